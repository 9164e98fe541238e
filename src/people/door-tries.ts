import { createHash } from 'node:crypto'
import type { Database } from '#src/platform/db/scope.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import { foldTyping } from '#src/platform/vault/index.ts'
import { claimTry } from './failed-try.store.ts'
import { perAccount, perCaller } from './slow-down.ts'

/** A door without an account: the way back to one's own report, and the way into one's own place. */
export type Door = 'report' | 'place'

/**
 * What one try at a door counts against: where it comes from and, where a made-up name is typed, that name however it
 * is written. Guessing at one name is slowed sooner than guessing at words.
 */
export function doorTries(
  door: Door,
  from: Readonly<{ officeId: OfficeId; caller: Buffer }>,
  nickname?: string,
): readonly Buffer[] {
  const key = (kind: 'caller' | 'nickname', what: Uint8Array) =>
    createHash('sha256').update(`naungan ${door} try ${kind} v1\0`).update(what).digest()
  const named = nickname === undefined ? [] : [Buffer.from(`${from.officeId}|${foldTyping(nickname)}`)]
  return [key('caller', from.caller), ...named.map((what) => key('nickname', what))]
}

/**
 * Counts a try before it is made, in a transaction of its own, so that a refused try stays counted.
 * @returns the seconds to wait; 0 when the try may be made.
 */
export function claimDoorTries(
  database: Database,
  officeId: OfficeId,
  tries: readonly Buffer[],
): Promise<number> {
  return database.as({ kind: 'public', officeId }, async (scope) => {
    let longest = 0
    for (const [at, key] of tries.entries())
      longest = Math.max(longest, (await claimTry(scope, key, at === 0 ? perCaller : perAccount)).wait)
    return longest
  })
}
