import { resolve } from 'node:path'
import { readConfig } from '../platform/config.ts'
import { start, type Running } from '../main.ts'
import { mustBeFree, refusalText } from './refusal.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

async function run(): Promise<void> {
  const config = readConfig(process.env)
  await mustBeFree(config)
  const running = await start(config)
  say(`Naungan: ${running.address}`)
  if (running.embedded && config.dataFolder !== resolve('data')) say(`Data: ${config.dataFolder}`)
  stopOnSignal(running)
}

function stopOnSignal(running: Running): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void running.stop().then(() => process.exit(0))
    })
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${refusalText(error)}\n`)
  process.exit(1)
})
