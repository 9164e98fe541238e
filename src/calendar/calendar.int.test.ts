import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { addMember, openFile } from '#src/cases/index.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { escalate } from '#src/reports/escalate.ts'

/** A Tuesday, eight in the morning in Bangkinang; the tests move it on. */
let now = new Date('2026-11-24T01:00:00Z')
const house = useHouse({ clock: () => now })
const hours = (count: number) => {
  now = new Date(now.getTime() + count * 3_600_000)
}

let office: Office
let rina: Member
let doni: Member
let hasan: Member
let caseId: CaseId
let home: string
let room: string

type Form = Record<string, string | string[]>
const get = async (who: Member, path: string) => {
  const answer = await house().send(path, { cookie: await office.signIn(who) })
  return { status: answer.status, text: await answer.text() }
}
const post = async (who: Member, path: string, form: Form) => {
  const answer = await house().send(path, { cookie: await office.signIn(who), form })
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
}
const day = (text: string): Form => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { 'on-day': date, 'on-month': month, 'on-year': year }
}
const session = (on: string, from: string, to: string, more: Form = {}): Form => ({
  kind: 'session',
  ...day(on),
  from,
  to,
  owner: rina.accountId,
  place: 'office',
  mode: 'in_person',
  ...more,
})
const one = async <T extends object>(sql: string, values: unknown[] = []): Promise<T | undefined> =>
  (await house().owner.query<T>(sql, values)).rows[0]
const planned = async (caseOf = caseId) =>
  (
    await house().owner.query<{ id: string; starts_at: Date; version: number; state: string }>(
      `select id, starts_at, version, state from calendar.appointment where case_id = $1 order by starts_at`,
      [caseOf],
    )
  ).rows
const openPromises = async () =>
  (
    await house().owner.query<{ kind: string; due_at: Date; account_id: string | null }>(
      `select kind, due_at, account_id from platform.promise where subject_id = $1 and kept_at is null and dropped_at is null and kind in
       ('case.missed_contact', 'case.unreached_decision', 'case.safety_call', 'case.move_asked') order by kind`,
      [caseId],
    )
  ).rows

async function openCaseOf(lead: Member, fullName: string): Promise<string> {
  const made = await post(lead, '/kasus/baru', {
    side: 'harmed',
    fullName,
    urgency: 'H72',
    lead: lead.accountId,
    _sure: 'yes',
  })
  expect(made.status).toBe(303)
  return (made.to ?? '').replace(/\?.*$/, '')
}

beforeAll(async () => {
  office = await openOffice(house().app.database)
  rina = await office.hire('Rina Hasanah', 'counsellor')
  doni = await office.hire('Doni Pratama', 'counsellor')
  hasan = await office.hire('Hasan Penyelia', 'supervisor')
  home = await openCaseOf(rina, 'Fikri Ramadani')
  caseId = home.replace('/kasus/', '') as CaseId
  const asRina = {
    kind: 'account',
    officeId: office.officeId,
    accountId: rina.accountId,
    roles: rina.roles,
  } as const
  await house().app.database.as(asRina, async (scope) => {
    const file = await openFile(scope, rina, caseId)
    if (!file) throw new Error('The lead opens the file.')
    await addMember(scope, rina, file, { accountId: hasan.accountId, duty: 'supervisor' })
  })
}, 120_000)

describe('rooms', () => {
  test('are made by those who lead, with a code nobody else has', async () => {
    expect(
      (await post(rina, '/kalender/ruang', { do: 'room', roomCode: 'R1', name: 'Ruang Pohon' })).status,
    ).toBe(403)
    expect(
      (await post(office.head, '/kalender/ruang', { do: 'room', roomCode: 'R1', name: 'Ruang Pohon' }))
        .status,
    ).toBe(303)
    const twice = await post(office.head, '/kalender/ruang', { do: 'room', roomCode: 'R1', name: 'Lain <b>' })
    expect(twice.status).toBe(409)
    expect(twice.text).toContain('value="Lain &lt;b>"')
    expect(summaryLinks(twice.text)).toEqual({ links: ['f-roomCode'], dead: [] })
    expect(
      (
        await post(office.head, '/kalender/ruang', {
          do: 'room',
          roomCode: 'R2',
          name: 'X',
          opens: '15.00',
          closes: '9.00',
        })
      ).status,
    ).toBe(422)
    const nameless = await post(office.head, '/kalender/ruang', { do: 'room', roomCode: 'R3', name: '' })
    expect(nameless.status).toBe(422)
    expect(summaryLinks(nameless.text)).toEqual({ links: ['f-name'], dead: [] })
    room = (await one<{ id: string }>('select id from calendar.room'))?.id ?? ''
    expect((await get(rina, '/kalender/ruang')).text).toContain('Ruang Pohon')
    const days = { from: '2026-12-01T09:00', to: '2026-12-02T09:00' }
    expect((await post(rina, '/kalender/ruang', { do: 'away', kind: 'constructor', ...days })).status).toBe(
      422,
    )
  })
})

