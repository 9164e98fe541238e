import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { endOfDay } from '#src/cases/index.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { Span } from './log.store.ts'
import type { PostId, SchoolPost } from './post.store.ts'
import type { PeriodCounts } from './period-report.ts'
import { monthReportDue, nextMonthOwed, nextTermOwed, termReportDue } from './programme.ts'
import { programmesOf, type Programme } from './programme.store.ts'
import { insertReportGiven, reportsGiven, type GivenReport, type ReportKind } from './report.store.ts'

type OwedBy = Readonly<{ id: PostId; accountId: AccountId; since: string }>

/** Puts the next month's and the next term's report on the clock of a post; lets go of what is owed no more. */
export async function oweReports(
  scope: AccountScope,
  post: OwedBy,
  programme: Pick<Programme, 'calendar' | 'usedOn'>,
  given: readonly Pick<GivenReport, 'kind' | 'from'>[],
): Promise<void> {
  const months = new Set(given.filter((one) => one.kind === 'month').map((one) => one.from.slice(0, 7)))
  const terms = new Set(given.filter((one) => one.kind === 'term').map((one) => one.from))
  const since = owedSince(post, programme)
  const month = nextMonthOwed(programme.calendar, since, months)
  const term = nextTermOwed(programme.calendar, since, terms)
  await owe(scope, 'guidance.month_report', post, month && monthReportDue(`${month}-01`))
  await owe(scope, 'guidance.term_report', post, term && termReportDue(term))
}

/** From when reports are owed: since the post began, and not before the programme was put to use. */
export function owedSince(post: { since: string }, programme: Pick<Programme, 'usedOn'>): string {
  const { usedOn } = programme
  return usedOn && usedOn > post.since ? usedOn : post.since
}

async function owe(
  scope: AccountScope,
  kind: 'guidance.month_report' | 'guidance.term_report',
  post: OwedBy,
  due: string | null,
): Promise<void> {
  if (!due) return drop(scope, kind, post.id, 'none_owed')
  await promiseAgain(scope, { kind, subjectId: post.id, accountId: post.accountId, dueAt: endOfDay(due) })
}

/** The programme of a school that is in use; the newest year where two overlap. */
async function programmeInUse(
  scope: AccountScope,
  institutionId: InstitutionId,
): Promise<Programme | undefined> {
  return (await programmesOf(scope, [institutionId])).find((one) => one.status === 'in_use')
}

/**
 * Marks a report as handed in with the counts it was printed with, and puts the next one on the clock. False when
 * it had been handed in before: the first stands.
 */
export async function handInReport(
  scope: AccountScope,
  post: SchoolPost,
  report: { kind: ReportKind; span: Span; counts: PeriodCounts },
): Promise<boolean> {
  const { kind, span } = report
  if (!(await insertReportGiven(scope, post.institutionId, report))) return false
  await keep(scope, kind === 'month' ? 'guidance.month_report' : 'guidance.term_report', post.id)
  await record(scope, {
    action: 'guidance.report_given',
    subjectKind: 'institution',
    subjectId: post.institutionId,
    facts: { kind, from: span.from, to: span.to },
  })
  const programme = await programmeInUse(scope, post.institutionId)
  if (programme) {
    const owing = { id: post.id, accountId: scope.actor.accountId, since: post.since }
    await oweReports(scope, owing, programme, await reportsGiven(scope, post.institutionId))
  }
  return true
}
