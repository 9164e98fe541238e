import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { asSealKey } from '#src/platform/vault/index.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { openSubjectKey } from './request-keys.ts'
import { openRequest } from './handle-request.ts'
import { openTestSite } from './test-site.ts'
import type { RequestId } from './privacy-request.ts'
import { openRequests } from './request.store.ts'
import { doorKeys, prepareReport, receiveReport } from '../reports/index.ts'

let office: TestOffice
let site: ReturnType<typeof openTestSite>
let intake: Member
let second: Member
let officer: Member
let moment = new Date()

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  intake = await office.hire('Dewi Anggraini', 'intake')
  second = await office.hire('Budi Hartono', 'intake')
  officer = await office.hire('Sari Pelindung', 'dpo')
  site = openTestSite(office, () => moment)
})
afterAll(() => office.end())

const secret = 'Rahasia-Nomor-Empat-Puluh'

async function ask(
  kind: string,
  typed: Record<string, string> = {},
  as: Member | null = null,
  address = '/hak-data/ajukan',
) {
  const phone = site.browser(as)
  await phone.get(address)
  await phone.fill({ band: 'remaja' })
  await phone.fill({ kind })
  await phone.fill(kind === 'correction' ? { wrong: secret } : { words: secret })
  await phone.fill({ askedBy: 'self' })
  await phone.fill({ name: `Zulfan ${secret}`, ...typed })
  const check = await phone.fill({ contactRules: ['codeOnly', 'neverNameOffice'] })
  expect(check.status).toBe(200)
  const sent = await phone.fill({})
  const code = /data-code[^>]*>([^<]+)</.exec(sent.html)?.[1]?.trim() ?? ''
  return { phone, sent, code }
}

async function newest(): Promise<RequestId> {
  const rows = await office.as(officer, (scope) => openRequests(scope))
  const id = rows.at(-1)?.id
  if (!id) throw new Error('no request arrived')
  return id
}

test('anyone asks without a name, comes back with six words, and reads the answer of a person', async () => {
  const { sent, code } = await ask('correction')
  expect(sent).toMatchObject({ status: 200, path: '/hak-data/cari' })
  expect(code.split(' ')).toHaveLength(6)
  const id = await newest()

  const desk = site.browser(officer)
  expect((await desk.get('/hak-data')).html).toMatch(/[23] hari lagi/)
  const path = `/hak-data/permintaan/${id}`
  expect((await desk.get(path)).html).toContain(secret)
  await desk.fill({ do: 'take' })
  const early = await desk.fill({ do: 'decide', decision: 'granted', answer: 'Sudah.' })
  expect(early.status).toBe(422)
  expect(early.html).toContain('Pastikan dulu siapa yang meminta')
  expect(early.html).toContain('Sudah.')
  await desk.get(path)
  await desk.fill({ do: 'identity', how: 'question', proved: 'yes' })
  await desk.fill({ do: 'decide', decision: 'granted', answer: 'Umurmu sudah kami betulkan.\nTerima kasih.' })
  const wrong = await desk.fill({ do: 'carryOut', where: 'Umur', before: '', after: '13' })
  expect(wrong.status).toBe(422)
  await desk.get(path)
  const done = await desk.fill({ do: 'carryOut', where: 'Umur', before: '31', after: '13' })
  expect(done.html).toContain('31')
  expect(done.html).toContain('Sudah dilaksanakan')

  const later = site.browser(null)
  expect((await later.post('/hak-data/cari', { code: 'satu dua tiga' })).status).toBe(422)
  const seen = await later.post('/hak-data/cari', { code: code.toUpperCase() })
  expect(seen.html).toContain('Umurmu sudah kami betulkan.')
  expect(seen.html).toContain('Permintaan dikabulkan')
  expect((await desk.get(path)).html).toContain('Pemohon sudah membaca jawabannya')
  expect((await later.fill({ do: 'leave' })).html).not.toContain('Umurmu')
})

