import { Decrypter } from 'age-encryption'
import { createReadStream } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { extract } from 'tar-stream'
import { ArchiveError } from './archive-error.ts'
import type { Manifest, Progress } from './write-archive.ts'
import { quoted, tablesInOrder, type Table } from './tables.ts'

/**
 * Puts an archive into an empty database that has the tables of its day, in one transaction: all of it or nothing.
 * Throws ArchiveError for a wrong passphrase, a damaged file, a database that is not empty or has other tables.
 */
export async function readArchive(
  ownerUrl: string,
  file: string,
  passphrase: string,
  progress: Progress,
): Promise<Manifest> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const tables = await tablesInOrder(client)
    await refuseFullDatabase(client)
    // An empty house may remember that a backup of it was made; what the archive remembers takes its place.
    await client.query('delete from platform.setting')
    for (const table of tables)
      await client.query(`alter table ${quoted(client, table).target} disable trigger user`)
    const manifest = await putBack(client, tables, await decrypted(file, passphrase), progress)
    for (const table of tables)
      await client.query(`alter table ${quoted(client, table).target} enable trigger user`)
    await moveCounters(client)
    await client.query('commit')
    return manifest
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError('The archive is damaged or not one of Naungan. Nothing was put back.', {
      cause: error,
    })
  } finally {
    await client.end()
  }
}

/** What an archive says about itself, without putting anything back. Throws ArchiveError as `readArchive` does. */
export async function manifestOf(file: string, passphrase: string): Promise<Manifest> {
  const archive = await decrypted(file, passphrase)
  const tar = archive.pipe(extract())
  archive.on('error', (error) => tar.destroy(error))
  try {
    for await (const entry of tar) return readManifest(entry.header.name, await buffer(entry))
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError('The archive is damaged or not one of Naungan. Nothing was put back.', {
      cause: error,
    })
  } finally {
    archive.destroy()
  }
  throw new ArchiveError('The archive is empty.')
}

async function refuseFullDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    'select exists (select 1 from people.office) as there',
  )
  if (rows[0]?.there)
    throw new ArchiveError('This data folder already holds an office. Restore into an empty one.')
}

async function decrypted(file: string, passphrase: string): Promise<Readable> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const bytes = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  try {
    return Readable.fromWeb((await decrypter.decrypt(bytes)) as Parameters<typeof Readable.fromWeb>[0])
  } catch (cause) {
    throw new ArchiveError('The passphrase does not open this archive.', { cause })
  }
}

async function putBack(
  client: pg.Client,
  tables: readonly Table[],
  archive: Readable,
  progress: Progress,
): Promise<Manifest> {
  const known = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]))
  const tar = archive.pipe(extract())
  archive.on('error', (error) => tar.destroy(error))
  let manifest: Manifest | null = null
  let open = null as OpenTable | null
  let done = 0
  for await (const entry of tar) {
    const body = await buffer(entry)
    if (!manifest) {
      manifest = readManifest(entry.header.name, body)
      await refuseOtherTables(client, manifest)
      continue
    }
    const name = entry.header.name.split('/')[0] ?? ''
    if (open?.name !== name) {
      if (open) done = await closeTable(open, manifest, done, progress)
      open = { name, into: startCopy(client, known.get(name), manifest, name) }
    }
    await write(open.into, body)
  }
  if (!manifest) throw new ArchiveError('The archive is empty.')
  if (open) await closeTable(open, manifest, done, progress)
  await compareCounts(client, manifest)
  return manifest
}

type OpenTable = { name: string; into: Writable }

async function closeTable(
  open: OpenTable,
  manifest: Manifest,
  done: number,
  progress: Progress,
): Promise<number> {
  open.into.end()
  await finished(open.into)
  const rows = manifest.tables.find((table) => table.name === open.name)?.rows ?? 0
  progress(
    done + rows,
    manifest.tables.reduce((sum, table) => sum + table.rows, 0),
  )
  return done + rows
}

function write(into: Writable, body: Buffer): Promise<void> {
  return new Promise((done, fail) => void into.write(body, (error) => (error ? fail(error) : done())))
}

function startCopy(client: pg.Client, table: Table | undefined, manifest: Manifest, name: string): Writable {
  const saved = manifest.tables.find((one) => one.name === name)
  if (!table || !saved)
    throw new ArchiveError(`The archive holds a table this Naungan does not know: ${name}.`)
  const { target, columns } = quoted(client, { ...table, columns: saved.columns })
  return client.query(copyFrom(`copy ${target} (${columns}) from stdin`))
}

function readManifest(name: string, body: Buffer): Manifest {
  if (name !== 'manifest.json') throw new ArchiveError('This is not an archive of Naungan.')
  const manifest = JSON.parse(body.toString('utf8')) as Manifest
  if (manifest.format !== 1)
    throw new ArchiveError('The archive has a format this Naungan does not know. Use a newer one.')
  return manifest
}

/** The rows go back into the tables they came from; what has changed since is done to them afterwards. */
async function refuseOtherTables(client: pg.Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select name from platform.migration')
  const here = new Set(rows.map((row) => row.name))
  const saved = new Set(manifest.migrations.map((migration) => migration.name))
  if (saved.difference(here).size > 0)
    throw new ArchiveError('The archive was written by a newer Naungan. Use that version or a newer one.')
  if (here.difference(saved).size > 0)
    throw new ArchiveError(
      'The archive is older than the tables in this data folder. Restore it into an empty folder.',
    )
}

async function compareCounts(client: pg.Client, manifest: Manifest): Promise<void> {
  for (const table of manifest.tables) {
    const [schema = '', name = ''] = table.name.split('.')
    const { rows } = await client.query<{ rows: number }>(
      `select count(*)::int as rows from ${quoted(client, { schema, name, columns: [] }).target}`,
    )
    if (rows[0]?.rows !== table.rows)
      throw new ArchiveError(`The archive is cut short: ${table.name} is not complete.`)
  }
}

/** Identity columns go on counting after the highest value that came back. */
async function moveCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column,
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attidentity <> '' and c.relkind = 'r' and n.nspname not in ('jobs', 'pg_catalog', 'information_schema')`)
  for (const { table, column, sequence } of rows) {
    await client.query(
      `select setval($1, greatest((select coalesce(max(${column}), 0) from ${table}), 1), (select count(*) > 0 from ${table}))`,
      [sequence],
    )
  }
}
