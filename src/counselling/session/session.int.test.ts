import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Office } from '../../../tests/support/office.ts'
import { useTestRoom, whole } from './test-room.ts'

const { file, house, post, get, begin, marks } = useTestRoom()
let sari: Member
let budi: Member
let hasan: Member
let tuti: Member
let office: Office
let home: string

beforeAll(() => {
  ;({ sari, budi, hasan, tuti } = file().people)
  ;({ office, home } = file())
})

describe('one session', () => {
  let room = ''

  test('begins face to face, or says why not; a colleague of another team finds nothing', async () => {
    const without = await post(sari, `${home}/sesi/baru`, { kind: 'individual', mode: 'telephone' })
    expect(without.status).toBe(409)
    expect(without.text).toContain('Tatap muka adalah cara utama')
    room = await begin(sari)
    expect(room).toMatch(new RegExp(`^${home}/sesi/[0-9a-f-]{36}$`))
    const { text } = await get(sari, room)
    expect(text).toContain('Kamu tidak sendirian')
    expect(text).toContain('sekitar 20 sampai 30 menit')
    expect((await get(tuti, room)).status).toBe(404)
    expect((await get(tuti, `${home}/sesi`)).status).toBe(404)
  })

  test('asks for six answers when it is closed and for nothing else, and loses no word', async () => {
    const refused = await post(sari, room, {
      ...(await marks(sari, room)),
      do: 'close',
      quote: '"Aku takut ke halaman"',
      mood: '44',
      'tasks.0.how': 'Sore hari',
      'tasks._rows': '1',
    })
    expect(refused.status).toBe(422)
    for (const field of [
      'safetyAsked',
      'done',
      'progress',
      'change',
      'lesson',
      'nextOn',
      'mood',
      'tasks-0-title',
    ])
      expect(refused.text, field).toContain(`href="#f-${field}"`)
    const asked = [...refused.text.matchAll(/href="#f-/g)].length
    expect(asked).toBe(8)
    expect(refused.text).toContain('Aku takut ke halaman')
    expect(refused.text).toContain('value="Sore hari"')
  })

  test('a plain draft is kept, and rows are added without JavaScript', async () => {
    const kept = await post(sari, room, { ...(await marks(sari, room)), do: 'save', heard: 'Ia suka kapal' })
    expect([kept.status, kept.to]).toEqual([303, room])
    const { text } = await get(sari, room)
    expect(text).toContain('Ia suka kapal')
    expect(text).toContain('Dilanjutkan dari draf')
    const added = await post(sari, room, {
      ...(await marks(sari, room)),
      _add: 'tasks',
      heard: 'Ia suka kapal',
      'tasks._rows': '1',
      'tasks.0.title': 'Gambar kapal',
    })
    expect(added.to).toBe(`${room}#s-tasks`)
    const more = (await get(sari, room)).text
    expect(more).toContain('name="tasks.1.title"')
    expect(more).not.toContain('draf lain dari tab lain')
  })

  test('the screen is handed over: five questions in words of fifteen, and nothing of the file', async () => {
    const browser = await office.signIn(sari)
    const handed = await post(
      sari,
      room,
      { ...(await marks(sari, room)), do: 'hand', heard: 'Ia suka kapal' },
      browser,
    )
    expect(handed.to).toBe(`${room}/layar/klien`)
    const page = (await get(sari, handed.to, browser)).text
    expect(page).toContain('Aku didengarkan dan dimengerti.')
    expect(page).not.toContain('Rizki')
    expect(page).not.toContain('Ia suka kapal')
    const answers = { clientOpenness: '2', clientEmpathy: '4', anyWrong: 'yes', goOn: 'yes' }
    const long = await post(sari, handed.to, { ...answers, wrong: 'a'.repeat(5001) }, browser)
    expect(long.status).toBe(422)
    expect(long.text).toContain('href="#f-wrong"')
    expect(long.text).toContain('aaaa')
    const answered = await post(sari, handed.to, { ...answers, wrong: 'Pintunya terbuka' }, browser)
    expect((await get(sari, answered.to, browser)).text).toContain('kembalikan layarnya')
    expect((await get(sari, room)).text).toContain('Dijawab klien sendiri')
  })

  test('closing seals the sheet and the note, rates, gives the task, writes the service, and stays closed', async () => {
    const form = {
      ...(await marks(sari, room)),
      ...whole,
      do: 'close',
      heard: 'Ia suka kapal',
      ownOpenness: '5',
      other: 'Gurunya menyebut ia caper.',
      'tasks._rows': '1',
      'tasks.0.title': 'Gambar kapal',
      'tasks.0.how': 'Sore',
    }
    const closed = await post(sari, room, form)
    expect([closed.status, closed.to]).toEqual([303, room])
    const { text } = await get(sari, room)
    expect(text).toContain('Bermain kartu, lalu bercerita tentang kapal.')
    expect(text).toContain('Pintunya terbuka')
    expect(text).toContain('Penilaian konselor dan klien berjauhan.')
    expect(text).toContain('Usul kata yang lebih lembut')
    expect(text).toContain('Terbuka +3')
    expect(text).not.toMatch(/sessions\.\d/)
    expect(text).toMatch(/Mau lanjut seperti ini\?|Ingin melanjutkan\?/)
    expect(text).toContain('Gambar kapal')
    expect((await get(sari, `${room}/cetak`)).text).toContain('Gambar kapal')
    const late = await post(sari, room, { ...form, change: 'Yang kedua' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Yang kedua')
    expect(late.text).toContain('sudah ditutup')
    const rows = await house().owner.query(
      `select (select count(*) from counselling.session_note) notes, (select count(*) from counselling.homework) tasks,
        (select count(*) from cases.service where service = 'counselling') services, (select count(*) from counselling.session_draft) drafts`,
    )
    expect(rows.rows[0]).toEqual({ notes: 1, tasks: 1, services: 1, drafts: 0 })
    expect((await get(sari, `${home}/catatan`)).text).toContain('Konseling')
    const next = await begin(sari)
    expect((await get(sari, next)).text).toContain('Gambar kapal')
    expect((await post(sari, next, { ...(await marks(sari, next)), do: 'missed' })).status).toBe(303)
    expect((await get(sari, `${home}/rencana`)).text).toContain('tidak hadir di sesi 2')
  })

  test('the note stands behind its wall; in need it opens with a reason, for a day, and its author is told', async () => {
    const hiddenFrom = (await get(budi, room)).text
    expect(hiddenFrom).not.toContain('bercerita tentang kapal')
    expect(hiddenFrom).toContain('hanya dibaca penulisnya')
    expect(hiddenFrom).toContain('4 dari 10')
    expect((await get(hasan, room)).text).toContain('bercerita tentang kapal')
    expect((await get(budi, `${room}/cetak`)).text).not.toContain('bercerita tentang kapal')
    expect((await get(sari, `${room}/buka`)).status).toBe(404)
    expect((await post(budi, `${room}/koreksi`, { other: 'x' })).status).toBe(404)
    expect((await post(budi, `${room}/buka`, { reason: '' })).status).toBe(422)
    await post(budi, `${room}/buka`, { reason: 'Sari sakit, anak datang ketakutan' })
    expect((await get(budi, room)).text).toContain('bercerita tentang kapal')
    expect((await get(sari, room)).text).toContain('Sari sakit, anak datang ketakutan')
    expect((await get(sari, `${home}/rencana`)).text).toContain('dibuka rekan karena keadaan mendesak')
    const audit = await house().owner.query(
      `select count(*) from platform.audit_entry where action = 'counselling.note_opened_in_need'`,
    )
    expect(audit.rows[0].count).toBe(1)
    await house().owner.query(`update counselling.note_opening set until = now() - interval '1 minute'`)
    expect((await get(budi, room)).text).not.toContain('bercerita tentang kapal')
  })

  test('a correction stands under the note, which stays', async () => {
    await post(sari, `${room}/koreksi`, { other: 'Tiga malam, kata ibunya.' })
    const { text } = await get(sari, room)
    expect(text).toContain('Dikoreksi Sari Konselor')
    expect(text).toContain('Tiga malam, kata ibunya.')
    expect(text).toContain('Tidur dua malam.')
  })

  test('nothing typed lies in clear anywhere', async () => {
    const { rows } = await house().owner.query(
      `select coalesce(string_agg(t::text, ' '), '') all_rows from (
        select to_jsonb(s) t from counselling.session s union all select to_jsonb(n) from counselling.session_note n
        union all select to_jsonb(h) from counselling.homework h union all select to_jsonb(o) from counselling.note_opening o
        union all select facts from platform.audit_entry union all select facts from platform.event) x`,
    )
    for (const secret of ['kapal', 'Pintunya', 'ketakutan', 'kata ibunya'])
      expect(rows[0].all_rows).not.toContain(secret)
  })
})

test('caregivers and families have sheets of their own, each voice in its own name', async () => {
  const carer = await begin(sari, { kind: 'caregiver' })
  const sheet = (await get(sari, carer)).text
  expect(sheet).toContain('Yang pengasuh lihat pada anak')
  expect(sheet).toContain('Yang anak ceritakan kepada saya tetap miliknya')
  for (const gone of ['name="suds"', 'name="clientEmpathy"', 'name="path"']) expect(sheet).not.toContain(gone)
  const form = { ...whole, carerEmpathy: '2', coachingPoints: ['listen_first'], caregiverSees: 'Susah tidur' }
  await post(sari, carer, { ...(await marks(sari, carer)), ...form, do: 'close' })
  const closed = (await get(sari, carer)).text
  for (const word of ['Susah tidur', 'Dengarkan sampai selesai', 'Empati 2']) expect(closed).toContain(word)

  const family = await begin(sari, { kind: 'family', present: ['client', 'guardian'] })
  const browser = await office.signIn(sari)
  const { to } = await post(sari, family, { ...(await marks(sari, family)), do: 'hand_caregiver' }, browser)
  expect(to).toBe(`${family}/layar/pengasuh`)
  expect((await get(sari, to, browser)).text).toContain('Saya didengarkan dan dipahami.')
  await post(sari, to, { carerEmpathy: '5', clientEmpathy: '5' }, browser)
  const both = { ...whole, clientEmpathy: '1', carerEmpathy: '3' }
  await post(sari, family, { ...(await marks(sari, family)), ...both, do: 'close' })
  const facts = (await get(sari, family)).text
  expect(facts).toContain('Empati 1')
  expect(facts).toContain('Empati 5')
  expect(facts).toContain('Pengasuh')
})

test('a review asks about reprisal, strengths and coping, and ends in a decision', async () => {
  const room = await begin(sari, { kind: 'review' })
  const { text } = await get(sari, room)
  expect(text).toContain('Adakah balasan, ancaman, atau tekanan')
  expect(text).toMatch(/konseling\/[0-9a-f-]{36}\/hubungan/)
  expect((await get(sari, text.match(/\/kasus\/[^"]*\/hubungan/)?.[0] ?? '/x')).status).toBe(200)
  const form = {
    ...whole,
    retaliation: 'yes',
    retaliationWords: 'Didiamkan di kelas',
    safetyAgain: 'yes',
    strengthsAgain: 'Berani bertanya',
    resilience: '7',
    decision: 'change',
    decisionWords: '"Aku mau lebih pelan"',
  }
  await post(sari, room, { ...(await marks(sari, room)), ...form, do: 'close' })
  const closed = (await get(sari, room)).text
  for (const word of [
    'Didiamkan di kelas',
    'Berani bertanya',
    '7 dari 10',
    'Ubah cara atau tujuannya',
    'lebih pelan',
    'Rencana aman',
  ])
    expect(closed, word).toContain(word)
  expect((await get(sari, `${room}/cetak`)).text).toContain('Berani bertanya')
})

test('a session without talking is a whole session', async () => {
  const room = await begin(sari)
  const form = {
    ...(await marks(sari, room)),
    path: 'silent',
    means: ['drawing', 'together'],
    safetyAsked: 'no',
    progress: 'Duduk sampai selesai',
    change: 'Belum terlihat',
    lesson: 'Ia suka pensil warna',
    noNext: 'client_decides',
  }
  await post(sari, room, { ...form, do: 'save' })
  const open = (await get(sari, room)).text
  expect(open).toContain('Bagian bercerita (tidak diminta hari ini)')
  expect((await post(sari, room, { ...form, ...(await marks(sari, room)), do: 'close' })).status).toBe(303)
  const { text } = await get(sari, room)
  expect(text).toContain('Tanpa bicara')
  expect(text).toContain('Menggambar, Duduk bersama')
})

test('a sheet from paper is the same sheet, on its own day; the printed ones carry every question', async () => {
  const future = await post(sari, `${home}/sesi/kertas`, {
    kind: 'individual',
    mode: 'in_person',
    heldOn: '2035-01-01',
  })
  expect(future.status).toBe(422)
  const paper = await post(sari, `${home}/sesi/kertas`, {
    kind: 'individual',
    mode: 'in_person',
    present: ['client', 'guardian'],
    'heldOn-day': '3',
    'heldOn-month': '2',
    'heldOn-year': '2026',
  })
  const form = {
    ...(await marks(sari, paper.to)),
    ...whole,
    clientEmpathy: '3',
    ownEmpathy: '3',
    nextOn: '',
    'nextOn-day': '10',
    'nextOn-month': '2',
    'nextOn-year': '2026',
  }
  expect((await post(sari, paper.to, { ...form, do: 'close' })).status).toBe(303)
  expect((await get(sari, paper.to)).text).toContain('Dari kertas')
  const filled = (await get(sari, `${paper.to}/cetak`)).text
  const blank = (await get(sari, `${home}/sesi/lembar`)).text
  for (const text of [filled, blank])
    for (const label of ['Apa yang dilakukan', 'Pelajaran', 'Suasana hati sekarang', 'Keselamatan'])
      expect(text).toContain(label)
  // A part no question of this session lies in is no heading over nothing.
  for (const text of [filled, blank]) expect(text).not.toMatch(/<section><h2>[^<]*<\/h2><\/section>/)
  expect(filled).toContain('Jangan bertanya dulu.')
  const list = (await get(sari, `${home}/sesi`)).text
  expect(list).toContain('Suasana hati dari sesi ke sesi')
  // It was held before all others, so it stands below them, though its number is the last.
  expect([...list.matchAll(/\/sesi\/([0-9a-f-]{36})"/g)].at(-1)?.[1]).toBe(paper.to.split('/').at(-1))
  expect(list).toContain('Selisih konselor dan klien')
})
