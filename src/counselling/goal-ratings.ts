import type { SealedGoal } from './sealed-shapes.ts'

export type GoalRating = SealedGoal['ratings'][number]
export type Rater = GoalRating['by']
/** In the order they are shown: whose goal it is comes first. */
export const raters = ['client', 'caregiver', 'counsellor'] as const satisfies readonly Rater[]

/** What one person said of a goal from time to time, 0-10, oldest first. */
export type RatedLine = Readonly<{ by: Rater; ratings: readonly GoalRating[] }>

/** One line for each who rated. Two people's numbers are two scales and never one course. */
export function linesOf(ratings: readonly GoalRating[]): readonly RatedLine[] {
  return raters
    .map((by) => ({ by, ratings: ratings.filter((one) => one.by === by) }))
    .filter((line) => line.ratings.length > 0)
}

/**
 * The line that counts where something hangs on it: the client's own, and a caregiver's only where the client gave
 * no number at all. What a counsellor thinks of somebody's goal decides nothing. Null when there is none.
 */
export function decidingLine(ratings: readonly GoalRating[]): RatedLine | null {
  const lines = linesOf(ratings)
  return lines.find((one) => one.by === 'client') ?? lines.find((one) => one.by === 'caregiver') ?? null
}

/** First and newest number of the line that counts; `now` is null until it was rated again. */
export function standingOf(ratings: readonly GoalRating[]): Readonly<{
  first: number | null
  now: number | null
  by: Rater | null
}> {
  const line = decidingLine(ratings)
  const own = line?.ratings ?? []
  return {
    first: own[0]?.value ?? null,
    now: own.length > 1 ? (own.at(-1)?.value ?? null) : null,
    by: line?.by ?? null,
  }
}

/** A day as it stands in a table: one number of each who rated then. */
export type RatedDay = Readonly<{ label: string; values: Readonly<Partial<Record<Rater, number>>> }>

/** All numbers of a goal by day, oldest first; a second number of one person on one day has a row of its own. */
export function daysOf(ratings: readonly GoalRating[]): readonly RatedDay[] {
  const rows: { on: string; values: Partial<Record<Rater, number>> }[] = []
  for (const { on, by, value } of ratings.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const free = rows.find((row) => row.on === on && row.values[by] === undefined)
    if (free) free.values[by] = value
    else rows.push({ on, values: { [by]: value } })
  }
  const seen = new Map<string, number>()
  return rows.map(({ on, values }) => {
    const base = `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    return { label: nth === 1 ? base : `${base} (${nth})`, values }
  })
}
