import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { linkWaiting } from '#src/platform/audit/chain.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId, ReportId } from '#src/platform/ids.ts'
import { asSealKey } from '#src/platform/vault/index.ts'
import { openCase, openFile, writeNote } from '../cases/index.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { doorKeys, openReportAsIntake, prepareReport, receiveReport } from '../reports/index.ts'
import { confirmDestruction, proposeDestruction } from './destroy-record.ts'
import { listDestructions, destroy } from './destruction.store.ts'
import { findUnusualReads } from './find-unusual.ts'
import { holdRecord, liftRestriction, releaseRecord, restrictRecord } from './restrict-record.ts'
import { findRecord, isRestricted, restrict } from './restriction.store.ts'
import { findPastTerm, proposeAfterReview, setTerm } from './review-retention.ts'
import { openTestSite } from './test-site.ts'
import { waitingReviews } from './retention.store.ts'

let office: TestOffice
let site: ReturnType<typeof openTestSite>
let intake: Member
let officer: Member
let other: Member
let head: Member
let worker: Member

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  intake = await office.hire('Dewi Anggraini', 'intake')
  await office.hire('Budi Hartono', 'intake')
  officer = await office.hire('Sari Pelindung', 'dpo')
  other = await office.hire('Lina Pelindung', 'dpo')
  worker = await office.hire('Cahya Konselor', 'counsellor')
  head = { ...office.head, roles: ['head'] }
  site = openTestSite(office)
})
afterAll(() => office.end())

const secret = 'Rahasia-Gudang-Belakang'

async function newReport(): Promise<ReportId> {
  const asPublic = { kind: 'public' as const, officeId: office.officeId }
  const keys = await office.database.as(asPublic, doorKeys)
  if (!keys) throw new Error('the doors are closed')
  const prepared = await prepareReport(keys, {
    kind: 'report',
    channel: 'web',
    lang: 'id',
    answers: { band: 'dewasa', what: secret, harmed: [{ name: secret }] },
    wayBack: { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) },
  })
  return (await office.database.as(asPublic, (scope) => receiveReport(scope, prepared))).reportId
}

const note = (id: CaseId) =>
  office.as(worker, async (scope) => {
    const file = await openFile(scope, worker, id)
    if (!file) throw new Error('no file')
    return writeNote(scope, file, { kind: 'note', happenedAt: scope.now, text: secret })
  })

async function newCase(): Promise<CaseId> {
  const id = await office.as(worker, (scope) =>
    openCase(scope, worker, {
      side: 'harmed',
      identity: { fullName: `Zulfan ${secret}` },
      lead: worker.accountId,
    }),
  )
  await note(id)
  return id
}

const system = <T>(work: (scope: Scope) => Promise<T>) =>
  office.database.as({ kind: 'system', officeId: office.officeId }, work)
const entriesOf = (member: Member, id: CaseId) =>
  office.as(member, (scope) =>
    scope.db.selectFrom('cases.entry').select('id').where('case_id', '=', id).execute(),
  )
const close = (id: CaseId, day: string) =>
  system((scope) =>
    scope.db
      .updateTable('cases.case')
      .set({ status: 'closed', closed_on: day })
      .where('id', '=', id)
      .execute(),
  )

async function asOwner(statements: string): Promise<void> {
  const { rows } = await office.database.pool.query<{ name: string }>('select current_database() as name')
  const url = new URL(inject('serverUrl'))
  url.pathname = `/${rows[0]?.name ?? ''}`
  const owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  await owner.query(statements)
  await owner.end()
}

test('a restriction stops reading and writing of a case, in screens, exports and jobs, and ends with a reason', async () => {
  const id = await newCase()
  expect(await entriesOf(worker, id)).not.toHaveLength(0)
  expect(
    await office.as(officer, (scope) => restrictRecord(scope, { kind: 'case', id }, null, 'review')),
  ).toBe(true)
  expect(await office.as(worker, (scope) => isRestricted(scope, id))).toBe(true)
  expect(await entriesOf(worker, id)).toEqual([])
  expect(
    await system((scope) =>
      scope.db.selectFrom('cases.entry').select('id').where('case_id', '=', id).execute(),
    ),
  ).toEqual([])
  await expect(note(id)).rejects.toThrow()
  const change = await office.as(worker, (scope) =>
    scope.db.updateTable('cases.case').set({ urgency: 'NOW' }).where('id', '=', id).executeTakeFirst(),
  )
  expect(Number(change.numUpdatedRows)).toBe(0)
  expect(await office.as(officer, (scope) => liftRestriction(scope, { kind: 'case', id }, 'danger'))).toBe(
    true,
  )
  expect(await entriesOf(worker, id)).not.toHaveLength(0)
})

