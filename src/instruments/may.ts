import type { Mode } from '#content/instruments/meta.ts'
import type { Role } from '#src/platform/access/roles.ts'
import { asksAboutSelfHarm, type Instrument } from './instrument.ts'

/** Roles that assign questionnaires and see items and trends of people they work with (practice.md §22). */
export const measuringRoles = ['psychologist', 'counsellor', 'guru_bk'] as const satisfies readonly Role[]

export function mayMeasure(roles: readonly Role[]): boolean {
  return measuringRoles.some((role) => roles.includes(role))
}

/** The spoken script: a psychologist, or a counsellor or guru BK who was trained for it and is so on record. */
export function mayAskAsq(roles: readonly Role[], trained: boolean): boolean {
  return roles.includes('psychologist') || (mayMeasure(roles) && trained)
}

export type UnattendedRefusal = 'modeNotAllowed' | 'nobodyOnCall' | 'notForThisReader'

/**
 * Whether an instrument may be answered alone. With an item about self-harm only while somebody is on call,
 * asked again at every opening; a spoken script never.
 */
export function unattendedRefusal(
  instrument: Instrument,
  at: Readonly<{ someoneOnCall: boolean; audience: 'client' | 'caregiver' }>,
): UnattendedRefusal | null {
  const { meta } = instrument
  const unattended: Mode = 'unattended'
  if (meta.scoring.kind === 'asq' || !meta.modes.includes(unattended)) return 'modeNotAllowed'
  const reader = at.audience === 'client' ? 'self' : 'caregiver'
  if (meta.respondent !== reader) return 'notForThisReader'
  return asksAboutSelfHarm(instrument) && !at.someoneOnCall ? 'nobodyOnCall' : null
}

/** The first day it may be given again without a reason; null when that day has come or nothing was given. */
export function nextAllowedDay(
  lastDay: string | null,
  minIntervalDays: number,
  today: string,
): string | null {
  if (lastDay === null || minIntervalDays <= 0) return null
  const day = new Date(`${lastDay}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + minIntervalDays)
  const next = day.toISOString().slice(0, 10)
  return next > today ? next : null
}

/** Years of the age bands of a file (content/codes/people.ts). */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  under6: [0, 5],
  from6to12: [6, 12],
  from13to17: [13, 17],
  from18to24: [18, 24],
  from25to44: [25, 44],
  from45to59: [45, 59],
  from60: [60, 130],
}

/** Whether an instrument was made for anybody of this age band; an age nobody knows fits. */
export function fitsAge(instrument: Pick<Instrument, 'meta'>, ageBand: string | null): boolean {
  const span = spans[ageBand ?? '']
  if (!span) return true
  const { from, to } = instrument.meta.age
  return span[1] >= from && (to === null || span[0] <= to)
}