describe('planning', () => {
  test('a session is sealed: the database says when and where by code, and nothing else', async () => {
    const made = await post(
      rina,
      `${home}/jadwal/baru`,
      session('2026-11-24', '09.00', '10.00', {
        room,
        note: 'Bawa krayon, jangan bahas kamar',
        where: 'Dekat jendela',
      }),
    )
    expect([made.status, made.to]).toEqual([303, `${home}/jadwal`])
    const { rows } = await house().owner.query<{ text: string }>(
      'select a::text as text from calendar.appointment a',
    )
    expect(rows[0]?.text).not.toMatch(/krayon|jendela|Fikri/)
    const page = await get(rina, `${home}/jadwal/${(await planned())[0]?.id}`)
    expect(page.text).toContain('Bawa krayon')
  })

  test.each([
    ['ends before it starts', '10.00', '09.00', '2026-11-25', 'Jam selesai harus sesudah', 'to'],
    ['the year 9999', '09.00', '10.00', '9999-12-31', 'tidak ada|terlalu jauh', 'on'],
    ['a day that is none', '09.00', '10.00', '2026-02-31', 'Tanggal ini tidak ada', 'on'],
    ['no hour at all', 'pagi', '10.00', '2026-11-25', 'Tulis jam seperti ini', 'from'],
  ])('%s is told at its field and nothing typed is lost', async (_name, from, to, on, said, at) => {
    const refused = await post(rina, `${home}/jadwal/baru`, session(on, from, to, { note: 'Tetap ada' }))
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(new RegExp(said))
    expect(refused.text).toContain('Tetap ada')
    expect(summaryLinks(refused.text)).toEqual({ links: [`f-${at}`], dead: [] })
    expect(refused.text).toContain(`id="f-${at}-error"`)
  })

  test('a clash of worker, room or client stands in the way and other times are offered', async () => {
    const other = await openCaseOf(doni, 'Bagas Nugraha')
    const sameRoom = await post(
      doni,
      `${other}/jadwal/baru`,
      session('2026-11-24', '09.30', '10.30', { owner: doni.accountId, room, _anyway: 'yes' }),
    )
    expect(sameRoom.status).toBe(409)
    expect(sameRoom.text).toMatch(
      /R1 · Ruang Pohon sudah dipakai pada Selasa, 24 November 2026, 09\.\d\d–1\d\.\d\d/,
    )
    expect(sameRoom.text).toContain('Waktu lain pada hari itu yang kosong')
    expect(sameRoom.text).not.toContain('Fikri')
    const sameClient = await post(
      rina,
      `${home}/jadwal/baru`,
      session('2026-11-24', '09.30', '10.30', { owner: hasan.accountId }),
    )
    expect(sameClient.text).toContain('Klien ini sudah ada janji')
    expect((await planned()).length).toBe(1)
  })

  test('Friday noon is a warning: it asks once, then a person decides', async () => {
    const friday = session('2026-11-27', '12.00', '13.00')
    const warned = await post(rina, `${home}/jadwal/baru`, friday)
    expect(warned.status).toBe(409)
    expect(warned.text).toContain('salat Jumat')
    expect((await post(rina, `${home}/jadwal/baru`, { ...friday, _anyway: 'yes' })).status).toBe(303)
  })

  test('not face to face needs a reason', async () => {
    const byPhone = session('2026-12-01', '09.00', '10.00', { mode: 'telephone' })
    const bare = await post(rina, `${home}/jadwal/baru`, byPhone)
    expect(bare.text).toContain('Tulis alasannya')
    expect(summaryLinks(bare.text)).toEqual({ links: ['f-modeReason'], dead: [] })
    expect((await post(rina, `${home}/jadwal/baru`, { ...byPhone, modeReason: 'Jalan banjir' })).status).toBe(
      303,
    )
  })

  test('a series goes over Christmas as was asked, and overlapping ones are refused whole', async () => {
    const series = session('2026-12-10', '14.00', '15.00', { rule: 'weekly', count: '4', onHoliday: 'skip' })
    const endless = await post(rina, `${home}/jadwal/baru`, { ...series, count: '' })
    expect(endless.text).toContain('Janji berulang perlu akhir')
    expect(summaryLinks(endless.text)).toEqual({ links: ['f-count'], dead: [] })
    const made = await post(rina, `${home}/jadwal/baru`, series)
    expect(made.status).toBe(303)
    const days = (await planned()).map((row) => row.starts_at.toISOString().slice(0, 10))
    expect(days.slice(-4)).toEqual(['2026-12-10', '2026-12-17', '2026-12-31', '2027-01-07'])
    const before = (await planned()).length
    const over = await post(rina, `${home}/jadwal/baru`, {
      ...series,
      from: '14.30',
      to: '15.30',
      rule: 'biweekly',
      count: '2',
    })
    expect(over.status).toBe(409)
    expect((await planned()).length).toBe(before)
  })

  test('two who take one hour at the same moment: one gets it, the other is told', async () => {
    const wanted = session('2026-12-02', '09.00', '10.00', { room })
    const other = await openCaseOf(doni, 'Siti Aminah')
    const both = await Promise.all([
      post(rina, `${home}/jadwal/baru`, wanted),
      post(doni, `${other}/jadwal/baru`, { ...wanted, owner: doni.accountId }),
    ])
    expect(both.map((answer) => answer.status).toSorted()).toEqual([303, 409])
  })
})

