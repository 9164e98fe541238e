import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { startEmbedded } from '#src/platform/db/embedded.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { openDatabase, type Database } from '#src/platform/db/scope.ts'
import { root } from '#src/platform/root.ts'
import { startApp, type AppProcess } from '../tests/support/app-process.ts'
import { openOffice, type OpenOffice } from '../tests/support/open-office.ts'

/** What every measurement stands on: a real database that flushes to disk, an office with open doors, the app beside it. */
export type Stage = Readonly<{
  url: string
  database: Database
  owner: pg.Pool
  office: OpenOffice
  /** Starts one more app process on this database. */
  open(options?: { preload?: string; settings?: Record<string, string> }): Promise<AppProcess>
}>

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naungan-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Sets the stage, lets `work` measure on it, and clears everything away however that ends. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = temporaryFolder()
  const embedded = await startEmbedded(folder, { fsync: true })
  const doors = doorsOf(embedded.url)
  await migrate(doors, join(root, 'migrations'))
  const database = openDatabase(openPool(doors.appUrl, 4))
  const owner = new pg.Pool({ connectionString: doors.ownerUrl, max: 2 })
  owner.on('error', () => undefined)
  const started: AppProcess[] = []
  const giveUp = () => {
    // The database is no child of the terminal: it would outlive a Ctrl-C.
    process.kill(embedded.pid, 'SIGINT')
    for (const app of started) process.kill(app.pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, giveUp)
  try {
    return await work({
      url: embedded.url,
      database,
      owner,
      office: await openOffice(database),
      open: async (options = {}) => {
        const app = await startApp(
          { DATABASE_URL: embedded.url, ...options.settings },
          options.preload ? { preload: options.preload } : {},
        )
        started.push(app)
        return app
      },
    })
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, giveUp)
    for (const app of started) await app.stop()
    await database.end()
    await owner.end()
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
