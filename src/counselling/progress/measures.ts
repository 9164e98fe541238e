import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import {
  answeredOf,
  findInstrument,
  type Given,
  type Instrument,
  type Moment,
} from '#src/instruments/index.ts'
import type { Episode } from '../episode.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { reviewSessions } from '../rules/episode-gates.ts'

/** Whether something given belongs to an episode: by its mark, or, without one, by its day. */
export function belongsTo(
  given: Pick<Given, 'about' | 'assignedOn' | 'finishedOn'>,
  episode: Episode,
): boolean {
  if (given.about !== null) return given.about === episode.id
  return within(episode, given.finishedOn ?? given.assignedOn)
}

/** Whether a day lies in the time of an episode, its first and last day included. */
export function within(episode: Pick<Episode, 'openedOn' | 'closedOn'>, day: string): boolean {
  return day >= episode.openedOn && (episode.closedOn === null || day <= episode.closedOn)
}

export type MeasureGiven = Readonly<{ instrument: Instrument; given: Given }>

/** What was given in an episode, newest first, each with the very version that was answered. */
export async function givenInEpisode(
  scope: AccountScope,
  member: Member,
  book: Pick<EpisodeBook, 'file' | 'episode'>,
): Promise<MeasureGiven[]> {
  const known = new Map<string, Instrument | null>()
  const found: MeasureGiven[] = []
  for (const given of await answeredOf(scope, member, book.file)) {
    if (!belongsTo(given, book.episode)) continue
    const key = `${given.instrument}|${given.version}`
    if (!known.has(key)) known.set(key, await findInstrument(scope, given.instrument, given.version))
    const instrument = known.get(key)
    if (instrument) found.push({ instrument, given })
  }
  return found
}

export type MomentStanding = Readonly<{
  moment: Moment
  /** Of a review: after which session it was due. */
  session: number | null
  /** Codes of what was given then. */
  given: readonly string[]
  /** Asked, and the person would rather not: an answer of its own, not a gap. */
  declined: number
}>
export type Completion = Readonly<{ moments: readonly MomentStanding[]; done: number; due: number }>

type Asked = Pick<Given, 'moment' | 'state' | 'instrument' | 'finishedOn' | 'assignedOn'>
const wasAsked = (one: Asked): boolean => one.state === 'done' || one.state === 'declined'

/**
 * How many of the moments at which something should be measured by now were used (S02, practice.md §17). A person
 * who declined was asked; the moment counts as used. Each day of review measures answers for one review.
 */
export function completionOf(
  episode: Pick<Episode, 'stage'>,
  sessionsHeld: number,
  measures: readonly Asked[],
): Completion {
  const ended = episode.stage === 'end' || episode.stage === 'closed'
  const asked = measures.filter(wasAsked)
  const at = (moment: Moment) => asked.filter((one) => one.moment === moment)
  const reviewDays = [...new Set(at('review').map(dayOf))].toSorted()
  const reviews = reviewSessions
    .filter((session) => sessionsHeld >= session)
    .map((session, nth) =>
      standingOf(
        'review',
        at('review').filter((one) => dayOf(one) === reviewDays[nth]),
        session,
      ),
    )
  const moments = [
    ...(episode.stage === 'prepare' ? [] : [standingOf('start', at('start'))]),
    ...reviews,
    ...(ended ? [standingOf('end', at('end'))] : []),
    ...(episode.stage === 'closed' ? [standingOf('follow_up', at('follow_up'))] : []),
  ]
  return {
    moments,
    done: moments.filter((one) => one.given.length > 0 || one.declined > 0).length,
    due: moments.length,
  }
}

function standingOf(moment: Moment, then: readonly Asked[], session: number | null = null): MomentStanding {
  const given = then.filter((one) => one.state === 'done').map((one) => one.instrument)
  return {
    moment,
    session,
    given: [...new Set(given)],
    declined: then.filter((one) => one.state === 'declined').length,
  }
}
function dayOf(one: Asked): string {
  return one.finishedOn ?? one.assignedOn
}
