import type { LadderItem, LadderItemId } from '../ladder.ts'
import type { Practice, PracticeOf, StopWhy } from '../practice.ts'

/** One exposure of one person. All numbers 0-100, as that person rates; null where nothing was rated. */
export type Trial = Readonly<{
  id: string
  itemId: LadderItemId | null
  sessionId: string | null
  /** The step as it is called on the ladder; null when it has been taken off. */
  step: string | null
  begunAt: Date
  baseline: number | null
  peak: number | null
  end: number | null
  believedBefore: number | null
  believedAfter: number | null
  stop: StopWhy | null
}>

function isExposure(practice: Practice): practice is PracticeOf<'exposure'> {
  return practice.kind === 'exposure'
}

/** Exposures in the order they were done. The highest rating counts the first and the last one too. */
export function trialsOf(
  practices: readonly Practice[],
  ladder: readonly Pick<LadderItem, 'id' | 'text'>[],
): Trial[] {
  const texts = new Map(ladder.map((item) => [item.id, item.text]))
  return practices
    .filter(isExposure)
    .filter((one) => one.state !== 'running')
    .toSorted((one, other) => one.begunAt.getTime() - other.begunAt.getTime())
    .map(({ id, itemId, sessionId, begunAt, body }) => {
      const rated = [
        body.baseline,
        ...body.series.map((point) => point.suds),
        ...(body.end === null ? [] : [body.end]),
      ]
      return {
        id,
        itemId,
        sessionId,
        step: (itemId && texts.get(itemId)) ?? null,
        begunAt,
        baseline: body.baseline,
        peak: Math.max(...rated),
        end: body.end,
        believedBefore: body.believedBefore,
        believedAfter: body.believedAfter,
        stop: body.stop,
      }
    })
}
