import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { Span } from './log.store.ts'
import type { PeriodCounts } from './period-report.ts'

export type ReportKind = 'month' | 'term'
export type GivenReport = Readonly<{ kind: ReportKind; from: string; to: string; givenAt: Date }>

/** Reports one has handed in at a school, newest span first. */
export async function reportsGiven(
  scope: AccountScope,
  institutionId: InstitutionId,
  most = 24,
): Promise<GivenReport[]> {
  const rows = await scope.db
    .selectFrom('guidance.report_given')
    .select(['kind', 'from_day', 'to_day', 'given_at'])
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', scope.actor.accountId)
    .where('institution_id', '=', institutionId)
    .orderBy('from_day', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: row.kind === 'term' ? 'term' : 'month',
    from: row.from_day,
    to: row.to_day,
    givenAt: row.given_at,
  }))
}

/** The counts a report was handed in with; null when it was not. */
export async function countsGiven(
  scope: AccountScope,
  institutionId: InstitutionId,
  kind: ReportKind,
  from: string,
): Promise<PeriodCounts | null> {
  const row = await scope.db
    .selectFrom('guidance.report_given')
    // Written by `insertReportGiven` alone, in this shape.
    .select(sql<PeriodCounts>`counts`.as('counts'))
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', scope.actor.accountId)
    .where('institution_id', '=', institutionId)
    .where('kind', '=', kind)
    .where('from_day', '=', from)
    .executeTakeFirst()
  return row?.counts ?? null
}

/** False when the report of that span was handed in before. */
export async function insertReportGiven(
  scope: AccountScope,
  institutionId: InstitutionId,
  report: { kind: ReportKind; span: Span; counts: PeriodCounts },
): Promise<boolean> {
  const added = await scope.db
    .insertInto('guidance.report_given')
    .values({
      office_id: scope.actor.officeId,
      id: newOrderedId<'report_given'>(scope.now.getTime()),
      institution_id: institutionId,
      account_id: scope.actor.accountId,
      kind: report.kind,
      from_day: report.span.from,
      to_day: report.span.to,
      counts: JSON.stringify(report.counts),
      given_at: scope.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['office_id', 'account_id', 'institution_id', 'kind', 'from_day']).doNothing(),
    )
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows) > 0
}
