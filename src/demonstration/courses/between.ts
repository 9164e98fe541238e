import { dayOf } from '#src/platform/i18n/format.ts'
import { ownEpisode, ownGoals, rateOwnGoal, writeOwnEntry, type EntryInput } from '../floors/counselling.ts'
import type { Audience } from '../floors/portal.ts'
import { must, type Course } from './course.ts'

/** Somebody notes something in their own place, of an evening. */
export function noteAtHome(
  course: Course,
  day: number,
  kind: EntryInput['kind'],
  words: EntryInput['words'],
  more: Readonly<{ wantsHelp?: boolean; audience?: Audience }> = {},
): Promise<void> {
  const { wantsHelp = false, audience = 'client' } = more
  return course.atHome(day, audience, async (scope, client) => {
    const written = await writeOwnEntry(scope, client, { kind, on: dayOf(scope.now), words, wantsHelp })
    must(written, `a ${kind} of day ${day}`)
  })
}

/** The person says at home how near a goal is; `at` counts their goals from 0. */
export function rateAtHome(course: Course, day: number, at: number, value: number): Promise<void> {
  return course.atHome(day, 'client', async (scope, client) => {
    const goals = await ownGoals(scope, client, await ownEpisode(scope, client))
    const goal = must(goals.filter((one) => !one.endedAt)[at], `goal ${at}`)
    must(await rateOwnGoal(scope, client, goal, value), 'a goal is rated')
  })
}
