import { beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { useHouse } from '../../tests/support/house.ts'
import { dayParts, openTestSchool, type TestSchool } from './test-school.ts'

const house = useHouse()
let school: TestSchool
let hendra: Member
let rina: Member
let caseId: CaseId
let home: string

const planted = 'Takut pulang lewat lapangan belakang'
const meeting = (change: Record<string, string> = {}) => ({
  ...dayParts('heldOn', '2026-02-10'),
  minutes: '40',
  field: 'personal',
  component: 'responsive',
  feelings: `${planted}. "Perutku sakit tiap pagi."`,
  problem: 'Dicegat tiga kakak kelas setelah sekolah.',
  solution: 'Pulang bersama Kak Rina lewat depan; bercerita ke wali kelas hari Senin.',
  agreed: 'yes',
  clientWords: 'Boleh dicoba.',
  domains: 'calm',
  onward: 'again',
  ...dayParts('nextOn', '2031-02-17'),
  ...change,
})

beforeAll(async () => {
  school = await openTestSchool(house())
  hendra = school.hendra
  rina = await school.office.hire('Rina Pendamping', 'companion')
  caseId = await school.openPupil(hendra, 'Fikri Ramadani', [rina])
  home = `/kasus/${caseId}`
  await school.post(hendra, '/bk/sekolah', { school: school.smp, ...dayParts('since', '2025-07-01') })
  await school.confirmPosts()
})

describe('individual guidance', () => {
  test('needs all three parts, and a day when they are to meet again; nothing typed is lost', async () => {
    const { problem: _problem, ...without } = meeting()
    const answer = await school.post(hendra, `${home}/bimbingan/baru`, without)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(planted)
    const bare = Object.fromEntries(Object.entries(meeting()).filter(([name]) => !name.startsWith('nextOn')))
    expect((await school.post(hendra, `${home}/bimbingan/baru`, bare)).status).toBe(422)
  })

  test('is written for the team, stands in the timeline as contact, and its next day is promised', async () => {
    expect((await school.post(hendra, `${home}/bimbingan/baru`, meeting())).to).toBe(`${home}/bimbingan`)
    const read = await school.get(rina, `${home}/bimbingan`)
    expect(read.html).toContain(planted)
    expect(read.html).not.toContain('bimbingan/baru')
    const timeline = await school.get(rina, `${home}/catatan`)
    expect(timeline.html).toContain('Bimbingan individu, bidang pribadi.')
    expect(timeline.html).not.toContain(planted)
    expect((await school.get(rina, home)).html).toContain('Bimbingan terakhir 10 Februari 2026')
    const { rows } = await house().owner.query<{ due: Date }>(
      `select due_at as due from platform.promise where kind = 'guidance.next' and kept_at is null`,
    )
    expect(rows.map((row) => row.due.toISOString())).toEqual(['2031-02-17T16:59:59.000Z'])
  })

  test('is written by those trained for it and read by nobody outside the team', async () => {
    expect((await school.get(rina, `${home}/bimbingan/baru`)).status).toBe(403)
    expect((await school.get(school.laila, `${home}/bimbingan`)).status).toBe(404)
    expect((await school.post(school.laila, `${home}/bimbingan/baru`, meeting())).status).toBe(404)
    await expect(
      school.as(school.laila, (scope) => scope.db.selectFrom('guidance.session').selectAll().execute()),
    ).resolves.toEqual([])
  })

  test('a correction is read, what stood there stays under it, and it cannot be made on an old text', async () => {
    const { html } = await school.get(hendra, `${home}/bimbingan`)
    const correct = /href="([^"]+\/koreksi)"/.exec(html)?.[1] ?? ''
    const changed = { ...meeting({ problem: 'Dicegat dua kakak kelas.' }), _seen: '1' }
    expect((await school.post(hendra, correct, changed)).status).toBe(303)
    expect((await school.post(hendra, correct, changed)).status).toBe(409)
    const read = await school.get(hendra, `${home}/bimbingan`)
    expect(read.html).toContain('Dicegat dua kakak kelas.')
    expect(read.html).toContain('1 tulisan sebelumnya')
    expect(read.html).toContain('Dicegat tiga kakak kelas')
    await expect(
      school.as(hendra, (scope) =>
        scope.db.updateTable('guidance.session').set({ minutes: 5 }).where('case_id', '=', caseId).execute(),
      ),
    ).rejects.toThrow()
  })

  test('where counselling is needed the team gets a task, and nothing begins by itself', async () => {
    const grows = meeting({ onward: 'counselling', feelings: 'Ia tidak tidur.' })
    await school.post(hendra, `${home}/bimbingan/baru`, grows)
    expect((await school.get(rina, `${home}/rencana`)).html).toContain(
      'bimbingan menunjukkan perlu konseling',
    )
  })

  test('its words lie sealed', async () => {
    const dump = await house().owner.query<{ words: string }>(
      `select encode(sealed, 'escape') || row_to_json(s)::text as words from guidance.session s`,
    )
    for (const row of dump.rows) expect(row.words).not.toMatch(/Takut pulang|Dicegat|Boleh dicoba/)
  })

  test('on paper it has its three parts in order, filled in and blank', async () => {
    const { html } = await school.get(hendra, `${home}/bimbingan`)
    const print = /href="([^"]+\/cetak)"/.exec(html.slice(html.indexOf('bimbingan/')))?.[1] ?? ''
    for (const path of [print, `${home}/bimbingan/kosong`]) {
      const paper = (await school.get(hendra, path)).html
      const parts = [...paper.matchAll(/paper-label">(\d\. [^<]+)</g)].map(([, label]) => label)
      expect(parts).toEqual([
        '1. Memahami perasaannya',
        '2. Menamai masalahnya',
        '3. Merencanakan jalan keluar yang cocok',
      ])
    }
  })

  test('counts in the report of the month as few, and no total tells how many', async () => {
    const { html } = await school.get(hendra, '/bk/laporan?bulan=2026-02')
    const plain = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(plain).toContain('Pribadi kurang dari 5')
    expect(plain).toContain('tidak dijumlahkan')
    expect(plain).not.toContain('Fikri')
    const own = (await school.get(hendra, '/bk')).html
    expect(own).toContain('Fikri Ramadani')
  })
})

