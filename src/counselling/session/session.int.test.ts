import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCase, openFile } from '#src/cases/index.ts'
import { lastContactAt } from '#src/cases/timeline.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openEpisode } from '../open-episode.ts'
import { addGoal } from '../set-goal.ts'
import { homeworkOf } from './give-homework.ts'
import { sweepDrafts } from './sweep-drafts.ts'

type Form = Record<string, string | string[]>
const house = useHouse()
let office: Office
let sari: Member
let budi: Member
let hasan: Member
let tuti: Member
let home: string
let caseId: CaseId

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Rekan', 'counsellor')
  hasan = await office.hire('Hasan Penyelia', 'supervisor')
  tuti = await office.hire('Tuti Luar', 'counsellor')
  caseId = await house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity: { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2011-05' },
        lead: sari.accountId,
        members: [
          { accountId: hasan.accountId, duty: 'supervisor' },
          { accountId: budi.accountId, duty: 'member' },
        ],
        facts: { ageBand: 'from13to17' },
      }),
  )
  home = `/kasus/${caseId}`
  await post(sari, `${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
})

async function post(member: Member, path: string, form: Form, browser?: string) {
  const answer = await house().send(path, { cookie: browser ?? (await office.signIn(member)), form })
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: mainOf(await answer.text()),
  }
}
async function get(member: Member, path: string, browser?: string) {
  const answer = await house().send(path, { cookie: browser ?? (await office.signIn(member)) })
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: mainOf(await answer.text()),
  }
}
/** What stands in the page itself; a failed test then shows no style sheet. */
const mainOf = (html: string) => html.replace(/^[^]*?<main/, '<main')
const hidden = (html: string, name: string) =>
  new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const begin = async (member: Member, more: Form = {}) =>
  (
    await post(member, `${home}/sesi/baru`, {
      kind: 'individual',
      mode: 'in_person',
      present: ['client'],
      ...more,
    })
  ).to
/** What a browser without JavaScript would send: the marks of the page it was shown, then what was typed. */
async function marks(member: Member, room: string, browser?: string): Promise<Form> {
  const { text } = await get(member, room, browser)
  return Object.fromEntries(
    ['_tab', '_rev', '_from', '_fromRev']
      .map((name) => [name, hidden(text, name)] as const)
      .filter(([, value]) => value !== ''),
  )
}
const whole: Form = {
  safetyAsked: 'yes',
  safety: 'safe',
  mood: '4',
  suds: '6',
  done: 'Bermain kartu, lalu bercerita tentang kapal.',
  progress: 'Mau duduk lebih dekat.',
  change: 'Tidur dua malam.',
  lesson: 'Jangan bertanya dulu.',
  nextOn: '2030-02-01',
}

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

describe('drafts', () => {
  let room = ''
  const draft = (member: Member, form: Form) => post(member, `${room}/draf`, form)

  test('survive the page, stay their author’s, and never go back to an older word', async () => {
    room = await begin(sari)
    const tab = randomUUID()
    expect((await draft(sari, { _tab: tab, _rev: '2', heard: 'yang baru' })).text).toBe('{"rev":2}')
    expect((await draft(sari, { _tab: tab, _rev: '1', heard: 'yang lama' })).text).toBe('{"why":"older"}')
    expect((await draft(sari, { _tab: 'x', _rev: '1' })).status).toBe(400)
    expect((await get(sari, room)).text).toContain('yang baru')
    const held = (await get(budi, room)).text
    expect(held).toContain('Sesi ini sedang dipegang Sari Konselor')
    expect(held).not.toContain('yang baru')
    const other = await draft(budi, { _tab: randomUUID(), _rev: '1', heard: 'dari Budi' })
    expect([other.status, JSON.parse(other.text)]).toEqual([409, { why: 'taken', who: 'Sari Konselor' }])
    expect((await draft(tuti, { _tab: randomUUID(), _rev: '1', heard: 'luar' })).status).toBe(404)
    const sealed = await house().owner.query(
      `select encode(sealed, 'escape') s from counselling.session_draft`,
    )
    expect(sealed.rows).toHaveLength(1)
    expect(sealed.rows[0].s).not.toContain('yang baru')
  })

  test('are kept no longer, not even by a moment, once signing in, role or account has ended', async () => {
    const { owner } = house()
    const cookie = await office.signIn(sari)
    const tab = randomUUID()
    let rev = 0
    const keep = async () => {
      const form = { _tab: tab, _rev: String(++rev), heard: `kata ke-${rev}` }
      return (await house().send(`${room}/draf`, { cookie, form })).status
    }
    const undone = async (change: string, back: string) => {
      expect([await keep(), await keep()]).toEqual([200, 200])
      await owner.query(change, [sari.accountId])
      const refused = [await keep(), await keep()]
      await owner.query(back, [sari.accountId])
      return refused
    }
    const role = (column: string) => `update people.account_role set ${column} where account_id = $1`
    expect(
      await undone(
        role(`valid_to = current_date - 2, valid_from = current_date - 3`),
        role('valid_to = null'),
      ),
    ).toEqual([403, 403])
    const state = (is: string) => `update people.account set status = '${is}' where id = $1`
    expect(await undone(state('suspended'), state('active'))).toEqual([303, 303])
    const ended = await undone(
      `delete from people.session where account_id = $1`,
      'select from people.account where id = $1',
    )
    expect(ended).toEqual([303, 303])
    const { rows } = await owner.query(`select rev from counselling.session_draft where tab = $1`, [tab])
    // Two were kept before each ending, and two refused after it.
    expect(rows).toEqual([{ rev: 10 }])
    await owner.query(`delete from counselling.session_draft where tab = $1`, [tab])
  })

  test('are swept away when their session is over and nobody came back for them', async () => {
    const rows = async () =>
      (await house().owner.query('select count(*)::int n from counselling.session_draft')).rows[0].n
    const before = await rows()
    await house().owner.query(
      `insert into counselling.session_draft (office_id, session_id, account_id, tab, rev, saved_at, sealed)
       select office_id, id, account_id, gen_random_uuid(), 1, now() - interval '8 days', '\\x00' from counselling.session where state = 'closed' limit 1`,
    )
    expect(await rows()).toBe(before + 1)
    await sweepDrafts(house().app.database).run(undefined as never)
    expect(await rows()).toBe(before)
  })

  test('of two tabs are both kept, compared, and one is taken or dropped', async () => {
    const first = await marks(sari, room)
    const second = await marks(sari, room)
    await draft(sari, { ...first, heard: 'dari tab satu' })
    await draft(sari, { ...second, heard: 'dari tab dua', agenda: 'sekolah' })
    const { text } = await get(sari, room)
    expect(text).toContain('Ada 1 draf lain')
    expect(text).toContain('dari tab dua')
    const compared = (await get(sari, `${room}?banding=${String(first['_tab'])}`)).text
    expect(compared).toContain('dari tab satu')
    const used = (await get(sari, `${room}?pakai=${String(first['_tab'])}`)).text
    expect(used).toMatch(/<textarea[^>]*name="heard"[^>]*>dari tab satu/)
    await post(sari, room, { do: 'discard', _tab: String(first['_tab']) })
    expect((await get(sari, room)).text).not.toContain('draf lain dari tab')
  })

  test('a colleague may go on with a session; whoever held it is told and keeps their words', async () => {
    const before = await marks(sari, room)
    await post(budi, room, { do: 'take' })
    const told = await draft(sari, { ...before, _rev: '9', heard: 'masih mengetik' })
    expect(JSON.parse(told.text)).toEqual({ why: 'taken', who: 'Budi Rekan' })
    const refused = await post(sari, room, { ...before, ...whole, do: 'close', heard: 'masih mengetik' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('masih mengetik')
    expect((await post(budi, room, { ...(await marks(budi, room)), ...whole, do: 'close' })).status).toBe(303)
  })
})

/** A browser of Sari's with the screen of a fresh session in the client's hands. */
async function handOver() {
  const room = await begin(sari)
  const browser = await office.signIn(sari)
  const { to } = await post(sari, room, { ...(await marks(sari, room)), do: 'hand' }, browser)
  return { room, browser, screen: to }
}

describe('a screen in the client’s hands', () => {
  test('is the only page of that browser, by whatever address, tab or post, until the password is given', async () => {
    const { room, browser, screen } = await handOver()
    const other = await office.signIn(sari)
    // Back, another tab, the desk, one's account, a street address, somebody's own place, a file, an export.
    const pages = [
      room,
      home,
      `${home}/sesi`,
      '/hari-ini',
      '/akun',
      '/masuk',
      '/',
      '/lapor',
      '/laporanku/lihat',
      '/tempatku',
      '/rekap',
      '/lonceng',
      `${screen}/`,
      `${room}/cetak`,
    ]
    for (const path of pages) {
      const led = await get(sari, path, browser)
      expect([path, led.status, led.to]).toEqual([path, 303, screen])
    }
    const behind = randomUUID()
    const posts: [string, Form][] = [
      [room, { do: 'danger_now' }],
      [room, { do: 'discard', _tab: randomUUID() }],
      ['/akun', { do: 'sign_out_others' }],
      [`${room}/draf`, { _tab: behind, _rev: '1', heard: 'dari tab lain' }],
    ]
    for (const [path, form] of posts) {
      const led = await post(sari, path, form, browser)
      expect([path, led.status, led.to]).toEqual([path, 303, screen])
    }
    const { rows } = await house().owner.query(
      `select count(*)::int n from counselling.session_draft where tab = $1`,
      [behind],
    )
    expect(rows[0].n).toBe(0)
    // Help and the way out stay; another browser of the same worker is not touched.
    for (const path of ['/bantuan', '/napas', '/kembali'])
      expect([path, (await get(sari, path, browser)).status]).toEqual([path, 200])
    expect((await get(sari, '/kembali', browser)).text).not.toMatch(/Rizki|Sari/)
    expect((await get(sari, room, other)).status).toBe(200)

    const wrong = await post(sari, '/kembali', { password: 'bukan ini' }, browser)
    expect(wrong.status).toBe(422)
    expect((await get(sari, room, browser)).to).toBe(screen)
    const right = await post(sari, '/kembali', { password: 'empat kata di bawah pohon' }, browser)
    expect([right.status, right.to]).toEqual([303, `${room}#s-client`])
    expect((await get(sari, room, browser)).status).toBe(200)
    // Back to the screen afterwards leads on, and the child's late answer shows them nothing but thanks.
    expect((await get(sari, screen, browser)).to).toBe(room)
    const late = await post(sari, screen, { clientEmpathy: '3' }, browser)
    const shown = await get(sari, late.to, browser)
    expect([shown.status, /Rizki/.test(shown.text)]).toEqual([200, false])
    await post(sari, room, { do: 'cancelled' })
    const audit = await house().owner.query(
      `select array_agg(distinct action order by action) a from platform.audit_entry where action in ('session.handed_over', 'session.taken_back')`,
    )
    expect(audit.rows[0].a).toEqual(['session.handed_over', 'session.taken_back'])
  })

  test('slows down guessing, and only a proof at the door frees the session, whatever a page might do', async () => {
    const { room, browser, screen } = await handOver()
    const tries = []
    for (let at = 0; at < 6; at++)
      tries.push((await post(sari, '/kembali', { password: `tebakan ${at}` }, browser)).status)
    expect(tries).toEqual([422, 422, 422, 422, 422, 429])
    await expect(
      house().app.database.as(
        { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
        (scope) =>
          scope.db
            .updateTable('people.session')
            .set({ handed_to: null, handed_from: null })
            .where('handed_to', 'is not', null)
            .execute(),
      ),
    ).rejects.toThrow(/password/)
    expect((await get(sari, room, browser)).to).toBe(screen)
    // A worker who cannot prove themselves still has a way out that shows nothing.
    expect((await post(sari, '/keluar', {}, browser)).to).toBe('/masuk')
    expect((await get(sari, room, browser)).to).toContain('/masuk')
    await house().owner.query('delete from platform.failed_try')
    await post(sari, room, { do: 'cancelled' })
  })

  test('never turns into the file, and says when answers could not be kept', async () => {
    const { room, browser, screen } = await handOver()
    await post(budi, room, { do: 'take' })
    const answered = await post(sari, screen, { clientEmpathy: '2', wrong: 'Ribut' }, browser)
    expect(answered.status).toBe(409)
    expect(answered.text).toContain('Jawabanmu belum tersimpan')
    expect(answered.text).toContain('Ribut')
    const reloaded = (await get(sari, screen, browser)).text
    for (const text of [answered.text, reloaded]) expect(text).not.toMatch(/Rizki|Budi Rekan/)
    const danger = await post(sari, room, {
      ...(await marks(budi, room)),
      do: 'danger_now',
      safetyWords: 'Ada di pagar',
    })
    expect([danger.status, danger.to]).toEqual([303, room])
    await post(budi, room, { do: 'cancelled' })
  })

  test('answers given again replace the first', async () => {
    const { room, browser, screen } = await handOver()
    await post(sari, screen, { wrong: 'Pertama' }, browser)
    expect((await post(sari, screen, { wrong: 'Kedua' }, browser)).status).toBe(303)
    const { text } = await get(sari, screen, browser)
    expect(text).toContain('Kedua')
    expect(text).not.toContain('Pertama')
    await post(sari, room, { do: 'cancelled' })
  })
})

