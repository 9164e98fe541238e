import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { grantPlace, portraitRow, sealRow } from '#src/cases/case-keys.ts'
import type { SealedOf, SealedTable } from '#src/cases/sealed-shapes.ts'
import { newNumber, newOrderedId } from '#src/platform/ids.ts'
import { nameTokens, newSealKey, wrapKey, type SealKey } from '#src/platform/vault/index.ts'
import type { Worker } from '../tests/support/open-office.ts'
import { inventedName } from './invented-names.ts'

type Cell = string | number | boolean | Buffer | Buffer[] | null
type Rows = Map<string, Cell[][]>

const columns: Record<string, string> = {
  'cases."case"':
    'office_id, id, number, side, status, urgency, opened_on, opened_by, age_band, sex, region_code, next_follow_up_on, last_activity_at, sealed',
  'cases.care_team': 'office_id, case_id, account_id, duty, since, list_group, list_due',
  'cases.key_grant': 'office_id, case_id, key_version, account_id, rewrapped',
  'cases.name_token': 'office_id, case_id, tokens',
  'cases.portrait': 'office_id, case_id, kind, version, written_by, sealed',
  'cases.person': 'office_id, id, case_id, role, relation, conflict, sex, sealed',
  'cases.entry': 'office_id, id, case_id, kind, happened_at, written_at, account_id, sealed',
  'cases.follow_up': 'office_id, id, case_id, kind, due_on',
  'cases.plan_line': 'office_id, id, case_id, "column", status, agreed_by_client, owner_id, sealed',
  'cases.task': 'office_id, id, case_id, owner_id, due_on, made_by, sealed',
  'platform.promise': 'office_id, id, kind, subject_kind, subject_id, account_id, made_at, due_at',
}
const batch = 1000
const day = 86_400_000

/** A worker whose files are counted from `first` to `upTo`, each with ten events, all bytes as the product seals them. */
export async function seedCases(
  owner: pg.Pool,
  worker: Worker,
  searchKey: SealKey,
  first: number,
  upTo: number,
): Promise<string[]> {
  const client = await owner.connect()
  const ids: string[] = []
  try {
    // Triggers and foreign keys are for one file at a time; the rows below already agree with them.
    await client.query('set session_replication_role = replica')
    for (let number = first; number < upTo; number += batch) {
      const rows: Rows = new Map(Object.keys(columns).map((table) => [table, []]))
      for (let one = number; one < Math.min(upTo, number + batch); one++)
        ids.push(writeCase(rows, worker, searchKey, one))
      for (const [table, cells] of rows) await copy(client, table, cells)
    }
    await client.query('set session_replication_role = origin')
    for (const table of Object.keys(columns)) await client.query(`vacuum (analyze) ${table}`)
  } finally {
    client.release()
  }
  return ids
}

function writeCase(rows: Rows, { member }: Worker, searchKey: SealKey, number: number): string {
  const office = member.officeId
  const account = member.accountId
  const now = Date.now() - (number % 300) * day
  const id = newOrderedId<'case'>(now + number)
  const key = newSealKey()
  const name = inventedName(number)
  const status = ['open', 'open', 'open', 'in_follow_up', 'closed'][number % 5] ?? 'open'
  const due = new Date(Date.now() + ((number % 181) - 60) * day).toISOString().slice(0, 10)
  const put = (table: string, ...cells: Cell[]) => void rows.get(table)?.push([office, ...cells])
  const sealed = <T extends SealedTable>(table: T, row: string, value: SealedOf[T]) =>
    sealRow(key, table, row, value)
  const fresh = () => newOrderedId(now)

  put(
    'cases."case"',
    id,
    newNumber('K', 8),
    'harmed',
    status,
    'PLANNED',
    iso(now).slice(0, 10),
    account,
    'from13to17',
    number % 2 ? 'female' : 'male',
    '14.01',
    due,
    iso(now),
    sealed('case', id, { fullName: name, alias: name.split(' ')[0] }),
  )
  put('cases.care_team', id, account, 'lead', iso(now), status === 'open' ? 'open' : status, due)
  put(
    'cases.key_grant',
    id,
    1,
    account,
    wrapKey(member.keys.symmetric, grantPlace(id, 1, account, 'rewrapped'), key),
  )
  put('cases.name_token', id, nameTokens(searchKey, name))
  put(
    'cases.portrait',
    id,
    'strengths',
    1,
    account,
    sealed('portrait', portraitRow(id, 'strengths', 1), {
      strengths: 'Suka bermain gambang',
      hopes: 'Bisa sekolah dengan tenang',
    }),
  )
  put(
    'cases.portrait',
    id,
    'safe_contact',
    1,
    account,
    sealed('portrait', portraitRow(id, 'safe_contact', 1), {
      rules: ['codeOnly'],
      note: 'Hubungi lewat wali kelas',
    }),
  )
  const person = fresh()
  put(
    'cases.person',
    person,
    id,
    'guardian',
    null,
    false,
    'female',
    sealed('person', person, { fullName: inventedName(number + 7), phone: '0812 0000 0000' }),
  )
  for (let event = 0; event < 10; event++) {
    const entry = fresh()
    const at = iso(now + event * day)
    put(
      'cases.entry',
      entry,
      id,
      event % 3 ? 'note' : 'contact',
      at,
      at,
      account,
      sealed('entry', entry, {
        text: `Bertemu ${name} di sekolah. Ia bercerita tentang minggu ini, lalu kami menyepakati langkah berikutnya bersama.`,
      }),
    )
  }
  put('cases.follow_up', fresh(), id, 'general', due)
  for (const part of ['emotional', 'practical']) {
    const line = fresh()
    put(
      'cases.plan_line',
      line,
      id,
      part,
      'doing',
      'yes',
      account,
      sealed('plan_line', line, { what: 'Bertemu setiap minggu', sign: 'Merasa lebih tenang di kelas' }),
    )
  }
  const task = fresh()
  put('cases.task', task, id, account, due, account, sealed('task', task, { what: 'Menelepon wali kelas' }))
  put('platform.promise', fresh(), 'case.follow_up', 'case', id, account, iso(now), `${due}T09:00:00Z`)
  return id
}

function iso(time: number): string {
  return new Date(time).toISOString()
}

async function copy(client: pg.PoolClient, table: string, rows: readonly Cell[][]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns[table] ?? ''}) from stdin`))
  const text = rows.map((cells) => `${cells.map(cellText).join('\t')}\n`).join('')
  stream.end(text)
  await once(stream, 'finish')
}

/** No text that is seeded holds a tab, a line break or a backslash. */
function cellText(cell: Cell): string {
  if (cell === null) return '\\N'
  if (Array.isArray(cell)) return `{${cell.map((one) => `"\\\\\\\\x${one.toString('hex')}"`).join(',')}}`
  return Buffer.isBuffer(cell) ? `\\\\x${cell.toString('hex')}` : String(cell)
}
