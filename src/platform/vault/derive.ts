import { availableParallelism } from 'node:os'
import { hashRaw } from '@node-rs/argon2'
import { ARGON2 } from './argon2-cost.ts'
import { createLanes } from './lanes.ts'

/** `staff` for passwords, `codes` for reporters coming back: neither can starve the other. */
export type DeriveLane = 'staff' | 'codes'

// One core stays free for everything else, and one of libuv's threads for WebCrypto, DNS and files. Taking the
// last core too would hash 1.6 times as much (measured on two cores), at the cost of every other request.
const threads = Number.parseInt(process.env['UV_THREADPOOL_SIZE'] ?? '', 10) || 4
const width = Math.max(1, Math.min(availableParallelism(), threads) - 1)

const runInLane = createLanes<DeriveLane>({ lanes: ['staff', 'codes'], width, waitingLimit: 4096 })

/**
 * 32 bytes from something a person knows, by Argon2id (19 MiB, 2 passes, 1 lane: OWASP's second profile),
 * off the main thread. `salt` is at least 8 bytes. The text is taken as it stands: callers normalise it.
 * Throws VaultError `busy` when more than 4,096 derivations of this lane are waiting.
 */
export function derive(secret: string, salt: Uint8Array, lane: DeriveLane): Promise<Uint8Array> {
  return runInLane(lane, () =>
    hashRaw(secret, {
      memoryCost: ARGON2.memoryKiB,
      timeCost: ARGON2.passes,
      parallelism: ARGON2.parallelism,
      outputLen: ARGON2.outputBytes,
      salt,
    }),
  )
}
