import { hkdfSync } from 'node:crypto'
import pg from 'pg'

/** The two ways into one database: the owner migrates, the app role does everything else. */
export type Doors = Readonly<{ ownerUrl: string; appUrl: string; appRole: string }>

// Dates by day stay text ("2026-11-21"): a Date object would shift them across time zones.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

/**
 * The app role is named after the owner, and its password follows from the owner's, so that every node
 * that knows DATABASE_URL knows it and nothing more needs to be stored.
 */
export function doorsOf(ownerUrl: string): Doors {
  const url = new URL(ownerUrl)
  const owner = decodeURIComponent(url.username)
  const appRole = `${owner}_app`
  const secret = hkdfSync('sha256', decodeURIComponent(url.password), owner, 'naungan app role v1', 24)
  url.username = encodeURIComponent(appRole)
  url.password = Buffer.from(secret).toString('base64url')
  return { ownerUrl, appUrl: url.href, appRole }
}

export function appPassword(doors: Doors): string {
  return new URL(doors.appUrl).password
}

export function openPool(url: string, max = 16): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that dies while idle is replaced on next use; without a listener Node would end the process.
  pool.on('error', () => undefined)
  // One that dies between two statements of a transaction tells only itself; the next statement fails and is told.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