test('the words lie sealed: intake workers and the officer open them, the head sees the clock and no words', async () => {
  await ask('access')
  const id = await newest()
  for (const member of [intake, officer]) {
    expect((await office.as(member, (scope) => openRequest(scope, member, id)))?.said?.words).toBe(secret)
  }
  const head = { ...office.head, roles: ['head' as const] }
  expect(await office.as(head, (scope) => openSubjectKey(scope, head, { kind: 'request', id }))).toBeNull()
  expect((await site.browser(head).get(`/hak-data/permintaan/${id}`)).html).toContain('hanya terbuka bagi')
  const counsellor = await office.hire('Cahya Konselor', 'counsellor')
  expect((await site.browser(counsellor).get('/hak-data')).status).toBe(403)
  const dump = await office.database.as({ kind: 'system', officeId: office.officeId }, async (scope) => {
    const rows = await scope.db.selectFrom('privacy.request').selectAll().execute()
    const audit = await scope.db.selectFrom('platform.audit_entry').selectAll().execute()
    const events = await scope.db.selectFrom('platform.event').selectAll().execute()
    return JSON.stringify([
      rows.map((row) => ({ ...row, sealed: row.sealed.toString('latin1') })),
      audit,
      events,
    ])
  })
  expect(dump).not.toContain(secret)
})

