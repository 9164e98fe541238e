import type { FoundSession } from './session.store.ts'

const keptFor = 30_000
const mostKept = 500

/**
 * Sessions that were looked up a moment ago, as sealed as they lie in the database: only the secret in the cookie
 * opens the key inside. What is done for a remembered session has to prove that it still stands.
 */
export type SessionMemory = Readonly<{
  note(idHash: Buffer, session: FoundSession, now: Date): void
  recall(idHash: Buffer, now: Date): FoundSession | null
}>

export function createSessionMemory(): SessionMemory {
  const kept = new Map<string, Readonly<{ session: FoundSession; until: number }>>()
  return {
    note(idHash, session, now) {
      const name = idHash.toString('hex')
      kept.delete(name)
      kept.set(name, { session, until: now.getTime() + keptFor })
      const oldest = kept.size > mostKept ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
    recall(idHash, now) {
      const found = kept.get(idHash.toString('hex'))
      return found && found.until > now.getTime() ? found.session : null
    },
  }
}
