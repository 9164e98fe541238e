import type { PresentingProblem } from '#content/codes/classes.ts'
import { problemPacks } from '#content/instruments/problem-packs.ts'

/** Concerns noted in a file that a technique is worked with for. It is said beside the technique and ranks nothing. */
export function problemsForWay(
  protocol: string,
  noted: readonly PresentingProblem[],
): readonly PresentingProblem[] {
  const packs = problemPacks.filter((one) => one.ways.includes(protocol))
  return noted.filter((problem) => packs.some((one) => one.problems.includes(problem)))
}
