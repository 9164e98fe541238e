import { dayOf } from '#src/platform/i18n/format.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { newest } from '../protocols/run-facts.ts'
import { rewardsGiven } from './decide-step.ts'

/** The rewards agreed with the child, in their words. */
export function rewardMenu(technique: Pick<OpenTechnique, 'facts'>): readonly string[] {
  const rows = newest(technique.facts, 'rewards')?.['rewards']
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: unknown) =>
    typeof row === 'object' && row !== null && 'what' in row && typeof row.what === 'string'
      ? [row.what]
      : [],
  )
}

/** How many rewards may still be given today. Praise is never counted. */
export function rewardsLeft(
  book: Pick<EpisodeBook, 'answers'>,
  technique: OpenTechnique,
  now: Date,
): Readonly<{ most: number; left: number }> {
  const agreed = newest(technique.facts, 'rewards')?.['most']
  const most = typeof agreed === 'number' ? agreed : 1
  const today = book.answers.filter(
    (one) =>
      one.runId === technique.run.id &&
      one.form === rewardsGiven &&
      one.answers['what'] !== '' &&
      dayOf(one.writtenAt) === dayOf(now),
  ).length
  return { most, left: Math.max(0, most - today) }
}
