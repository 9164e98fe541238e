import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openCase } from '../cases/index.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { confirmDestruction, proposeDestruction } from './destroy-record.ts'
import { searchedClasses } from './keeping.ts'
import { waitingReviews } from './retention.store.ts'
import { findPastTerm, proposeAfterReview, setTerm } from './review-retention.ts'

let office: TestOffice
let owner: pg.Client
let officer: Member
let other: Member
let worker: Member

/** Tables of which a row hangs on a file by something else than its id. */
const hanging = ['counselling.session_draft', 'counselling.complaint_key']
/** What somebody sealed in a file: after the end of it no copy of these bytes may lie anywhere. */
let planted = ''

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  officer = await office.hire('Sari Pelindung', 'dpo')
  other = await office.hire('Lina Pelindung', 'dpo')
  worker = await office.hire('Cahya Konselor', 'counsellor')
  const { rows } = await office.database.pool.query<{ name: string }>('select current_database() as name')
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${rows[0]?.name ?? ''}`
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  // What a code may be is not the matter here, and a row of every table is wanted, also of those made later.
  await owner.query(`do $$ declare k record; begin
    for k in select c.conrelid::regclass as t, c.conname from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.contype = 'c' and n.nspname = any ('{cases,counselling,instruments,guidance,calendar,portal}') loop
      execute format('alter table %s drop constraint %I', k.t, k.conname); end loop; end $$`)
})
afterAll(async () => {
  await owner.end()
  await office.end()
})

type Column = Readonly<{ at: string; column: string; type: string }>

/** One row in every table that belongs to a file, all ids the same, so that each hangs on the others as it would. */
async function plantEverywhere(caseId: CaseId): Promise<void> {
  const { rows } = await owner.query<Column>(
    `select format('%I.%I', c.table_schema, c.table_name) as at, c.column_name as column, c.udt_name as type
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema = any ('{cases,counselling,instruments,guidance,calendar,portal}')
       and c.table_name <> 'case' and c.is_generated = 'NEVER' and (c.table_schema || '.' || c.table_name = any ($1)
         or exists (select 1 from information_schema.columns k where k.table_schema = c.table_schema
           and k.table_name = c.table_name and k.column_name in ('case_id', 'about_case')))`,
    [hanging],
  )
  const same = crypto.randomUUID()
  const values: Readonly<Record<string, string>> = {
    uuid: `'${same}'`,
    bytea: `'\\x${planted}'`,
    _bytea: `'{}'`,
    text: `'x'`,
    _text: `'{}'`,
    _uuid: `'{}'`,
    jsonb: `'{}'`,
    bool: 'false',
    date: 'current_date',
    timestamptz: 'now()',
  }
  const valueOf = ({ column, type }: Column) =>
    column === 'office_id'
      ? `'${office.officeId}'`
      : column === 'case_id' || column === 'about_case'
        ? `'${caseId}'`
        : (values[type] ?? '1')
  const tables = Map.groupBy(rows, (row) => row.at)
  await owner.query(`set session_replication_role = 'replica'`)
  for (const [at, columns] of tables)
    await owner.query(
      `insert into ${at} (${columns.map((one) => `"${one.column}"`).join(', ')}) values (${columns.map(valueOf).join(', ')})
       on conflict do nothing`,
    )
  await owner.query(`set session_replication_role = 'origin'`)
}

/** The tables in which the planted bytes still lie, read as a dump of the database would show them. */
async function whereTheyLie(): Promise<string[]> {
  const { rows } = await owner.query<{ at: string }>(
    `select c.oid::regclass::text as at from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: string[] = []
  for (const { at } of rows) {
    const held = await owner.query(`select 1 from ${at} t where t::text like $1 limit 1`, [`%${planted}%`])
    if (held.rowCount) found.push(at)
  }
  return found
}

const system = <T>(work: (scope: Scope) => Promise<T>) =>
  office.database.as({ kind: 'system', officeId: office.officeId }, work)

async function oldFile(): Promise<CaseId> {
  const id = await office.as(worker, (scope) =>
    openCase(scope, worker, { side: 'harmed', identity: { fullName: 'Zulfan' }, lead: worker.accountId }),
  )
  planted = randomBytes(16).toString('hex')
  await plantEverywhere(id)
  await owner.query(
    `update cases."case" set status = 'closed', opened_on = '2015-01-01', closed_on = '2019-01-01', age_band = 'from25to44' where id = $1`,
    [id],
  )
  return id
}

test('each part of a file that ends by a term of its own is found, and goes with every copy of it', async () => {
  const id = await oldFile()
  const before = await whereTheyLie()
  await system(findPastTerm)
  const parts = {
    sessionNote: [
      'note_opening',
      'safety_act',
      'session',
      'session_draft',
      'session_note',
      'session_voice',
    ].map((table) => `counselling.${table}`),
    measure: ['instruments.alert', 'instruments.answer_set', 'instruments.target'],
    clientEntry: ['counselling.client_entry'],
    guidance: ['guidance.career_plan', 'guidance.session'],
    file: ['cases.document', 'cases.document_chunk', 'counselling.drawing', 'counselling.drawing_part'],
  } as const
  let left = before
  for (const [part, tables] of Object.entries(parts)) {
    expect(searchedClasses).toContain(part)
    const review = (await office.as(officer, (scope) => waitingReviews(scope))).find(
      (one) => one.recordClass === part && one.subject.id === id,
    )
    if (!review) throw new Error(`${part} was not found`)
    await office.as(officer, (scope) => setTerm(scope, officer, part, 1825))
    const proposed = await office.as(officer, (scope) => proposeAfterReview(scope, officer, review.id))
    if (typeof proposed !== 'object' || !('id' in proposed)) throw new Error(JSON.stringify(proposed))
    expect(await office.as(other, (scope) => confirmDestruction(scope, other, proposed.id))).toBe('done')
    const now = await whereTheyLie()
    expect(left.filter((table) => !now.includes(table))).toEqual(tables)
    left = now
  }
  // What has ended is not laid before anybody a second time.
  await owner.query('delete from privacy.retention_review')
  await system(findPastTerm)
  const again = (await office.as(officer, (scope) => waitingReviews(scope))).map((one) => one.recordClass)
  expect(again.filter((one) => one in parts)).toEqual([])
  await owner.query('delete from privacy.retention_review')
  // The rest of the file is as it was.
  expect(left).toContain('cases.entry')
  expect(left).toContain('counselling.complaint')
})

test('when a whole file ends nothing sealed of it is left, whatever table it lay in; complaints about it end too', async () => {
  const id = await oldFile()
  const before = await whereTheyLie()
  expect(before).toContain('counselling.complaint')
  expect(before).toContain('counselling.complaint_key')
  expect(before).toContain('calendar.offer')
  const proposed = await office.as(officer, (scope) =>
    proposeDestruction(scope, { kind: 'case', id }, 'request', null),
  )
  if (typeof proposed !== 'object' || !('id' in proposed)) throw new Error(JSON.stringify(proposed))
  expect(await office.as(other, (scope) => confirmDestruction(scope, other, proposed.id))).toBe('done')
  expect(await whereTheyLie()).toEqual([])
})
