import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { Duty } from './case.ts'

/** Files a name under its blind tokens. The bytes tell nothing without the office's search key. */
export async function putNameTokens(
  scope: AccountScope,
  caseId: CaseId,
  tokens: readonly Buffer[],
): Promise<void> {
  if (tokens.length === 0) return
  await scope.db
    .insertInto('cases.name_token')
    .values(tokens.map((token) => ({ office_id: scope.actor.officeId, case_id: caseId, token })))
    .execute()
}

export async function dropNameTokens(scope: AccountScope, caseId: CaseId): Promise<void> {
  await scope.db
    .deleteFrom('cases.name_token')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .execute()
}

export async function hasNameTokens(scope: AccountScope, caseId: CaseId): Promise<boolean> {
  const row = await scope.db
    .selectFrom('cases.name_token')
    .select('case_id')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** One's own files whose name answers every group of tokens, at most `limit`. */
export async function filesByTokens(
  scope: AccountScope,
  groups: readonly (readonly Buffer[])[],
  limit: number,
): Promise<{ caseId: CaseId; duty: Duty }[]> {
  const [first, ...others] = groups
  if (!first) return []
  let query = scope.db
    .selectFrom('cases.care_team as m')
    .select(['m.case_id', 'm.duty'])
    .where('m.office_id', '=', scope.actor.officeId)
    .where('m.account_id', '=', scope.actor.accountId)
    .where('m.until', 'is', null)
  for (const group of [first, ...others]) {
    query = query.where(sql<boolean>`exists (select 1 from cases.name_token t
      where t.office_id = m.office_id and t.case_id = m.case_id and t.token in (${sql.join(group)}))`)
  }
  const rows = await query.limit(limit).execute()
  return rows.map((row) => ({ caseId: row.case_id as CaseId, duty: row.duty as Duty }))
}

/** One's own file by its number, as people say it aloud. */
export async function fileByNumber(
  scope: AccountScope,
  number: string,
): Promise<{ caseId: CaseId; duty: Duty } | undefined> {
  const row = await scope.db
    .selectFrom('cases.case as c')
    .innerJoin('cases.care_team as m', (join) =>
      join
        .onRef('m.case_id', '=', 'c.id')
        .on('m.account_id', '=', scope.actor.accountId)
        .on('m.until', 'is', null),
    )
    .select(['c.id', 'm.duty'])
    .where('c.office_id', '=', scope.actor.officeId)
    .where('c.number', '=', number)
    .executeTakeFirst()
  return row && { caseId: row.id as CaseId, duty: row.duty as Duty }
}
