import type { AccountId } from '#src/platform/ids.ts'

/** Somebody's or something's time that is taken, with the way there and back. */
export type Taken = Readonly<{
  id: string
  startsAt: Date
  endsAt: Date
  travelBefore: number
  travelAfter: number
  accounts: readonly AccountId[]
  roomId: string | null
  ofCase: boolean
}>
/** What is to be planned; `ofCase` when it is about a file. */
export type Wanted = Omit<Taken, 'id'>

export type Clash = Readonly<{
  with: 'worker' | 'room' | 'client'
  /** Whom it concerns, when it is a worker. */
  accountId: AccountId | null
  startsAt: Date
  endsAt: Date
}>

/** Half open: one that ends at ten and one that begins at ten do not touch. */
export function overlaps(a: { startsAt: Date; endsAt: Date }, b: { startsAt: Date; endsAt: Date }): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}

/** What cannot be: one worker, one room or one client at two things at once. */
export function clashes(wanted: Wanted, taken: readonly Taken[], except: string | null = null): Clash[] {
  return taken
    .filter((one) => one.id !== except && overlaps(wanted, one))
    .flatMap((one): Clash[] => {
      const { startsAt, endsAt } = one
      const workers = one.accounts.filter((id) => wanted.accounts.includes(id))
      return [
        ...workers.map((accountId) => ({ with: 'worker' as const, accountId, startsAt, endsAt })),
        ...(one.roomId !== null && one.roomId === wanted.roomId
          ? [{ with: 'room' as const, accountId: null, startsAt, endsAt }]
          : []),
        ...(one.ofCase && wanted.ofCase
          ? [{ with: 'client' as const, accountId: null, startsAt, endsAt }]
          : []),
      ]
    })
}

/** A gap that is shorter than the way: minutes there are, minutes needed. */
export type TightGap = Readonly<{ accountId: AccountId; minutes: number; needed: number }>

/** Where a worker could not be there in time: the gap between two appointments is shorter than the way. */
export function tightGaps(wanted: Wanted, taken: readonly Taken[], except: string | null = null): TightGap[] {
  return taken
    .filter((one) => one.id !== except && !overlaps(wanted, one))
    .flatMap((one) => {
      const [first, second] = one.startsAt < wanted.startsAt ? [one, wanted] : [wanted, one]
      const needed = Math.max(first.travelAfter, second.travelBefore)
      const minutes = Math.round((second.startsAt.getTime() - first.endsAt.getTime()) / 60_000)
      if (needed === 0 || minutes >= needed) return []
      return one.accounts
        .filter((id) => wanted.accounts.includes(id))
        .map((accountId) => ({ accountId, minutes, needed }))
    })
}
