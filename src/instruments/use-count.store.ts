import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'

/** How much one instrument was used in a period. Null: a number of 1 to 4, which never leaves the database. */
export type UseCount = Readonly<{
  instrument: string
  filled: number | null
  persons: number | null
  /** Persons with one before their last: a first and a last value lie on file. */
  pairs: number | null
  declined: number | null
}>

/** Counts of the office between two days, both included. Nothing for whoever may not count. */
export async function useCounts(scope: AccountScope, from: string, to: string): Promise<UseCount[]> {
  const { rows } = await sql<UseCount>`
    select instrument, filled, persons, pairs, declined from instruments.use_counts(${from}::date, ${to}::date)`.execute(
    scope.db,
  )
  return rows
}