test('two workers at one request: one wins, the other is told and keeps what was typed', async () => {
  await ask('access')
  const path = `/hak-data/permintaan/${await newest()}`
  const [one, two] = [site.browser(intake), site.browser(second)]
  await one.get(path)
  await two.get(path)
  await one.fill({ do: 'take' })
  const late = await two.fill({ do: 'take' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Orang lain baru saja mengubah ini')
})

test('a request is taken back while nobody decided it; a late one says so to everybody', async () => {
  const { phone } = await ask('erasure')
  const id = await newest()
  expect((await phone.fill({ do: 'takeBack' })).html).toContain('Kamu tarik kembali')
  expect((await office.as(officer, (scope) => openRequests(scope))).some((row) => row.id === id)).toBe(false)
  const other = await ask('access')
  moment = new Date(moment.getTime() + 80 * 3_600_000)
  const late = await site.browser(null).post('/hak-data/cari', { code: other.code })
  expect(late.html).toContain('Kami terlambat')
  expect((await site.browser(officer).get('/hak-data')).html).toContain('Terlambat: <time')
})

test('a refused request needs a ground; hostile text stays text', async () => {
  await ask('access', { record: '<script>alert(1)</script>' })
  const path = `/hak-data/permintaan/${await newest()}`
  const desk = site.browser(intake)
  await desk.get(path)
  const taken = await desk.fill({ do: 'take' })
  expect(taken.html).toContain('&lt;script>alert(1)')
  const bare = await desk.fill({ do: 'decide', decision: 'refused', ground: '', answer: 'Maaf.' })
  expect(bare.html).toContain('Pilih alasan')
  const done = await desk.fill({
    do: 'decide',
    decision: 'refused',
    ground: 'notProved',
    answer: 'Maaf, kami belum yakin ini kamu.',
  })
  expect(done.html).toContain('Tidak dikabulkan')
})

test('a decision sent empty, too long, or from a second window loses no word and says what is wrong', async () => {
  await ask('access')
  const path = `/hak-data/permintaan/${await newest()}`
  const [desk, other] = [site.browser(officer), site.browser(intake)]
  await desk.get(path)
  await desk.fill({ do: 'take' })
  const empty = await desk.fill({ do: 'decide', ground: '', answer: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('Pilih keputusan')
  expect(empty.html).toContain('Tulis jawaban')
  const decision = { do: 'decide', decision: 'refused', ground: 'notProved' }
  const long = await desk.fill({ ...decision, answer: `${'a'.repeat(8000)} ekor` })
  expect(long.status).toBe(422)
  expect(long.html).toContain('Paling banyak 8.000 huruf; tulisan ini 8.005')
  expect(long.html).toContain('a ekor</textarea>')

  await other.get(path)
  // A browser counts a line end once and sends it as two.
  const lines = `${'Maaf.\r\n'.repeat(1300)}Sampai jumpa.`
  expect((await desk.fill({ ...decision, answer: lines })).html).toContain('Sampai jumpa.')
  const late = await other.fill({ ...decision, answer: 'Belum cukup bukti.' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Belum cukup bukti.')
})

test('a correction names each part that is missing, and is too long nowhere without saying so', async () => {
  await ask('correction')
  const path = `/hak-data/permintaan/${await newest()}`
  const desk = site.browser(officer)
  await desk.get(path)
  await desk.fill({ do: 'take' })
  await desk.fill({ do: 'identity', how: 'question', proved: 'yes' })
  await desk.fill({ do: 'decide', decision: 'granted', answer: 'Sudah.' })
  const bare = await desk.fill({ do: 'carryOut', where: 'Umur', before: '', after: 'b'.repeat(4001) })
  expect(bare.status).toBe(422)
  expect(bare.html).toMatch(/href="#f?-?before"/)
  expect(bare.html).toContain('Paling banyak 4.000 huruf')
  expect(bare.html).not.toMatch(/href="#f?-?where"/)
  const [first, late] = [site.browser(officer), site.browser(intake)]
  for (const window of [first, late]) await window.get(path)
  await first.fill({ do: 'carryOut', where: 'Umur', before: '31', after: '13' })
  const told = await late.fill({ do: 'carryOut', where: 'Umurnya Rizki', before: '31', after: 'Tiga belas' })
  expect(told.status).toBe(409)
  for (const said of ['Orang lain baru saja mengubah ini', 'Umurnya Rizki', 'Tiga belas'])
    expect(told.html).toContain(said)
})

test('a worker enters a letter for somebody else; another worker asks about their own data like anyone', async () => {
  const counsellor = await office.hire('Gita Konselor', 'counsellor')
  for (const [member, channel, by] of [
    [intake, 'letter', intake.accountId],
    [counsellor, 'web', null],
  ] as const) {
    expect((await ask('access', {}, member, '/hak-data/ajukan?saluran=letter')).code.split(' ')).toHaveLength(
      6,
    )
    const id = await newest()
    const row = await office.as(officer, (scope) =>
      scope.db
        .selectFrom('privacy.request')
        .select(['channel', 'entered_by'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    expect(row).toEqual({ channel, entered_by: by })
  }
})

async function report(): Promise<{ id: ReportId; key: ReturnType<typeof asSealKey>; number: string }> {
  const asPublic = { kind: 'public' as const, officeId: office.officeId }
  const keys = await office.database.as(asPublic, doorKeys)
  if (!keys) throw new Error('the doors are closed')
  const prepared = await prepareReport(keys, {
    kind: 'report',
    channel: 'web',
    lang: 'id',
    answers: { band: 'remaja', what: secret, reported: [{ name: 'Bimo Dilaporkan' }] },
    wayBack: { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) },
  })
  const receipt = await office.database.as(asPublic, (scope) => receiveReport(scope, prepared))
  const row = await office.as(intake, (scope) =>
    scope.db
      .selectFrom('reports.report')
      .select('number')
      .where('id', '=', receipt.reportId)
      .executeTakeFirstOrThrow(),
  )
  return { id: receipt.reportId, key: prepared.key, number: row.number }
}

test('a reporter asks from their own report: no second code, no proof of who they are, and it binds to that report', async () => {
  const { id, key, number } = await report()
  const reporter = site.browser({
    kind: 'reporter',
    officeId: office.officeId,
    reportId: id,
    sessionHash: Buffer.alloc(32),
    reportKey: key,
  })
  await reporter.get('/hak-data/ajukan')
  await reporter.fill({ band: 'anak' })
  await reporter.fill({ kind: 'restriction' })
  await reporter.fill({ words: 'Jangan dipakai dulu ya.' })
  const sent = await reporter.fill({})
  expect(sent.html).toContain('Jangan dipakai dulu ya.')
  expect(sent.html).not.toContain('data-code')
  const request = await newest()
  const desk = site.browser(officer)
  const path = `/hak-data/permintaan/${request}`
  expect((await desk.get(path)).html).toContain(number)
  await desk.fill({ do: 'take' })
  await desk.fill({ do: 'decide', decision: 'granted', answer: 'Kami berhenti memakainya.' })
  const done = await desk.fill({ do: 'carryOut' })
  expect(done.html).toContain('sedang dibatasi')
  const seen = await office.as(intake, (scope) =>
    scope.db.selectFrom('reports.report').select('id').where('id', '=', id).execute(),
  )
  const grants = await office.as(intake, (scope) =>
    scope.db.selectFrom('reports.key_grant').select('holder').where('report_id', '=', id).execute(),
  )
  expect([seen, grants]).toEqual([[], []])
  expect((await reporter.get('/hak-data/cari')).html).toContain('Kami berhenti memakainya.')
})

test('a reporter gets a copy of their own words once access is granted, without the names of others', async () => {
  const { id, key } = await report()
  const reporter = site.browser({
    kind: 'reporter',
    officeId: office.officeId,
    reportId: id,
    sessionHash: Buffer.alloc(32),
    reportKey: key,
  })
  expect((await reporter.get('/hak-data/salinan')).path).toBe('/hak-data/cari')
  await reporter.get('/hak-data/ajukan')
  for (const typed of [{ band: 'remaja' }, { kind: 'access' }, {}, {}]) await reporter.fill(typed)
  const desk = site.browser(intake)
  await desk.get(`/hak-data/permintaan/${await newest()}`)
  await desk.fill({ do: 'take' })
  await desk.fill({
    do: 'decide',
    decision: 'partly',
    ground: 'othersData',
    answer: 'Nama orang lain kami tutup.',
  })
  expect((await reporter.get('/hak-data/cari')).html).toContain('/hak-data/salinan')
  const copy = await reporter.get('/hak-data/salinan')
  expect(copy.html).toContain(secret)
  expect(copy.html).not.toContain('Bimo Dilaporkan')
})

test.each([
  '/hak-data',
  '/hak-data/pembatasan',
  '/hak-data/masa-simpan',
  '/hak-data/kegagalan',
  '/hak-data/jejak',
  '/hak-data/kegiatan',
  '/hak-data/dpia',
  '/hak-data/kegiatan.csv',
])(
  '%s opens for the officer, in both roles of the day, and not for a counsellor or a stranger',
  async (path) => {
    expect((await site.browser(officer).get(path)).status).toBe(200)
    expect((await site.browser({ ...office.head, roles: ['head'] }).get(path)).status).toBe(200)
    expect((await site.browser({ ...second, roles: ['counsellor'] }).get(path)).status).toBe(403)
    expect((await site.browser(null).get(path)).path).toContain('/masuk')
  },
)

test('whose first answer got lost on the way gets the words when the same is sent again, for one request', async () => {
  const phone = site.browser(null)
  await phone.get('/hak-data/ajukan')
  for (const step of [
    { band: 'remaja' },
    { kind: 'access' },
    { words: secret },
    { askedBy: 'self' },
    { name: 'Zul' },
  ])
    await phone.fill(step as Record<string, string>)
  const check = await phone.fill({ contactRules: ['codeOnly'] })
  const body = new URLSearchParams(
    [...check.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  )
  const before = (await office.as(officer, (scope) => openRequests(scope))).length
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
  const send = () =>
    site.fetch(
      new Request(`${site.origin}/hak-data/ajukan`, { method: 'POST', headers, body: body.toString() }),
    )
  const answers = [await send(), await send()]
  expect(answers.map((one) => [one.status, one.headers.get('location')])).toEqual(
    Array(2).fill([303, '/hak-data/cari']),
  )
  expect(answers.map((one) => /hak-kode=[a-z-]+/.test(one.headers.getSetCookie().join()))).toEqual([
    true,
    true,
  ])
  expect((await office.as(officer, (scope) => openRequests(scope))).length).toBe(before + 1)
})
