import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { record } from '#src/platform/audit/record.ts'
import { dueAfter, threeDays } from '#src/platform/clock/promise.ts'
import { keep, promiseAgain, promisesAbout } from '#src/platform/clock/promise.store.ts'
import { tell } from '#src/platform/events/events.ts'
import type { AccountId, CaseId, ReportId } from '#src/platform/ids.ts'
import {
  addIncident,
  attachReport,
  linkIncident,
  openCaseWithKey,
  openFile,
  teamOf,
  type OpenedCase,
} from '#src/cases/index.ts'
import { problemOfWords, settleAnswers } from './answer-reporter.ts'
import {
  homesOfReport,
  incidentFrom,
  newCaseFrom,
  problemOfPlan,
  type FilesPlan,
  type NewFile,
} from './case-from-report.ts'
import { statusAfter, whatIsMissing, type ClosingReason, type ReferralBody } from './decision.ts'
import { changeReport, findDeskReport, officeIn } from './desk.store.ts'
import { exclusionsOf } from './desk-exclusion.store.ts'
import type { DeskReport } from './desk-report.ts'
import { writeMessage } from './message.ts'
import type { OpenedReport } from './open-report.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { insertGrants } from './report.store.ts'
import { knockAbout } from './take-report.ts'

export type Plan =
  | { decision: 'open'; plan: FilesPlan }
  | { decision: 'join'; caseId: CaseId }
  | { decision: 'refer'; body: ReferralBody; told: string }
  | { decision: 'close'; reason: ClosingReason; duplicateOf: ReportId | null }

export type Verdict = Readonly<{ what: Plan; answer: string; seenVersion: number }>

/**
 * Carries out what a person decided, all of it or nothing: the answer the reporter reads, the files or the
 * joining, the promises that are kept by it. Throws what `isWall` knows when the database refuses a reader
 * of both sides, and CannotOpenCase.
 */
export async function decideReport(
  scope: AccountScope,
  member: Member,
  opened: OpenedReport,
  verdict: Verdict,
): Promise<Outcome> {
  const id = opened.row.id
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  const missing = unready(report, member, verdict)
  if (missing.includes('already_decided')) return refuse({ kind: 'decided' })
  if (missing.includes('not_in_hand')) return refuse({ kind: 'not_in_hand' })
  if (missing.length > 0) return refuse({ kind: 'incomplete', missing })
  if (report.version !== verdict.seenVersion) return refuse({ kind: 'lost', by: report.takenBy })
  const carried = await carryOut(scope, member, opened, report, verdict.what)
  if (!carried.ok) return carried
  await writeMessage(scope, officeIn(scope), id, opened.key, 'decision', { text: verdict.answer.trim() })
  const { decision } = verdict.what
  const changed = await changeReport(scope, id, report.version, {
    status: statusAfter(decision),
    decision,
    decision_reason: reasonOf(verdict.what),
    decided_at: scope.now,
    reporter_waiting: false,
    ...carried.value,
  })
  if (!changed) return refuse({ kind: 'lost', by: null })
  await settleAnswers(scope, report)
  await keep(scope, 'report.triage', id)
  await keep(scope, 'report.decision', id)
  await record(scope, {
    action: 'report.decided',
    subjectKind: 'report',
    subjectId: id,
    facts: { decision, reason: reasonOf(verdict.what) },
  })
  await tell(scope, { kind: 'report.decided', subjectKind: 'report', subjectId: id, facts: { decision } })
  await knockAbout(scope, id)
  return done
}

function unready(report: DeskReport, member: Member, verdict: Verdict): string[] {
  const found: string[] = whatIsMissing(
    {
      status: report.status,
      decidedAt: report.decidedAt,
      takenByMe: report.takenBy === member.accountId,
      classified: report.classifiedType !== null && report.classifiedAuthority !== null,
    },
    { decision: verdict.what.decision, reason: reasonOf(verdict.what), answer: verdict.answer },
  )
  const words = problemOfWords(verdict.answer)
  if (words === 'gap' || words === 'tooLong') found.push(words)
  if (verdict.what.decision === 'close' && verdict.what.reason === 'sameReport' && !verdict.what.duplicateOf)
    found.push('duplicate')
  return found
}

function reasonOf(what: Plan): string {
  switch (what.decision) {
    case 'open':
      return what.plan.files.map((file) => file.side).join('+')
    case 'join':
      return 'sameMatter'
    case 'refer':
      return what.body
    case 'close':
      return what.reason
  }
}

type Carried = { case_id?: CaseId; duplicate_of?: ReportId }

async function carryOut(
  scope: AccountScope,
  member: Member,
  opened: OpenedReport,
  report: DeskReport,
  what: Plan,
): Promise<Outcome<Carried>> {
  switch (what.decision) {
    case 'open':
      return openFiles(scope, member, opened, report, what.plan)
    case 'join':
      return joinFile(scope, member, opened, what.caseId)
    case 'refer':
      if (what.told.trim() === '') return refuse({ kind: 'incomplete', missing: ['told'] })
      await writeMessage(scope, officeIn(scope), report.id, opened.key, 'note', { text: what.told.trim() })
      return { ok: true, value: {} }
    case 'close':
      return closeAs(scope, report, what.duplicateOf)
  }
}

