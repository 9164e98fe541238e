import { escalationLevel } from '#src/platform/clock/promise.ts'
import { bellLevel, type BellLevel } from '#src/reports/index.ts'
import type { Call } from './call.store.ts'

type Waiting = Pick<Call, 'urgency' | 'raisedAt' | 'dueAt' | 'heardBy'>

/**
 * How far an unanswered alert has gone: 0 its team (and for NOW whoever is on call), 1 intake and supervisors too,
 * 2 the head as well. NOW widens like any bell until somebody says "I heard it"; from then on, and for what has
 * hours or days, it goes on as the time to act runs over.
 */
export function callLevel(call: Waiting, now: Date, someoneOnCall: boolean): BellLevel {
  if (isRinging(call)) return bellLevel(call.raisedAt, now, someoneOnCall)
  const late = escalationLevel(call.raisedAt, call.dueAt, now)
  return late === 0 ? 0 : late === 1 ? 1 : 2
}

function isRinging(call: Waiting): boolean {
  return call.urgency === 'NOW' && call.heardBy === null
}

/** Whether it rings on screens: NOW at once, the rest when its time is over; never again once somebody heard it. */
export function soundsNow(call: Waiting, now: Date): boolean {
  return call.heardBy === null && (isRinging(call) || now > call.dueAt)
}
