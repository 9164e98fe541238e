import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { claimOnce, onceField } from '#src/platform/web/once.ts'
import { longestSeconds } from './exposure.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { PracticeOf } from '../practice.ts'
import { readSuds, type Suds } from '../rules/suds.ts'
import { addRating, type Rated } from './run-exposure.ts'

/** One rating as a page sends it: its own number, made there, so that a resend never makes two. */
export type SentRating = Readonly<{ id: string; suds: Suds; at: number | null }>

/** Null when it is not a rating at all. A wrong time is no reason to lose one. */
export function ratingIn(id: unknown, suds: unknown, at: unknown): SentRating | null {
  const own = asId<'once'>(typeof id === 'string' ? id : null)
  const value = readSuds(typeof suds === 'number' || typeof suds === 'string' ? String(suds) : null)
  if (!own || value === null) return null
  const seconds =
    typeof at === 'number' ? at : typeof at === 'string' && /^\d{1,9}$/.test(at) ? Number(at) : null
  const within = seconds !== null && Number.isInteger(seconds) && seconds >= 0 && seconds <= longestSeconds
  return { id: own, suds: value, at: within ? seconds : null }
}

/** Ratings that could not be sent before and come along with another post; anything else in there is left out. */
export function pendingIn(text: string): readonly SentRating[] {
  if (text === '' || text.length > 20_000) return []
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list)
      ? list.slice(0, 100).flatMap((one: unknown) => {
          const rating =
            typeof one === 'object' && one !== null && 'id' in one && 'suds' in one && 'at' in one
              ? ratingIn(one.id, one.suds, one.at)
              : null
          return rating ?? []
        })
      : []
  } catch {
    return []
  }
}

/** Adds ratings in the order they were given, each once. */
export async function addSent(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  practice: PracticeOf<'exposure'>,
  sent: readonly SentRating[],
): Promise<Rated> {
  if (practice.state !== 'running') return { state: 'over', practice }
  const fresh: SentRating[] = []
  for (const rating of sent) {
    const form = new FormData()
    form.set(onceField, rating.id)
    if ((await claimOnce(scope, form, `rating ${practice.id}`)) === 'first') fresh.push(rating)
  }
  return addRating(scope, book, technique, practice, ...fresh)
}
