/**
 * Lets at most `width` of the given works run at once; the others wait in order. Image and PDF work shares
 * threads with password hashing, and must never take all of them.
 */
export function makeGate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= width) await new Promise<void>((go) => waiting.push(go))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place passes on directly, so that a newcomer cannot slip in between.
      if (next) next()
      else running--
    }
  }
}
