import type { Reporter } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { promise, promiseAgain, promisesAbout } from '#src/platform/clock/promise.store.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { Received } from '#src/platform/files/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newId, type AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { wrapKey, type ReporterKeys } from '#src/platform/vault/index.ts'
import { colleagues, officeOf, publicKeysOf } from '#src/people/index.ts'
import { insertFiles } from './file.store.ts'
import { firstReplyWithin } from './first-reply.ts'
import { sealIdentity, writeMessage } from './message.ts'
import type { MessageId } from './message.store.ts'
import { sealFile } from './report-files.ts'
import { sealedAt } from './report-key.ts'
import { keptOut } from './report-exclusion.store.ts'
import { findReport, updateReport } from './report.store.ts'
import { insertWayBack, isWayBackTaken } from './way-back.store.ts'

/** The longest message, in UTF-16 units. */
export const longestMessage = 5000

/** The reporter writes: a message, an addition, a correction. What stood before stays as it was. */
export async function writeToWorker(
  scope: Scope,
  visitor: Reporter,
  kind: 'message' | 'addition' | 'correction',
  words: string,
): Promise<void> {
  await writeMessage(scope, visitor.officeId, visitor.reportId, visitor.reportKey, kind, { text: words })
  await awaitAnswer(scope, visitor)
}

/** Files after the report was sent, as an addition. Sealed here, in memory. */
export async function sendFiles(scope: Scope, visitor: Reporter, files: readonly Received[]): Promise<void> {
  const office = await officeOf(scope)
  const addedOn = dayOf(scope.now, office.timezone)
  const sealed = await Promise.all(
    files.map((file) => sealFile(visitor.reportKey, file, { fromReporter: true, messageId: null, addedOn })),
  )
  await insertFiles(scope, visitor.officeId, visitor.reportId, sealed)
  await awaitAnswer(scope, visitor)
}

/** Somebody waits for a worker now. A promise that is already running is not moved by writing once more. */
async function awaitAnswer(scope: Scope, visitor: Reporter): Promise<void> {
  const report = await findReport(scope, visitor.reportId)
  const open = (await promisesAbout(scope, 'report', [visitor.reportId])).filter(
    (one) => !one.keptAt && !one.droppedAt,
  )
  if (report && !open.some((one) => one.kind === 'report.first_reply' || one.kind === 'report.answer')) {
    await promise(scope, {
      kind: 'report.answer',
      subjectId: visitor.reportId,
      dueAt: dueAfter(scope.now, firstReplyWithin[report.urgency]),
      accountId: report.takenBy,
      role: 'intake',
    })
  }
  await updateReport(scope, visitor.reportId, { reporter_waiting: true })
  await tell(scope, { kind: 'report.reporter_wrote', subjectKind: 'report', subjectId: visitor.reportId })
  await knock(scope, 'reports', { subjectId: visitor.reportId })
}

/** Withdrawing asks workers to stop; what the law or somebody's safety demands, a person decides. Nothing is erased. */
export async function withdrawReport(scope: Scope, visitor: Reporter, why: string): Promise<void> {
  await writeMessage(scope, visitor.officeId, visitor.reportId, visitor.reportKey, 'withdrawal', {
    text: why,
  })
  const report = await findReport(scope, visitor.reportId)
  // Once a person has decided on it, the withdrawal is a message to whoever goes on with it.
  const decided = report?.decidedAt !== null
  await updateReport(
    scope,
    visitor.reportId,
    decided ? { reporter_waiting: true } : { status: 'withdrawn', reporter_waiting: true },
  )
  await record(scope, { action: 'report.withdrawn', subjectKind: 'report', subjectId: visitor.reportId })
  await tell(scope, { kind: 'report.withdrawn', subjectKind: 'report', subjectId: visitor.reportId })
  await knock(scope, 'reports', { subjectId: visitor.reportId })
}

/** "I am in danger now": NOW, and the bell. Only ever raises. */
export async function callForHelp(scope: Scope, visitor: Reporter): Promise<void> {
  const report = await findReport(scope, visitor.reportId)
  if (!report) return
  const reasons = [...new Set([...report.urgencyReasons, 'dangerNow'])]
  await updateReport(scope, visitor.reportId, {
    urgency: 'NOW',
    urgency_reasons: reasons,
    reporter_waiting: true,
  })
  await promiseAgain(scope, {
    kind: 'report.triage',
    subjectId: visitor.reportId,
    dueAt: dueAfter(scope.now, triageWithin.NOW),
    role: 'intake',
  })
  await record(scope, {
    action: 'report.called_for_help',
    subjectKind: 'report',
    subjectId: visitor.reportId,
  })
  await tell(scope, { kind: 'report.called_for_help', subjectKind: 'report', subjectId: visitor.reportId })
  await knock(scope, 'reports', { subjectId: visitor.reportId })
  await knock(scope, 'bell', { subjectId: visitor.reportId })
}

/** Workers a name may be told to: those who take in reports and whom this one is not kept from. */
export async function workersToTell(
  scope: Scope,
): Promise<{ id: AccountId; fullName: string; jobTitle: string | null }[]> {
  const [workers, out] = [await colleagues(scope, { roles: ['intake'] }), await keptOut(scope)]
  return workers.filter((one) => !out.includes(one.id))
}

/** The reporter tells one worker who they are. Sealed to that worker's own key; false when they cannot receive it. */
export async function tellIdentity(
  scope: Scope,
  visitor: Reporter,
  to: AccountId,
  words: string,
): Promise<boolean> {
  const worker = (await workersToTell(scope)).find((one) => one.id === to)
  const publicKey = worker ? (await publicKeysOf(scope, [to])).get(to) : undefined
  if (!worker || !publicKey) return false
  const id: MessageId = newId()
  const box = await sealIdentity(publicKey, id, words)
  await writeMessage(
    scope,
    visitor.officeId,
    visitor.reportId,
    visitor.reportKey,
    'identity',
    { to, toName: worker.fullName, box },
    id,
  )
  await updateReport(scope, visitor.reportId, { named: true, reporter_waiting: true })
  await record(scope, {
    action: 'report.identity_told',
    subjectKind: 'report',
    subjectId: visitor.reportId,
    facts: { to },
  })
  await knock(scope, 'reports', { subjectId: visitor.reportId })
  return true
}

/** A second way back beside the words. False when another report already uses exactly this one. */
export async function addSecondWay(scope: Scope, visitor: Reporter, keys: ReporterKeys): Promise<boolean> {
  if (await isWayBackTaken(scope, visitor.officeId, keys.lookupId)) return false
  await insertWayBack(scope, visitor.officeId, visitor.reportId, {
    lookupId: keys.lookupId,
    kind: 'nickname',
    sealedKey: wrapKey(keys.reporterKey, sealedAt.wayBack(visitor.reportId, 'nickname'), visitor.reportKey),
  })
  await record(scope, {
    action: 'report.second_way_made',
    subjectKind: 'report',
    subjectId: visitor.reportId,
  })
  return true
}
