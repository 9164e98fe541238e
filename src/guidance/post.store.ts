import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'

export type PostId = Id<'school_post'>
export type SchoolPost = Readonly<{
  id: PostId
  institutionId: InstitutionId
  school: string
  district: string | null
  pupils: number | null
  since: string
  /** Whether the office has said that it is so; until then one drafts plans of one's own. */
  confirmed: boolean
}>

/** The schools where whoever asks works as guru BK now, by name. */
export async function ownPosts(scope: AccountScope): Promise<SchoolPost[]> {
  const rows = await scope.db
    .selectFrom('guidance.school_post as p')
    .innerJoin('people.institution as i', (join) =>
      join.onRef('i.office_id', '=', 'p.office_id').onRef('i.id', '=', 'p.institution_id'),
    )
    .select([
      'p.id',
      'p.institution_id',
      'p.pupils',
      'p.since',
      'p.confirmed_at',
      'i.name',
      'i.district_code',
    ])
    .where('p.office_id', '=', scope.actor.officeId)
    .where('p.account_id', '=', scope.actor.accountId)
    .where('p.until', 'is', null)
    .orderBy('i.name')
    .execute()
  return rows.map((row) => ({
    id: row.id as PostId,
    institutionId: row.institution_id as InstitutionId,
    school: row.name,
    district: row.district_code,
    pupils: row.pupils,
    since: row.since,
    confirmed: row.confirmed_at !== null,
  }))
}

/** Of one's own schools those where the office has confirmed one's post: their papers are one's own work. */
export async function standingPosts(scope: AccountScope): Promise<SchoolPost[]> {
  return (await ownPosts(scope)).filter((post) => post.confirmed)
}

export async function standsAt(scope: AccountScope, institutionId: InstitutionId): Promise<boolean> {
  return (await standingPosts(scope)).some((post) => post.institutionId === institutionId)
}

/** Everybody who works as guru BK at a school now. */
export async function postsAtSchool(
  scope: AccountScope,
  institutionId: InstitutionId,
): Promise<{ id: PostId; accountId: AccountId; since: string }[]> {
  const rows = await scope.db
    .selectFrom('guidance.school_post')
    .select(['id', 'account_id', 'since'])
    .where('office_id', '=', scope.actor.officeId)
    .where('institution_id', '=', institutionId)
    .where('until', 'is', null)
    .where('confirmed_at', 'is not', null)
    .execute()
  return rows.map((row) => ({
    id: row.id as PostId,
    accountId: row.account_id as AccountId,
    since: row.since,
  }))
}

/** Throws a duplicate error (`isDuplicate`) when this post is held already. */
export async function insertPost(
  scope: AccountScope,
  post: { institutionId: InstitutionId; pupils: number | null; since: string },
): Promise<PostId> {
  const id = newOrderedId<'school_post'>(scope.now.getTime())
  await scope.db
    .insertInto('guidance.school_post')
    .values({
      office_id: scope.actor.officeId,
      id,
      account_id: scope.actor.accountId,
      institution_id: post.institutionId,
      pupils: post.pupils,
      since: post.since,
      stated_by: scope.actor.accountId,
      stated_at: scope.now,
    })
    .execute()
  return id
}

/** False when it had ended already. */
export async function endPost(scope: AccountScope, id: PostId, until: string): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.school_post')
    .set({ until })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('account_id', '=', scope.actor.accountId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}
