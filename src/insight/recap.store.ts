import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { Period } from './period.ts'

/** One number of the recap: how many of `subject` have `code` (and `code2`) in `dimension`. */
export type RecapCount = Readonly<{
  subject: string
  dimension: string
  code: string
  code2: string
  n: number
}>

/** All counts of a period, from a function that lets no row about a person out (migrations/0015_insight.sql). */
export async function recapCounts(
  scope: AccountScope,
  period: Pick<Period, 'from' | 'to'>,
  harmClasses: Readonly<Record<string, string>>,
): Promise<RecapCount[]> {
  const { rows } = await sql<RecapCount>`
    select subject, dimension, code, code2, n::int as n
    from insight.recap(${period.from}::date, ${period.to}::date, ${scope.now}, ${JSON.stringify(harmClasses)}::jsonb)`.execute(
    scope.db,
  )
  return rows
}

export type Waiting = Readonly<{ dimension: string; code: string; medianDays: number }>

/** Median days from opening a file to the first service, for groups of ten or more. */
export async function waitingDays(
  scope: AccountScope,
  period: Pick<Period, 'from' | 'to'>,
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select dimension, code, median_days as "medianDays" from insight.waiting_days(${period.from}::date, ${period.to}::date)`.execute(
    scope.db,
  )
  return rows
}

export type FundedTarget = Readonly<{ year: number; cases: number; source: string }>

export async function fundedTarget(scope: AccountScope, year: number): Promise<FundedTarget | null> {
  const { rows } = await sql<FundedTarget>`
    select year, cases, source from insight.funded_target
    where office_id = ${scope.actor.officeId} and year = ${year}`.execute(scope.db)
  return rows[0] ?? null
}

export async function saveFundedTarget(
  scope: AccountScope,
  target: FundedTarget & { setBy: AccountId },
): Promise<void> {
  await sql`
    insert into insight.funded_target (office_id, year, cases, source, set_by, set_at)
    values (${scope.actor.officeId}, ${target.year}, ${target.cases}, ${target.source}, ${target.setBy}, ${scope.now})
    on conflict (office_id, year) do update
      set cases = excluded.cases, source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
    scope.db,
  )
}
