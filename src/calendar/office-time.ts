import { addDays } from '#src/platform/i18n/days.ts'
import { hoursAhead, type Zone } from '#src/platform/i18n/zone.ts'

const minute = 60_000

/** The day and the minute of the day (0 to 1439) that the clocks of a zone show at a moment. */
export function wallOf(moment: Date, zone: Zone): { day: string; minute: number } {
  const there = new Date(moment.getTime() + hoursAhead[zone] * 60 * minute)
  return {
    day: there.toISOString().slice(0, 10),
    minute: there.getUTCHours() * 60 + there.getUTCMinutes(),
  }
}

/** The moment at which the clocks of a zone show this minute of a day; minutes may run past midnight. */
export function momentAt(day: string, minuteOfDay: number, zone: Zone): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minuteOfDay * minute - hoursAhead[zone] * 60 * minute)
}

/** `09:30` as minutes of the day; null when it is no time. */
export function minutesOf(clock: string): number | null {
  const [, hour, rest] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? []
  return hour === undefined ? null : Number(hour) * 60 + Number(rest)
}

/** Minutes of the day as `09:30`. */
export function clockText(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minuteOfDay / 60) % 24)}:${two(minuteOfDay % 60)}`
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day))
}
