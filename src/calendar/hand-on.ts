import type { AccountId } from '#src/platform/ids.ts'

export type TeamPlace = Readonly<{
  accountId: AccountId
  duty: string
  /** Whom they stand in for on this file. */
  coveringFor: AccountId | null
}>

/** A coming appointment on a file, and how it stands with the one who was to hold it. */
export type Held = Readonly<{
  ownerId: AccountId
  /** Works here no longer, or left the team of the file. */
  gone: boolean
  away: boolean
  /** Who covers for them by their own word. */
  coveredBy: AccountId | null
  /** They gave up the lead of the file, and nobody has said yet who holds this. */
  handedOn: boolean
}>

/**
 * Who is asked to take an appointment over, or to cancel it; nobody while it is in good hands. Somebody who is away
 * is stood in for by whoever covers on this file, then by whoever they named, then by its lead, its supervisor, its
 * team; somebody who gave the file up by its lead. Only those on the team are ever asked: nobody else may open it.
 */
export function whoIsAsked(held: Held, team: readonly TeamPlace[]): AccountId[] {
  const others = team.filter((one) => one.accountId !== held.ownerId)
  const ids = (found: readonly TeamPlace[]) => found.map((one) => one.accountId)
  const covering = ids(others.filter((one) => one.coveringFor === held.ownerId))
  const named = ids(others.filter((one) => one.accountId === held.coveredBy))
  const leads = ids(others.filter((one) => one.duty === 'lead'))
  const rest = [leads, ids(others.filter((one) => one.duty === 'supervisor')), ids(others)]
  const first = (choices: readonly AccountId[][]) => choices.find((found) => found.length > 0) ?? []
  if (held.gone || held.handedOn) return first([...rest.slice(0, 1), covering, ...rest.slice(1)])
  return held.away ? first([covering, named, ...rest]) : []
}

const answerWithin = 24 * 3_600_000

/** By when somebody has to say what becomes of them: within a day, and before the first of them begins. */
export function handOnDue(firstStart: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), Math.min(now.getTime() + answerWithin, firstStart.getTime())))
}