describe('changing', () => {
  test('two workers move one appointment: the second keeps what they typed and sees the new time', async () => {
    const target = (await planned()).find((row) => row.starts_at.toISOString().startsWith('2026-12-01'))
    const move = (on: string) => ({
      ...day(on),
      from: '09.00',
      to: '10.00',
      reason: 'school',
      _seen: String(target?.version),
    })
    const path = `${home}/jadwal/${target?.id}?do=move`
    const backwards = await post(rina, path, { ...move('2026-12-03'), to: '08.00' })
    expect([backwards.status, summaryLinks(backwards.text)]).toEqual([422, { links: ['f-to'], dead: [] }])
    expect(backwards.text).toMatch(/<details[^>]* open[^]*id="f-to-error"/)
    expect((await post(rina, path, move('2026-12-03'))).status).toBe(303)
    const late = await post(hasan, path, move('2026-12-04'))
    expect(late.status).toBe(409)
    expect(late.text).toContain('lebih dulu mengubah')
    expect(late.text).toContain('Lihat waktu yang baru')
    expect(late.text).toContain('name="on-day" value="04"')
  })

  test('the rest of a series is cancelled with the one, and past ones stay', async () => {
    const rows = await planned()
    const from = rows.find((row) => row.starts_at.toISOString().startsWith('2026-12-31'))
    const cancel = { do: 'cancel', reason: 'client_asked', rest: 'yes' }
    const bare = await post(rina, `${home}/jadwal/${from?.id}`, { ...cancel, reason: '', _seen: '1' })
    expect(bare.status).toBe(422)
    expect(bare.text).toContain('<a href="#cancel-reason">Pilih alasannya.</a>')
    expect(bare.text).toMatch(/<details[^>]* open[^>]*><summary>[^<]*atal/)
    expect(bare.text).toMatch(/id="cancel-reason-error"[^]*name="rest"[^>]*checked/)
    const never = await post(rina, `${home}/jadwal/${from?.id}`, { ...cancel, _seen: '99999999999' })
    expect(never.status).toBe(409)
    const done = await post(rina, `${home}/jadwal/${from?.id}`, { ...cancel, _seen: '1' })
    expect(done.status).toBe(303)
    const states = (await planned())
      .filter((row) => row.starts_at > new Date('2026-12-05'))
      .map((row) => row.state)
    expect(states).toEqual(['planned', 'planned', 'cancelled', 'cancelled'])
  })

  test('by the server’s clock nothing is held before its time', async () => {
    const [first] = await planned()
    const form = { do: 'held', appointment: first?.id ?? '', _seen: '1' }
    expect((await post(rina, `${home}/jadwal`, form)).text).toContain('Menurut jam sistem')
  })
})

