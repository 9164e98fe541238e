import type { Urgency } from './urgency.ts'

/** Every kind of promise the house makes, and to what it belongs. */
export const promiseKinds = {
  'report.first_reply': 'report',
  'report.triage': 'report',
  'report.answer': 'report',
  'report.decision': 'report',
  'case.follow_up': 'case',
  'case.consent_review': 'case',
  'case.task': 'case',
  'case.alert': 'case',
  'case.missed_contact': 'case',
  'case.unreached_decision': 'case',
  'case.safety_call': 'case',
  'case.move_asked': 'case',
  'case.time_asked': 'case',
  'case.handed_appointments': 'case',
  'case.help_asked': 'case',
  'case.door_review': 'case',
  'guidance.next': 'case',
  'counselling.safety_review': 'case',
  'counselling.support': 'case',
  'counselling.complaint': 'complaint',
  'counselling.second_person': 'gate_act',
  'counselling.retention_check': 'case',
  'counselling.quality_review': 'quality_review',
  'guidance.post_confirm': 'guidance_post',
  'guidance.month_report': 'guidance_post',
  'guidance.term_report': 'guidance_post',
  'privacy.request': 'privacy_request',
  'privacy.breach': 'breach',
  'law.police_report': 'case',
  'retention.review': 'case',
} as const
export type PromiseKind = keyof typeof promiseKinds

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * How soon a report must be taken in hand, by urgency of action. NOW follows "high risk is served at once" and
 * TODAY "about six hours" of Permen PPPA 2/2022 as published by one unit (domain: indonesia.md §1); the others
 * are defaults a unit may change. All belum diverifikasi until a person in the district has confirmed them.
 */
export const triageWithin: Readonly<Record<Urgency, number>> = {
  NOW: 15 * minute,
  TODAY: 6 * hour,
  H72: 72 * hour,
  PLANNED: 7 * day,
}

/** UU 27/2022 counts its duties in hours, not working days: three times twenty-four. */
export const threeDays = 72 * hour

export function dueAfter(from: Date, milliseconds: number): Date {
  return new Date(from.getTime() + milliseconds)
}

export type PromiseState = 'kept' | 'kept_late' | 'dropped' | 'open' | 'late'

/** How a promise stands at a moment. Honest by construction: nothing but the two times decides. */
export function promiseState(
  promise: { dueAt: Date; keptAt: Date | null; droppedAt: Date | null },
  now: Date,
): PromiseState {
  if (promise.droppedAt) return 'dropped'
  if (promise.keptAt) return promise.keptAt <= promise.dueAt ? 'kept' : 'kept_late'
  return now <= promise.dueAt ? 'open' : 'late'
}

/** Lateness at which the next level hears of it: at once, then after one more due-length, then the head. */
export function escalationLevel(madeAt: Date, dueAt: Date, now: Date): 0 | 1 | 2 | 3 {
  const late = now.getTime() - dueAt.getTime()
  if (late <= 0) return 0
  const length = Math.max(dueAt.getTime() - madeAt.getTime(), 15 * minute)
  if (late <= length) return 1
  return late <= 3 * length ? 2 : 3
}
