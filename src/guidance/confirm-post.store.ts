import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { PostId } from './post.store.ts'
import type { SchoolCalendar } from './programme.ts'

export type StatedPost = Readonly<{
  id: PostId
  accountId: AccountId
  institutionId: InstitutionId
  school: string
  pupils: number | null
  since: string
  statedAt: Date
  confirmedBy: AccountId | null
  confirmedAt: Date | null
}>

/** Everybody who says they work at a school now; those that wait first, the oldest before the younger. */
export async function statedPosts(scope: AccountScope): Promise<StatedPost[]> {
  const rows = await scope.db
    .selectFrom('guidance.school_post as p')
    .innerJoin('people.institution as i', (join) =>
      join.onRef('i.office_id', '=', 'p.office_id').onRef('i.id', '=', 'p.institution_id'),
    )
    .select(['p.id', 'p.account_id', 'p.institution_id', 'p.pupils', 'p.since', 'p.stated_at'])
    .select(['p.confirmed_by', 'p.confirmed_at', 'i.name'])
    .where('p.office_id', '=', scope.actor.officeId)
    .where('p.until', 'is', null)
    .orderBy('p.confirmed_at', (order) => order.asc().nullsFirst())
    .orderBy('p.stated_at')
    .limit(300)
    .execute()
  return rows.map((row) => ({
    id: row.id as PostId,
    accountId: row.account_id as AccountId,
    institutionId: row.institution_id as InstitutionId,
    school: row.name,
    pupils: row.pupils,
    since: row.since,
    statedAt: row.stated_at,
    confirmedBy: row.confirmed_by as AccountId | null,
    confirmedAt: row.confirmed_at,
  }))
}

/** Confirms a post that waits, or ends it where it is not so. False when somebody else settled it before. */
export async function settlePost(
  scope: AccountScope,
  id: PostId,
  outcome: { confirmed: true } | { until: string },
): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.school_post')
    .set(
      'until' in outcome
        ? { until: outcome.until }
        : { confirmed_by: scope.actor.accountId, confirmed_at: scope.now },
    )
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('account_id', '<>', scope.actor.accountId)
    .where('confirmed_at', 'is', null)
    .where('until', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

export type Standing = Readonly<{
  programme: Readonly<{ calendar: SchoolCalendar; usedOn: string | null }>
  given: readonly { kind: 'month' | 'term'; from: string }[]
}>

/** From what a post owes its reports; null where the school has no programme in use. */
export async function standingOf(scope: AccountScope, id: PostId): Promise<Standing | null> {
  const { rows } = await sql<{
    school_year: string
    first_from: string
    first_to: string
    second_from: string
    second_to: string
    used_on: string | null
    months: string[]
    terms: string[]
  }>`select school_year, first_from::text, first_to::text, second_from::text, second_to::text, used_on::text, months, terms
    from guidance.standing_of(${id})`.execute(scope.db)
  const [row] = rows
  return row
    ? {
        programme: {
          calendar: {
            schoolYear: row.school_year,
            first: { from: row.first_from, to: row.first_to },
            second: { from: row.second_from, to: row.second_to },
          },
          usedOn: row.used_on,
        },
        given: [
          ...row.months.map((from) => ({ kind: 'month' as const, from })),
          ...row.terms.map((from) => ({ kind: 'term' as const, from })),
        ],
      }
    : null
}
