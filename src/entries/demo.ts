import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillDistrict } from '../demonstration/fill-district.ts'
import { welcomeText } from '../demonstration/print-welcome.ts'
import { ConfigError, readConfig, type Config } from '../platform/config.ts'
import { EmbeddedError, startEmbedded } from '../platform/db/embedded.ts'
import { start } from '../main.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const demonstrationPort = '4181'

async function run(): Promise<void> {
  const folder = throwAwayFolder()
  const settings = readSettings(folder)
  // Nothing here has to outlive a power cut, so the disk is not waited for.
  const embedded = await startEmbedded(folder, { fsync: false })
  const config: Config = { ...settings, databaseUrl: embedded.url }
  const empty = await start(config, { listen: false, quiet: true })
  const district = await fillDistrict(empty.app)
  await empty.stop()
  // Only a finished district opens its door: nobody meets an office that is still being told.
  const running = await start(config, { demonstration: true, quiet: true })
  const welcome = () => say(welcomeText(running.address, district, new Date()))
  welcome()
  if (process.stdin.isTTY) process.stdin.on('data', welcome)
  stopOnSignal(async () => {
    await running.stop()
    await embedded.stop()
  })
}

function throwAwayFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-demo-'))
  chmodSync(folder, 0o755)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The settings of `npm start`, but for the data: a demonstration never touches a database that is somebody's. */
function readSettings(folder: string): Config {
  if (process.env['DATABASE_URL']) {
    throw new ConfigError(
      'DATABASE_URL is set, but the demonstration fills a database of its own that is thrown away. Leave DATABASE_URL unset.',
    )
  }
  return readConfig({ ...process.env, PORT: process.env['PORT'] ?? demonstrationPort, NAUNGAN_DATA: folder })
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop().then(() => process.exit(0))
    })
  }
}

run().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof EmbeddedError
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
})
