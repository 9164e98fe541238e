import type { AccountScope } from '#src/platform/db/scope.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { PracticeId, PracticeOf, RelaxationMethod } from '../practice.ts'
import type { Suds } from '../rules/suds.ts'
import { addPractice } from '../write-practice.ts'
import { openSessionOf } from './open-session-of.ts'

/** Whole minutes between the end of a practice and now; what was done right after it took at least one. */
function minutesSince(endedAt: Date | null, now: Date): number {
  const minutes = endedAt ? Math.round((now.getTime() - endedAt.getTime()) / 60_000) : 1
  return Math.min(60, Math.max(1, minutes))
}

/**
 * Notes how somebody calmed down after a practice that has ended. Where the practice left no rating, what they felt
 * before it began is the number they came from.
 */
export async function relaxAfter(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Pick<OpenTechnique, 'run'>,
  practice: PracticeOf<'exposure'>,
  relaxed: Readonly<{ method: RelaxationMethod; after: Suds }>,
): Promise<PracticeId> {
  const { body } = practice
  return addPractice(
    scope,
    book,
    technique.run.id,
    'relaxation',
    {
      ...relaxed,
      before: body.end ?? body.series.at(-1)?.suds ?? body.baseline,
      minutes: minutesSince(practice.endedAt, scope.now),
      where: 'session',
      following: practice.id,
    },
    'done',
    await openSessionOf(scope, book),
  )
}
