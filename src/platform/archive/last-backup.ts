import pg from 'pg'
import * as v from 'valibot'
import type { Scope } from '../db/scope.ts'

const name = 'backup.last'
const saved = v.object({ savedAt: v.pipe(v.string(), v.isoTimestamp()) })

/** Notes when the archive was made that holds this house. Called by the owner, after the file is complete and on disk. */
export async function rememberBackup(ownerUrl: string, savedAt: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `insert into platform.setting (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value, changed_at = now()`,
      [name, JSON.stringify({ savedAt })],
    )
  } finally {
    await client.end()
  }
}

/** The moment whose state the newest archive holds; null when none was ever written. */
export async function lastBackup(scope: Scope): Promise<Date | null> {
  const row = await scope.db
    .selectFrom('platform.setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  const read = v.safeParse(saved, row?.value)
  return read.success ? new Date(read.output.savedAt) : null
}
