const atOnce = 6

/**
 * Does the same with each of many, a few at a time: as many as keep the processors and the database busy.
 * Begins nothing more once `until` is aborted, and then throws its reason.
 */
export async function inTurns<T>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
  until?: AbortSignal,
): Promise<void> {
  const waiting = [...all]
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      until?.throwIfAborted()
      await work(next)
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: atOnce }, hand))
  const failed = hands.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}
