import { fired, gate, type GateResult, type Reason } from './reason.ts'

/** The private talk with one member before anybody sits together; null answers were not asked. */
export type FamilyScreen = Readonly<{
  member: string
  seenAlone: boolean
  violence: boolean | null
  afraid: boolean | null
  wantsToCome: boolean | null
}>
export type FamilyCode =
  | 'noMembers'
  | 'notSeenAlone'
  | 'notAsked'
  | 'violence'
  | 'afraid'
  | 'doesNotWant'
  | 'screened'

/** `route` says what comes instead: protection where there is violence or fear, else the missing talk. */
export type FamilyGate = GateResult<FamilyCode> &
  Readonly<{ route: 'joint' | 'screen' | 'separate' | 'protection' }>

/** Whether a joint session may be held (practice.md §13): everyone seen alone, nobody hurt or afraid. */
export function jointSessionGate(screens: readonly FamilyScreen[]): FamilyGate {
  const missing = screens.flatMap(readScreen)
  if (screens.length < 2) missing.push(fired('noMembers', 'members', screens.length))
  const codes = new Set(missing.map((reason) => reason.code))
  const answer = gate(
    missing,
    screens.map((one) => fired('screened' as const, `members.${one.member}`)),
  )
  return { ...answer, route: routeOf(codes) }
}

function readScreen(screen: FamilyScreen): Reason<FamilyCode>[] {
  const path = `members.${screen.member}`
  const missing: Reason<FamilyCode>[] = []
  // Violence and fear stop a joint session even when they were said with others in the room.
  if (screen.violence === true) missing.push(fired('violence', `${path}.violence`, true))
  if (screen.afraid === true) missing.push(fired('afraid', `${path}.afraid`, true))
  if (!screen.seenAlone) missing.push(fired('notSeenAlone', `${path}.seenAlone`, false))
  if (screen.violence === null || screen.afraid === null) missing.push(fired('notAsked', path, null))
  if (screen.wantsToCome !== true)
    missing.push(fired('doesNotWant', `${path}.wantsToCome`, screen.wantsToCome))
  return missing
}

function routeOf(codes: ReadonlySet<FamilyCode>): FamilyGate['route'] {
  if (codes.has('violence') || codes.has('afraid')) return 'protection'
  if (codes.has('notSeenAlone') || codes.has('notAsked') || codes.has('noMembers')) return 'screen'
  return codes.has('doesNotWant') ? 'separate' : 'joint'
}
