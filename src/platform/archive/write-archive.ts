import { Encrypter } from 'age-encryption'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { PassThrough, Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { pack, type Pack } from 'tar-stream'
import { ArchiveError } from './archive-error.ts'
import { quoted, tablesInOrder, type Table } from './tables.ts'

/** The first entry of an archive: what was saved, by which migrations, and how much of it. */
export type Manifest = Readonly<{
  format: 1
  savedAt: string
  migrations: readonly { name: string; digest: string }[]
  tables: readonly { name: string; columns: readonly string[]; rows: number }[]
}>
export type Progress = (done: number, total: number) => void

const pieceBytes = 2 * 1024 * 1024

/**
 * Writes everything into one file, encrypted under a passphrase (age format, scrypt): a tar of a manifest and the
 * rows of each table as PostgreSQL's own COPY text. One snapshot: the house goes on working meanwhile.
 * The file appears under its name only when it is complete and on disk. Throws ArchiveError where the file cannot be
 * written or there is nothing to save.
 */
export async function writeArchive(
  ownerUrl: string,
  file: string,
  passphrase: string,
  progress: Progress,
): Promise<Manifest> {
  const half = `${file}.half`
  await mustBeWritable(half, file)
  const client = new pg.Client({ connectionString: ownerUrl })
  try {
    await client.connect()
    await client.query('begin isolation level repeatable read read only')
    await refuseEmptyDatabase(client)
    const tables = await tablesInOrder(client)
    const manifest = await describe(client, tables)
    const tar = pack()
    // What ends the file ends the tar too; the promise of the file says why.
    tar.on('error', () => undefined)
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    const encrypted = await encrypter.encrypt(
      Readable.toWeb(tar.pipe(new PassThrough())) as ReadableStream<Uint8Array>,
    )
    const written = pipeline(
      Readable.fromWeb(encrypted as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(half),
    ).catch((error: unknown) => {
      throw new ArchiveError(`The archive cannot be written to ${file}: ${reasonOf(error)}`, { cause: error })
    })
    await Promise.all([fill(client, tar, tables, manifest, progress), written])
    await toDisk(half)
    await rename(half, file)
    return manifest
  } finally {
    await rm(half, { force: true })
    await client.end()
  }
}

/** Asked before anything is read, so that a folder that is not there is heard of at once. */
async function mustBeWritable(half: string, file: string): Promise<void> {
  try {
    await (await open(half, 'w', 0o600)).close()
  } catch (error) {
    throw new ArchiveError(
      `The archive cannot be written to ${file}: ${reasonOf(error)}. Name a file in a folder this user may write to.`,
      { cause: error },
    )
  }
}

async function refuseEmptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('platform.migration') is not null as there`,
  )
  if (!rows[0]?.there)
    throw new ArchiveError('There is nothing to save: Naungan has never been started on this database.')
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function describe(client: pg.Client, tables: readonly Table[]): Promise<Manifest> {
  const { rows: migrations } = await client.query<{ name: string; digest: string }>(
    'select name, digest from platform.migration order by name',
  )
  const counted: { name: string; columns: readonly string[]; rows: number }[] = []
  for (const table of tables) {
    const { rows } = await client.query<{ rows: number }>(
      `select count(*)::int as rows from ${quoted(client, table).target}`,
    )
    counted.push({ name: `${table.schema}.${table.name}`, columns: table.columns, rows: rows[0]?.rows ?? 0 })
  }
  return { format: 1, savedAt: new Date().toISOString(), migrations, tables: counted }
}

async function fill(
  client: pg.Client,
  tar: Pack,
  tables: readonly Table[],
  manifest: Manifest,
  progress: Progress,
): Promise<void> {
  const total = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  let done = 0
  await entry(tar, 'manifest.json', Buffer.from(JSON.stringify(manifest)))
  for (const [at, table] of tables.entries()) {
    const { target, columns } = quoted(client, table)
    await pieces(client.query(copyTo(`copy ${target} (${columns}) to stdout`)), (piece, number) =>
      entry(tar, `${table.schema}.${table.name}/${String(number).padStart(6, '0')}`, piece),
    )
    done += manifest.tables[at]?.rows ?? 0
    progress(done, total)
  }
  tar.finalize()
}

/** A table of any size goes through in pieces of bounded size, never whole through memory. */
async function pieces(
  rows: Readable,
  write: (piece: Buffer, number: number) => Promise<void>,
): Promise<void> {
  let held: Buffer[] = []
  let size = 0
  let number = 0
  const flush = async () => {
    if (size === 0) return
    await write(Buffer.concat(held), number)
    number += 1
    held = []
    size = 0
  }
  await pipeline(
    rows,
    new Writable({
      write(chunk: Buffer, _encoding, next) {
        held.push(chunk)
        size += chunk.length
        if (size < pieceBytes) next()
        else flush().then(() => next(), next)
      },
      final(next) {
        flush().then(() => next(), next)
      },
    }),
  )
}

function entry(tar: Pack, name: string, body: Buffer): Promise<void> {
  return new Promise((done, fail) =>
    tar.entry({ name, size: body.length, mode: 0o600 }, body, (error) => (error ? fail(error) : done())),
  )
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
