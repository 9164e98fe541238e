import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { addMember, handOver, openFile } from '#src/cases/index.ts'
import { openClientDoor, type TestClient } from '../../tests/support/client.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'

/** A Tuesday, eight in the morning in Bangkinang. */
let now = new Date('2026-11-24T01:00:00Z')
const house = useHouse({ clock: () => now })
let office: Office
let rina: Member
let doni: Member
let hasan: Member
let caseId: CaseId
let home: string
let door: TestClient

type Form = Record<string, string | string[]>
const get = async (who: Member, path: string) => {
  const answer = await house().send(path, { cookie: await office.signIn(who) })
  return { status: answer.status, text: await answer.text() }
}
const post = async (who: Member, path: string, form: Form) => {
  const answer = await house().send(path, { cookie: await office.signIn(who), form })
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
}
const asClient = async (form: Form) => {
  const answer = await house().send('/tempatku/janji', { cookie: door.cookie, form })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const own = async () => (await house().send('/tempatku/janji', { cookie: door.cookie })).text()
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await house().owner.query<T>(sql, values)).rows
const day = (text: string): Form => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { 'on-day': date, 'on-month': month, 'on-year': year }
}
const plan = async (who: Member, on: string, from: string, to: string, more: Form = {}) => {
  const form = {
    kind: 'session',
    ...day(on),
    from,
    to,
    owner: who.accountId,
    place: 'office',
    mode: 'in_person',
    _anyway: 'yes',
    ...more,
  }
  expect((await post(who, `${home}/jadwal/baru`, form)).status).toBe(303)
}
const planned = (owner: Member) =>
  rows<{ id: string; starts_at: Date; client_sees: boolean }>(
    `select id, starts_at, client_sees from calendar.appointment where owner_id = $1 and state = 'planned' and case_id is not null order by starts_at`,
    [owner.accountId],
  )
const promised = (kind: string) =>
  rows<{ account_id: string | null; due_at: Date }>(
    'select account_id, due_at from platform.promise where kind = $1 and kept_at is null and dropped_at is null',
    [kind],
  )
async function withFile<T>(
  who: Member,
  work: (
    scope: Parameters<typeof openFile>[0],
    file: NonNullable<Awaited<ReturnType<typeof openFile>>>,
  ) => Promise<T>,
): Promise<T> {
  const { officeId, accountId, roles } = who
  return house().app.database.as({ kind: 'account', officeId, accountId, roles }, async (scope) => {
    const file = await openFile(scope, who, caseId)
    if (!file) throw new Error('A member of the team opens the file.')
    return work(scope, file)
  })
}
const page = '/kalender/serah-terima'

beforeAll(async () => {
  office = await openOffice(house().app.database)
  rina = await office.hire('Rina Hasanah', 'counsellor')
  doni = await office.hire('Doni Pratama', 'counsellor')
  hasan = await office.hire('Hasan Penyelia', 'supervisor')
  const made = await post(rina, '/kasus/baru', {
    side: 'harmed',
    fullName: 'Fikri Ramadani',
    urgency: 'H72',
    lead: rina.accountId,
    _sure: 'yes',
  })
  home = (made.to ?? '').replace(/\?.*$/, '')
  caseId = home.replace('/kasus/', '') as CaseId
  await withFile(rina, (scope, file) =>
    addMember(scope, rina, file, { accountId: hasan.accountId, duty: 'supervisor' }),
  )
  door = await openClientDoor(house().app.database, rina, caseId)
}, 120_000)