describe('somebody does not come', () => {
  test('a person asks after them within 48 hours, then seven days, then fourteen; then a supervisor decides', async () => {
    const [first] = await planned()
    hours(1.5)
    expect(
      (await post(rina, `${home}/jadwal`, { do: 'missed', appointment: first?.id ?? '', _seen: '1' })).status,
    ).toBe(303)
    const missedAt = now.getTime()
    const due = async () => {
      const rows = await openPromises()
      return rows.map((row) => [row.kind, Math.round((row.due_at.getTime() - missedAt) / 3_600_000)])
    }
    expect(await due()).toEqual([['case.missed_contact', 48]])
    expect((await get(rina, '/hari-ini')).text).toContain('Hubungi klien yang tidak hadir')
    const tried = (result: string) =>
      post(rina, `${home}/jadwal`, { do: 'tried', channel: 'call', result, note: 'Nada tunggu saja' })
    const unsaid = await post(rina, `${home}/jadwal`, { do: 'tried', channel: 'call' })
    expect(unsaid.status).toBe(422)
    expect(summaryLinks(unsaid.text)).toEqual({ links: ['tried-result'], dead: [] })
    expect(unsaid.text).toContain('id="tried-result-error"')
    const half = await post(rina, `${home}/jadwal`, {
      do: 'tried',
      channel: 'visit',
      note: 'Rumahnya <kosong>',
    })
    expect(half.status).toBe(422)
    expect(half.text).toContain('Rumahnya &lt;kosong>')
    expect(half.text).toMatch(
      /<option [^>]*selected[^>]*value="visit"|<option [^>]*value="visit"[^>]*selected/,
    )
    await tried('held_back')
    expect(await due()).toEqual([['case.missed_contact', 48]])
    hours(5)
    await tried('not_reached')
    expect(await due()).toEqual([['case.missed_contact', 168]])
    hours(5)
    await tried('not_reached')
    expect(await due()).toEqual([['case.missed_contact', 336]])
    hours(5)
    await tried('not_reached')
    const [decision] = await openPromises()
    expect([decision?.kind, decision?.account_id]).toEqual(['case.unreached_decision', hasan.accountId])
    expect((await get(rina, `${home}/jadwal`)).text).toContain('Tiga kali belum terhubung')
    expect(
      (await one<{ status: string }>('select status from cases.case where id = $1', [caseId]))?.status,
    ).toBe('open')
  })

  test('a late promise climbs as every other one does', async () => {
    hours(80)
    await escalate({ database: house().app.database, sendLetter: null })
    const row = await one<{ escalation_level: number }>(
      `select escalation_level from platform.promise where kind = 'case.unreached_decision' and subject_id = $1`,
      [caseId],
    )
    expect(row?.escalation_level).toBeGreaterThan(0)
  })

  test('only a supervisor decides, with a reason, and never to close', async () => {
    const form = { do: 'decide', decision: 'through_trusted', reason: 'Bibinya bisa menyampaikan.' }
    expect((await post(rina, `${home}/jadwal`, form)).status).toBe(403)
    expect((await post(hasan, `${home}/jadwal`, { ...form, decision: 'close' })).status).toBe(422)
    expect((await post(hasan, `${home}/jadwal`, form)).status).toBe(303)
    expect(await openPromises()).toEqual([])
    const { rows } = await house().owner.query<{ text: string }>(
      'select d::text as text from calendar.decision d',
    )
    expect(rows[0]?.text).not.toContain('Bibinya')
  })
})

describe('waiting', () => {
  test('puts a file in order, promises a call every seven days, and hides whose it is from others', async () => {
    expect((await post(rina, `${home}/jadwal`, { do: 'wait' })).text).toContain('Pilih paling sedikit satu')
    expect((await post(rina, `${home}/jadwal`, { do: 'wait', need: ['support', 'daily_life'] })).status).toBe(
      303,
    )
    const before = await openPromises()
    expect(before.map((row) => row.kind)).toEqual(['case.safety_call'])
    hours(24)
    await post(rina, `${home}/jadwal`, { do: 'called', channel: 'call', result: 'not_reached' })
    expect(await openPromises()).toEqual(before)
    await post(rina, `${home}/jadwal`, { do: 'called', channel: 'call', result: 'reached' })
    expect((await openPromises())[0]?.due_at.getTime()).toBe(now.getTime() + 7 * 86_400_000)
    const number =
      (await one<{ number: string }>('select number from cases.case where id = $1', [caseId]))?.number ?? '?'
    expect((await get(rina, '/daftar-tunggu')).text).toContain(number)
    const others = await get(doni, '/daftar-tunggu')
    expect(others.text).toContain('Berkas tim lain')
    expect(others.text).not.toContain(number)
    const head = await get(office.head, '/daftar-tunggu')
    expect(head.text).toContain('Jumlah yang menunggu')
    expect(head.text).not.toContain('Berkas tim lain')
    await post(rina, `${home}/jadwal`, { do: 'off', end: 'started' })
    expect(await openPromises()).toEqual([])
  })
})

