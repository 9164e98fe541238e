import { offsets, type Zone } from '#src/platform/i18n/zone.ts'

/** A day of the calendar as browsers post it (`2026-03-04`); 31 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The moment of `2026-03-04T21:30` on the clocks of a zone; null when it is no time. */
export function momentIn(text: string, zone: Zone): Date | null {
  const [day = '', time = ''] = text.split('T')
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  return new Date(`${day}T${time}:00${offsets[zone]}`)
}