describe('somebody goes', () => {
  test('the new lead is asked about what the former one had planned, within a day', async () => {
    await plan(rina, '2026-11-26', '09.00', '10.00', { share: 'yes', line: 'Sampai jumpa' })
    await plan(rina, '2026-11-27', '08.00', '09.00', { note: 'Bawa krayon' })
    await plan(rina, '2026-11-30', '09.00', '10.00')
    await plan(hasan, '2026-12-01', '09.00', '10.00')
    await withFile(rina, (scope, file) => handOver(scope, rina, file, doni.accountId))
    expect(await promised('case.handed_appointments')).toEqual([
      { account_id: doni.accountId, due_at: new Date('2026-11-25T01:00:00Z') },
    ])
    const asked = (await get(doni, page)).text
    expect(asked.match(/Janji Rina Hasanah/g)?.length).toBe(3)
    expect(asked).not.toContain('Janji Hasan Penyelia')
    expect((await get(hasan, page)).text).toContain('Tidak ada yang menunggu keputusan')
    expect((await get(doni, '/hari-ini')).text).toContain('Janji yang ditinggalkan rekan')
  })

  test('one press takes over what does not clash; the client reads who comes now, and the words stay', async () => {
    await plan(doni, '2026-11-30', '09.30', '10.30', { owner: doni.accountId }).catch(() => null)
    const other = await post(doni, '/kalender/baru', {
      kind: 'team_meeting',
      ...day('2026-11-30'),
      from: '09.30',
      to: '10.30',
      owner: doni.accountId,
      place: 'office',
      _anyway: 'yes',
    })
    expect(other.status).toBe(303)
    const [shared] = await planned(rina)
    const cannot = await asClient({ do: 'cannot', appointment: shared?.id ?? '', why: 'Ada ujian' })
    expect(cannot.to).toContain('/tempatku/janji')
    const all = await post(doni, page, { do: 'all' })
    expect(all.status).toBe(303)
    expect((await planned(rina)).length).toBe(1)
    const mine = await planned(doni)
    const seen = await own()
    expect(seen).toContain('Doni Pratama')
    expect(seen).toContain('Sampai jumpa')
    expect(seen).not.toContain('Rina Hasanah')
    // What the client asked went along, to whoever holds it now.
    expect((await promised('case.move_asked'))[0]?.account_id).toBe(doni.accountId)
    expect((await get(doni, `${home}/jadwal`)).text).toContain('Ada ujian')
    const second = mine.find((one) => one.starts_at.toISOString() === '2026-11-27T01:00:00.000Z')
    expect((await get(doni, `${home}/jadwal/${second?.id}`)).text).toContain('Bawa krayon')
    // The second one the client cannot see, so that telling them is somebody's task.
    expect((await rows('select 1 from cases.task where owner_id = $1', [doni.accountId])).length).toBe(1)
    const trail = await rows('select 1 from cases.entry where sealed is null and kind = $1', ['appointment'])
    expect(trail.length).toBeGreaterThan(0)
  })

  test('what clashes stays on the list until it is cancelled or left where it is, and keeps the promise', async () => {
    const [left] = await planned(rina)
    const clash = await post(doni, page, { do: 'take', appointment: left?.id ?? '' })
    expect([clash.status, clash.text.includes('sudah ada janji pada waktu itu')]).toEqual([409, true])
    expect((await promised('case.handed_appointments')).length).toBe(1)
    expect((await post(hasan, page, { do: 'cancel', appointment: left?.id ?? '' })).to).toContain(page)
    expect((await planned(rina)).length).toBe(1)
    expect((await post(doni, page, { do: 'cancel', appointment: left?.id ?? '' })).status).toBe(303)
    expect(await planned(rina)).toEqual([])
    expect(await promised('case.handed_appointments')).toEqual([])
  })

  test('leave passes appointments and reminders to the cover, and gives them back', async () => {
    const coming = (await planned(doni)).length
    const away = { do: 'away', from: '2026-11-24', until: '2026-12-31', cover: rina.accountId }
    expect((await post(doni, '/akun', away)).status).toBe(303)
    expect((await promised('case.handed_appointments'))[0]?.account_id).toBe(rina.accountId)
    expect((await get(rina, page)).text.match(/Janji Doni Pratama/g)?.length).toBe(coming)
    expect((await get(doni, page)).text).toContain('Ditanyakan kepada Rina Hasanah')
    now = new Date('2026-11-25T01:00:00Z')
    expect((await get(rina, '/kalender/pengingat')).text).toContain('Fikri Ramadani')
    expect((await get(hasan, '/kalender/pengingat')).text).not.toContain('Fikri Ramadani')
    now = new Date('2026-11-24T01:00:00Z')
    const absence = (await rows<{ id: string }>('select id from people.absence'))[0]?.id ?? ''
    await post(doni, '/akun', { do: 'back', absence })
    expect((await get(rina, page)).text).toContain('Tidak ada yang menunggu keputusan')
    now = new Date('2026-11-25T01:00:00Z')
    expect((await get(rina, '/kalender/pengingat')).text).not.toContain('Fikri Ramadani')
    now = new Date('2026-11-24T01:00:00Z')
    expect(await promised('case.handed_appointments')).toEqual([])
  })

  test('a cover outside the team learns when somebody is waited for, and nothing else', async () => {
    const sari = await office.hire('Sari Melati', 'counsellor')
    await post(doni, '/akun', { do: 'away', from: '2026-11-24', until: '2026-12-31', cover: sari.accountId })
    const seen = (await get(sari, page)).text
    expect(seen).toContain('belum ada di tim berkasnya')
    expect(seen).toContain('26 November 2026')
    for (const secret of ['Fikri', 'krayon', caseId]) expect(seen).not.toContain(secret)
    const [one] = await planned(doni)
    await post(sari, page, { do: 'take', appointment: one?.id ?? '' })
    expect(await planned(sari)).toEqual([])
    const id = (
      await rows<{ id: string }>('select id from people.absence where ends_on > $1', ['2026-12-01'])
    )[0]
    await post(doni, '/akun', { do: 'back', absence: id?.id ?? '' })
  })
})

