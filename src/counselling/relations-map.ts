import type { AnyAnswers, Row } from '#src/platform/forms/index.ts'

export type Tie = Readonly<{
  who: string
  role: string
  close: number | null
  quality: string | null
  note: string
}>
export type TieChange = 'closer' | 'further' | 'same' | 'joined' | 'gone'

/** The people of a map, as entered. How close is 1 (far) to 5 (very close), or not said. */
export function tiesOf(answers: AnyAnswers | null): readonly Tie[] {
  const rows = answers?.['people']
  if (!Array.isArray(rows)) return []
  return (rows as readonly Row[]).flatMap((row) => {
    const who = row['who']
    if (typeof who !== 'string' || who.trim() === '') return []
    const text = (value: unknown) => (typeof value === 'string' ? value : '')
    return [
      {
        who,
        role: text(row['role']) || 'friend',
        close: typeof row['close'] === 'number' ? row['close'] : null,
        quality: text(row['quality']) || null,
        note: text(row['note']),
      },
    ]
  })
}

/**
 * How a map changed since the one before, person by person; names are compared as written, ignoring case.
 * Somebody whose closeness was not said in one of the two is left out: not said is never taken for far.
 */
export function changesBetween(
  before: readonly Tie[],
  now: readonly Tie[],
): readonly Readonly<{ who: string; change: TieChange }>[] {
  const name = (tie: Tie) => tie.who.trim().toLowerCase()
  const known = new Map(before.map((tie) => [name(tie), tie]))
  const present = new Set(now.map(name))
  const changed = now.flatMap(({ who, close }): { who: string; change: TieChange }[] => {
    const old = known.get(who.trim().toLowerCase())
    if (!old) return [{ who, change: 'joined' }]
    if (close === null || old.close === null) return []
    return [{ who, change: close > old.close ? 'closer' : close < old.close ? 'further' : 'same' }]
  })
  const gone = before
    .filter((tie) => !present.has(name(tie)))
    .map((tie) => ({ who: tie.who, change: 'gone' as const }))
  return [...changed, ...gone]
}

export type Placed = Tie & Readonly<{ x: number; y: number }>

/**
 * Places people around the middle of a square of 400: those from one part of life stand beside each other, and
 * the closer somebody is, the nearer to the middle. Same entries, same drawing.
 */
export function placeTies(ties: readonly Tie[]): readonly Placed[] {
  const inOrder = ties.toSorted((one, other) => one.role.localeCompare(other.role))
  return inOrder.map((tie, at) => {
    const angle = (2 * Math.PI * at) / Math.max(1, inOrder.length) - Math.PI / 2
    const distance = 62 + (5 - (tie.close ?? 2)) * 26
    return {
      ...tie,
      x: Math.round(200 + distance * Math.cos(angle)),
      y: Math.round(200 + distance * Math.sin(angle)),
    }
  })
}
