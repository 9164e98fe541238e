import { raise, type Urgency } from '#src/platform/clock/urgency.ts'
import type { OpenAnswers } from './administration.ts'
import type { Score } from './score.ts'

type Asking = Pick<Score, 'fired' | 'raise' | 'asq'>

/**
 * How soon somebody must be called for what this save says and no save of the same sheet said before; null when
 * everything in it was heard already. A second kind of harm calls again, whatever was done about the first.
 */
export function raisesAnew(score: Asking, before: readonly Pick<OpenAnswers, 'score'>[]): Urgency | null {
  const heard = new Set(before.flatMap((one) => firesOf(one.score).map((fire) => fire.key)))
  const fresh = firesOf(score).filter((fire) => !heard.has(fire.key))
  return fresh.length === 0 ? null : fresh.map((fire) => fire.raise).reduce(raise)
}

/** An answer fires under its own name; a script that is not whole fires as a whole, until one of its answers does. */
function firesOf(score: Asking): { key: string; raise: Urgency }[] {
  const fires = score.fired.map((one) => ({ key: one.linkId, raise: one.raise }))
  if (fires.length === 0 && score.asq && score.raise)
    return [{ key: `script ${score.raise}`, raise: score.raise }]
  return fires
}
