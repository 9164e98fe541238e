import type { Member, Remembered } from '#src/platform/access/visitor.ts'
import { maskKey, memoryKeys } from '#src/platform/vault/index.ts'

const keptFor = 30_000
const mostKept = 500

/**
 * Members who were looked up a moment ago. The one key among them lies under a mask that only the secret in the
 * cookie takes off. What is done for a remembered member has to prove that their session still stands.
 */
export type SessionMemory = Readonly<{
  note(secret: Uint8Array, member: Member, now: Date): void
  recall(secret: Uint8Array, now: Date): Remembered | null
}>

export function createSessionMemory(): SessionMemory {
  const kept = new Map<string, Readonly<{ masked: Remembered; until: number }>>()
  return {
    note(secret, { keys, ...who }, now) {
      const { name, mask } = memoryKeys(secret)
      kept.delete(name)
      const masked = { ...who, keys: { symmetric: maskKey(mask, keys.symmetric) } }
      kept.set(name, { masked, until: now.getTime() + keptFor })
      const oldest = kept.size > mostKept ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
    recall(secret, now) {
      const { name, mask } = memoryKeys(secret)
      const found = kept.get(name)
      if (!found || found.until <= now.getTime()) return null
      return { ...found.masked, keys: { symmetric: maskKey(mask, found.masked.keys.symmetric) } }
    },
  }
}
