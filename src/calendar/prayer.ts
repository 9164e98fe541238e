import { CalculationMethod, Coordinates, PrayerTimes } from 'adhan'
import type { Coordinates as Seat } from '#content/calendar/places.ts'

export type PrayerName = 'fajr' | 'dhuhr' | 'friday' | 'asr' | 'maghrib' | 'isha'
/** The time around a prayer in which no appointment is pressed on anybody. */
export type PrayerSpan = Readonly<{ name: PrayerName; startsAt: Date; endsAt: Date }>

/** Minutes kept free after the call; before and after the noon prayer of Friday, which takes its time. */
const keptFree: Record<Exclude<PrayerName, 'friday'>, number> = {
  fajr: 25,
  dhuhr: 25,
  asr: 20,
  maghrib: 25,
  isha: 20,
}
const fridayBefore = 20
const fridayAfter = 55
/** The ministry adds two minutes of care (ihtiyat) to what is reckoned. */
const care = 2

/**
 * Prayer spans of one day at a place: Subuh at 20 degrees, Isya at 18, Asar of one shadow, two minutes of ihtiyat
 * (the parameters of the Ministry of Religion). `day` as `2026-03-04`; minutes, not seconds, are sure.
 */
export function prayerSpans(day: string, seat: Seat): PrayerSpan[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const method = CalculationMethod.Other()
  method.fajrAngle = 20
  method.ishaAngle = 18
  const times = new PrayerTimes(
    new Coordinates(seat.latitude, seat.longitude),
    // The library reads the day off the machine's own clock face, whatever zone that is in.
    new Date(year, month - 1, date),
    method,
  )
  const after = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)
  const span = (name: Exclude<PrayerName, 'friday'>): PrayerSpan => {
    const call = after(times[name], care)
    return { name, startsAt: call, endsAt: after(call, keptFree[name]) }
  }
  const noon = span('dhuhr')
  const isFriday = new Date(`${day}T00:00:00Z`).getUTCDay() === 5
  const friday: PrayerSpan = {
    name: 'friday',
    startsAt: after(noon.startsAt, -fridayBefore),
    endsAt: after(noon.startsAt, fridayAfter),
  }
  return [span('fajr'), isFriday ? friday : noon, span('asr'), span('maghrib'), span('isha')]
}
