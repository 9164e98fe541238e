import { isRealDay } from '#src/platform/i18n/days.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import { clockText, minutesOf, wallOf } from './office-time.ts'

/** Another time of the same day, for the one that began at `was`. */
export type Slot = Readonly<{ from: string; to: string; was: string }>

/** A time as the value of a button: `13:00-14:00 09:00`. */
export function slotValue(
  free: Readonly<{ startsAt: Date; endsAt: Date; insteadOf: Date }>,
  zone: Zone,
): string {
  const clock = (moment: Date) => clockText(wallOf(moment, zone).minute)
  return `${clock(free.startsAt)}-${clock(free.endsAt)} ${clock(free.insteadOf)}`
}

/** What a pressed button says; null when it is none. */
export function readSlot(value: unknown): Slot | null {
  const [, from = '', to = '', was = ''] =
    /^(\d\d:\d\d)-(\d\d:\d\d) (\d\d:\d\d)$/.exec(String(value ?? '')) ?? []
  return [from, to, was].every((clock) => minutesOf(clock) !== null) ? { from, to, was } : null
}

/** A day and hours that an address asks a form to begin with; only what is a day and a time. */
export type Wish = Readonly<{ on?: string; from?: string; to?: string }>

export function readWish(query: URLSearchParams): Wish {
  const [on, from, to] = ['tanggal', 'mulai', 'selesai'].map((name) => query.get(name) ?? '')
  return {
    ...(on && isRealDay(on) ? { on } : {}),
    ...(from && minutesOf(from) !== null ? { from } : {}),
    ...(to && minutesOf(to) !== null ? { to } : {}),
  }
}

export function wishQuery(wish: Required<Wish>): string {
  return new URLSearchParams({ tanggal: wish.on, mulai: wish.from, selesai: wish.to }).toString()
}