async function closeAs(
  scope: AccountScope,
  report: DeskReport,
  duplicateOf: ReportId | null,
): Promise<Outcome<Carried>> {
  if (!duplicateOf) return { ok: true, value: {} }
  const other = duplicateOf === report.id ? null : await findDeskReport(scope, duplicateOf)
  return other
    ? { ok: true, value: { duplicate_of: duplicateOf } }
    : refuse({ kind: 'incomplete', missing: ['duplicate'] })
}

async function joinFile(
  scope: AccountScope,
  member: Member,
  opened: OpenedReport,
  caseId: CaseId,
): Promise<Outcome<Carried>> {
  const file = await openFile(scope, member, caseId)
  if (!file) return refuse({ kind: 'incomplete', missing: ['case'] })
  // A report tells of the one who was hurt, so it never lies in a file of the other side.
  if (file.head.side === 'reported' && opened.answers.reporterKind !== 'reportedPerson')
    return refuse({ kind: 'wall' })
  const readers = (await teamOf(scope, caseId)).filter((one) => one.until === null)
  if (
    await someoneKeptOut(
      scope,
      opened.row.id,
      readers.map((one) => one.accountId),
    )
  )
    return refuse({ kind: 'incomplete', missing: ['team_kept_out'] })
  await keepInFile(scope, member, opened, { caseId })
  return { ok: true, value: { case_id: caseId } }
}

async function openFiles(
  scope: AccountScope,
  member: Member,
  opened: OpenedReport,
  report: DeskReport,
  plan: FilesPlan,
): Promise<Outcome<Carried>> {
  const problem = problemOfPlan(plan, member.accountId, opened.persons)
  if (problem === 'wall') return refuse({ kind: 'wall' })
  if (problem) return refuse({ kind: 'incomplete', missing: [problem] })
  if (
    await someoneKeptOut(
      scope,
      report.id,
      plan.files.map((file) => file.lead),
    )
  )
    return refuse({ kind: 'incomplete', missing: ['lead_kept_out'] })
  // What an adult noticed is no event: nothing is known to have happened, and nobody is said to have done it.
  const incident =
    report.kind === 'observation' ? null : await addIncident(scope, incidentFrom(opened, report))
  const homes = homesOfReport(plan, report.reporterKind)
  let kept: CaseId | null = null
  for (const file of plan.files) {
    const made = await openCaseWithKey(
      scope,
      member,
      newCaseFrom(opened, report, file, member.accountId, plan.joining === file.side),
    )
    if (incident) await linkIncident(scope, incident, made.caseId, file.side)
    if (homes.includes(file)) {
      await keepInFile(scope, member, opened, { caseId: made.caseId, made })
      kept ??= made.caseId
    }
    await startPoliceClock(scope, report, file, made.caseId)
  }
  return { ok: true, value: kept ? { case_id: kept } : {} }
}

/**
 * Whoever is kept from a report reads no file that comes of it, on either side. The database refuses it as well,
 * now and later (migrations/0053_kept_from_files.sql); this says it in words.
 */
async function someoneKeptOut(
  scope: AccountScope,
  id: ReportId,
  readers: readonly AccountId[],
): Promise<boolean> {
  const kept = new Set(
    (await exclusionsOf(scope, id)).flatMap((one) => (one.liftedAt ? [] : [one.accountId])),
  )
  return readers.some((one) => kept.has(one))
}

async function keepInFile(
  scope: AccountScope,
  member: Member,
  opened: OpenedReport,
  into: { caseId: CaseId; made?: OpenedCase },
): Promise<void> {
  const sealed = await attachReport(scope, member, into.caseId, opened.row.id, opened.key, into.made)
  await insertGrants(scope, officeIn(scope), opened.row.id, [{ holder: 'case', ...sealed }])
}

/** UU 12/2022 (TPKS) art. 41: three times twenty-four hours from when the unit heard. A person reports; this counts. */
async function startPoliceClock(
  scope: AccountScope,
  report: DeskReport,
  file: NewFile,
  caseId: CaseId,
): Promise<void> {
  if (file.side !== 'harmed' || report.classifiedType !== 'sexualViolence') return
  const made = (await promisesAbout(scope, 'report', [report.id])).map((one) => one.madeAt.getTime())
  const heard = new Date(Math.min(scope.now.getTime(), ...made))
  // Opening the file starts this clock from now; the law counts from when the unit was told.
  await promiseAgain(scope, {
    kind: 'law.police_report',
    subjectId: caseId,
    dueAt: dueAfter(heard, threeDays),
    accountId: file.lead,
  })
}
