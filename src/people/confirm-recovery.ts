import { randomInt } from 'node:crypto'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import {
  asPrivateKey,
  asPublicKey,
  constantTimeEqual,
  joinShares,
  openWith,
  readShare,
  sealTo,
  utf8,
  type PublicKey,
  type Share,
} from '#src/platform/vault/index.ts'
import { officeOf, updateOffice } from './office.store.ts'

/** Which groups of which sheets are asked for, counted from 1, so that only paper in hand can answer. */
export type Challenge = readonly { readonly sheet: 1 | 2 | 3; readonly group: number }[]

/** Two groups of two different sheets. */
export function newChallenge(): Challenge {
  const left = randomInt(1, 4)
  const right = (left % 3) + 1
  const group = () => randomInt(2, 19)
  return [
    { sheet: left === 1 ? 1 : left === 2 ? 2 : 3, group: group() },
    { sheet: right === 1 ? 1 : right === 2 ? 2 : 3, group: group() },
  ]
}

export function groupOf(share: Share, group: number): string {
  return share.text.split('-')[group - 1] ?? ''
}

const probe = { table: 'people.office', row: 'recovery', column: 'proof' }

/**
 * The shares as shown, once they are proved to open this very public key in every pair; null when they do not.
 * The page carries them back, so nothing of them is ever stored.
 */
export async function proveShares(
  publicKey: Uint8Array,
  texts: readonly string[],
): Promise<{ publicKey: PublicKey; shares: readonly Share[] } | null> {
  try {
    const shares = texts.map(readShare)
    const [first, second, third] = shares
    if (!first || !second || !third) return null
    const key = asPublicKey(publicKey)
    const sealed = await sealTo(key, probe, utf8('naungan'))
    for (const [a, b] of [
      [first, second],
      [first, third],
      [second, third],
    ] as const) {
      const opened = await openWith(asPrivateKey(await joinShares(a, b)), probe, sealed)
      if (!constantTimeEqual(opened, utf8('naungan'))) return null
    }
    return { publicKey: key, shares }
  } catch {
    // A forged key or share is refused by whichever library meets it first, each with an error of its own.
    return null
  }
}

/** From now on case and report keys are also sealed to it. Once only: a second time is refused with false. */
export async function keepRecoveryKey(scope: Scope, publicKey: PublicKey): Promise<boolean> {
  const office = await officeOf(scope)
  if (office.recoveryPublicKey) return false
  await updateOffice(scope, office.id, { recovery_public_key: Buffer.from(publicKey) })
  await record(scope, { action: 'office.recovery_confirmed', subjectKind: 'office', subjectId: office.id })
  return true
}
