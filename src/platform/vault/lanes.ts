import { VaultError } from './vault-error.ts'

export type LanesOptions<Lane extends string> = {
  readonly lanes: readonly Lane[]
  /** How many jobs run at once over all lanes. */
  readonly width: number
  /** How many jobs one lane lets wait before it refuses with VaultError `busy`. */
  readonly waitingLimit: number
}

/** Runs a job when its lane's turn comes; answers what the job answers. */
export type RunInLane<Lane extends string> = <T>(lane: Lane, job: () => Promise<T>) => Promise<T>

/**
 * A queue with bounded width. Each free place goes to the next lane that has someone waiting, in turn, and
 * within a lane to whoever came first: however long one lane is, another waits for one job of it at most.
 */
export function createLanes<Lane extends string>(options: LanesOptions<Lane>): RunInLane<Lane> {
  const queues = new Map<Lane, (() => void)[]>(options.lanes.map((lane) => [lane, []]))
  let running = 0
  let turn = 0

  const nextWaiting = (): (() => void) | undefined => {
    for (let step = 0; step < options.lanes.length; step++) {
      const lane = options.lanes[(turn + step) % options.lanes.length]
      const waiting = lane === undefined ? undefined : queues.get(lane)?.shift()
      if (!waiting) continue
      turn = (turn + step + 1) % options.lanes.length
      return waiting
    }
    return undefined
  }

  const fillPlaces = (): void => {
    while (running < options.width) {
      const start = nextWaiting()
      if (!start) return
      running += 1
      start()
    }
  }

  return (lane, job) => {
    const queue = queues.get(lane)
    if (!queue || queue.length >= options.waitingLimit) return Promise.reject(new VaultError('busy'))
    const { promise, resolve } = Promise.withResolvers<void>()
    queue.push(resolve)
    fillPlaces()
    return promise.then(job).finally(() => {
      running -= 1
      fillPlaces()
    })
  }
}