test('only those who answer for data protection restrict, and nobody restricts through the back', async () => {
  const id = await newCase()
  for (const member of [worker, intake])
    await expect(
      office.as(member, (scope) => restrict(scope, { kind: 'case', id }, null, 'request')),
    ).rejects.toThrow('not for this role')
  expect((await site.browser(intake).get('/hak-data/pembatasan')).status).toBe(403)
})

test('whoever a report is kept from learns nothing of it here, the head included', async () => {
  const id = await newReport()
  const { number } = await office.as(intake, (scope) =>
    scope.db.selectFrom('reports.report').select('number').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  await system((scope) =>
    scope.db
      .insertInto('reports.exclusion')
      .values({
        office_id: office.officeId,
        report_id: id,
        account_id: head.accountId,
        reason: 'named_in_report',
      })
      .execute(),
  )
  expect(await office.as(head, (scope) => findRecord(scope, number))).toBeNull()
  expect(await office.as(officer, (scope) => findRecord(scope, number))).toMatchObject({ id, kind: 'report' })
  expect((await site.browser(head).get(`/hak-data/pembatasan?nomor=${number}`)).html).toContain(
    'tidak boleh mengetahuinya',
  )
  await expect(
    office.as(head, (scope) => restrict(scope, { kind: 'report', id }, null, 'review')),
  ).rejects.toThrow()
})

test('nor of the file that came of it, nor that a colleague opened a report which names them', async () => {
  const [id, caseId] = [await newReport(), await newCase()]
  const { number } = await system(async (scope) => {
    const kept = { office_id: office.officeId, report_id: id, account_id: other.accountId }
    await scope.db
      .insertInto('reports.exclusion')
      .values({ ...kept, reason: 'named_in_report' })
      .execute()
    await scope.db.updateTable('reports.report').set({ case_id: caseId }).where('id', '=', id).execute()
    return scope.db
      .selectFrom('cases.case')
      .select('number')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
  })
  expect(await office.as(officer, (scope) => findRecord(scope, number))).toMatchObject({ id: caseId })
  expect(await office.as(other, (scope) => findRecord(scope, number))).toBeNull()
  const restricting = (member: Member) =>
    office.as(member, (scope) => restrictRecord(scope, { kind: 'case', id: caseId }, null, 'review'))
  await expect(restricting(other)).rejects.toThrow('not for this role')
  expect(await restricting(officer)).toBe(true)
  expect((await site.browser(other).get('/hak-data/pembatasan')).html).not.toContain(number)

  await office.as(intake, (scope) => recordRead(scope, 'report', id, 'triage'))
  await system((scope) => findUnusualReads({ ...scope, now: new Date(Date.now() + 1000) }))
  const findings = async (member: Member) => (await site.browser(member).get('/hak-data/jejak')).html
  expect(await findings(officer)).toContain('Dewi Anggraini')
  expect(await findings(other)).not.toContain('Dewi Anggraini')
})

test('destruction takes two people, one of them the officer, and leaves nothing that opens', async () => {
  const id = await newReport()
  const subject = { kind: 'report', id } as const
  expect(await office.as(officer, (scope) => proposeDestruction(scope, subject, 'request', null))).toEqual({
    obstacles: ['undecided'],
  })
  await system((scope) =>
    scope.db.updateTable('reports.report').set({ status: 'withdrawn' }).where('id', '=', id).execute(),
  )
  await office.as(officer, (scope) => holdRecord(scope, subject, 'police'))
  expect(await office.as(officer, (scope) => proposeDestruction(scope, subject, 'request', null))).toEqual({
    obstacles: ['legal_hold'],
  })
  await office.as(officer, (scope) => releaseRecord(scope, subject))

  const proposed = await office.as(head, (scope) => proposeDestruction(scope, subject, 'request', null))
  if (typeof proposed !== 'object' || !('id' in proposed)) throw new Error('not proposed')
  expect(await office.as(officer, (scope) => proposeDestruction(scope, subject, 'request', null))).toBe(
    'standing',
  )
  await expect(office.as(head, (scope) => destroy(scope, proposed.id))).rejects.toThrow('two people')
  await expect(office.as(intake, (scope) => destroy(scope, proposed.id))).rejects.toThrow()
  expect(await office.as(head, (scope) => confirmDestruction(scope, head, proposed.id))).toBe('not_allowed')

  const desk = site.browser(officer)
  const path = `/hak-data/pemusnahan/${proposed.id}`
  const shown = await desk.get(path)
  expect(shown.html).toContain('Usulan pemusnahan')
  expect((await desk.fill({ do: 'destroy', number: 'L-SALAH' })).status).toBe(422)
  const number = (await office.as(officer, (scope) => listDestructions(scope)))[0]?.subjectNumber ?? ''
  await desk.get(path)
  const certificate = await desk.fill({ do: 'destroy', number })
  expect(certificate.html).toContain('Berita acara pemusnahan')
  expect(certificate.html).toContain('Sari Pelindung')

  expect(await office.as(intake, (scope) => openReportAsIntake(scope, intake, id))).toBeNull()
  const left = await system(async (scope) => ({
    grants: await scope.db
      .selectFrom('reports.key_grant')
      .select('holder')
      .where('report_id', '=', id)
      .execute(),
    ways: await scope.db.selectFrom('reports.way_back').select('kind').where('report_id', '=', id).execute(),
    messages: await scope.db.selectFrom('reports.message').select('id').where('report_id', '=', id).execute(),
    sealed: await scope.db
      .selectFrom('reports.person')
      .select('sealed')
      .where('report_id', '=', id)
      .where('sealed', 'is not', null)
      .execute(),
  }))
  expect(left).toEqual({ grants: [], ways: [], messages: [], sealed: [] })
  await expect(office.as(officer, (scope) => destroy(scope, proposed.id))).rejects.toThrow(
    'nothing is proposed',
  )
})

test('an officer alone is not two, and two heads are not enough', async () => {
  const id = await newCase()
  expect(
    await office.as(officer, (scope) => proposeDestruction(scope, { kind: 'case', id }, 'request', null)),
  ).toEqual({ obstacles: ['case_open'] })
  await close(id, '2026-01-05')
  const mine = await office.as(officer, (scope) =>
    proposeDestruction(scope, { kind: 'case', id }, 'request', null),
  )
  if (typeof mine !== 'object' || !('id' in mine)) throw new Error('not proposed')
  await expect(office.as(officer, (scope) => destroy(scope, mine.id))).rejects.toThrow('two people')
  expect(await office.as(other, (scope) => confirmDestruction(scope, other, mine.id))).toBe('done')
  expect(await entriesOf(worker, id)).toEqual([])
  expect(
    await office.as(worker, (scope) =>
      scope.db.selectFrom('cases.case').select('id').where('id', '=', id).execute(),
    ),
  ).toEqual([])
  expect(
    await system((scope) =>
      scope.db.selectFrom('cases.key_grant').select('account_id').where('case_id', '=', id).execute(),
    ),
  ).toEqual([])
})

test('the night finds what is past its term, erases nothing, and waits for a confirmed term', async () => {
  const [young, old] = [await newCase(), await newCase()]
  await system((scope) =>
    scope.db
      .updateTable('cases.case')
      .set({ age_band: 'from25to44', opened_on: '2010-01-01' })
      .where('id', 'in', [young, old])
      .execute(),
  )
  await close(young, '2025-01-01')
  await close(old, '2012-01-01')
  expect(await system(findPastTerm)).toBe(1)
  expect(await system(findPastTerm)).toBe(0)
  const [review] = await office.as(officer, (scope) => waitingReviews(scope))
  expect(review).toMatchObject({ subject: { id: old }, recordClass: 'case' })
  expect(
    await system((scope) =>
      scope.db
        .selectFrom('cases.case')
        .select('destroyed_at')
        .where('id', '=', old)
        .executeTakeFirstOrThrow(),
    ),
  ).toEqual({ destroyed_at: null })

  const desk = site.browser(officer)
  await desk.get('/hak-data/masa-simpan')
  expect(
    (await desk.post('/hak-data/masa-simpan', { do: 'propose', review: review?.id ?? '' })).html,
  ).toContain('Tetapkan dulu masa simpan')
  expect(
    (await desk.post('/hak-data/masa-simpan', { do: 'confirm', recordClass: 'case', keepDays: '5' })).status,
  ).toBe(422)
  expect(
    (await desk.post('/hak-data/masa-simpan', { do: 'confirm', recordClass: 'case', keepDays: '3650' })).html,
  ).toContain('ditetapkan kantor')
  expect(
    (await desk.post('/hak-data/masa-simpan', { do: 'propose', review: review?.id ?? '' })).path,
  ).toContain('/hak-data/pemusnahan/')
})

/** The second of two carries out what the night found and the first proposed. */
async function endOf(recordClass: string, subjectId: string): Promise<string> {
  const mine = (await office.as(officer, (scope) => waitingReviews(scope))).find(
    (one) => one.recordClass === recordClass && one.subject.id === subjectId,
  )
  if (!mine) return 'not found'
  const proposed = await office.as(officer, (scope) => proposeAfterReview(scope, officer, mine.id))
  if (typeof proposed !== 'object' || !('id' in proposed)) return JSON.stringify(proposed)
  return String(await office.as(other, (scope) => confirmDestruction(scope, other, proposed.id)))
}
const termSet = (recordClass: string, days: number) =>
  office.as(officer, (scope) => setTerm(scope, officer, recordClass, days))
const found = async (recordClass: string, subjectId: string) =>
  (await office.as(officer, (scope) => waitingReviews(scope))).some(
    (one) => one.recordClass === recordClass && one.subject.id === subjectId,
  )

test('the messages and files of a closed case end before the case does, by terms of their own', async () => {
  const id = await newCase()
  const reportId = await newReport()
  const put = (scope: Scope, sent: string, kind: string) =>
    scope.db
      .insertInto('reports.message')
      .values({
        office_id: office.officeId,
        id: crypto.randomUUID(),
        report_id: reportId,
        kind,
        from_reporter: false,
        sent_on: sent,
        sealed: randomBytes(40),
      })
      .execute()
  await system(async (scope) => {
    await scope.db
      .updateTable('cases.case')
      .set({ age_band: 'from25to44', opened_on: '2015-01-01' })
      .where('id', '=', id)
      .execute()
    await put(scope, '2019-02-01', 'message')
    await put(scope, '2019-02-02', 'addition')
    await put(scope, new Date().toISOString().slice(0, 10), 'message')
    await scope.db
      .insertInto('cases.document')
      .values({
        office_id: office.officeId,
        id: crypto.randomUUID(),
        case_id: id,
        kind: 'letter',
        chunk_count: 0,
        sealed: randomBytes(40),
      })
      .execute()
  })
  // Long ago somebody decided, as only a person at the desk can.
  await asOwner(`alter table reports.report disable trigger user;
    update reports.report set status = 'joined', case_id = '${id}', decided_at = '2019-01-02', age_band = 'dewasa' where id = '${reportId}';
    alter table reports.report enable trigger user`)
  await system(findPastTerm)
  expect([await found('message', reportId), await found('file', id)]).toEqual([false, false])
  await close(id, '2020-01-01')
  await office.as(officer, (scope) => holdRecord(scope, { kind: 'case', id }, 'police'))
  await system(findPastTerm)
  expect([await found('message', reportId), await found('file', id)]).toEqual([false, false])
  await office.as(officer, (scope) => releaseRecord(scope, { kind: 'case', id }))
  await system(findPastTerm)
  expect([await found('message', reportId), await found('file', id), await found('case', id)]).toEqual([
    true,
    true,
    false,
  ])
  expect(await endOf('message', reportId)).toBe('"unconfirmed"')
  await termSet('message', 730)
  await termSet('file', 1825)
  expect(await endOf('message', reportId)).toBe('done')
  expect(await endOf('file', id)).toBe('done')
  const left = await system(async ({ db }) => ({
    said: await db
      .selectFrom('reports.message')
      .select('kind')
      .where('report_id', '=', reportId)
      .orderBy('sent_on')
      .execute(),
    files: await db.selectFrom('cases.document').select('id').where('case_id', '=', id).execute(),
  }))
  expect(left).toEqual({ said: [{ kind: 'addition' }, { kind: 'message' }], files: [] })
  expect(await entriesOf(worker, id)).not.toHaveLength(0)
  const kept = await office.as(intake, (scope) =>
    scope.db.selectFrom('reports.report').select('destroyed_at').where('id', '=', reportId).execute(),
  )
  expect(kept).toEqual([{ destroyed_at: null }])
})

test('a withdrawn report that nobody decided is found too', async () => {
  const id = await newReport()
  await system((scope) =>
    scope.db
      .updateTable('reports.report')
      .set({ status: 'withdrawn', received_on: '2012-01-01', age_band: 'dewasa' })
      .where('id', '=', id)
      .execute(),
  )
  await system(findPastTerm)
  expect(await found('reportUnanswered', id)).toBe(true)
})

test('the account of a worker who left ends without a name, and not while it works', async () => {
  const gone = await office.hire('Teguh Lama', 'counsellor')
  const subject = { kind: 'account', id: gone.accountId } as const
  expect(await office.as(officer, (scope) => proposeDestruction(scope, subject, 'retention', null))).toEqual({
    obstacles: ['still_working'],
  })
  await system(async ({ db }) => {
    await db.updateTable('people.account').set({ status: 'left' }).where('id', '=', gone.accountId).execute()
    await db
      .updateTable('people.account')
      .set({ left_on: '2015-01-01' })
      .where('id', '=', gone.accountId)
      .execute()
  })
  await system(findPastTerm)
  await termSet('account', 1825)
  expect(await endOf('account', gone.accountId)).toBe('done')
  const row = await system(({ db }) =>
    db.selectFrom('people.account').selectAll().where('id', '=', gone.accountId).executeTakeFirstOrThrow(),
  )
  expect(row).toMatchObject({ full_name: '—', public_key: null, sealed_private_key: null, status: 'left' })
  expect(row.login).not.toContain('teguh')
})

test('a trail past its term is laid before a person and cannot be taken apart', async () => {
  await system(({ db }) =>
    db
      .insertInto('platform.audit_entry')
      .values({ office_id: office.officeId, action: 'read', subject_kind: 'case', at: '2012-01-01' })
      .execute(),
  )
  await system(findPastTerm)
  expect(await found('readLog', office.officeId)).toBe(true)
  await termSet('readLog', 1825)
  expect(await endOf('readLog', office.officeId)).toBe('{"obstacles":["chained"]}')
  const page = await site.browser(officer).get('/hak-data/masa-simpan')
  expect(page.html).toContain('Jejak kantor ini')
  expect(page.html).toContain('belum ada catatan jenis ini di sini')
})

test('a breach runs its 72 hours, finds whom it touched, prints letters without names, and closes only when all is done', async () => {
  const id = await newCase()
  const start = new Date()
  await office.as(worker, (scope) => recordRead(scope, 'case', id, 'care'))
  const desk = site.browser(officer)
  const known = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16)
  const began = new Date(start.getTime() + 7 * 3_600_000 - 120_000).toISOString().slice(0, 16)
  await desk.get('/hak-data/kegagalan')
  expect((await desk.fill({ kind: 'readWithoutNeed', knownAt: '', what: secret })).html).toContain(
    'Tulis kapan diketahui',
  )
  const made = await desk.fill({
    kind: 'readWithoutNeed',
    knownAt: known,
    began,
    classes: ['story'],
    people: '1',
    account: worker.accountId,
    what: secret,
  })
  expect(made.path).toMatch(/kegagalan\/[0-9a-f-]{36}$/)
  expect(made.html).toContain(secret)
  expect((await desk.fill({ do: 'close' })).status).toBe(422)
  await system((scope) =>
    scope.db
      .updateTable('privacy.breach')
      .set({ ended_at: new Date(Date.now() + 60_000) })
      .execute(),
  )
  const { number } = await system((scope) =>
    scope.db.selectFrom('cases.case').select('number').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  await desk.get(made.path)
  expect((await desk.post(made.path, { do: 'search' })).html).toContain(number)
  const letters = await desk.get(`${made.path}/surat?untuk=pemilik`)
  expect(letters.html).toContain('Jangan dikirim lewat pos')
  expect(letters.html).not.toContain(secret)
  expect((await desk.get(`${made.path}/surat?untuk=lembaga`)).html).toContain(secret)
  await desk.post(made.path, { do: 'measure', measure: 'Akses dicabut.' })
  await desk.post(made.path, { do: 'told', whom: 'agency' })
  await desk.post(made.path, { do: 'told', whom: 'subjects' })
  expect((await desk.post(made.path, { do: 'close' })).html).toContain('Ditutup')
  const promise = await system((scope) =>
    scope.db
      .selectFrom('platform.promise')
      .select('kept_at')
      .where('kind', '=', 'privacy.breach')
      .executeTakeFirstOrThrow(),
  )
  expect(promise.kept_at).not.toBeNull()
})

/** Changes the third line of the trail as the owner of the database could. */
const tamper = () =>
  asOwner(`alter table platform.audit_entry disable trigger audit_frozen;
    update platform.audit_entry set purpose = 'changed' where id = (select entry_id from platform.audit_link where position = 3);
    alter table platform.audit_entry enable trigger audit_frozen`)

test('unusual reads wait for somebody else; the chain shows a change', async () => {
  await system((scope) =>
    scope.db
      .insertInto('people.on_call')
      .values({
        office_id: office.officeId,
        id: crypto.randomUUID(),
        account_id: worker.accountId,
        starts_at: new Date(Date.now() - 3_600_000),
        ends_at: new Date(Date.now() + 3_600_000),
      })
      .execute(),
  )
  await office.as(worker, async (scope) => {
    for (let at = 0; at < 25; at++) await recordRead(scope, 'case', crypto.randomUUID(), 'care')
  })
  const later = (scope: Scope) => findUnusualReads({ ...scope, now: new Date(Date.now() + 1000) })
  expect(await system(later)).toBeGreaterThan(0)
  expect(await system(later)).toBe(0)
  const desk = site.browser(officer)
  const page = await desk.get('/hak-data/jejak')
  expect(page.html).toMatch(/2\d berkas berbeda dalam satu jam/)
  const finding = /name="finding" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  expect(
    (await desk.post('/hak-data/jejak', { do: 'finding', finding, outcome: 'explained' })).html,
  ).toContain('Ada penjelasan kerja')
  await office.as(officer, async (scope) => {
    for (let at = 0; at < 25; at++) await recordRead(scope, 'case', crypto.randomUUID(), 'care')
  })
  await system(later)
  const own = await office.as(officer, (scope) =>
    scope.db.selectFrom('privacy.read_review').select('account_id').execute(),
  )
  expect(own.map((one) => one.account_id)).not.toContain(officer.accountId)

  await linkWaiting(office.database.pool)
  expect((await desk.post('/hak-data/jejak', { do: 'verify' })).html).toContain('Utuh')
  await tamper()
  expect((await desk.post('/hak-data/jejak', { do: 'verify' })).html).toContain('Tidak utuh mulai baris 3')
  await expect(
    office.as(head, (scope) => sql`select * from privacy.verify_chain()`.execute(scope.db)),
  ).rejects.toThrow('not for this role')
})

test('who read one record is seen by its number, and that look is itself written down', async () => {
  const id = await newCase()
  await office.as(worker, (scope) => recordRead(scope, 'case', id, 'care'))
  const { number } = await system((scope) =>
    scope.db.selectFrom('cases.case').select('number').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  const desk = site.browser(officer)
  expect((await desk.get(`/hak-data/jejak?nomor=${number}`)).html).toContain('Cahya Konselor')
  expect((await desk.get(`/hak-data/jejak?nomor=${number}`)).html).toContain('trail.looked_up')
  expect((await site.browser(head).get(`/hak-data/jejak?nomor=${number}`)).html).not.toContain(
    'trail.looked_up',
  )
})