describe('a client asks for a time', () => {
  const offer = (more: Form = {}): Form => ({
    do: 'offer',
    on1: '2026-12-02',
    from1: '09.00',
    to1: '10.00',
    on2: '2026-12-03',
    from2: '13.30',
    to2: '14.30',
    owner: doni.accountId,
    place: 'office',
    room: 'none',
    line: 'Senang kamu menulis',
    _anyway: 'yes',
    ...more,
  })

  test('in their own words, sealed; a worker owes an answer within a day', async () => {
    const empty = await asClient({ do: 'ask', words: ' ' })
    expect([empty.status, empty.text.includes('Tulis dulu kapan')]).toEqual([422, true])
    expect((await asClient({ do: 'ask', words: 'Kamis pulang sekolah, jangan di sekolah' })).to).toContain(
      '/tempatku/janji',
    )
    const stored = await rows<{ text: string }>('select r::text as text from calendar.time_request r')
    expect(stored[0]?.text).not.toMatch(/pulang|sekolah/)
    const [duty] = await promised('case.time_asked')
    expect(duty?.due_at).toEqual(new Date(now.getTime() + 24 * 3_600_000))
    expect((await get(doni, `${home}/jadwal`)).text).toContain('jangan di sekolah')
    expect((await get(doni, '/hari-ini')).text).toContain('Klien minta waktu bertemu')
    expect(await own()).toContain('Sudah diterima')
  })

  test('offered times are looked at as every plan is, and nothing typed is lost', async () => {
    const half = await post(doni, `${home}/jadwal`, offer({ to1: '' }))
    expect([half.status, half.text.includes('Senang kamu menulis')]).toEqual([422, true])
    expect(summaryLinks(half.text)).toEqual({ links: ['f-to1'], dead: [] })
    expect(half.text).toMatch(/<details[^>]* open[^]*id="f-to1-error"[^]*id="f-to1"[^>]*aria-invalid="true"/)
    for (const [more, at] of [
      [{ owner: '' }, 'f-owner'],
      [{ place: 'remote' }, 'offer-place'],
      // A room that was closed meanwhile is never taken for none.
      [{ room: randomUUID() }, 'f-room'],
    ] as const) {
      const refused = await post(doni, `${home}/jadwal`, offer(more))
      expect([refused.status, summaryLinks(refused.text)]).toEqual([422, { links: [at], dead: [] }])
      expect(refused.text).toContain('Senang kamu menulis')
      expect(refused.text).toContain(`id="${at}-error"`)
    }
    const unsaid = await post(doni, `${home}/jadwal`, { do: 'answer', answer: ' ' })
    expect([unsaid.status, summaryLinks(unsaid.text)]).toEqual([422, { links: ['f-answer'], dead: [] }])
    expect(unsaid.text).toContain('id="f-answer-error"')
    const clash = await post(
      doni,
      `${home}/jadwal`,
      offer({ on1: '2026-11-30', from1: '09.00', to1: '10.00' }),
    )
    expect([clash.status, clash.text.includes('Bentrok')]).toEqual([409, true])
    expect(clash.text).toContain('value="13.30"')
    // A free time that was offered for an hour which has been typed over since goes into no row by itself.
    const stray = await post(
      doni,
      `${home}/jadwal`,
      offer({ from1: '10.00', to1: '11.00', _slot: '15:00-16:00 09:00' }),
    )
    expect([stray.status, summaryLinks(stray.text)]).toEqual([422, { links: ['f-from1'], dead: [] }])
    expect(stray.text).toContain('value="10.00"')
    expect((await post(doni, `${home}/jadwal`, offer())).status).toBe(303)
    const seen = await own()
    expect(seen).toContain('2 Desember 2026')
    expect(seen).toContain('Senang kamu menulis')
    expect(seen).not.toMatch(/perundungan|korban|sesi/i)
  })

  test('a time that was taken meanwhile is refused kindly, another one is picked and stands at once', async () => {
    const offers = await rows<{ id: string }>(
      'select id from calendar.offer where ended_at is null order by starts_at',
    )
    await post(doni, '/kalender/baru', {
      kind: 'training',
      ...day('2026-12-02'),
      from: '09.30',
      to: '11.00',
      owner: doni.accountId,
      place: 'office',
      _anyway: 'yes',
    })
    expect((await asClient({ do: 'pick', offer: offers[0]?.id ?? '' })).to).toContain('/tempatku/janji')
    expect(await own()).not.toContain('2 Desember 2026')
    await asClient({ do: 'pick', offer: offers[1]?.id ?? '' })
    const made = await rows<{ id: string; client_sees: boolean; owner_id: string }>(
      'select id, client_sees, owner_id from calendar.appointment where id = $1',
      [offers[1]?.id],
    )
    expect(made).toEqual([{ id: offers[1]?.id, client_sees: true, owner_id: doni.accountId }])
    expect(await promised('case.time_asked')).toEqual([])
    expect(await own()).toContain('Kamis, 3 Desember 2026')
    expect((await get(doni, `${home}/jadwal/${offers[1]?.id}`)).text).toContain('Senang kamu menulis')
    // Picking twice picks once.
    await asClient({ do: 'pick', offer: offers[1]?.id ?? '' })
    expect((await rows('select 1 from calendar.appointment where id = $1', [offers[1]?.id])).length).toBe(1)
  })

  test('another time for an appointment: the old one moves when the new one is picked', async () => {
    const [target] = await rows<{ id: string }>(
      `select id from calendar.appointment where client_sees and state = 'planned' and starts_at > '2026-12-02' limit 1`,
    )
    await asClient({ do: 'ask', appointment: target?.id ?? '', words: 'Jumat pagi saja' })
    await post(doni, `${home}/jadwal`, offer({ on1: '2026-12-04', on2: '', from2: '', to2: '' }))
    const [offered] = await rows<{ id: string }>('select id from calendar.offer where ended_at is null')
    await asClient({ do: 'pick', offer: offered?.id ?? '' })
    const [old] = await rows<{ state: string; moved_to: string }>(
      'select state, moved_to from calendar.appointment where id = $1',
      [target?.id],
    )
    expect(old).toEqual({ state: 'moved', moved_to: offered?.id })
  })

  test('taken back, nobody owes an answer; answered in words, the client reads them', async () => {
    await asClient({ do: 'ask', words: 'Tidak jadi deh' })
    await asClient({ do: 'takeBack' })
    expect(await promised('case.time_asked')).toEqual([])
    // The appointment went while the words were written: they reach somebody all the same.
    const gone = { do: 'ask', appointment: randomUUID(), words: 'Boleh lebih sore?' }
    expect((await asClient(gone)).status).toBe(303)
    expect((await get(doni, `${home}/jadwal`)).text).toContain('Boleh lebih sore?')
    await asClient({ do: 'takeBack' })
    now = new Date('2026-11-24T01:05:00Z')
    await asClient({ do: 'ask', words: 'Minggu depan?' })
    expect((await post(doni, `${home}/jadwal`, { do: 'answer', answer: '' })).status).toBe(422)
    await post(doni, `${home}/jadwal`, { do: 'answer', answer: 'Kita bertemu Senin seperti biasa.' })
    expect(await promised('case.time_asked')).toEqual([])
    expect(await own()).toContain('Kita bertemu Senin seperti biasa.')
  })

  test('a client of another file reaches none of it, and writes nothing into a calendar', async () => {
    const made = await post(doni, '/kasus/baru', {
      side: 'harmed',
      fullName: 'Putri Larasati',
      urgency: 'H72',
      lead: doni.accountId,
      _sure: 'yes',
    })
    const elsewhere = (made.to ?? '').replace(/\?.*$/, '').replace('/kasus/', '') as CaseId
    const stranger = await openClientDoor(house().app.database, doni, elsewhere)
    await asClient({ do: 'ask', words: 'Rabu' })
    await post(doni, `${home}/jadwal`, offer({ on1: '2026-12-09', on2: '', from2: '', to2: '' }))
    const [offered] = await rows<{ id: string }>('select id from calendar.offer where ended_at is null')
    const form = { do: 'pick', offer: offered?.id ?? '' }
    await house().send('/tempatku/janji', { cookie: stranger.cookie, form })
    expect(await rows('select 1 from calendar.appointment where id = $1', [offered?.id])).toEqual([])
    expect(await (await house().send('/tempatku/janji', { cookie: stranger.cookie })).text()).not.toContain(
      'Rabu',
    )
  })
})