test('a colleague who takes a session over finds the client’s answers, and that the first one’s words wait', async () => {
  const { room, browser, screen } = await handOver()
  await post(sari, screen, { clientEmpathy: '2', anyWrong: 'yes', wrong: 'Ribut sekali' }, browser)
  await post(sari, room, { ...(await marks(sari, room)), do: 'save', heard: 'Ia suka layangan' })
  await post(budi, room, { do: 'take' })
  const theirs = (await get(budi, room)).text
  expect(theirs).toContain('Dijawab klien sendiri')
  expect(theirs).toMatch(/Sari Konselor masih punya draf/)
  expect(theirs).not.toContain('layangan')
  expect((await get(sari, room)).text).toContain('Ia suka layangan')
  const closing = { ...(await marks(budi, room)), ...whole, do: 'close' }
  expect((await post(budi, room, closing)).status).toBe(303)
  expect((await get(budi, room)).text).toContain('Ribut sekali')
  const { rows } = await house().owner.query(`select count(*)::int n from counselling.session_voice`)
  expect(rows[0].n).toBe(0)
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

describe('what hangs on a session', () => {
  const asSari = <T>(work: (scope: AccountScope) => Promise<T>) =>
    house().app.database.as(
      { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
      work,
    )
  const book = (scope: AccountScope) =>
    openFile(scope, sari, caseId).then((file) => (file ? openEpisode(scope, sari, file) : null))

  test('goals get their ratings with the session they were given in, tasks what became of them', async () => {
    await asSari(async (scope) => {
      const open = await book(scope)
      if (!open) throw new Error('the episode is open')
      await addGoal(scope, open, {
        words: 'Berani ke halaman',
        domain: 'self',
        now: 2,
        reviewOn: null,
        agreed: 'yes',
      })
    })
    const room = await begin(sari)
    const { text } = await get(sari, room)
    const name = /name="(goal[0-9a-f]{32})"/.exec(text)?.[1] ?? ''
    const task = /name="(homeworkState[0-9a-f]{32})"/.exec(text)?.[1] ?? ''
    const result = task.replace('State', 'Result')
    const rated = { [name]: '5', [task]: 'done', [result]: 'Dua gambar' }
    await post(sari, room, { ...(await marks(sari, room)), ...whole, ...rated, do: 'close' })
    const [goals, tasks] = await asSari(async (scope) => {
      const open = await book(scope)
      return [open?.goals ?? [], open ? await homeworkOf(scope, open.place, caseId, 'client') : []] as const
    })
    const session = room.split('/').at(-1)
    expect(goals[0]?.ratings.map((one) => one.value)).toEqual([2, 5])
    expect(goals[0]?.ratings.at(-1)).toMatchObject({ by: 'client', session })
    expect(tasks.find((one) => one.state === 'done')).toMatchObject({
      title: 'Gambar kapal',
      result: 'Dua gambar',
      version: 2,
    })
    expect((await get(sari, room)).text).toContain('Berani ke halaman: 5')
  })

  test('a caregiver rates goals in their own name, and what they feel stays out of the client’s charts', async () => {
    const chart = async () =>
      /<figure(?:(?!<figure)[^])*?Suasana hati dari sesi ke sesi[^]*?<\/figure>/.exec(
        (await get(sari, `${home}/sesi`)).text,
      )?.[0]
    const before = await chart()
    const room = await begin(sari, { kind: 'caregiver' })
    const { text } = await get(sari, room)
    expect(text).toContain('menurut pengasuh')
    const name = /name="(goal[0-9a-f]{32})"/.exec(text)?.[1] ?? ''
    const form = { ...whole, mood: '10', carerOpenness: '1', [name]: '9' }
    expect((await post(sari, room, { ...(await marks(sari, room)), ...form, do: 'close' })).status).toBe(303)
    expect(before).toContain('<svg')
    expect(await chart()).toBe(before)
    expect((await get(sari, room)).text).not.toContain('Tanyakan bagaimana rasanya bekerja bersama')
    const goals = await asSari(async (scope) => (await book(scope))?.goals ?? [])
    expect(goals[0]?.ratings.at(-1)).toMatchObject({ value: 9, by: 'caregiver' })
  })

  test('an appointment of today is held with it, or missed with a promise of a human contact', async () => {
    const plan = async () => {
      const id = randomUUID()
      await house().owner.query(
        `insert into calendar.appointment (office_id, id, case_id, kind, owner_id, starts_at, ends_at, place, made_by, made_at)
         values ($1, $2, $3, 'session', $4, now() - interval '20 minutes', now() + interval '40 minutes', 'office', $4, now())`,
        [office.officeId, id, caseId, sari.accountId],
      )
      return id
    }
    const stateOf = async (id: string) =>
      (await house().owner.query('select state from calendar.appointment where id = $1', [id])).rows[0].state
    const held = await plan()
    expect((await get(sari, `${home}/sesi/baru`)).text).toContain(held)
    const room = await begin(sari, { appointment: held })
    await post(sari, room, { ...(await marks(sari, room)), ...whole, do: 'close' })
    expect(await stateOf(held)).toBe('held')
    const missed = await plan()
    const empty = await begin(sari, { appointment: missed })
    await post(sari, empty, { ...(await marks(sari, empty)), do: 'missed' })
    expect(await stateOf(missed)).toBe('missed')
    const off = await plan()
    const left = await begin(sari, { appointment: off })
    await post(sari, left, { ...(await marks(sari, left)), do: 'cancelled' })
    expect(await stateOf(off)).toBe('cancelled')
    const { rows } = await house().owner.query(
      `select due_at - made_at as within from platform.promise where kind = 'case.missed_contact' and kept_at is null`,
    )
    expect(rows).toHaveLength(1)
  })
})

test('a client who would rather not go on is heard: a flag, a task without pressure, and a place on their say', async () => {
  const room = await begin(sari)
  const number = /Sesi (\d+)/.exec((await get(sari, room)).text)?.[1] ?? ''
  const form = { ...whole, nextOn: '', noNext: 'client_decides', goOn: 'no' }
  await post(sari, room, { ...(await marks(sari, room)), ...form, do: 'close' })
  expect((await get(sari, room)).text).toContain('Atur tindak lanjut')
  expect((await get(sari, `${home}/rencana`)).text).toContain(`belum ingin melanjutkan (sesi ${number})`)
  expect((await get(sari, `${home}/sesi`)).text).toContain('Berhenti dulu juga boleh')
  const overview = (await get(sari, `${home}/konseling`)).text
  expect(overview).toContain('Bicarakan tanpa membujuk')
  const say = /\/kasus\/[^"]*\/suara/.exec(overview)?.[0] ?? ''
  expect((await get(sari, say)).text).toContain('Berhenti dulu juga boleh')
  const again = await begin(sari)
  const yes = { ...whole, goOn: 'yes', nextOn: '2031-03-04' }
  await post(sari, again, { ...(await marks(sari, again)), ...yes, do: 'close' })
  expect((await get(sari, `${home}/sesi`)).text).not.toContain('Berhenti dulu juga boleh')
  expect((await get(sari, again)).text).toContain('/jadwal/baru?tanggal=2031-03-04')
})

test('a session is contact with the person, and says so on the file', async () => {
  const services = await house().owner.query(`update cases.service set given_on = '2020-01-02' returning 1`)
  expect(services.rowCount).toBeGreaterThan(0)
  const old = await house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) => lastContactAt(scope, caseId),
  )
  expect(old?.toISOString()).toBe('2020-01-02T05:00:00.000Z')
})

test('an answer about danger raises how soon somebody must act, at once and never down', async () => {
  const room = await begin(sari)
  const urgency = async () =>
    (await house().owner.query('select urgency from cases."case" where id = $1', [caseId])).rows[0].urgency
  const tasks = async () => (await house().owner.query('select count(*)::int n from cases.task')).rows[0].n
  const before = await tasks()
  await post(sari, room, {
    ...(await marks(sari, room)),
    do: 'danger_now',
    safetyWords: 'Pamannya di depan pagar',
  })
  expect(await urgency()).toBe('NOW')
  const { text } = await get(sari, room)
  expect(text).toContain('Pamannya di depan pagar')
  expect(text).toMatch(/<details class="more" data-danger="true" open/)
  await post(sari, room, { ...(await marks(sari, room)), ...whole, safety: 'worried', do: 'close' })
  expect(await urgency()).toBe('NOW')
  expect(await tasks()).toBe(before + 1)
})

test('danger in the room rings for whoever is on call, who is shown with a number; what was done is written down', async () => {
  await house().owner.query('update cases.call set over_at = now(), over_by = rung_by where over_at is null')
  const siaga = await office.hire('Siti Siaga', 'intake')
  await house().owner.query(
    `insert into people.on_call (office_id, id, account_id, starts_at, ends_at)
     values ($1, gen_random_uuid(), $2, now() - interval '1 hour', now() + interval '1 hour')`,
    [office.officeId, siaga.accountId],
  )
  const room = await begin(sari)
  const before = (await get(sari, room)).text
  expect(before).toContain('Siaga sekarang: Siti Siaga')
  expect(before).toContain('href="tel:0762000111"')
  await post(sari, room, { ...(await marks(sari, room)), do: 'danger_now', heard: 'Ia gemetar' })
  expect((await get(siaga, '/lonceng')).text).toContain('data-ringing="1"')
  expect((await get(sari, room)).text).toContain('Belum ada yang menjawab')
  const bell = (await get(siaga, '/panggilan')).text
  expect(bell).toContain('Dipanggil oleh Sari Konselor')
  expect(bell).not.toMatch(/Rizki|gemetar/)
  const id = hidden(bell, 'call')
  expect((await post(siaga, '/panggilan', { do: 'hear', call: id })).status).toBe(303)
  expect((await get(siaga, '/lonceng')).text).not.toContain('data-ringing')
  expect((await get(sari, room)).text).toContain('Didengar Siti Siaga')
  // Pressed twice it is still one call, and the same answer at the end rings no more.
  await post(sari, room, { ...(await marks(sari, room)), do: 'danger_now' })
  const empty = await post(sari, room, {
    ...(await marks(sari, room)),
    do: 'did',
    actWho: 'Bu Ani',
    heard: 'Ia tenang',
  })
  expect(empty.status).toBe(409)
  for (const word of ['Bu Ani', 'Ia tenang']) expect(empty.text).toContain(word)
  const act = {
    actDid: 'came',
    actWho: 'Bu Ani dari kantor',
    actAt: '10:20',
    actWords: 'Duduk di sampingnya',
  }
  await post(sari, room, { ...(await marks(sari, room)), do: 'did', ...act, heard: 'Ia tenang' })
  await post(sari, room, { ...(await marks(sari, room)), do: 'quiet' })
  const more = { actDid: 'brought', actWho: 'Ke rumah bibi' }
  await post(sari, room, { ...(await marks(sari, room)), ...whole, ...more, safety: 'not_safe', do: 'close' })
  const closed = (await get(sari, room)).text
  for (const word of ['Bu Ani dari kantor', 'Duduk di sampingnya', 'Ke rumah bibi'])
    expect(closed).toContain(word)
  const { rows } = await house().owner.query(
    `select count(*)::int calls, count(over_at)::int ended from cases.call where rung_at > now() - interval '1 minute' and over_by = $1`,
    [sari.accountId],
  )
  expect(rows[0].calls).toBe(rows[0].ended)
  expect((await get(siaga, '/panggilan')).text).toContain('Tidak ada panggilan')
  const clear = await house().owner.query(
    `select coalesce(string_agg(to_jsonb(a)::text, ' '), '') t from counselling.safety_act a`,
  )
  expect(clear.rows[0].t).not.toContain('bibi')
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
  expect(filled).toContain('Jangan bertanya dulu.')
  const list = (await get(sari, `${home}/sesi`)).text
  expect(list).toContain('Suasana hati dari sesi ke sesi')
  // It was held before all others, so it stands below them, though its number is the last.
  expect([...list.matchAll(/\/sesi\/([0-9a-f-]{36})"/g)].at(-1)?.[1]).toBe(paper.to.split('/').at(-1))
  expect(list).toContain('Selisih konselor dan klien')
})
