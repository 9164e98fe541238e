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
    .values({ office_id: scope.actor.officeId, case_id: caseId, tokens: [...tokens] })
    // Two who open the file at the same moment file the same name. Naming the columns here would ask for the right
    // to read the row, which whoever opens a file for others to lead does not have.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function dropNameTokens(scope: AccountScope, caseId: CaseId): Promise<void> {
  await scope.db
    .deleteFrom('cases.name_token')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .execute()
}

/** Whether the name is filed at all, and whether the search key was ever replaced: then it may be filed under an old one. */
export async function nameFiling(
  scope: AccountScope,
  caseId: CaseId,
): Promise<{ filed: boolean; turned: boolean }> {
  const { rows } = await sql<{ filed: boolean; turned: boolean }>`select
    exists (select 1 from cases.name_token where office_id = ${scope.actor.officeId} and case_id = ${caseId}) as filed,
    exists (select 1 from people.office_key where office_id = ${scope.actor.officeId} and purpose = 'search' and retired_at is not null) as turned`.execute(
    scope.db,
  )
  return rows[0] ?? { filed: false, turned: false }
}

export async function isFiledUnder(scope: AccountScope, caseId: CaseId, token: Buffer): Promise<boolean> {
  const row = await scope.db
    .selectFrom('cases.name_token')
    .select('case_id')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where(sql<boolean>`${token} = any (tokens)`)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * One's own files whose name answers every group of tokens, at most `limit`, those written exactly so first: the
 * first token of a group is the word as it was typed. See migrations/0018_hardening.sql.
 */
export async function filesByTokens(
  scope: AccountScope,
  groups: readonly (readonly Buffer[])[],
  limit: number,
): Promise<{ caseId: CaseId; duty: Duty }[]> {
  if (groups.length === 0) return []
  const tokens = groups.flat()
  const places = groups.flatMap((group, place) => group.map(() => place))
  const exact = groups.flatMap((group) => group.slice(0, 1))
  const { rows } = await sql<{ case_id: string; duty: string }>`select case_id, duty
    from cases.files_by_tokens(${tokens}::bytea[], ${places}::integer[], ${exact}::bytea[], ${limit})`.execute(
    scope.db,
  )
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