describe('the plan for school and work', () => {
  let client: Awaited<ReturnType<typeof openClientDoor>>
  const plan = (change: Record<string, string> = {}) => ({
    wish: 'Jadi montir dan punya bengkel sendiri.',
    strengths: 'Sabar membongkar sepeda.',
    'steps.0.what': 'Melihat bengkel SMK',
    ...dayParts('steps.0.by', '2027-01-15'),
    'steps.0.state': 'planned',
    'steps._rows': '1',
    ...change,
  })

  test('is one text for the pupil and the team, in versions; the later of two is told', async () => {
    const edit = `${home}/rencana-karier/ubah`
    expect((await school.post(hendra, edit, { ...plan(), _seen: '0' })).to).toBe(`${home}/rencana-karier`)
    client = await openClientDoor(house().app.database, hendra, caseId)
    const read = async (path: string) => (await house().send(path, { cookie: client.cookie })).text()
    expect(await read('/tempatku/rencana')).toContain('Jadi montir')
    expect(await read('/tempatku')).toContain('1 langkah masih berjalan.')
    const own = await house().send('/tempatku/rencana/ubah', {
      cookie: client.cookie,
      form: { ...plan({ wish: 'Jadi montir kapal.' }), _seen: '1' },
    })
    expect(own.status).toBe(303)
    const late = await school.post(hendra, edit, { ...plan({ wish: 'Jadi guru.' }), _seen: '1' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Jadi guru.')
    expect(late.html).toContain('Jadi montir kapal.')
    const { html } = await school.get(rina, `${home}/rencana-karier`)
    expect(html).toContain('ditulis anaknya')
    expect(html).toContain('Versi 1')
  })

  test('a step is added without JavaScript and everything typed stays', async () => {
    const edit = `${home}/rencana-karier/ubah`
    const more = await school.post(hendra, edit, {
      ...plan({ wish: 'Belum tahu' }),
      _add: 'steps',
      _seen: '2',
    })
    expect(more.status).toBe(200)
    expect(more.html).not.toContain('Perlu dibetulkan')
    expect(more.html).toContain('name="steps.1.what"')
    expect(more.html).toContain('Belum tahu')
  })

  test('nor does adding a step make what was written meanwhile a seen one, for the team or for the pupil', async () => {
    const typed = { ...plan({ wish: 'Belum tahu' }), _add: 'steps', _seen: '1' }
    const ofTeam = await school.post(hendra, `${home}/rencana-karier/ubah`, typed)
    expect(ofTeam.html).toContain('name="_seen" value="1"')
    const own = await house().send('/tempatku/rencana/ubah', { cookie: client.cookie, form: typed })
    expect(await own.text()).toContain('name="_seen" value="1"')
    const { _add, ...sent } = typed
    const told = await house().send('/tempatku/rencana/ubah', { cookie: client.cookie, form: sent })
    expect(told.status).toBe(409)
    const html = await told.text()
    expect(html).toContain('name="_seen" value="2"')
    expect(html).toContain('Jadi montir kapal.')
  })

  test('a caregiver has no way to it', async () => {
    const caregiver = await openClientDoor(house().app.database, hendra, caseId, 'caregiver')
    for (const path of ['/tempatku/rencana', '/tempatku/rencana/ubah'])
      expect((await house().send(path, { cookie: caregiver.cookie })).status).toBe(404)
    const { audience, officeId } = await caregiver.visitor()
    const visitor = await caregiver.visitor()
    const seen = await house().app.database.as(
      {
        kind: 'client',
        officeId,
        caseId,
        placeId: visitor.placeId,
        doorId: visitor.doorId,
        audience,
      },
      (scope) => scope.db.selectFrom('guidance.career_plan').selectAll().execute(),
    )
    expect(seen).toEqual([])
  })

  test('nobody writes it in the name of the other, nor past a version', async () => {
    await expect(
      school.as(hendra, (scope) =>
        scope.db
          .insertInto('guidance.career_plan')
          .values({
            office_id: school.office.officeId,
            case_id: caseId,
            version: 9,
            written_by: 'client',
            account_id: null,
            written_at: scope.now,
            place_version: 1,
            sealed: Buffer.alloc(8),
          })
          .execute(),
      ),
    ).rejects.toThrow()
    const skip = await school.post(hendra, `${home}/rencana-karier/ubah`, { ...plan(), _seen: '40' })
    expect(skip.status).toBe(409)
    const file = await school.as(hendra, (scope) => openFile(scope, hendra, caseId))
    expect(file).not.toBeNull()
  })
})

test('a meeting whose day went by stands on the first page, for whoever agreed on it alone', async () => {
  await house().owner.query(
    `insert into platform.promise (office_id, id, kind, subject_kind, subject_id, account_id, made_at, due_at)
     values ($1, gen_random_uuid(), 'guidance.next', 'case', $2, $3, '2025-01-01', '2025-01-08')`,
    [hendra.officeId, caseId, hendra.accountId],
  )
  const own = await school.get(hendra, '/bk')
  expect(own.html).toMatch(/id="bertemu-lagi"[\s\S]*Fikri Ramadani/)
  expect((await school.get(school.laila, '/bk')).html).not.toContain('bertemu-lagi')
})

test('what is sealed here goes when the file is destroyed, and the counts of work stay', async () => {
  await house().owner.query(`update cases."case" set destroyed_at = now(), sealed = '\\x' where id = $1`, [
    caseId,
  ])
  const left = await house().owner.query<{ sessions: number; words: number; plans: number }>(
    `select (select count(*)::int from guidance.session) as sessions,
      (select count(*)::int from guidance.session where length(sealed) > 0) as words,
      (select count(*)::int from guidance.career_plan) as plans`,
  )
  expect(left.rows).toEqual([{ sessions: 3, words: 0, plans: 0 }])
})
