import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCase, overtaken } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openClientDoor, type TestClient } from '../../../tests/support/client.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'

const house = useHouse()
let office: Office
let sari: Member
let hasan: Member
let dewi: Member
let home: string
let client: TestClient

const openFileOf = (lead: Member, fullName: string, team: readonly Member[]): Promise<CaseId> =>
  house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: lead.accountId, roles: lead.roles },
    (scope) =>
      openCase(scope, lead, {
        side: 'harmed',
        identity: { fullName, birthDate: '2011-05' },
        lead: lead.accountId,
        members: team.map((one) => ({ accountId: one.accountId, duty: 'supervisor' as const })),
        facts: { ageBand: 'from13to17' },
      }),
  )
const answered = async (answer: Response) => ({
  status: answer.status,
  to: answer.headers.get('location') ?? '',
  text: await answer.text(),
})
const post = async (member: Member, path: string, form: Record<string, string>) =>
  answered(await house().send(path, { cookie: await office.signIn(member), form }))
const get = async (member: Member, path: string) =>
  answered(await house().send(path, { cookie: await office.signIn(member) }))
const asClient = async (path: string, form?: Record<string, string>, cookie = client.cookie) =>
  answered(await house().send(path, form ? { cookie, form } : { cookie }))
const promises = async (kind: string) =>
  (
    await house().owner.query<{ kept: boolean }>(
      `select kept_at is not null as kept from platform.promise where kind = $1 order by made_at`,
      [kind],
    )
  ).rows.map((row) => row.kept)

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  hasan = await office.hire('Hasan Penyelia', 'supervisor')
  dewi = await office.hire('Dewi Penyelia', 'counsellor', 'supervisor')
  const caseId = await openFileOf(sari, 'Rizki Pratama', [hasan])
  home = `/kasus/${caseId}`
  await post(sari, `${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
  client = await openClientDoor(house().app.database, sari, caseId)
})

describe('support around a course', () => {
  const need = { kind: 'transport', words: 'Ongkos ojek ke kantor', acts: 'school', state: 'open' }
  const by = { 'byOn-day': '2', 'byOn-month': '3', 'byOn-year': '2024' }

  test('a need is promised by a day, is late in the open, and is kept when it is met', async () => {
    expect((await get(sari, `${home}/dukungan`)).text).toContain('Belum ada yang dicatat')
    const added = await post(sari, `${home}/dukungan/kebutuhan/baru`, { ...need, ...by })
    expect([added.status, added.to]).toEqual([303, `${home}/dukungan`])
    const { text } = await get(sari, `${home}/dukungan`)
    expect(text).toContain('Ongkos ojek ke kantor')
    expect(text).toContain('lewat waktu')
    expect((await get(sari, `${home}/konseling`)).text).toContain('1 kebutuhan melewati waktu')
    expect(await promises('counselling.support')).toEqual([false])
    const id = /kebutuhan\/([0-9a-f-]{36})/.exec(text)?.[1] ?? ''
    const part = `${home}/dukungan/kebutuhan/${id}`
    expect((await post(sari, part, { ...need, ...by, state: 'met', _seen: '1' })).status).toBe(303)
    const later = await post(sari, part, { ...need, words: 'Tulisan lama', _seen: '1' })
    expect(later.status).toBe(409)
    expect(later.text).toContain(overtaken('id'))
    expect(later.text).toContain('Tulisan lama')
    expect(await promises('counselling.support')).toEqual([true])
    expect((await asClient('/tempatku')).text).toContain('Angkutan')
  })

  test('circle, problems and skills are sheets that keep every version', async () => {
    const circle = { 'people.1.who': 'Nenek Imah', 'people.1.forWhat': 'listen', _seen: '0' }
    expect((await post(sari, `${home}/dukungan/lingkar`, circle)).status).toBe(303)
    const problems = { 'problems.1.words': 'Takut ke kantin', 'problems.1.state': 'hard', _seen: '0' }
    expect((await post(sari, `${home}/dukungan/masalah`, problems)).status).toBe(303)
    await post(sari, `${home}/dukungan/bekal`, { calm: 'not_yet', _seen: '0' })
    await post(sari, `${home}/dukungan/bekal`, { calm: 'alone', _seen: '1' })
    const { text } = await get(sari, `${home}/dukungan`)
    for (const words of ['Nenek Imah', 'Takut ke kantin', 'Masih berat', 'Bisa sendiri', 'bertambah'])
      expect(text).toContain(words)
  })

  test('what is shared stands in the place once, and is gone when taken back', async () => {
    const share = (form: Record<string, string>) => post(sari, `${home}/dukungan/rak`, form)
    const card = { what: 'card.notAlone', whom: 'client', words: 'Baca pelan-pelan ya' }
    expect((await share(card)).status).toBe(303)
    const twice = await share(card)
    expect([twice.status, twice.text.includes('sudah ada di tempatnya')]).toEqual([409, true])
    expect((await share({ what: 'words', whom: 'client', words: '' })).status).toBe(409)
    expect((await share({ what: 'card.caregiverListen', whom: 'caregiver', words: '' })).status).toBe(303)
    const seen = await asClient('/tempatku')
    expect(seen.text).toContain('Kamu tidak sendirian')
    expect(seen.text).toContain('Baca pelan-pelan ya')
    expect(seen.text).not.toContain('caregiverListen')
    const ids = [
      ...(await get(sari, `${home}/dukungan`)).text.matchAll(/name="item" value="([0-9a-f-]{36})"/g),
    ]
    expect(ids).toHaveLength(2)
    for (const [, item] of ids) await post(sari, `${home}/dukungan?do=takeBack`, { item: item ?? '' })
    expect((await asClient('/tempatku')).text).not.toContain('Baca pelan-pelan ya')
  })
})

describe('a complaint about the service', () => {
  const words = 'Konselorku tertawa waktu aku bercerita'

  test('goes past the counsellor to those who supervise, and the answer comes back', async () => {
    const page = await asClient('/tempatku/janji-kami')
    expect(page.text).toContain('bukan konselormu')
    expect((await asClient('/tempatku/janji-kami', { do: 'complain', words: ' ' })).status).toBe(422)
    expect((await asClient('/tempatku/janji-kami', { do: 'complain', words })).status).toBe(303)
    expect((await asClient('/tempatku/janji-kami')).text).toContain('Dijawab paling lambat')
    expect(await promises('counselling.complaint')).toEqual([false])
    expect((await get(sari, '/keluhan-layanan')).status).toBe(403)
    const { text } = await get(hasan, '/keluhan-layanan')
    expect(text).toContain(words)
    const complaint = /name="complaint" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
    const empty = await post(hasan, '/keluhan-layanan', { do: 'answer', complaint, words: '' })
    expect(empty.status).toBe(422)
    const answer = {
      do: 'answer',
      complaint,
      words: 'Terima kasih sudah bercerita. Kami bicarakan dengannya.',
    }
    expect((await post(hasan, '/keluhan-layanan', answer)).status).toBe(303)
    const late = await post(dewi, '/keluhan-layanan', { ...answer, words: 'Jawaban kedua' })
    expect([late.status, late.text.includes('Jawaban kedua')]).toEqual([409, true])
    expect(await promises('counselling.complaint')).toEqual([true])
    expect((await asClient('/tempatku/janji-kami')).text).toContain('Kami bicarakan dengannya')
  })

  test('leaves no trace in the file, and no word in the clear', async () => {
    expect((await get(sari, home)).text).not.toContain('eluhan')
    const { rows } = await house().owner.query<{ row: string }>(
      `select c::text as row from counselling.complaint c`,
    )
    expect(rows.some((one) => one.row.includes(Buffer.from('tertawa').toString('hex')))).toBe(false)
    const entries = await house().owner.query<{ facts: string; subject_kind: string }>(
      `select facts::text, subject_kind from platform.audit_entry where action like 'complaint.%'`,
    )
    expect(entries.rows.map((one) => [one.subject_kind, one.facts])).toEqual([
      ['complaint', '{}'],
      ['complaint', '{}'],
    ])
  })

  test('ten in a day are enough for one door, the eleventh keeps its words; the list comes in parts', async () => {
    for (let at = 2; at <= 10; at++) {
      const sent = await asClient('/tempatku/janji-kami', { do: 'complain', words: `Keluhan ke-${at}` })
      expect(sent.status).toBe(303)
    }
    const more = await asClient('/tempatku/janji-kami', { do: 'complain', words: 'Yang kesebelas' })
    expect([more.status, more.text.includes('Yang kesebelas')]).toEqual([409, true])
    expect(more.text).toContain('sudah sepuluh keluhan terkirim')
    const { rows } = await house().owner.query<{ n: number }>(
      'select count(*)::int as n from counselling.complaint',
    )
    expect(rows[0]?.n).toBe(10)
    // Somebody else is not kept from theirs.
    const caseId = await openFileOf(sari, 'Wulan Umpama', [hasan])
    const { cookie } = await openClientDoor(house().app.database, sari, caseId)
    for (let at = 1; at <= 10; at++)
      await asClient('/tempatku/janji-kami', { do: 'complain', words: `Dari Wulan ${at}` }, cookie)
    const yuni = await openFileOf(sari, 'Yuni Umpama', [hasan])
    const { cookie: hers } = await openClientDoor(house().app.database, sari, yuni)
    for (const words of ['Dari Yuni', 'Yang terakhir'])
      await asClient('/tempatku/janji-kami', { do: 'complain', words }, hers)
    const first = (await get(hasan, '/keluhan-layanan')).text
    expect(first).toContain('halaman=2')
    expect(first).not.toContain('Yang terakhir')
    const second = (await get(hasan, '/keluhan-layanan?halaman=2')).text
    expect(second).toContain('Yang terakhir')
    expect(second).toContain('halaman=1')
    await house().owner.query('delete from counselling.complaint where answered_at is null')
    await house().owner.query(
      `delete from platform.promise where kind = 'counselling.complaint' and kept_at is null`,
    )
  })

  test('a supervisor who leads the file neither sees it nor is given a key', async () => {
    const caseId = await openFileOf(dewi, 'Bayu Samudra', [hasan])
    await post(dewi, `/kasus/${caseId}/konseling/mulai`, { kind: 'workplace', lead: dewi.accountId })
    const bayu = await openClientDoor(house().app.database, dewi, caseId)
    const said = 'Bu Dewi terlambat terus'
    const sent = await asClient('/tempatku/janji-kami', { do: 'complain', words: said }, bayu.cookie)
    expect(sent.status).toBe(303)
    expect((await get(hasan, '/keluhan-layanan')).text).toContain(said)
    expect((await get(dewi, '/keluhan-layanan')).text).not.toContain(said)
    const { rows } = await house().owner.query<{ holder: string }>(
      `select k.holder_id as holder from counselling.complaint_key k join counselling.complaint c on c.id = k.complaint_id
       where c.about_case = $1 and k.holder = 'account'`,
      [caseId],
    )
    expect(rows.map((row) => row.holder)).not.toContain(dewi.accountId)
    const own = await asClient('/tempatku/janji-kami', undefined, client.cookie)
    expect(own.text).not.toContain(said)
    // At a workplace the employer is blind, on the path and in the promise.
    expect((await get(dewi, `/kasus/${caseId}/konseling`)).text).toContain('tidak juga apakah klien datang')
    expect((await asClient('/tempatku/janji-kami', undefined, bayu.cookie)).text).toContain('Pemberi kerja')
  })
})

test('a head whom the report behind the file names is given no key of a complaint out of it', async () => {
  const caseId = await openFileOf(sari, 'Gita Umpama', [hasan])
  const report = randomUUID()
  await house().owner.query(
    `insert into reports.report (office_id, id, number, received_on, form_version, channel, reporter_kind, case_id, sealed)
     values ($1, $2, 'L-GITA2222', '2026-04-14', 1, 'web', 'self', $3, '\\x00')`,
    [office.officeId, report, caseId],
  )
  await house().owner.query(
    `insert into reports.exclusion (office_id, report_id, account_id, reason) values ($1, $2, $3, 'named_in_report')`,
    [office.officeId, report, office.head.accountId],
  )
  const gita = await openClientDoor(house().app.database, sari, caseId)
  const said = 'Pak kepala masih datang ke rumahku'
  await asClient('/tempatku/janji-kami', { do: 'complain', words: said }, gita.cookie)
  expect((await get(hasan, '/keluhan-layanan')).text).toContain(said)
  const { rows } = await house().owner.query<{ holder: string }>(
    `select k.holder_id as holder from counselling.complaint_key k join counselling.complaint c on c.id = k.complaint_id
     where c.about_case = $1 and k.holder = 'account'`,
    [caseId],
  )
  expect(rows.map((row) => row.holder)).not.toContain(office.head.accountId)
  expect((await get(office.head, '/keluhan-layanan')).text).not.toContain(said)
})

describe('the unit looks at its own work', () => {
  const next = { 'nextOn-day': '15', 'nextOn-month': '1', 'nextOn-year': '2031' }

  test('by quarter, for those who answer for it, and the next look is promised', async () => {
    expect((await get(sari, '/mutu')).status).toBe(403)
    expect((await get(hasan, '/mutu?triwulan=2026-2')).text).toContain('Triwulan 2 2026')
    const change = { change: 'Tinjauan dijadwalkan sejak sesi ketiga', owner: hasan.accountId, ...next }
    const saved = await post(hasan, '/mutu?triwulan=2026-2', { ...change, _seen: '0' })
    expect([saved.status, saved.to.startsWith('/mutu?triwulan=2026-2')]).toEqual([303, true])
    const over = await post(office.head, '/mutu?triwulan=2026-2', {
      ...change,
      change: 'Milikku',
      _seen: '0',
    })
    expect([over.status, over.text.includes('Milikku')]).toEqual([409, true])
    await post(office.head, '/mutu?triwulan=2026-2', { ...change, change: 'Milikku', _seen: '1' })
    expect(await promises('counselling.quality_review')).toEqual([true, false])
  })

  test('counts episodes without naming anybody, and hides what is small', async () => {
    const { text } = await get(hasan, '/mutu')
    expect(text).toContain('Belum jatuh tempo')
    expect(text).toContain('kurang dari 5')
    // Names stand only where one chooses who sees to a change.
    expect(text.replaceAll(/<select[^]*?<\/select>/g, '')).not.toContain('Sari Konselor')
  })
})
