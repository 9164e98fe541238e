import { decidingLine } from '../goal-ratings.ts'
import type { OpenGoal } from '../open-episode.ts'

export type GoalWay = 'new' | 'closer' | 'same' | 'further' | 'ended'

/** How a goal went, in a word and without its numbers: a child is shown a way, not a mark. */
export function goalWay(goal: Pick<OpenGoal, 'ratings' | 'endedAt'>): GoalWay {
  const own = decidingLine(goal.ratings)?.ratings ?? []
  const [first] = own
  const last = own.at(-1)
  if (goal.endedAt) return 'ended'
  if (!first || !last || own.length < 2) return 'new'
  return last.value > first.value ? 'closer' : last.value === first.value ? 'same' : 'further'
}

export type JourneyFacts = Readonly<{
  goals: readonly GoalWay[]
  passed: number
  tasks: number
  wins: number
}>

/** Leaves beside the path: one for whatever was done. They only grow, and a hard time takes none away. */
export function leavesOf(facts: JourneyFacts): number {
  const goals = facts.goals.filter((one) => one === 'closer' || one === 'ended').length
  return Math.min(40, facts.passed + facts.tasks + facts.wins + goals)
}

export type Leaf = Readonly<{ x: number; y: number; left: boolean }>

/** Where the leaves stand along a winding path in a box of 320 by 200, nearest first. */
export function placeLeaves(count: number): readonly Leaf[] {
  return Array.from({ length: count }, (_, at) => {
    const way = (at + 0.5) / Math.max(count, 8)
    const left = at % 2 === 0
    const middle = 160 + Math.sin(way * 5) * 60 * (1 - way * 0.5)
    return {
      x: Math.round(middle + (left ? -1 : 1) * (26 - way * 14)),
      y: Math.round(190 - way * 165),
      left,
    }
  })
}
