import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatLongDate, formatTime, type Zone } from '#src/platform/i18n/format.ts'

/** "09.00–10.00". */
export function hoursText(one: { startsAt: Date; endsAt: Date }, lang: Lang, zone: Zone): string {
  const clock = (moment: Date) => formatTime(moment, lang, zone).replace(/^pukul /, '')
  return `${clock(one.startsAt)}–${clock(one.endsAt)}`
}

/** "Selasa, 24 November 2026, 09.00–10.00". */
export function whenText(one: { startsAt: Date; endsAt: Date }, lang: Lang, zone: Zone): string {
  return `${formatLongDate(one.startsAt, lang, zone)}, ${hoursText(one, lang, zone)}`
}
