import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { appPassword, type Doors } from './connect.ts'

export class MigrationError extends Error {
  override name = 'MigrationError'
}

/**
 * Brings the schema up to date: every file of the folder in order of name, each in a transaction of its own,
 * once. One node at a time. A file that was changed after it was applied is refused, never run again, and so is a
 * database that a newer program has brought further. With `only`, the other files are left for later: an old archive
 * is put back into the tables of its day.
 * @returns the names applied now.
 */
export async function migrate(doors: Doors, folder: string, only?: ReadonlySet<string>): Promise<string[]> {
  const client = new pg.Client({ connectionString: doors.ownerUrl })
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query(`select pg_advisory_lock(hashtextextended('naungan.migrate', 0))`)
    await makeAppRole(client, doors)
    const applied = await readApplied(client)
    const now: string[] = []
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
    const newer = [...applied.keys()].find((name) => !files.includes(name))
    if (newer)
      throw new MigrationError(
        `This database was brought further by a newer Naungan (${newer}). Update the program on this machine.`,
      )
    for (const file of files.filter((name) => only?.has(name) ?? true)) {
      const sql = readFileSync(join(folder, file), 'utf8')
      const digest = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(file)
      if (before === digest) continue
      if (before)
        throw new MigrationError(
          `${file} was changed after it had been applied. Write a new migration instead.`,
        )
      await apply(client, file, digest, sql.replaceAll(':app', client.escapeIdentifier(doors.appRole)))
      now.push(file)
    }
    return now
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  const version = rows[0]?.version ?? 0
  if (version < 150_000)
    throw new MigrationError(
      `DATABASE_URL names PostgreSQL ${Math.floor(version / 10_000)}. Naungan needs 15 or newer.`,
    )
}

/** Roles belong to the whole server: two databases of it may make or change the same one at the same moment. */
const disturbed = new Set(['42710', '23505', 'XX000', '40001'])
const roleTries = 20

async function makeAppRole(client: pg.Client, doors: Doors): Promise<void> {
  for (let left = roleTries; ; left--) {
    try {
      return await writeAppRole(client, doors)
    } catch (cause) {
      const meanwhile = cause instanceof pg.DatabaseError && disturbed.has(cause.code ?? '')
      if (meanwhile && left > 1) {
        await pause(50 + Math.random() * 200)
        continue
      }
      throw new MigrationError(
        `The user of DATABASE_URL must own the database and be allowed to make the role ${doors.appRole} (CREATEROLE).`,
        { cause },
      )
    }
  }
}

async function writeAppRole(client: pg.Client, doors: Doors): Promise<void> {
  const role = client.escapeIdentifier(doors.appRole)
  const rights = `login nosuperuser nocreatedb nocreaterole noinherit password ${client.escapeLiteral(appPassword(doors))}`
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [doors.appRole])
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${rights}`)
  await client.query(`alter role ${role} set statement_timeout = '30s'`)
  await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '60s'`)
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = client.escapeIdentifier(rows[0]?.name ?? '')
  await client.query(
    `revoke create on schema public from public; revoke all on database ${database} from public; grant connect on database ${database} to ${role}`,
  )
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows: found } = await client.query<{ there: string | null }>(
    `select to_regclass('platform.migration')::text as there`,
  )
  if (!found[0]?.there) return new Map()
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from platform.migration',
  )
  return new Map(rows.map((row) => [row.name, row.digest]))
}

async function apply(client: pg.Client, file: string, digest: string, sql: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into platform.migration (name, digest) values ($1, $2)', [file, digest])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new MigrationError(
      `Migration ${file} failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    )
  }
}
