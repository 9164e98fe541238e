import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillDistrict, type District } from '../demonstration/fill-district.ts'
import { welcomeText } from '../demonstration/print-welcome.ts'
import { rememberBackup } from '../platform/archive/last-backup.ts'
import { ConfigError, readConfig, type Config } from '../platform/config.ts'
import { startEmbedded } from '../platform/db/embedded.ts'
import { dayOf, defaultZone } from '../platform/i18n/format.ts'
import { start } from '../main.ts'
import { mustBeFree, refusalText } from './refusal.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const demonstrationPort = '4181'

/** Everything that has to be undone at the end, however it ends: the last one opened is the first to be closed. */
const opened = new AsyncDisposableStack()
const end = new AbortController()

async function run(): Promise<void> {
  const folder = throwAwayFolder()
  const settings = readSettings(folder)
  await mustBeFree(settings)
  // Nothing here has to outlive a power cut, so the disk is not waited for.
  const embedded = await startEmbedded(folder, {
    fsync: false,
    extraSettings: { synchronous_commit: 'off', full_page_writes: 'off' },
  })
  opened.defer(() => embedded.stop())
  end.signal.throwIfAborted()
  const config: Config = { ...settings, databaseUrl: embedded.url }
  const district = await fill(config)
  // The office of the story saves its data every night; told like the rest of it, no archive is written.
  await rememberBackup(embedded.url, lastNight(new Date()).toISOString())
  end.signal.throwIfAborted()
  const running = await start(config, { demonstration: true, quiet: true })
  opened.defer(() => running.stop())
  const welcome = () => say(welcomeText(running.address, district, new Date()))
  welcome()
  if (process.stdin.isTTY) process.stdin.on('data', welcome)
}

/** Only a finished district opens its door: nobody meets an office that is still being told. */
async function fill(config: Config): Promise<District> {
  const behindTheDoor = await start(config, { listen: false, quiet: true })
  try {
    say('Menyiapkan peragaan. Tunggu kurang dari satu menit; semuanya rekaan.')
    return await fillDistrict(behindTheDoor.app, {
      until: end.signal,
      onStep: (what) => say(`  ${what}`),
    })
  } finally {
    await behindTheDoor.stop()
  }
}

/** The last time it was two at night at the office. */
function lastNight(now: Date): Date {
  const tonight = new Date(`${dayOf(now, defaultZone)}T02:00:00+07:00`)
  return tonight < now ? tonight : new Date(tonight.getTime() - 86_400_000)
}

function throwAwayFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-demo-'))
  chmodSync(folder, 0o755)
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The settings of `npm start`, but for the data: a demonstration never touches a database that is somebody's. */
function readSettings(folder: string): Config {
  if (process.env['DATABASE_URL']) {
    throw new ConfigError(
      'DATABASE_URL is set, but the demonstration fills a database of its own that is thrown away. Leave DATABASE_URL unset.',
    )
  }
  return readConfig({
    ...process.env,
    PORT: process.env['PORT'] ?? demonstrationPort,
    NAUNGAN_DATA: folder,
  })
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end.abort())

try {
  await run()
  if (!end.signal.aborted) await once(end.signal, 'abort')
} catch (error) {
  if (!end.signal.aborted) tell(error)
}
await opened.disposeAsync()
process.exit()

function tell(error: unknown): void {
  process.stderr.write(`${refusalText(error)}\n`)
  process.exitCode = 1
}
