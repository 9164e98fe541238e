import type { Lang } from './catalogue.ts'
import { officeZone, type Zone } from './zone.ts'

export { defaultZone, zones, type Zone } from './zone.ts'

const zoneLabels: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' }
const plainDay = /^\d{4}-\d{2}-\d{2}$/

// Building an Intl formatter costs far more than using it, and a list page uses hundreds.
const formatters = new Map<string, Intl.DateTimeFormat>()
const days = new Map<Zone, Intl.DateTimeFormat>()

function dateTimeFormat(lang: Lang, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${zone} ${Object.entries(options).join()}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: zone })
  formatters.set(key, made)
  return made
}

/**
 * "4 Maret 2026". A moment is read in the zone, the office's when none is named; a day without a clock (`2026-03-04`) is that day anywhere.
 */
export function formatDate(value: Date | string, lang: Lang, zone: Zone = officeZone()): string {
  return formatDay(value, lang, zone, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A month written `2026-10`, as "Oktober 2026". */
export function formatMonth(month: string, lang: Lang): string {
  return dateTimeFormat(lang, 'UTC', { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}

/** "Rabu, 4 Maret 2026", for letters and appointments. */
export function formatLongDate(value: Date | string, lang: Lang, zone: Zone = officeZone()): string {
  const weekday = formatDay(value, lang, zone, { weekday: 'long' })
  return `${weekday}, ${formatDate(value, lang, zone)}`
}

function formatDay(
  value: Date | string,
  lang: Lang,
  zone: Zone,
  options: Intl.DateTimeFormatOptions,
): string {
  const isPlain = typeof value === 'string' && plainDay.test(value)
  return dateTimeFormat(lang, isPlain ? 'UTC' : zone, options).format(new Date(value))
}

/** "pukul 09.05" in Indonesian, "09:05" in English. */
export function formatTime(value: Date | string, lang: Lang, zone: Zone = officeZone()): string {
  const clock = dateTimeFormat(lang, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(new Date(value))
    .replace(/[.:]/, lang === 'id' ? '.' : ':')
  return lang === 'id' ? `pukul ${clock}` : clock
}

/** "4 Maret 2026 pukul 09.05 WIB". */
export function formatDateTime(value: Date | string, lang: Lang, zone: Zone = officeZone()): string {
  const joint = lang === 'id' ? ' ' : ', '
  return `${formatDate(value, lang, zone)}${joint}${formatTime(value, lang, zone)} ${zoneLabels[zone]}`
}

/** "1.234,5" in Indonesian, "1,234.5" in English. */
export function formatNumber(value: number, lang: Lang, fractionDigits = 0): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: fractionDigits }).format(value)
}

/** "Rp1.234.568"; amounts are whole rupiah. */
export function formatRupiah(value: number, lang: Lang): string {
  return `${value < 0 ? '-' : ''}Rp${formatNumber(Math.abs(value), lang)}`
}

/** The calendar day of a moment in a zone, as `2026-03-04`; days are compared and stored this way. */
export function dayOf(moment: Date, zone: Zone = officeZone()): string {
  const made = days.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  days.set(zone, made)
  return made.format(moment)
}
