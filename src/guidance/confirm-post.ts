import { drop, keep } from '#src/platform/clock/promise.store.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { todayOf } from '#src/cases/index.ts'
import { settlePost, standingOf, statedPosts, type StatedPost } from './confirm-post.store.ts'
import { oweReports } from './owe-reports.ts'
import type { PostId } from './post.store.ts'

/**
 * Says that somebody works where they say. From now on they share the papers of that school and owe its reports.
 * False when it waits no more, or is one's own.
 */
export async function confirmPost(scope: AccountScope, id: PostId): Promise<boolean> {
  const post = await waitingPost(scope, id)
  if (!post || !(await settlePost(scope, id, { confirmed: true }))) return false
  await keep(scope, 'guidance.post_confirm', id)
  const standing = await standingOf(scope, id)
  if (standing) await oweReports(scope, post, standing.programme, standing.given)
  await note(scope, 'guidance.post_confirmed', post)
  return true
}

/** Says that it is not so: the post ends, and what was drafted stays with who wrote it. */
export async function refusePost(scope: AccountScope, id: PostId): Promise<boolean> {
  const post = await waitingPost(scope, id)
  if (!post || !(await settlePost(scope, id, { until: todayOf(scope.now) }))) return false
  await drop(scope, 'guidance.post_confirm', id, 'refused')
  await note(scope, 'guidance.post_refused', post)
  return true
}

async function waitingPost(scope: AccountScope, id: PostId): Promise<StatedPost | undefined> {
  return (await statedPosts(scope)).find((post) => post.id === id && post.confirmedAt === null)
}

function note(scope: AccountScope, action: string, post: StatedPost): Promise<void> {
  return record(scope, {
    action,
    subjectKind: 'institution',
    subjectId: post.institutionId,
    facts: { account: post.accountId },
  })
}
