/** Where and when, in the words of whoever wrote it. */
export type Spot = Readonly<{ place: string; time: string }>

/** Words that tell nothing about a place. */
const fillers = new Set(
  'di ke dari dekat sekitar depan belakang samping dalam luar yang dan atau the a an at in near of to'.split(
    ' ',
  ),
)
const dayParts: Readonly<Record<string, readonly string[]>> = {
  morning: ['pagi', 'subuh', 'dhuha', 'morning'],
  midday: ['siang', 'zuhur', 'istirahat', 'midday', 'noon'],
  afternoon: ['sore', 'ashar', 'asar', 'pulang', 'afternoon'],
  night: ['malam', 'magrib', 'isya', 'tidur', 'night', 'evening'],
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
}

/**
 * Whether two spots may be the same: one names the place at least as narrowly as the other, and their times
 * do not clearly differ. Errs on the side of "may be": a person looks and decides.
 */
export function spotsMeet(one: Spot, other: Spot): boolean {
  return samePlace(wordsOf(one.place), wordsOf(other.place)) && timesMayMeet(one.time, other.time)
}

function samePlace(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

function timesMayMeet(one: string, other: string): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  return mine.length === 0 || theirs.length === 0 || mine.some((part) => theirs.includes(part))
}

function partsOf(time: string): readonly string[] {
  const words = wordsOf(time)
  return Object.entries(dayParts)
    .filter(([, names]) => names.some((name) => words.includes(name)))
    .map(([part]) => part)
}