describe('reminders', () => {
  const tomorrow = () => {
    const there = new Date(now.getTime() + 24 * 3_600_000 + 7 * 3_600_000)
    return there.toISOString().slice(0, 10)
  }
  test('without written rules, or against them, nobody is reminded; then only the safe way is offered', async () => {
    const form = session(tomorrow(), '10.00', '11.00', { _anyway: 'yes' })
    expect((await post(rina, `${home}/jadwal/baru`, form)).status).toBe(303)
    expect((await get(rina, '/kalender/pengingat')).text).toContain('belum ditulis di berkas')
    const rules = (given: string[]) =>
      post(rina, `${home}/kontak-aman`, { rules: given, phone: '0812 3456 7890' })
    await rules(['noContact'])
    expect((await get(rina, '/kalender/pengingat')).text).toContain('melarang menghubungi')
    const id =
      (await planned()).findLast((row) => row.starts_at < new Date(now.getTime() + 40 * 3_600_000))?.id ?? ''
    await post(rina, '/kalender/pengingat', { do: 'done', appointment: id, via: 'call' })
    expect(await one('select 1 from calendar.reminder')).toBeUndefined()
    await rules(['safeToCall', 'noVoicemail'])
    const page = (await get(rina, '/kalender/pengingat')).text
    expect(page).toContain('Jangan meninggalkan pesan suara')
    expect(page).not.toContain('<option value="message"')
    await post(rina, '/kalender/pengingat', { do: 'done', appointment: id, via: 'call' })
    expect((await get(rina, '/kalender/pengingat')).text).toContain('Tidak ada yang perlu diingatkan')
  })
})

describe('views', () => {
  test('one sees one’s own week; the office sees taken times and no client', async () => {
    const monday = '2026-11-23'
    const mine = (await get(rina, `/kalender?minggu=${monday}`)).text
    expect(mine).toContain('R1')
    const officeView = (await get(office.head, `/kalender?lihat=kantor&minggu=${monday}`)).text
    expect(officeView).toContain('Terisi · Rina Hasanah')
    for (const secret of ['Fikri', 'Bagas', home, 'K-']) expect(officeView).not.toContain(secret)
    expect((await get(doni, `/kalender?minggu=9999-99-99`)).status).toBe(200)
  })

  test('an appointment of a file opens for its team alone, whatever the address', async () => {
    const [first] = await planned()
    expect((await get(doni, `${home}/jadwal/${first?.id}`)).status).toBe(404)
    expect((await get(doni, `/kalender/janji/${first?.id}`)).status).toBe(404)
  })

  test('a calendar programme gets times and room codes; a stopped address gets nothing', async () => {
    await post(rina, '/kalender/umpan', { do: 'make' })
    const address = () =>
      get(rina, '/kalender/umpan').then(
        ({ text }) => /\/kalender\/umpan\/[\w-]{43}\.ics/.exec(text)?.[0] ?? '',
      )
    const first = await address()
    const fetched = await house().send(first)
    const ics = await fetched.text()
    expect(fetched.headers.get('content-type')).toContain('text/calendar')
    expect(ics).toContain('SUMMARY:Janji R1\r\n')
    for (const secret of ['Fikri', 'krayon', caseId, 'K-', 'Sesi', 'session'])
      expect(ics).not.toContain(secret)
    const stored = await one<{ text: string }>('select f::text as text from calendar.feed f')
    expect(stored?.text).not.toContain(first.slice(-20, -4))
    await post(rina, '/kalender/umpan', { do: 'make' })
    expect((await house().send(first)).status).toBe(404)
    const second = await address()
    await post(rina, '/kalender/umpan', { do: 'stop' })
    expect((await house().send(second)).status).toBe(404)
    expect((await house().send(`/kalender/umpan/${'a'.repeat(43)}.ics`)).status).toBe(404)
  })
})

