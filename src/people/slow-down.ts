/** How many failures are free, when they are forgotten, and what is counted from. */
export type SlowRule = Readonly<{ free: number; forgetAfterSeconds: number; since: 'first' | 'last' }>

/** One login or one second step: five tries, then ever slower. Forgotten after a quarter of an hour of quiet. */
export const perAccount: SlowRule = { free: 5, forgetAfterSeconds: 900, since: 'last' }
/** One address: a whole school may sit behind it, so sixty failures within ten minutes are free. */
export const perCaller: SlowRule = { free: 60, forgetAfterSeconds: 600, since: 'first' }

const longestWait = 60

/** Seconds to wait after so many failures: none, then 2, 4, 8 … up to 60. It never locks anybody out. */
export function waitSeconds(failures: number, rule: SlowRule): number {
  if (failures < rule.free) return 0
  return Math.min(longestWait, 2 ** Math.min(failures - rule.free + 1, 10))
}

export type Tries = Readonly<{ count: number; firstAt: Date; lastAt: Date }>

/** What is remembered of earlier failures at this moment; null once they are forgotten. */
export function remembered(tries: Tries, rule: SlowRule, now: Date): Tries | null {
  const from = rule.since === 'first' ? tries.firstAt : tries.lastAt
  return now.getTime() - from.getTime() > rule.forgetAfterSeconds * 1000 ? null : tries
}

/** Whole seconds left to wait, 0 when a try may be made now. */
export function secondsLeft(tries: Tries | null, rule: SlowRule, now: Date): number {
  if (!tries) return 0
  const until = tries.lastAt.getTime() + waitSeconds(tries.count, rule) * 1000
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000))
}
