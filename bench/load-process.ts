import { fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import type { LoadOrder, LoadOutcome } from './load.ts'

export type LoadProcess = Readonly<{ run(order: LoadOrder): Promise<LoadOutcome>; stop(): void }>

/** Starts the process that sends requests (load.ts, run as it stands: Node drops the types by itself). */
export function startLoad(): LoadProcess {
  const child = fork(join(root, 'bench/load.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
  })
  return {
    run: (order) =>
      new Promise((done, fail) => {
        const ended = (code: number | null) => fail(new Error(`The load process ended with ${code}.`))
        child.once('exit', ended)
        child.once('message', (outcome) => {
          child.off('exit', ended)
          // The child sends nothing but outcomes.
          done(outcome as LoadOutcome)
        })
        child.send(order)
      }),
    stop: () => void child.kill(),
  }
}
