import type { Answers } from '../../floors/portal.ts'

/** How hard everyday things were, 0 to 3 each. Until the ladder began nothing changed, and that stands here too. */
export const days = {
  start: { sleep: '2', eat: '0', wash: '1', learn: '1', home: '0', friends: '2', out: '3', worship: '1' },
  fourth: { sleep: '2', eat: '0', wash: '1', learn: '1', home: '0', friends: '2', out: '3', worship: '1' },
  eighth: { sleep: '1', eat: '0', wash: '1', learn: '0', home: '0', friends: '2', out: '3', worship: '0' },
  end: { sleep: '0', eat: '0', wash: '0', learn: '0', home: '0', friends: '0', out: '1', worship: '0' },
  later: { sleep: '0', eat: '0', wash: '0', learn: '0', home: '0', friends: '0', out: '0', worship: '0' },
} as const satisfies Record<string, Answers>

/** How his week was, 0 to 4 each. */
export const week = {
  start: { laugh: '2', calm: '1', rest: '1', someone: '3', hope: '2' },
  fourth: { laugh: '2', calm: '1', rest: '1', someone: '3', hope: '3' },
  eighth: { laugh: '2', calm: '2', rest: '2', someone: '3', hope: '3' },
  end: { laugh: '4', calm: '3', rest: '3', someone: '4', hope: '4' },
  later: { laugh: '4', calm: '4', rest: '3', someone: '4', hope: '4' },
} as const satisfies Record<string, Answers>
