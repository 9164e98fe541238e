import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseHead, Duty, ListGroup } from './case.ts'
import type { OwnGrant } from './case-keys.store.ts'
import { headColumns, toGrant, toHead } from './case.store.ts'

export type ListedFile = Readonly<{ head: CaseHead; sealed: Buffer; duty: Duty; grants: readonly OwnGrant[] }>
export type ListPlace = Readonly<{ due: string; caseId: string }>

/**
 * A page of one's own list: first what is due first, so the late stand on top. Walked by index from the place
 * where the last page ended; only the rows shown are looked at.
 */
export async function listFiles(
  scope: AccountScope,
  group: ListGroup,
  after: ListPlace | null,
  limit: number,
): Promise<{ files: ListedFile[]; places: ListPlace[] }> {
  const { officeId, accountId } = scope.actor
  let page = scope.db
    .selectFrom('cases.care_team as m')
    .select(['m.case_id', 'm.duty', sql<string>`m.list_due::text`.as('due')])
    .where('m.office_id', '=', officeId)
    .where('m.account_id', '=', accountId)
    .where('m.until', 'is', null)
    .where('m.list_group', '=', group)
  if (after)
    page = page.where(sql<boolean>`(m.list_due, m.case_id) > (${after.due}::date, ${after.caseId}::uuid)`)
  const places = await page.orderBy('m.list_due').orderBy('m.case_id').limit(limit).execute()
  const files = await filesById(
    scope,
    places.map((row) => ({ caseId: row.case_id, duty: row.duty as Duty })),
  )
  return { files, places: places.map((row) => ({ due: row.due, caseId: row.case_id })) }
}

/** These files in this order, with the newest grant of each; for lists and search results. */
export async function filesById(
  scope: AccountScope,
  wanted: readonly { caseId: string; duty: Duty }[],
): Promise<ListedFile[]> {
  if (wanted.length === 0) return []
  const { officeId, accountId } = scope.actor
  const rows = await scope.db
    .selectFrom('cases.case as c')
    .leftJoin('cases.key_grant as k', (join) =>
      join
        .onRef('k.case_id', '=', 'c.id')
        .onRef('k.key_version', '=', 'c.key_version')
        .on('k.office_id', '=', officeId)
        .on('k.account_id', '=', accountId),
    )
    .select([
      ...headColumns,
      'c.sealed',
      'k.key_version as grant_version',
      'k.sealed as grant_sealed',
      'k.rewrapped',
    ])
    .where('c.office_id', '=', officeId)
    .where(
      'c.id',
      'in',
      wanted.map((one) => one.caseId),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return wanted.flatMap(({ caseId, duty }) => {
    const row = byId.get(caseId)
    return row ? [{ head: toHead(row), sealed: row.sealed, duty, grants: toGrant(row) }] : []
  })
}

/** Counting stops here: a list that is longer says only that it is. */
export const mostCounted = 100

/** How many files stand in each of one's lists, at most `mostCounted`, so that counting never grows with the office. */
export async function countFiles(scope: AccountScope): Promise<Map<string, number>> {
  const { officeId, accountId } = scope.actor
  const { rows } = await sql<{ list_group: string; count: number }>`
    select g.list_group, (select count(*)::int from (
      select 1 from cases.care_team m where m.office_id = ${officeId} and m.account_id = ${accountId} and m.until is null
        and m.list_group = g.list_group limit ${mostCounted}) few) as count
    from (values ('open'), ('in_follow_up'), ('closed')) g (list_group)`.execute(scope.db)
  return new Map(rows.map((row) => [row.list_group, row.count]))
}
