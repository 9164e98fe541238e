import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { linesMissing, yearBefore } from './programme.ts'
import { insertLine, linesOf, programmesOf, type Programme, type ProgrammeLine } from './programme.store.ts'

/** Lines of the year before that may come along, and the year they are from. */
export type LinesToCarry = Readonly<{ schoolYear: string; lines: readonly ProgrammeLine[] }>

/** What the same school planned the year before and this programme does not hold yet; null when there is nothing. */
export async function linesToCarry(
  scope: AccountScope,
  programme: Programme,
  standing: readonly ProgrammeLine[],
): Promise<LinesToCarry | null> {
  if (programme.status === 'closed') return null
  const schoolYear = yearBefore(programme.calendar.schoolYear)
  const before = (await programmesOf(scope, [programme.institutionId])).find(
    (one) => one.calendar.schoolYear === schoolYear,
  )
  if (!before) return null
  const lines = linesMissing(await linesOf(scope, before.id), standing)
  return lines.length === 0 ? null : { schoolYear, lines }
}

/** Copies the ticked lines of the year before, each in its own term; returns how many came along. */
export async function carryLines(
  scope: AccountScope,
  programme: Programme,
  ticked: ReadonlySet<string>,
): Promise<number> {
  const carry = await linesToCarry(scope, programme, await linesOf(scope, programme.id))
  const chosen = carry?.lines.filter((line) => ticked.has(line.id)) ?? []
  if (!carry || chosen.length === 0) return 0
  for (const { term, field, component, shape, hours, money, content } of chosen)
    await insertLine(scope, programme, { term, field, component, shape, hours, money, content })
  await record(scope, {
    action: 'guidance.lines_carried',
    subjectKind: 'guidance_programme',
    subjectId: programme.id,
    facts: { from: carry.schoolYear, lines: chosen.length },
  })
  return chosen.length
}