describe('planning with less typing', () => {
  const wanted = (more: Form = {}): Form => ({
    kind: 'session',
    ...day('2026-12-09'),
    from: '08.00',
    to: '09.00',
    owner: doni.accountId,
    place: 'office',
    mode: 'in_person',
    note: 'Jangan hilang',
    ...more,
  })

  test('a free time is one press of the same form, and everything else stays as it was typed', async () => {
    await plan(doni, '2026-12-09', '08.00', '09.00', { owner: doni.accountId })
    const clash = await post(doni, `${home}/jadwal/baru`, wanted())
    const [, slot = ''] = /name="_slot" value="([^"]+)"/.exec(clash.text) ?? []
    expect([clash.status, slot.slice(-5)]).toEqual([409, '08:00'])
    const filled = await post(doni, `${home}/jadwal/baru`, wanted({ _slot: slot }))
    expect(filled.status).toBe(200)
    expect(filled.text).toContain(`value="${slot.slice(0, 5)}"`)
    expect(filled.text).toContain('Jangan hilang')
    expect(filled.text).toContain('Waktunya sudah diganti')
  })

  test('an hour of the day view leads to a form that is filled with it', async () => {
    const view = (await get(doni, '/kalender?tampil=hari&minggu=2026-12-10')).text
    const [, link = ''] = /href="(\/kalender\/baru\?[^"]+)"/.exec(view) ?? []
    const form = (await get(doni, link.replaceAll('&amp;', '&'))).text
    expect(form).toMatch(/name="on-day"[^>]*value="10"|value="10"[^>]*name="on-day"/)
    expect(form).toContain('value="08:00"')
  })

  test('a month holds what its weeks hold', async () => {
    const month = (await get(doni, '/kalender?tampil=bulan&minggu=2026-12-20')).text
    expect(month).toContain('Senin, 30 November')
    expect(month).toContain('Pelatihan')
    expect(month).toContain('tampil=hari&amp;minggu=2026-12-09')
    expect((await get(doni, '/kalender?tampil=tahun&minggu=kapan')).status).toBe(200)
  })

  test('two meetings of one week are told apart, outside in neutral words, and files not at all', async () => {
    await post(doni, '/kalender/umpan', { do: 'make' })
    const { text } = await get(doni, '/kalender/umpan')
    const ics = await (await house().send(/\/kalender\/umpan\/[\w-]{43}\.ics/.exec(text)?.[0] ?? '')).text()
    expect(ics).toContain('SUMMARY:Rapat tim\r\n')
    expect(ics).toContain('SUMMARY:Pelatihan\r\n')
    expect(ics).toContain('SUMMARY:Janji\r\n')
    expect(ics).not.toMatch(/Sesi|Konferensi|sekolah/i)
  })
})

