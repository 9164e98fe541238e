import type { Role } from '#src/platform/access/roles.ts'
import type { AccountId } from '#src/platform/ids.ts'

/** 0: whoever is on call. 1: every intake worker and the supervisors. 2: the head too. */
export type BellLevel = 0 | 1 | 2

const minute = 60_000
/** Nobody heard it: after five minutes it rings wider, after fifteen for the head (defaults, a unit may change). */
const bellSteps = { wider: 5 * minute, head: 15 * minute } as const

/** How wide the bell rings. With nobody on call it starts wide: a bell in an empty room is no bell. */
export function bellLevel(rungAt: Date, now: Date, someoneOnCall: boolean): BellLevel {
  const since = now.getTime() - rungAt.getTime()
  if (since >= bellSteps.head) return 2
  return since >= bellSteps.wider || !someoneOnCall ? 1 : 0
}

const rolesAt: Readonly<Record<BellLevel, readonly Role[]>> = {
  0: [],
  1: ['intake', 'supervisor'],
  2: ['intake', 'supervisor', 'head'],
}

/** Roles it rings for at a level; the one on call hears it at every level. */
export function rolesRungAt(level: BellLevel): readonly Role[] {
  return rolesAt[level]
}

/** Whether it rings for this person: on call from the first moment, by role as it widens. */
export function ringsFor(
  person: { accountId: AccountId; roles: readonly Role[] },
  level: BellLevel,
  onCall: AccountId | null,
): boolean {
  return person.accountId === onCall || person.roles.some((role) => rolesAt[level].includes(role))
}
