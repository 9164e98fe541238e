import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { saveFundedTarget } from './recap.store.ts'

export type TargetTyped = Readonly<{ cases: string; source: string }>
export type TargetProblem = Readonly<{ typed: TargetTyped; wrong: readonly ('cases' | 'source')[] }>

const mostCases = 100_000

/** Writes down what is funded for a year, and from where that is known. Answers what is wrong, or null. */
export async function setTarget(
  scope: AccountScope,
  year: number,
  typed: TargetTyped,
): Promise<TargetProblem | null> {
  const digits = typed.cases.trim().replaceAll(/[.\s]/g, '')
  const cases = /^\d{1,6}$/.test(digits) ? Number(digits) : null
  const source = typed.source.trim()
  const wrong = [
    ...(cases === null || cases > mostCases ? (['cases'] as const) : []),
    ...(source === '' || source.length > 200 ? (['source'] as const) : []),
  ]
  if (wrong.length > 0 || cases === null) return { typed, wrong }
  await saveFundedTarget(scope, { year, cases, source, setBy: scope.actor.accountId })
  await record(scope, {
    action: 'insight.target_set',
    subjectKind: 'office',
    subjectId: scope.actor.officeId,
    facts: { year, cases },
  })
  return null
}
