import { dayOf } from '#src/platform/i18n/format.ts'
import type { Episode } from '../episode.ts'
import type { OpenSession } from '../session-facts.ts'
import type { Need, NeedState } from '../support/need.ts'

/** One practical need of a course: how it stands, since when, and the first session that called it met. */
export type NeedStanding = Readonly<{
  id: string
  need: string
  /** In the client's words, where it was written down so. */
  words: string
  /** Null where only a session spoke of it. */
  state: NeedState | null
  on: string | null
  session: number | null
}>

type Told = Pick<OpenSession, 'state' | 'number' | 'sheet'>

/**
 * Practical needs of a course (C16): what was written down and seen to, and what a session said was met though nobody
 * had written it down. Where both speak, both are shown: that a session called it met closes no need.
 */
export function needsOfCourse(
  needs: readonly Need[],
  sessions: readonly Told[],
  episode: Pick<Episode, 'openedOn' | 'closedOn'>,
): readonly NeedStanding[] {
  const told = new Map(metInSessions(sessions).map((one) => [one.need, one.session]))
  const own = needs.filter((need) => stoodIn(episode, need))
  const alone = [...told].filter(([kind]) => !own.some((need) => need.kind === kind))
  return [
    ...own.map((need) => ({
      id: need.id,
      need: need.kind,
      words: need.words,
      state: need.state,
      on: need.stateOn,
      session: told.get(need.kind) ?? null,
    })),
    ...alone.map(([kind, session]) => ({ id: kind, need: kind, words: '', state: null, on: null, session })),
  ]
}

/** How many are met, of how many that were named. */
export function metOf(needs: readonly NeedStanding[]): Readonly<{ met: number; of: number }> {
  const met = needs.filter((one) => one.state === 'met' || (one.state === null && one.session !== null))
  return { met: met.length, of: needs.length }
}

/** Obstacles that sessions called solved, each with the first that did. */
export function metInSessions(
  sessions: readonly Told[],
): readonly Readonly<{ need: string; session: number }>[] {
  const first = new Map<string, number>()
  for (const one of sessions)
    for (const need of one.sheet?.practicalNeedsMet ?? []) if (!first.has(need)) first.set(need, one.number)
  return [...first].map(([need, session]) => ({ need, session }))
}

/** Whether a need was still there, or was seen to, while the course ran: an older course keeps its own. */
function stoodIn(
  episode: Pick<Episode, 'openedOn' | 'closedOn'>,
  need: Pick<Need, 'madeAt' | 'stateOn' | 'state'>,
): boolean {
  const begun = episode.closedOn === null || dayOf(need.madeAt) <= episode.closedOn
  const over = (need.state === 'met' || need.state === 'not_met') && need.stateOn !== null
  return begun && !(over && need.stateOn !== null && need.stateOn < episode.openedOn)
}