describe('the client’s own place', () => {
  test('shows the next appointment when it is shared, and "I cannot come" becomes work for a person', async () => {
    const there = await openClientDoor(house().app.database, rina, caseId)
    const seen = async () => (await house().send('/tempatku/janji', { cookie: there.cookie })).text()
    expect(await seen()).not.toContain('Rina Hasanah')
    await post(
      rina,
      `${home}/jadwal/baru`,
      session('2026-12-09', '09.00', '10.00', {
        room,
        share: 'yes',
        line: 'Sampai jumpa ya',
        note: 'Rahasia tim',
      }),
    )
    const page = await seen()
    expect(page).toContain('Rina Hasanah')
    expect(page).toContain('Ruang Pohon')
    expect(page).toContain('Sampai jumpa ya')
    expect(page).not.toContain('Rahasia tim')
    expect(page).not.toMatch(/perundungan|korban/i)
    const row = (await planned()).find((found) => found.starts_at.toISOString().startsWith('2026-12-09'))
    const file = await house().send(`/tempatku/janji/${row?.id}.ics`, { cookie: there.cookie })
    expect(await file.text()).toContain('SUMMARY:Janji\r\n')
    const asked = await house().send('/tempatku/janji', {
      cookie: there.cookie,
      form: { do: 'cannot', appointment: row?.id ?? '', why: 'Ada ujian' },
    })
    expect(asked.status).toBe(303)
    expect(await seen()).toContain('Sudah disampaikan')
    expect((await openPromises()).map((promise) => promise.kind)).toEqual(['case.move_asked'])
    expect((await get(rina, `${home}/jadwal`)).text).toContain('Ada ujian')
    const cannot = async (appointment: string) => {
      const form = { do: 'cannot', appointment, why: 'sakit' }
      const answer = await house().send('/tempatku/janji', { cookie: there.cookie, form })
      return [answer.status, (await answer.text()).includes('sakit')]
    }
    // Written in another tab, or about what has gone meanwhile: the words come back.
    expect(await cannot(row?.id ?? '')).toEqual([409, true])
    expect(await cannot(crypto.randomUUID())).toEqual([409, true])
    await post(rina, `${home}/jadwal/${row?.id}?do=move`, {
      ...day('2026-12-11'),
      from: '09.00',
      to: '10.00',
      room,
      reason: 'client_asked',
      _seen: '1',
    })
    expect(await openPromises()).toEqual([])
    expect(await seen()).toContain('11 Desember 2026')
    expect(await seen()).toContain('Sampai jumpa ya')
  })

  test('a client reaches no appointment of another file', async () => {
    const other = await openCaseOf(doni, 'Putri Larasati')
    const door = await openClientDoor(house().app.database, doni, other.replace('/kasus/', '') as CaseId)
    const row = (await planned()).at(-1)
    expect((await house().send(`/tempatku/janji/${row?.id}.ics`, { cookie: door.cookie })).status).toBe(404)
    expect(await (await house().send('/tempatku/janji', { cookie: door.cookie })).text()).not.toContain(
      'Sampai jumpa',
    )
  })
})

describe('two workers at one page', () => {
  test('settings are never overwritten unseen, also not after a mistake', async () => {
    const at = '/kalender/ruang'
    const seenIn = (text: string) => /name="_seen" value="(\d+)"/.exec(text)?.[1] ?? ''
    const began = seenIn((await get(office.head, at)).text)
    const save = (more: Form) => post(office.head, at, { do: 'settings', _seen: began, ...more })
    expect((await save({ schoolOpens: '07.15', schoolCloses: '13.00' })).status).toBe(303)
    const wrong = await save({ schoolOpens: '15.00', schoolCloses: '13.00' })
    expect([wrong.status, seenIn(wrong.text)]).toEqual([422, began])
    const late = await save({ schoolOpens: '06.45', schoolCloses: '13.00' })
    expect(late.status).toBe(409)
    for (const shown of ['07:15', '06.45']) expect(late.text).toContain(shown)
    expect(seenIn(late.text)).not.toBe(began)
  })

  test('an answer, a call or a decision that comes second goes back to whoever wrote it', async () => {
    for (const form of [
      { do: 'answer', answer: 'hari Rabu saja' },
      { do: 'called', channel: 'call', result: 'reached', note: 'ibunya mengangkat' },
    ]) {
      const late = await post(rina, `${home}/jadwal`, form as unknown as Form)
      expect([late.status, late.text.includes(form.note ?? form.answer ?? '')], form.do).toEqual([409, true])
    }
  })
})
