import { drop } from '#src/platform/clock/promise.store.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { InstitutionId } from '#src/people/index.ts'
import { oweReports, programmeInUse } from './owe-reports.ts'
import { endPost, insertPost, ownPosts, type PostId } from './post.store.ts'
import { reportsGiven } from './report.store.ts'

/** Says at which school one works as guru BK. False when that was said before. */
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
  const programme = await programmeInUse(scope, post.institutionId)
  if (programme)
    await oweReports(
      scope,
      { id, accountId: scope.actor.accountId, since: post.since },
      programme,
      await reportsGiven(scope, post.institutionId),
    )
  return true
}

/** Ends one's own post. Its papers stay with the school; its reports are owed no more. */
export async function leavePost(scope: AccountScope, id: PostId, until: string): Promise<boolean> {
  if (!(await endPost(scope, id, until))) return false
  await drop(scope, 'guidance.month_report', id, 'post_ended')
  await drop(scope, 'guidance.term_report', id, 'post_ended')
  await record(scope, { action: 'guidance.post_ended', subjectKind: 'school_post', subjectId: id })
  return true
}
