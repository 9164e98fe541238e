/** The three zones of the country; Riau keeps the first. */
export const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type Zone = (typeof zones)[number]
export const defaultZone: Zone = 'Asia/Jakarta'

/** Indonesia knows no summer time, so that each zone is one fixed distance from UTC. */
export const offsets: Readonly<Record<Zone, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
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

/** The last moment of a calendar day (`2026-03-04`) on the clocks of a zone: what is promised for a day may be kept all day. */
export function endOfDay(day: string, zone: Zone = kept): Date {
  return new Date(`${day}T23:59:59${offsets[zone]}`)
}
