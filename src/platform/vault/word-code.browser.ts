// Loaded only when a child opens or writes a report: hash-wasm brings its own WebAssembly.
import { argon2id } from 'hash-wasm'
import { ARGON2 } from './argon2-cost.ts'
import { codeKeys, derivationInput } from './way-back.ts'
import type { Purpose, ReporterKeys, WayBack } from './way-back.ts'

/**
 * The same keys as `reporterKeys` gives on the server, made on the reporter's own device, so that the words
 * never travel. The page's content security policy must allow 'wasm-unsafe-eval'.
 */
export async function reporterKeysOnDevice(way: WayBack, purpose: Purpose = 'report'): Promise<ReporterKeys> {
  const { secret, salt } = await derivationInput(way, purpose)
  const root = await argon2id({
    password: secret,
    salt,
    memorySize: ARGON2.memoryKiB,
    iterations: ARGON2.passes,
    parallelism: ARGON2.parallelism,
    hashLength: ARGON2.outputBytes,
    outputType: 'binary',
  })
  return codeKeys(root, purpose)
}
