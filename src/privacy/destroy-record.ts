import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { knock } from '#src/platform/live/live.ts'
import {
  destroy,
  dropDestruction,
  findDestruction,
  insertDestruction,
  standsAgainst,
  type Destruction,
  type DestructionId,
  type Obstacle,
} from './destruction.store.ts'
import { classesOf, type DestroyedKind } from './keeping.ts'
import type { RequestId } from './privacy-request.ts'

export type Proposed = { id: DestructionId } | { obstacles: readonly Obstacle[] } | 'standing'

/** The first of two: proposes to destroy a record, or of it the classes named, when nothing stands against it. */
export async function proposeDestruction(
  scope: AccountScope,
  subject: Readonly<{ kind: DestroyedKind; id: string }>,
  reason: 'request' | 'retention',
  requestId: RequestId | null,
  classes: readonly string[] = classesOf[subject.kind],
): Promise<Proposed> {
  const obstacles = await standsAgainst(scope, subject, classes)
  if (obstacles.length > 0) return { obstacles }
  const id = await insertDestruction(scope, {
    subject,
    requestId,
    reason,
    recordClasses: classes,
  })
  if (!id) return 'standing'
  await record(scope, {
    action: 'privacy.destruction_proposed',
    subjectKind: subject.kind,
    subjectId: subject.id,
    purpose: reason,
  })
  await knock(scope, 'privacy', { subjectId: id })
  return { id }
}

/** Whether this member may be the second of the two. The database holds the same rule. */
export function mayConfirm(destruction: Destruction, member: Pick<Member, 'accountId' | 'roles'>): boolean {
  const officer = member.roles.includes('dpo')
  return (
    destruction.doneAt === null &&
    destruction.droppedAt === null &&
    destruction.proposedBy !== member.accountId &&
    (officer || (member.roles.includes('head') && destruction.proposedByDpo))
  )
}

/**
 * The second of two: grants and sealed content go in this one transaction, so that nothing opens them again.
 * What stays is coded: counts, dates, and the certificate. Copies in older backups go when those are replaced.
 */
export async function confirmDestruction(
  scope: AccountScope,
  member: Member,
  id: DestructionId,
): Promise<'done' | 'not_allowed' | { obstacles: readonly Obstacle[] }> {
  const found = await findDestruction(scope, id)
  if (!found || !mayConfirm(found, member)) return 'not_allowed'
  const obstacles = await standsAgainst(scope, found.subject, found.recordClasses)
  if (obstacles.length > 0) return { obstacles }
  const removed = await destroy(scope, id)
  await record(scope, {
    action: 'privacy.destroyed',
    subjectKind: found.subject.kind,
    subjectId: found.subject.id,
    purpose: found.reason,
    facts: removed,
  })
  await tell(scope, {
    kind: 'privacy.destroyed',
    subjectKind: found.subject.kind,
    subjectId: found.subject.id,
  })
  const topics = { case: 'cases', report: 'reports', account: 'people' } as const
  await knock(scope, topics[found.subject.kind], { subjectId: found.subject.id })
  return 'done'
}

/** Lets a proposal go; the record stays as it is. */
export async function withdrawDestruction(scope: AccountScope, id: DestructionId): Promise<boolean> {
  const found = await findDestruction(scope, id)
  const done = found !== null && (await dropDestruction(scope, id))
  if (done)
    await record(scope, {
      action: 'privacy.destruction_dropped',
      subjectKind: found.subject.kind,
      subjectId: found.subject.id,
    })
  return done
}
