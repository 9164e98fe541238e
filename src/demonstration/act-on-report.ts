import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { listen, type DomainEvent } from '#src/platform/events/events.ts'
import type { CaseId, ReportId } from '#src/platform/ids.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import {
  answerReporter,
  declareConflict,
  decideReport,
  fileNames,
  findDeskReport,
  identifyReport,
  markMessagesRead,
  markRead,
  noteForColleagues,
  openReportAsIntake,
  takeReport,
  withdrawReport,
  writeToWorker,
  type NewFile,
  type OpenedPerson,
  type Outcome,
  type Plan,
} from './floors/reports.ts'
import type { DistrictOffice } from './make-district-office.ts'
import type { ReportStep } from './story/shapes.ts'
import type { Known } from './known.ts'

type Subject = Readonly<{ reportId: ReportId; key: SealKey; moment: Date; known: Known }>
type StaffStep = Extract<ReportStep, { by: unknown }>
type Deciding = Extract<ReportStep, { answer: string }>

/** Does one step of a report's story. Answers the files it opened, by their keys. */
export async function actOnReport(
  office: DistrictOffice,
  subject: Subject,
  step: ReportStep,
): Promise<Map<string, CaseId>> {
  if (step.do === 'writes' || step.do === 'withdraws') {
    await actAsReporter(office, subject, step)
    return new Map()
  }
  return office.as(step.by, subject.moment, (scope, member) => actAsStaff(scope, member, subject, step))
}

async function actAsReporter(
  office: DistrictOffice,
  { reportId, key, moment }: Subject,
  step: Exclude<ReportStep, StaffStep>,
): Promise<void> {
  const { officeId } = office
  const reporter = {
    kind: 'reporter',
    officeId,
    reportId,
    sessionHash: Buffer.alloc(32),
    reportKey: key,
  } as const
  await office.at(moment).as({ kind: 'reporter', officeId, reportId }, async (scope) => {
    await markMessagesRead(scope, reportId, 'worker')
    if (step.do === 'writes') await writeToWorker(scope, reporter, 'message', step.text)
    else await withdrawReport(scope, reporter, step.text)
  })
}

async function actAsStaff(
  scope: AccountScope,
  member: Member,
  subject: Subject,
  step: StaffStep,
): Promise<Map<string, CaseId>> {
  const { reportId, key } = subject
  switch (step.do) {
    case 'take':
      await read(scope, member, reportId)
      return went(step, await takeReport(scope, reportId))
    case 'conflict':
      await read(scope, member, reportId)
      return went(step, await declareConflict(scope, reportId))
    case 'identify': {
      const seenVersion = await versionOf(scope, reportId)
      return went(
        step,
        await identifyReport(scope, reportId, { type: step.type, authority: step.authority, seenVersion }),
      )
    }
    case 'answer':
      await markMessagesRead(scope, reportId, 'reporter')
      return went(step, await answerReporter(scope, reportId, key, step.text))
    case 'note':
      return went(step, await noteForColleagues(scope, reportId, key, step.text))
    case 'open':
    case 'join':
    case 'refer':
    case 'close':
      return decide(scope, member, subject, step)
  }
}

/** The first reading: the reporter sees it, and the names in it are filed for finding likely duplicates. */
async function read(scope: AccountScope, member: Member, reportId: ReportId): Promise<void> {
  const opened = await openReportAsIntake(scope, member, reportId)
  if (!opened) throw new Error('A report of the demonstration cannot be opened.')
  await markRead(scope, reportId)
  await fileNames(scope, member, reportId, opened.persons)
}

async function decide(
  scope: AccountScope,
  member: Member,
  subject: Subject,
  step: Deciding,
): Promise<Map<string, CaseId>> {
  const opened = await openReportAsIntake(scope, member, subject.reportId)
  if (!opened) throw new Error('A report of the demonstration cannot be opened.')
  const files =
    step.do === 'open' ? step.files.map((key) => newFileOf(opened.persons, subject.known, key)) : []
  const found = openedIn(scope)
  const seenVersion = await versionOf(scope, subject.reportId)
  const what = planOf(subject.known, step, files)
  went(step, await decideReport(scope, member, opened, { what, answer: step.answer, seenVersion }))
  return new Map(step.do === 'open' ? step.files.map((key, at) => [key, present(found[at], key)]) : [])
}

function planOf(known: Known, step: Deciding, files: readonly NewFile[]): Plan {
  switch (step.do) {
    case 'open':
      return { decision: 'open', plan: { files, joining: 'none' } }
    case 'join':
      return { decision: 'join', caseId: present(known.cases.get(step.file), step.file) }
    case 'refer':
      return { decision: 'refer', body: step.body, told: step.told }
    case 'close':
      return {
        decision: 'close',
        reason: step.reason,
        duplicateOf: step.duplicateOf ? present(known.reports.get(step.duplicateOf), step.duplicateOf) : null,
      }
  }
}

/** The person of the report that a told file is about: by name, or the only one on that side. */
function newFileOf(persons: readonly OpenedPerson[], known: Known, key: string): NewFile {
  const told = present(known.told.get(key), key)
  const side = told.side === 'reported' || told.side === 'witness' ? told.side : 'harmed'
  const { fullName, alias } = told.identity
  const beside = persons.filter((person) => person.side === side)
  const person =
    beside.find((one) => one.name === fullName || (alias !== undefined && one.name === alias)) ?? beside[0]
  return { personId: present(person, key).id, side, lead: known.accountOf(told.lead), fullName }
}

async function versionOf(scope: AccountScope, reportId: ReportId): Promise<number> {
  return present(await findDeskReport(scope, reportId), reportId).version
}

/** A refused step would leave the story untold: better no demonstration than a wrong one. */
function went(step: ReportStep, outcome: Outcome): Map<string, CaseId> {
  if (!outcome.ok)
    throw new Error(`The demonstration could not ${step.do}: ${JSON.stringify(outcome.refusal)}`)
  return new Map()
}

const heard = new WeakMap<Scope, CaseId[]>()

/** The files that are opened in this piece of work from here on, in order: a decision itself does not name them. */
function openedIn(scope: Scope): readonly CaseId[] {
  listen('case.opened', noteOpened)
  const ids: CaseId[] = []
  heard.set(scope, ids)
  return ids
}

async function noteOpened(scope: Scope, event: DomainEvent): Promise<void> {
  heard.get(scope)?.push(event.subjectId as CaseId)
}

function present<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined)
    throw new Error(`The demonstration tells of something that is not there: ${what}`)
  return found
}
