import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { ArchiveError } from '#src/platform/archive/archive-error.ts'
import { lastBackup, rememberBackup } from '#src/platform/archive/last-backup.ts'
import { readArchive } from '#src/platform/archive/read-archive.ts'
import { restoreArchive } from '#src/platform/archive/restore-archive.ts'
import { writeArchive } from '#src/platform/archive/write-archive.ts'
import { verifyChain, linkWaiting } from '#src/platform/audit/chain.ts'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { openDatabase } from '#src/platform/db/scope.ts'
import { newId } from '#src/platform/ids.ts'
import { root } from '#src/platform/root.ts'
import { freshDatabase, temporaryFolder } from './support/house.ts'

const passphrase = 'teduh di bawah pohon'
const migrations = join(root, 'migrations')

describe('backup and restore', () => {
  const folder = temporaryFolder()
  afterAll(() => folder.remove())

  test('an archive put back into an empty database gives the same answers, chain and counters included', async () => {
    const from = await migrated()
    await plant(from)
    const file = join(folder.path, 'a.age')
    const steps: number[] = []
    await writeArchive(from, file, passphrase, (done) => steps.push(done))
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readFileSync(file).includes('Kantor Karangan')).toBe(false)
    expect(steps.at(-1)).toBeGreaterThan(0)

    const to = await migrated()
    await readArchive(to, file, passphrase, () => undefined)
    expect(await digest(to)).toEqual(await digest(from))
    await withClient(to, async (client) => {
      expect(await verifyChain(client)).toMatchObject({ sound: true, links: 3 })
      await client.query(
        `insert into platform.audit_entry (office_id, action, subject_kind) values ($1, 'x', 'y')`,
        [newId()],
      )
      await linkWaiting(client)
      expect(await verifyChain(client)).toMatchObject({ sound: true, links: 4 })
    })
  })

  test('an archive of an earlier version is put back into the tables of its day and then brought up to date', async () => {
    const early = readdirSync(migrations).filter((name) => name < '0017')
    const from = await freshDatabase(inject('serverUrl'))
    await migrate(doorsOf(from), migrations, new Set(early))
    await plant(from)
    await withClient(from, async (client) => {
      await client.query(`
        insert into cases."case" (office_id, id, number, side, opened_on, sealed)
          select o.id, '11111111-1111-4111-8111-111111111111', 'K-1', 'harmed', '2026-01-01', '\\x00' from people.office o;
        insert into cases.name_token (office_id, token, case_id)
          select c.office_id, t.token, c.id from cases."case" c, (values ('\\x02'::bytea), ('\\x01'::bytea)) t (token)`)
    })
    const file = join(folder.path, 'early.age')
    await writeArchive(from, file, passphrase, () => undefined)

    const to = await freshDatabase(inject('serverUrl'))
    await restoreArchive(doorsOf(to), migrations, { file, passphrase }, () => undefined)
    await withClient(to, async (client) => {
      const { rows } = await client.query('select tokens from cases.name_token')
      expect(rows).toEqual([{ tokens: [Buffer.of(1), Buffer.of(2)] }])
      const applied = await client.query('select 1 from platform.migration')
      expect(applied.rowCount).toBe(readdirSync(migrations).filter((name) => name.endsWith('.sql')).length)
      expect(await verifyChain(client)).toMatchObject({ sound: true, links: 3 })
    })
    await expect(readArchive(await migrated(), file, passphrase, () => undefined)).rejects.toThrow(/older/)
  })

  test('the house remembers its last backup, and an empty one that remembers its own takes an archive all the same', async () => {
    const from = await migrated()
    await plant(from)
    expect(await rememberedIn(from)).toBeNull()
    await rememberBackup(from, '2026-04-14T19:00:00.000Z')
    await rememberBackup(from, '2026-04-15T19:00:00.000Z')
    expect(await rememberedIn(from)).toEqual(new Date('2026-04-15T19:00:00Z'))
    const file = join(folder.path, 'remembered.age')
    await writeArchive(from, file, passphrase, () => undefined)

    const to = await migrated()
    await rememberBackup(to, '2026-03-01T00:00:00.000Z')
    await restoreArchive(doorsOf(to), migrations, { file, passphrase }, () => undefined)
    expect(await rememberedIn(to)).toEqual(new Date('2026-04-15T19:00:00Z'))
  })

  test('where nothing can be written and where nothing is to be saved, one sentence says so, and no half file stays', async () => {
    const from = await migrated()
    const nowhere = join(folder.path, 'not-there', 'a.age')
    const refused = writeArchive(from, nowhere, passphrase, () => undefined)
    await expect(refused).rejects.toThrow(ArchiveError)
    await expect(refused).rejects.toThrow(nowhere)
    const empty = await freshDatabase(inject('serverUrl'))
    const file = join(folder.path, 'empty.age')
    await expect(writeArchive(empty, file, passphrase, () => undefined)).rejects.toThrow(/nothing to save/)
    expect(readdirSync(folder.path).filter((name) => name.startsWith('empty'))).toEqual([])
  })

  test('a wrong passphrase, a damaged file and a full database are refused, and nothing is put back', async () => {
    const from = await migrated()
    await plant(from)
    const file = join(folder.path, 'b.age')
    await writeArchive(from, file, passphrase, () => undefined)
    const to = await migrated()
    await expect(readArchive(to, file, 'bukan kata sandinya', () => undefined)).rejects.toThrow(/passphrase/)
    const bytes = readFileSync(file)
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    const damaged = join(folder.path, 'c.age')
    writeFileSync(damaged, bytes)
    await expect(readArchive(to, damaged, passphrase, () => undefined)).rejects.toThrow(/damaged/)
    expect((await digest(to)).get('people.office')).toBe('0')
    await expect(readArchive(from, file, passphrase, () => undefined)).rejects.toThrow(/already holds/)
  })
})

async function migrated(): Promise<string> {
  const url = await freshDatabase(inject('serverUrl'))
  await migrate(doorsOf(url), migrations)
  return url
}

async function rememberedIn(url: string): Promise<Date | null> {
  const database = openDatabase(openPool(doorsOf(url).appUrl), () => new Date())
  try {
    return await database.as({ kind: 'public', officeId: null }, lastBackup)
  } finally {
    await database.end()
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function plant(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const office = newId()
    await client.query(
      `insert into people.office (id, name, region_scheme, region_code, region_name, opening_hours, recovery_public_key)
       values ($1, 'Kantor Karangan', 'kemendagri', '14.01', 'Kampar', '{}', '\\x00')`,
      [office],
    )
    await client.query(
      `insert into people.account (office_id, id, login, full_name, status) values ($1, $2, 'tab\\tbaris', E'Baris\\nbaru \\\\ "kutip"', 'invited')`,
      [office, newId()],
    )
    for (const action of ['a', 'b', 'c'])
      await client.query(
        `insert into platform.audit_entry (office_id, action, subject_kind, facts) values ($1, $2, 'k', '{"n": 1}')`,
        [office, action],
      )
    await linkWaiting(client)
  })
}

/** One digest per table, over all rows in order. */
async function digest(url: string): Promise<Map<string, string>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('jobs', 'pg_catalog', 'information_schema') and tablename not in ('migration', 'failed_try') order by 1`,
    )
    const found = new Map<string, string>()
    for (const { name } of rows) {
      const { rows: one } = await client.query<{ digest: string }>(
        `select count(*) || coalesce(':' || md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`,
      )
      found.set(name, one[0]?.digest ?? '')
    }
    return found
  })
}
