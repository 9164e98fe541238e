import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { officeIn } from './desk.store.ts'

export type NamedTokens = Readonly<{ personId: string; side: string; tokens: readonly Uint8Array[] }>

/** Whether this token stands under the report: its names are filed under the search key that made it. */
export async function isFiled(scope: Scope, id: ReportId, token: Uint8Array): Promise<boolean> {
  const row = await scope.db
    .selectFrom('reports.name_token')
    .select('token')
    .where('office_id', '=', officeIn(scope))
    .where('report_id', '=', id)
    .where('token', '=', Buffer.from(token))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertNameTokens(
  scope: Scope,
  id: ReportId,
  named: readonly NamedTokens[],
): Promise<void> {
  const values = named.flatMap(({ personId, side, tokens }) =>
    tokens.map((token) => ({
      office_id: officeIn(scope),
      token: Buffer.from(token),
      report_id: id,
      person_id: personId,
      side,
    })),
  )
  if (values.length === 0) return
  await scope.db
    .insertInto('reports.name_token')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Tokens of each named person of these reports, as hex, by report. */
export async function tokensOf(
  scope: Scope,
  ids: readonly ReportId[],
): Promise<Map<string, { side: string; tokens: string[] }[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ report_id: string; side: string; tokens: string[] }>`
    select t.report_id, t.side, array_agg(encode(t.token, 'hex')) as tokens from reports.name_token t
    where t.office_id = ${officeIn(scope)} and t.report_id = any(${[...ids]}::uuid[])
    group by t.report_id, t.person_id, t.side`.execute(scope.db)
  const found = new Map<string, { side: string; tokens: string[] }[]>()
  for (const row of rows)
    found.set(row.report_id, [...(found.get(row.report_id) ?? []), { side: row.side, tokens: row.tokens }])
  return found
}

/** Other reports worth comparing: a shared token, or the same institution within half a year. */
export async function candidatesFor(
  scope: Scope,
  report: { id: ReportId; institutionId: string | null; receivedOn: string },
  tokens: readonly string[],
): Promise<ReportId[]> {
  const { rows } = await sql<{ id: string }>`
    (select t.report_id as id from reports.name_token t
      where t.office_id = ${officeIn(scope)} and t.token = any(select decode(x, 'hex') from unnest(${[...tokens]}::text[]) x)
        and t.report_id <> ${report.id} group by t.report_id order by count(*) desc limit 40)
    union
    (select r.id from reports.report r
      where r.office_id = ${officeIn(scope)} and r.institution_id = ${report.institutionId}::uuid and r.id <> ${report.id}
        and r.received_on between ${report.receivedOn}::date - 180 and ${report.receivedOn}::date + 180
      order by r.received_on desc limit 40)`.execute(scope.db)
  return rows.map((row) => row.id as ReportId)
}
