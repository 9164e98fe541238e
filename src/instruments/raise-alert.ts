import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import { keep, promise } from '#src/platform/clock/promise.store.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { knock } from '#src/platform/live/live.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import type { AdministrationId } from './administration.ts'
import type { EitherScope } from './administration.store.ts'
import { alertsIn, answerAlert, hearAlert, insertAlert, type Alert, type AlertId } from './alert.store.ts'

/**
 * An answer that nobody was called for yet asks for a person: the file's urgency rises, its lead is promised to act in time, and for NOW the
 * bell rings. It only ever raises; lowering is a human act with a reason. No level of a person is kept.
 */
export async function raiseAlert(
  scope: EitherScope,
  administrationId: AdministrationId,
  urgency: Urgency,
): Promise<boolean> {
  if (urgency === 'PLANNED') return false
  const dueAt = dueAfter(scope.now, triageWithin[urgency])
  const raised = await insertAlert(scope, administrationId, { urgency, dueAt })
  if (!raised) return false
  const { caseId, leadId } = raised
  await promise(scope, { kind: 'case.alert', subjectId: caseId, accountId: leadId, dueAt })
  const facts = { urgency }
  await record(scope, { action: 'instruments.alert', subjectKind: 'case', subjectId: caseId, facts })
  await tell(scope, { kind: 'instruments.alert', subjectKind: 'case', subjectId: caseId, facts })
  if (urgency === 'NOW') await knock(scope, 'bell', { subjectId: caseId })
  await knock(scope, 'cases', { subjectId: caseId })
  return true
}

/** What was done about an alert. Coded, with words beside it. */
export const alertSteps = ['evaluated', 'safetyPlan', 'referred', 'emergency', 'spoke', 'notMeant'] as const
export type AlertStep = (typeof alertSteps)[number]
export function isAlertStep(text: unknown): text is AlertStep {
  return (alertSteps as readonly unknown[]).includes(text)
}
export type SealedStep = Readonly<{ what: string; consulted: string }>
export type OpenAlert = Alert & Readonly<{ words: SealedStep | null }>

const placeOf = (id: AlertId) => ({ table: 'instruments.alert', row: id, column: 'sealed' })

export async function readAlerts(scope: AccountScope, file: CaseFile): Promise<OpenAlert[]> {
  return (await alertsIn(scope, file.head.id)).map((alert) => ({
    ...alert,
    words:
      alert.sealed && alert.keyVersion
        ? openJson<SealedStep>(file.keys.of(alert.keyVersion), placeOf(alert.id), alert.sealed)
        : null,
  }))
}

/** Closes one alert; the promise is kept once none waits. The urgency of the file stays as it is. */
export async function closeAlert(
  scope: AccountScope,
  file: CaseFile,
  id: AlertId,
  done: Readonly<{ step: AlertStep }> & SealedStep,
): Promise<boolean> {
  const caseId = file.head.id
  const { step, what, consulted } = done
  const words: SealedStep = { what, consulted }
  const closed = await answerAlert(scope, caseId, id, {
    step,
    keyVersion: file.keys.current,
    sealed: sealJson(file.keys.newest, placeOf(id), words),
  })
  if (!closed) return false
  if ((await alertsIn(scope, caseId)).every((one) => one.answeredAt)) await keep(scope, 'case.alert', caseId)
  await record(scope, {
    action: 'instruments.alert_answered',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { step },
  })
  await tell(scope, {
    kind: 'instruments.alert_answered',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { step },
  })
  await knock(scope, 'bell', { subjectId: caseId })
  return true
}

/** "I heard it." Everyone sees who did; the alert stays until somebody of the team has acted. */
export async function hear(scope: AccountScope, id: AlertId): Promise<boolean> {
  const heard = await hearAlert(scope, id)
  if (!heard) return false
  await record(scope, { action: 'bell.heard', subjectKind: 'instrument_alert', subjectId: id })
  await knock(scope, 'bell', {})
  return true
}
