import type { FollowUpInput } from '../floors/cases.ts'

/** The answer one hopes for when asking again: reached, safe, and it has not come back. */
export const safeAgain: FollowUpInput = { status: 'reached', safe: 'yes', happenedAgain: 'no' }