describe('days off of the office', () => {
  const lines = '2027-03-09; cuti bersama; Cuti bersama Idulfitri; SKB 3 Menteri Nomor 9/2026'
  test('are written down by those who lead, with their source, and warn at once', async () => {
    const before = (await get(doni, '/kalender/libur?tahun=2027')).text
    expect(before).toContain('belum diverifikasi')
    expect(before).toContain('Cuti bersama tahun ini belum ditulis')
    expect((await post(doni, '/kalender/libur', { do: 'many', lines })).status).toBe(403)
    const wrong = await post(office.head, '/kalender/libur', {
      do: 'many',
      lines: `${lines}\n2027-13-01; x; y; z`,
    })
    expect([wrong.status, wrong.text.includes('Baris 2')]).toEqual([422, true])
    expect(wrong.text).toContain('Cuti bersama Idulfitri; SKB')
    expect((await post(office.head, '/kalender/libur', { do: 'many', lines })).status).toBe(303)
    await post(office.head, '/kalender/libur', {
      do: 'one',
      day: '2027-03-12',
      kind: 'regional',
      name: 'Hari jadi kabupaten',
      source: 'Perbup 12/2027',
    })
    const after = (await get(doni, '/kalender/libur?tahun=2027')).text
    expect(after).toContain('SKB 3 Menteri Nomor 9/2026')
    expect(after).not.toContain('Cuti bersama tahun ini belum ditulis')
    const warned = await post(doni, '/kalender/baru', {
      kind: 'team_meeting',
      ...day('2027-03-12'),
      from: '09.00',
      to: '10.00',
      owner: doni.accountId,
      place: 'office',
    })
    expect([warned.status, warned.text.includes('Hari jadi kabupaten')]).toEqual([409, true])
    const [own] = await rows<{ id: string }>(`select id from calendar.day_off where kind = 'regional'`)
    await post(office.head, '/kalender/libur', { do: 'remove', id: own?.id ?? '' })
    expect((await get(doni, '/kalender/libur?tahun=2027')).text).not.toContain('Hari jadi kabupaten')
  })

  test('a file of them is read, and one that is none is refused in a sentence', async () => {
    const cookie = await office.signIn(office.head)
    const send = (content: string | Uint8Array<ArrayBuffer>) => {
      const file = new File([content], 'libur.csv', { type: 'text/csv' })
      return house().send('/kalender/libur', { cookie, form: { do: 'many', file } })
    }
    expect(
      (await send('\uFEFFtanggal;jenis;nama;sumber\r\n2027-12-24;joint;Cuti Natal;SKB 9/2026\r\n')).status,
    ).toBe(303)
    expect((await send(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).status).toBe(422)
  })
})
