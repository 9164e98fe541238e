import { isRealDay } from './days.ts'

/** The three zones of the country; Riau keeps the first. */
export const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type Zone = (typeof zones)[number]
export const defaultZone: Zone = 'Asia/Jakarta'

/** Indonesia knows no summer time, so that each zone is one fixed distance ahead of UTC. */
export const hoursAhead: Readonly<Record<Zone, 7 | 8 | 9>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}

let kept: Zone = defaultZone

/**
 * The zone of the office. An installation serves one office, and its zone is fixed when it is set up, so that every
 * day and hour a process writes or shows can follow it without being handed it.
 */
export function officeZone(): Zone {
  return kept
}

/** Called by whoever reads the office from the database. */
export function keepOfficeZone(zone: Zone): void {
  kept = zone
}

/** The first moment of a calendar day (`2026-03-04`) on the clocks of a zone. */
export function startOfDay(day: string, zone: Zone = kept): Date {
  return onClocks(day, '00:00:00', zone)
}

/** The last moment of a calendar day on the clocks of a zone: what is promised for a day may be kept all day. */
export function endOfDay(day: string, zone: Zone = kept): Date {
  return onClocks(day, '23:59:59', zone)
}

/** What a browser's date and time field holds (`2026-03-04T21:30`) on the clocks of a zone; null when it is no time. */
export function momentIn(text: string, zone: Zone = kept): Date | null {
  const [day = '', time = ''] = text.split('T')
  if (!isRealDay(day) || !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/.test(time)) return null
  return onClocks(day, `${time.slice(0, 5)}:00`, zone)
}

/**
 * When something written down afterwards happened, on the clocks of the office: at noon of its day where the hour
 * (`09:30`) was not kept, and never later than now.
 */
export function pastMoment(day: string, now: Date, clock = '12:00'): Date {
  const moment = onClocks(day, `${clock}:00`, kept)
  return moment > now ? now : moment
}

function onClocks(day: string, time: string, zone: Zone): Date {
  return new Date(`${day}T${time}+0${hoursAhead[zone]}:00`)
}
