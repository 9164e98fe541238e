/** Does the same with each of many, a few at a time: as many as keep the processors and the database busy. */
export async function inTurns<T>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
  atOnce = 6,
): Promise<void> {
  const waiting = [...all]
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
}
