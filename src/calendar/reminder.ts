import type { ContactSafety } from '#content/codes/needs.ts'
import { clockText, minutesOf } from './office-time.ts'

export const reminderVias = ['call', 'message', 'trusted', 'school'] as const
export type ReminderVia = (typeof reminderVias)[number]

/** What of the safe-contact rules of a file a reminder needs. Null: nobody has written them down yet. */
export type SafeRules = Readonly<{
  rules: readonly ContactSafety[]
  phone?: string | undefined
  hours?: string | undefined
  hoursFrom?: string | undefined
  hoursTo?: string | undefined
  through?: string | undefined
}> | null

export type ReminderPlan =
  | Readonly<{
      ask: true
      vias: readonly ReminderVia[]
      onlyHours: string | null
      leaveNoVoice: boolean
      nameNoOffice: boolean
    }>
  | Readonly<{ ask: false; why: 'not_now'; between: string }>
  | Readonly<{ ask: false; why: 'no_contact' | 'code_only' | 'rules_unknown' | 'no_way' }>

/**
 * By which way somebody may be reminded, the gentlest first; or why nobody is to remind them. Rules add up: each
 * takes ways away and none gives one back. Without written rules nobody is called: the phone may be in the wrong
 * hands. Outside the
 * hours they allow nobody is called either; `minuteNow` is the minute of the day on the office's clock. A reminder in
 * the client's own place is never sent; it waits there for them.
 */
export function planReminder(safe: SafeRules, minuteNow: number): ReminderPlan {
  if (safe === null) return { ask: false, why: 'rules_unknown' }
  const has = (rule: ContactSafety) => safe.rules.includes(rule)
  if (has('noContact')) return { ask: false, why: 'no_contact' }
  if (has('codeOnly')) return { ask: false, why: 'code_only' }
  const direct = !has('throughTrusted') && !has('atSchool') && safe.phone !== undefined && safe.phone !== ''
  const vias: ReminderVia[] = [
    ...(has('atSchool') ? (['school'] as const) : []),
    ...(has('throughTrusted') ? (['trusted'] as const) : []),
    ...(direct && has('safeToText') && !has('sharedPhone') ? (['message'] as const) : []),
    ...(direct && has('safeToCall') ? (['call'] as const) : []),
  ]
  if (vias.length === 0) return { ask: false, why: 'no_way' }
  const hours = has('onlyHours') ? allowedHours(safe) : null
  if (hours && !hours.includes(minuteNow)) return { ask: false, why: 'not_now', between: hours.text }
  return {
    ask: true,
    vias,
    onlyHours: has('onlyHours') ? [hours?.text, safe.hours].filter(Boolean).join(' · ') : null,
    leaveNoVoice: has('noVoicemail'),
    nameNoOffice: has('neverNameOffice') || has('sharedPhone') || has('agreedOpening'),
  }
}

/** The hours that are set, over midnight too; null when only a person can read what was written. */
function allowedHours(
  safe: NonNullable<SafeRules>,
): { text: string; includes: (minute: number) => boolean } | null {
  const [from, to] = [minutesOf(safe.hoursFrom ?? ''), minutesOf(safe.hoursTo ?? '')]
  if (from === null || to === null || from === to) return null
  return {
    text: `${clockText(from)}–${clockText(to)}`.replaceAll(':', '.'),
    includes: (minute) => (from < to ? minute >= from && minute < to : minute >= from || minute < to),
  }
}
