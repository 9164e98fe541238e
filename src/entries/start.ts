import { ConfigError, readConfig } from '../platform/config.ts'
import { EmbeddedError } from '../platform/db/embedded.ts'
import { MigrationError } from '../platform/db/migrate.ts'
import { start, type Running } from '../main.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

async function run(): Promise<void> {
  const running = await start(readConfig(process.env))
  say(`Naungan: ${running.address}`)
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
  const known =
    error instanceof ConfigError || error instanceof MigrationError || error instanceof EmbeddedError
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
})
