import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { QualityCount, QualityReview, QualityReviewId } from './quality.ts'

/** Grouped counts of the unit's work between two days, both included. Nobody who asks sees a row of it. */
export async function qualityCounts(
  scope: AccountScope,
  span: Readonly<{ from: string; to: string }>,
): Promise<readonly QualityCount[]> {
  const { rows } = await sql<{ measure: string; code: string; n: string }>`
    select measure, code, n from counselling.quality_counts(${span.from}::date, ${span.to}::date, ${dayOf(scope.now)}::date)`.execute(
    scope.db,
  )
  return rows.map((row) => ({ measure: row.measure, code: row.code, n: Number(row.n) }))
}

/** Versions of what was agreed about a quarter, newest first; about any quarter when none is named. */
export async function qualityReviews(
  scope: AccountScope,
  quarter: string | null,
): Promise<readonly QualityReview[]> {
  let query = scope.db
    .selectFrom('counselling.quality_review')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
  if (quarter) query = query.where('quarter', '=', quarter)
  const rows = await query.orderBy('written_at', 'desc').orderBy('row_version', 'desc').limit(40).execute()
  return rows.map((row) => ({
    id: row.id as QualityReviewId,
    quarter: row.quarter,
    version: row.row_version,
    works: row.works,
    change: row.change,
    ownerId: row.owner_id as AccountId,
    changeBy: row.change_by,
    nextOn: row.next_on,
    writtenBy: row.written_by as AccountId,
    writtenAt: row.written_at,
  }))
}

/** A duplicate key means that a colleague wrote this version first. */
export async function insertQualityReview(
  scope: AccountScope,
  review: Omit<QualityReview, 'writtenBy' | 'writtenAt'>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.quality_review')
    .values({
      office_id: scope.actor.officeId,
      id: review.id,
      quarter: review.quarter,
      row_version: review.version,
      works: review.works,
      change: review.change,
      owner_id: review.ownerId,
      change_by: review.changeBy,
      next_on: review.nextOn,
      written_by: scope.actor.accountId,
      written_at: scope.now,
    })
    .execute()
}
