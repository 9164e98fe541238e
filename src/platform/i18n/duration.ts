import type { Lang } from './catalogue.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const units = {
  id: { day: ['hari', 'hari'], hour: ['jam', 'jam'], minute: ['menit', 'menit'] },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
} as const
type Unit = keyof (typeof units)['id']

function count(amount: number, unit: Unit, lang: Lang): string {
  return `${amount} ${units[lang][unit][amount === 1 ? 0 : 1]}`
}

/** A length of time in its two largest units, rounded down: "2 jam 5 menit". Milliseconds in. */
export function formatDuration(milliseconds: number, lang: Lang): string {
  const length = Math.abs(milliseconds)
  const parts: [number, Unit][] = [
    [Math.floor(length / day), 'day'],
    [Math.floor((length % day) / hour), 'hour'],
    [Math.floor((length % hour) / minute), 'minute'],
  ]
  const first = parts.findIndex(([amount]) => amount > 0)
  if (first === -1) return lang === 'id' ? 'kurang dari semenit' : 'less than a minute'
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => count(amount, unit, lang))
    .join(' ')
}

/** One unit, rounded down, so that nobody is told of more time than there is. Days only from two on. */
function roughly(milliseconds: number, lang: Lang): string {
  if (milliseconds >= 2 * day) return count(Math.floor(milliseconds / day), 'day', lang)
  if (milliseconds >= hour) return count(Math.floor(milliseconds / hour), 'hour', lang)
  return count(Math.floor(milliseconds / minute), 'minute', lang)
}

/** A due time seen from now: "3 jam lagi", "sekarang", "terlambat 2 jam". */
export function formatDue(due: Date, now: Date, lang: Lang): string {
  const left = due.getTime() - now.getTime()
  if (Math.abs(left) < minute) return lang === 'id' ? 'sekarang' : 'now'
  const length = roughly(Math.abs(left), lang)
  if (left > 0) return lang === 'id' ? `${length} lagi` : `in ${length}`
  return lang === 'id' ? `terlambat ${length}` : `${length} late`
}

/** The same beside a tag that says already whether it is late: "5 jam", "2 hari lagi". */
export function formatDueBesideTag(due: Date, now: Date, lang: Lang): string {
  return due < now ? roughly(now.getTime() - due.getTime(), lang) : formatDue(due, now, lang)
}

/** A moment past: "2 jam yang lalu", "baru saja". A moment ahead counts as just now (clocks differ). */
export function formatAgo(then: Date, now: Date, lang: Lang): string {
  const length = now.getTime() - then.getTime()
  if (length < minute) return lang === 'id' ? 'baru saja' : 'just now'
  return lang === 'id' ? `${roughly(length, lang)} yang lalu` : `${roughly(length, lang)} ago`
}
