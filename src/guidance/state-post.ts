import { drop, promise } from '#src/platform/clock/promise.store.ts'
import { dueAfter, threeDays } from '#src/platform/clock/promise.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { InstitutionId } from '#src/people/index.ts'
import { endPost, insertPost, ownPosts, type PostId } from './post.store.ts'

/**
 * Says at which school one works as guru BK. The head or the administrator says that it is so; nothing is owed before.
 * False when it was said already.
 */
export async function statePost(
  scope: AccountScope,
  post: { institutionId: InstitutionId; pupils: number | null; since: string },
): Promise<boolean> {
  const held = await ownPosts(scope)
  if (held.some((one) => one.institutionId === post.institutionId)) return false
  const id = await insertPost(scope, post)
  await record(scope, {
    action: 'guidance.post_stated',
    subjectKind: 'institution',
    subjectId: post.institutionId,
    facts: { since: post.since },
  })
  await promise(scope, {
    kind: 'guidance.post_confirm',
    subjectId: id,
    role: 'head',
    dueAt: dueAfter(scope.now, threeDays),
  })
  return true
}

/** Ends one's own post. Its papers stay with the school; its reports are owed no more. */
export async function leavePost(scope: AccountScope, id: PostId, until: string): Promise<boolean> {
  if (!(await endPost(scope, id, until))) return false
  await drop(scope, 'guidance.post_confirm', id, 'post_ended')
  await drop(scope, 'guidance.month_report', id, 'post_ended')
  await drop(scope, 'guidance.term_report', id, 'post_ended')
  await record(scope, { action: 'guidance.post_ended', subjectKind: 'school_post', subjectId: id })
  return true
}
