import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { knock } from '#src/platform/live/live.ts'
import type { RequestId } from './privacy-request.ts'
import { holdBack, letGo, restrict, unrestrict, type Subject } from './restriction.store.ts'

/** Why a restriction ends. `danger`: somebody must be able to act now. */
export const liftReasons = ['asked', 'resolved', 'danger'] as const
export type LiftReason = (typeof liftReasons)[number]

/** Stops every use of a record but its storing: the walls in the database read the mark this sets. */
export async function restrictRecord(
  scope: AccountScope,
  subject: Subject,
  requestId: RequestId | null,
  reason: 'request' | 'review',
): Promise<boolean> {
  const done = await restrict(scope, subject, requestId, reason)
  if (done) await written(scope, subject, 'restricted', reason)
  return done
}

export async function liftRestriction(
  scope: AccountScope,
  subject: Subject,
  reason: LiftReason,
): Promise<boolean> {
  const done = await unrestrict(scope, subject.id, reason)
  if (done) await written(scope, subject, 'restriction_lifted', reason)
  return done
}

/** Keeps a record from destruction while a court, the police or a complaint needs it. */
export async function holdRecord(
  scope: AccountScope,
  subject: Subject,
  reason: 'court' | 'police' | 'complaint' | 'audit',
): Promise<boolean> {
  const done = await holdBack(scope, subject, reason)
  if (done) await written(scope, subject, 'held', reason)
  return done
}

export async function releaseRecord(scope: AccountScope, subject: Subject): Promise<boolean> {
  const done = await letGo(scope, subject.id)
  if (done) await written(scope, subject, 'hold_lifted', null)
  return done
}

async function written(
  scope: AccountScope,
  subject: Subject,
  act: string,
  reason: string | null,
): Promise<void> {
  await record(scope, {
    action: `privacy.${act}`,
    subjectKind: subject.kind,
    subjectId: subject.id,
    purpose: 'data_rights',
    facts: { reason },
  })
  await tell(scope, {
    kind: `privacy.${act}`,
    subjectKind: subject.kind,
    subjectId: subject.id,
    facts: { reason },
  })
  await knock(scope, subject.kind === 'case' ? 'cases' : 'reports', { subjectId: subject.id })
}
