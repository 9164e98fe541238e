import { ampkClasses } from '#content/codes/classes.ts'
import { harmForms, stillGoing } from '#content/codes/harm.ts'
import { disabilities } from '#content/codes/needs.ts'
import { educations, relationsToReported, reporterKinds } from '#content/codes/people.ts'
import { authorityLevels, places, venueTypes } from '#content/codes/places.ts'
import { channels, closeReasons, serviceLines } from '#content/codes/work.ts'
import { deadlineTable, figureTable } from './counted-apart.ts'
import { equityTables } from './equity.ts'
import { makerOf, type Maker, type RecapSource, type TableId } from './make-table.ts'
import { caseStates, decisions, serviceModes } from './recap-codes.ts'
import type { RecapTable } from './recap-table.ts'
import { tableWords } from './table-words.ts'
import { sexAgeTables } from './sex-age.ts'

export const sections = [
  'overview',
  'complaints',
  'cases',
  'victims',
  'reported',
  'events',
  'services',
  'deadlines',
  'equity',
  'simfoni',
] as const
export type Section = (typeof sections)[number]

/** The published tables of one part, ready for the screen, for paper and for files. */
export function recapTables(section: Section, source: RecapSource): RecapTable[] {
  const make = makerOf(source)
  switch (section) {
    case 'complaints':
      return complaintTables(make)
    case 'cases':
      return [
        make.groups(['caseType', 'type', 'case', 'clusterType']),
        make.areas('caseArea', 'case'),
        make.list(['caseVenue', 'venue', 'case', 'venue'], venueTypes),
        make.list(['caseAuthority', 'authority', 'case', 'authority'], authorityLevels),
        make.list(['caseStatus', 'status', 'case', 'status'], caseStates),
        make.list(['closedReason', 'reason', 'closedCase', 'reason'], closeReasons),
      ]
    case 'victims':
      return [
        ...sexAgeTables(source, 'victim', ['victimSexAge', 'victimSex']),
        make.areas('victimArea', 'victim'),
        make.tree(['victimEducation', 'education', 'victim', 'education'], educations),
        make.list(['victimDisability', 'disability', 'victim', 'disability'], disabilities),
        make.list(['victimAmpk', 'ampk', 'victim', 'ampk'], ampkClasses),
      ]
    case 'reported':
      return [
        make.tree(['reportedRelation', 'relation', 'reportedPerson', 'relation'], relationsToReported),
        ...sexAgeTables(source, 'reportedPerson', ['reportedSexAge', 'reportedSex']),
      ].map((table) => ({ ...table, note: tableWords[source.lang].notes.told }))
    case 'events':
      return [
        make.several(['eventForm', 'form', 'event', 'form'], harmForms),
        make.classes(),
        make.tree(['eventPlace', 'place', 'event', 'place'], places),
        make.areas('eventArea', 'event'),
        make.extras(['eventInjured', 'injured', 'event', 'injured'], ['yes', 'no', 'notStated']),
      ]
    case 'services':
      return [
        make.tree(['serviceLine', 'line', 'service', 'line'], serviceLines),
        make.list(['serviceMode', 'mode', 'service', 'mode'], serviceModes),
      ]
    case 'simfoni':
      return simfoniTables(source, make)
    case 'overview':
      return [figureTable(source)]
    case 'deadlines':
      return [deadlineTable(source)]
    case 'equity':
      return equityTables(source)
  }
}

function complaintTables(make: Maker): RecapTable[] {
  const decided = ['undecided', 'withdrawn']
  return [
    make.list(['complaintChannel', 'channel', 'complaint', 'channel'], channels),
    make.list(['complaintReporter', 'reporterKind', 'complaint', 'reporterKind'], reporterKinds),
    make.several(['complaintForm', 'form', 'complaint', 'form'], harmForms),
    make.tree(['complaintPlace', 'place', 'complaint', 'place'], places),
    make.areas('complaintArea', 'complaint'),
    make.list(['complaintGoing', 'going', 'complaint', 'stillGoing'], stillGoing),
    make.list(['complaintDecision', 'decision', 'complaint', 'decision'], decisions, decided),
    make.extras(['complaintRepeated', 'repeated', 'complaint', 'repeated'], ['first', 'repeat']),
    make.list(['requestDecision', 'decision', 'request', 'decision'], decisions, decided),
  ]
}

/**
 * The ministry's layout. Its rows are the group rows of the tables above, so that nothing hidden there can be
 * worked out from here.
 */
function simfoniTables(source: RecapSource, make: Maker): RecapTable[] {
  const words = tableWords[source.lang]
  const groupsOnly = (table: RecapTable, id: TableId): RecapTable => ({
    ...table,
    id,
    title: words.tables[id],
    rows: table.rows.filter((row) => !row.part),
    note: null,
  })
  const [sexAge] = sexAgeTables(source, 'victim', ['simfoniAge', 'victimSex'])
  return [
    ...(sexAge ? [sexAge] : []),
    groupsOnly(
      make.tree(['victimEducation', 'education', 'victim', 'education'], educations),
      'simfoniEducation',
    ),
    groupsOnly(make.classes(), 'simfoniClass'),
    groupsOnly(make.tree(['eventPlace', 'place', 'event', 'place'], places), 'simfoniPlace'),
    groupsOnly(
      make.tree(['reportedRelation', 'relation', 'reportedPerson', 'relation'], relationsToReported),
      'simfoniRelation',
    ),
    groupsOnly(make.tree(['serviceLine', 'line', 'service', 'line'], serviceLines), 'simfoniServices'),
  ]
}
