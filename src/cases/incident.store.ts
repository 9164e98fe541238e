import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseSide } from './case.ts'
import type { IncidentFacts, IncidentId } from './incident.ts'

export async function insertIncident(
  scope: AccountScope,
  id: IncidentId,
  facts: IncidentFacts,
): Promise<void> {
  await scope.db
    .insertInto('cases.incident')
    .values({
      office_id: scope.actor.officeId,
      id,
      happened_on: facts.happenedOn,
      happened_precision: facts.precision,
      forms: [...facts.forms],
      place: facts.place,
      venue: facts.venue,
      institution_id: facts.institutionId,
      region_code: facts.regionCode,
      people_reported: facts.peopleReported,
      people_harmed: facts.peopleHarmed,
      injured: facts.injured,
      follows_id: facts.followsId ?? null,
    })
    .execute()
}

export async function insertIncidentCase(
  scope: AccountScope,
  incidentId: IncidentId,
  caseId: CaseId,
  side: CaseSide,
): Promise<void> {
  await scope.db
    .insertInto('cases.incident_case')
    .values({ office_id: scope.actor.officeId, incident_id: incidentId, case_id: caseId, side })
    .execute()
}

export const incidentColumns = [
  'i.id',
  'i.happened_on',
  'i.happened_precision',
  'i.forms',
  'i.place',
  'i.venue',
  'i.institution_id',
  'i.region_code',
  'i.people_reported',
  'i.people_harmed',
  'i.injured',
  'i.follows_id',
] as const

export type StoredIncident = IncidentFacts & Readonly<{ id: IncidentId; side: CaseSide }>

/** Events of a file, newest first. Of other files on them nothing is told. */
export async function incidentsOf(scope: AccountScope, caseId: CaseId): Promise<StoredIncident[]> {
  const rows = await scope.db
    .selectFrom('cases.incident_case as l')
    .innerJoin('cases.incident as i', (join) =>
      join.onRef('i.office_id', '=', 'l.office_id').onRef('i.id', '=', 'l.incident_id'),
    )
    .select(incidentColumns)
    .select('l.side')
    .where('l.office_id', '=', scope.actor.officeId)
    .where('l.case_id', '=', caseId)
    .orderBy('i.happened_on', (order) => order.desc().nullsLast())
    .orderBy('i.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...toIncident(row), id: row.id as IncidentId, side: row.side as CaseSide }))
}

type IncidentRow = {
  happened_on: string | null
  happened_precision: string | null
  forms: string[]
  place: string | null
  venue: string | null
  institution_id: string | null
  region_code: string | null
  people_reported: number | null
  people_harmed: number | null
  injured: boolean | null
  follows_id: string | null
}
export function toIncident(row: IncidentRow): IncidentFacts {
  return {
    happenedOn: row.happened_on,
    precision: row.happened_precision as IncidentFacts['precision'],
    forms: row.forms,
    place: row.place,
    venue: row.venue,
    institutionId: row.institution_id,
    regionCode: row.region_code,
    peopleReported: row.people_reported,
    peopleHarmed: row.people_harmed,
    injured: row.injured,
    followsId: row.follows_id as IncidentId | null,
  }
}
