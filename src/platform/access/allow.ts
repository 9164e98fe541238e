import type { Role } from './roles.ts'
import type { Audience } from './audience.ts'
import type { Anyone, Client, Member, Remembered, Reporter, Stage, Visitor } from './visitor.ts'

/** Who may open a page. Every page states one; a page without it does not compile. */
export type Allow =
  | { who: 'anyone' }
  | { who: 'newcomer' }
  | { who: 'reporter' }
  | { who: 'client'; audiences: readonly Audience[] }
  | { who: 'halfway'; stage: Exclude<Stage, 'full'> }
  | { who: 'staff'; roles: readonly Role[] | 'any' }
  | { who: 'developer' }

/** Open to all, with or without a session. */
export const anyone = { who: 'anyone' } as const satisfies Allow
/** Only until the first office exists. */
export const newcomer = { who: 'newcomer' } as const satisfies Allow
/** Someone who came back with a code, to their own report. */
export const reporter = { who: 'reporter' } as const satisfies Allow
/** Someone who gave a password and has a second step, or a first sign-in to finish. */
export const secondStep = { who: 'halfway', stage: 'second_step' } as const satisfies Allow
export const enrolling = { who: 'halfway', stage: 'enrol' } as const satisfies Allow
/** Any signed-in member of an office. */
export const anyStaff = { who: 'staff', roles: 'any' } as const satisfies Allow
/** Pages of the workshop, absent outside development. */
export const developer = { who: 'developer' } as const satisfies Allow

/** Signed-in members who hold at least one of the roles. */
export function staff(...held: readonly [Role, ...Role[]]): { who: 'staff'; roles: readonly Role[] } {
  return { who: 'staff', roles: held }
}

/** Somebody at home in their own place: the person a file is about, one who cares for them, or both. */
export function client(...audiences: readonly [Audience, ...Audience[]]): {
  who: 'client'
  audiences: readonly Audience[]
} {
  return { who: 'client', audiences }
}

/** The visitor a page is guaranteed to get once its rule has let them in. */
export type VisitorOf<A extends Allow> = A extends { who: 'staff' | 'halfway' }
  ? Member
  : A extends { who: 'reporter' }
    ? Reporter
    : A extends { who: 'client' }
      ? Client
      : A extends { who: 'newcomer' }
        ? Anyone
        : Visitor

export type Verdict = 'yes' | 'sign_in' | 'finish_sign_in' | 'give_code' | 'no' | 'absent'

export type House = Readonly<{ hasOffice: boolean; development: boolean }>

/** The first gate. Which rows a person then sees, row-level security decides again. */
export function decide(allow: Allow, visitor: Visitor | Remembered, house: House): Verdict {
  switch (allow.who) {
    case 'anyone':
      return 'yes'
    case 'newcomer':
      return house.hasOffice ? 'absent' : 'yes'
    case 'developer':
      return house.development ? 'yes' : 'absent'
    case 'reporter':
      return visitor.kind === 'reporter' ? 'yes' : 'give_code'
    case 'client':
      if (visitor.kind !== 'client') return 'give_code'
      return allow.audiences.includes(visitor.audience) ? 'yes' : 'absent'
    case 'halfway':
      if (visitor.kind !== 'account') return 'sign_in'
      return visitor.stage === allow.stage ? 'yes' : visitor.stage === 'full' ? 'absent' : 'finish_sign_in'
    case 'staff':
      if (visitor.kind !== 'account') return 'sign_in'
      if (visitor.stage !== 'full') return 'finish_sign_in'
      return allow.roles === 'any' || allow.roles.some((role) => visitor.roles.includes(role)) ? 'yes' : 'no'
  }
}
