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

export type UnattendedRefusal = 'modeNotAllowed' | 'nobodyOnCall' | 'notForThisReader' | 'ageReasonMissing'

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
