/** The month in which the stories were written down with the birth dates of their people. */
const writtenIn = { year: 2026, month: 11 }

/**
 * A birth date of a story, such as `2013` or `2013-03`, moved along with today, so that whoever was thirteen when the
 * story was written is thirteen whenever it is told.
 */
export function bornAsOf(told: string, today: string): string {
  const [year = 0, month] = told.split('-').map(Number)
  const later = Number(today.slice(0, 4)) - writtenIn.year
  if (month === undefined) return String(year + later)
  const moved = year * 12 + month - 1 + later * 12 + Number(today.slice(5, 7)) - writtenIn.month
  return `${Math.floor(moved / 12)}-${String((moved % 12) + 1).padStart(2, '0')}`
}
