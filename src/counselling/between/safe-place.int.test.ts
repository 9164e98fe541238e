import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { actorOf } from '#src/platform/access/visitor.ts'
import { addHomework } from '../session/index.ts'
import { openFile } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import type { TestClient } from '../../../tests/support/client.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { addPersonFor, openHarmed, type Harmed } from './test-between.ts'

const house = useHouse()
let at: Harmed
let father: TestClient

beforeAll(async () => {
  at = await openHarmed(house())
  father = await at.openDoorFor('Pak Yusuf', false)
})

const staff = (path: string, form?: Record<string, string>) => at.asStaff(at.sari, path, form)
const send = async (who: TestClient, path: string, form?: Record<string, string>) => {
  const answer = await house().send(path, { cookie: who.cookie, ...(form ? { form } : {}) })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const entryAfter = (words: string, page: string) =>
  new RegExp(`${words}[^]*?name="entry" value="([^"]+)"`).exec(page)?.[1] ?? ''
const setCase = (change: string) =>
  house().owner.query(`update cases."case" set ${change} where id = $1`, [at.caseId])

describe('carers of one file are not one reader', () => {
  test('what one writes, and the answer to it, is seen by that one and the team alone', async () => {
    await at.asCarer('/tempatku/lelah', { text: 'Suami saya tidak boleh tahu ini' })
    const seen = (await staff(`${at.home}/pendamping`)).text
    expect(seen).toContain('Bu Rina')
    const entry = entryAfter('tidak boleh tahu ini', seen)
    const answer = { do: 'reply', entry, [`reply-${entry}`]: 'Ini hanya untuk Ibu.' }
    expect((await staff(`${at.home}/pendamping`, answer)).to).toBe(`${at.home}/pendamping`)
    for (const path of ['/tempatku', '/tempatku/jawaban']) {
      expect((await at.asCarer(path)).text, path).toContain('Ini hanya untuk Ibu.')
      expect((await send(father, path)).text, path).not.toContain('Ini hanya untuk Ibu.')
    }
    const rows = await house().app.database.as(actorOf(await father.visitor()), (scope) =>
      scope.db.selectFrom('counselling.client_entry').selectAll().execute(),
    )
    expect(rows).toEqual([])
  })

  test('a word goes to one or to each, and each says for themselves that it was read', async () => {
    const page = (await staff(`${at.home}/pendamping`)).text
    const door = /<option value="([^"]+)"[^>]*>Pak Yusuf/.exec(page)?.[1] ?? ''
    expect(
      (await staff(`${at.home}/pendamping`, { do: 'tell', tell: 'Untuk Bapak saja', to: door })).status,
    ).toBe(303)
    await staff(`${at.home}/pendamping`, { do: 'tell', tell: 'Untuk berdua', to: 'all' })
    const his = (await send(father, '/tempatku')).text
    expect(his).toContain('Untuk Bapak saja')
    expect(his).toContain('Untuk berdua')
    const hers = (await at.asCarer('/tempatku')).text
    expect(hers).not.toContain('Untuk Bapak saja')
    expect(hers).toContain('Untuk berdua')
    const answer = /Untuk berdua[^]*?name="answer" value="([^"]+)"/.exec(hers)?.[1] ?? ''
    await send(father, '/tempatku/jawaban', { do: 'read', answer })
    expect((await at.asCarer('/tempatku')).text).toContain('Untuk berdua')
    expect((await at.asCarer('/tempatku/jawaban', { do: 'read', answer })).to).toBe('/tempatku')
    expect((await at.asCarer('/tempatku')).text).not.toContain('Untuk berdua')
    expect((await at.asCarer('/tempatku/jawaban')).text).toContain('Untuk berdua')
    expect((await send(father, '/tempatku')).text).toContain('Untuk berdua')
    const team = (await staff(`${at.home}/pendamping`)).text
    expect(team.match(/Untuk berdua/g)).toHaveLength(2)
    expect(team.match(/dibaca \d/g)).toHaveLength(1)
  })

  test('a task for one carer shows to no other, and words about a shared one stay with their writer', async () => {
    const page = (await staff(`${at.home}/pendamping`)).text
    const door = /<option value="([^"]+)"[^>]*>Pak Yusuf/.exec(page)?.[1] ?? ''
    await staff(`${at.home}/pendamping`, { do: 'give', title: 'Antar jemput', to: door })
    await staff(`${at.home}/pendamping`, { do: 'give', title: 'Sepuluh menit berdua', to: 'all' })
    expect((await send(father, '/tempatku/tugas')).text).toContain('Antar jemput')
    const hers = (await at.asCarer('/tempatku/tugas')).text
    expect(hers).not.toContain('Antar jemput')
    const task = /Sepuluh menit berdua[^]*?name="task" value="([^"]+)"/.exec(hers)?.[1] ?? ''
    await at.asCarer('/tempatku/tugas', {
      task,
      [`state-${task}`]: 'tried',
      [`words-${task}`]: 'Ayahnya marah-marah',
    })
    expect((await staff(`${at.home}/pendamping`)).text).toContain('Ayahnya marah-marah')
    const { keys } = await father.visitor()
    const { rows } = await house().owner.query<{ id: string; place_version: number; sealed: Buffer }>(
      'select id, place_version, sealed from counselling.homework where id = $1',
      [task],
    )
    const { unseal } = await import('../seal.ts')
    const [row] = rows
    expect(row && unseal(keys.of(row.place_version), 'homework', row.id, row.sealed)).toEqual({
      title: 'Sepuluh menit berdua',
      how: '',
    })
  })
})

describe('leaving the carers out', () => {
  const path = () => `${at.home}/pendamping`
  const giveDirectly = () =>
    house().app.database.as(
      actorOf(at.sari) as Extract<ReturnType<typeof actorOf>, { kind: 'account' }>,
      async (scope) => {
        const file = await openFile(scope, at.sari, at.caseId)
        if (!file) throw new Error('The file is theirs.')
        const place = await placeKeys(scope, at.sari, file, 'caregiver')
        const { rows } = await sql<{ id: string }>`select id from counselling.episode`.execute(scope.db)
        const input = {
          caseId: at.caseId,
          audience: 'caregiver',
          kind: 'task',
          title: 'X',
          how: '',
          dueOn: null,
        } as const
        await addHomework(scope, place, { ...input, episodeId: rows[0]?.id as never })
      },
    )

  test('stands with who, when and why; nothing reaches them by any way until a person lifts it with a reason', async () => {
    const out = { do: 'optOut', seen: '0', reason: 'Anak takut pada ayahnya sekarang.' }
    expect((await staff(path(), { ...out, reason: 'pendek' })).status).toBe(422)
    expect((await staff(path(), out)).status).toBe(303)
    const page = (await staff(path())).text
    expect(page).toContain('Bagian pendamping tidak dijalankan')
    expect(page).toContain('Sari Konselor')
    expect(page).toContain('Anak takut pada ayahnya sekarang.')
    expect(page).not.toContain('Beri tugas ini')
    expect((await send(father, '/tempatku/tugas')).text).toContain('Sedang tidak ada tugas')
    expect((await staff(path(), { do: 'give', title: 'Tetap jaga' })).status).toBe(409)
    expect((await staff(path(), { do: 'tell', tell: 'Halo' })).status).toBe(409)
    await expect(giveDirectly()).rejects.toThrow(/row-level security/)
    // Whoever decided upon an older page is told, and keeps what they typed.
    const late = await staff(path(), { do: 'carryOn', seen: '0', reason: 'Sudah aman menurut saya.' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Sudah aman menurut saya.')
    const back = { do: 'carryOn', seen: '1', reason: 'Anak ditanya sendirian dan mau.' }
    expect((await staff(path(), back)).status).toBe(303)
    expect((await staff(path())).text).toContain('Beri tugas ini')
    expect((await staff(path(), { do: 'give', title: 'Sarapan bersama' })).status).toBe(303)
  })

  test('it is proposed for a carer in conflict, once, and a person decides', async () => {
    await addPersonFor(at, { fullName: 'Pak Darman', conflict: true })
    const asked = (await staff(path())).text
    expect(asked).toContain('Pak Darman tercatat sebagai pihak yang dilaporkan atau berkepentingan')
    const seen = /name="seen" value="(\d+)"/.exec(asked)?.[1] ?? ''
    const on = { do: 'carryOn', seen, reason: 'Ibunya tetap dilibatkan, ayah tiri tidak.' }
    expect((await staff(path(), on)).status).toBe(303)
    expect((await staff(path())).text).not.toContain('Pak Darman tercatat sebagai pihak')
    await addPersonFor(at, { fullName: 'Pak Saleh', conflict: true })
    const again = (await staff(path())).text
    expect(again).toContain('Pak Saleh tercatat sebagai pihak')
    expect(again).not.toContain('Pak Darman tercatat sebagai pihak')
  })
})

describe('a task given in the session room', () => {
  const hidden = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  async function closeWith(task: Record<string, string>) {
    const begun = await staff(`${at.home}/sesi/baru`, {
      kind: 'individual',
      mode: 'in_person',
      present: 'client',
    })
    const { text } = await staff(begun.to)
    const marks = Object.fromEntries(['_tab', '_rev'].map((name) => [name, hidden(text, name)]))
    const sheet = {
      ...marks,
      safetyAsked: 'yes',
      safety: 'safe',
      done: 'Bicara tentang sore hari.',
      progress: 'Mau bercerita.',
      change: 'Lebih tenang.',
      lesson: 'Pelan-pelan.',
      nextOn: '2030-02-01',
      'nextOn-day': '1',
      'nextOn-month': '2',
      'nextOn-year': '2030',
      'tasks._rows': '1',
      ...task,
    }
    return { room: begun.to, sheet, closed: await staff(begun.to, { ...sheet, do: 'close' }) }
  }

  test('for the carers reaches their place and comes back, and never while they are left out', async () => {
    const task = { 'tasks.0.title': 'Makan malam tanpa ponsel', 'tasks.0.forWhom': 'caregiver' }
    const seen = /name="seen" value="(\d+)"/.exec((await staff(`${at.home}/pendamping`)).text)?.[1] ?? ''
    await staff(`${at.home}/pendamping`, { do: 'optOut', seen, reason: 'Ditanya lagi kepada anaknya.' })
    const { room, sheet, closed } = await closeWith(task)
    expect(closed.status).not.toBe(303)
    expect(closed.text).toContain('tugas untuk pendamping tidak bisa diberikan')
    expect(closed.text).toContain('Makan malam tanpa ponsel')
    const back = { do: 'carryOn', seen: String(Number(seen) + 1), reason: 'Anaknya mau sekarang.' }
    expect((await staff(`${at.home}/pendamping`, back)).status).toBe(303)
    expect((await staff(room, { ...sheet, do: 'close' })).status).toBe(303)
    const hers = (await at.asCarer('/tempatku/tugas')).text
    expect(hers).toContain('Makan malam tanpa ponsel')
    expect((await at.asClient('/tempatku/tugas')).text).not.toContain('Makan malam tanpa ponsel')
    expect((await staff(room)).text).toContain('Makan malam tanpa ponsel')
    const id = /Makan malam tanpa ponsel[^]*?name="task" value="([^"]+)"/.exec(hers)?.[1] ?? ''
    await at.asCarer('/tempatku/tugas', {
      task: id,
      [`state-${id}`]: 'done',
      [`words-${id}`]: 'Dia bercerita lama',
    })
    expect((await staff(`${at.home}/pendamping`)).text).toContain('Dia bercerita lama')
  })
})

describe('a place whose file nobody looks into', () => {
  const calls = async () =>
    (
      await house().owner.query<{ because: string; heard: boolean; done: boolean }>(
        `select because, heard_at is not null as heard, done_at is not null as done from counselling.help_call order by raised_at`,
      )
    ).rows

  test('closed: asking for help rings for a person, says what is true, and moves the file up', async () => {
    await setCase(`status = 'closed', urgency = 'PLANNED'`)
    expect((await at.asClient('/tempatku')).text).toContain('Pendampingan sudah selesai')
    expect((await at.asClient('/tempatku/catatan', { text: 'Kambuh lagi', wantsHelp: 'on' })).to).toBe(
      '/tempatku/ditemani',
    )
    expect(await calls()).toEqual([{ because: 'closed', heard: false, done: false }])
    const { rows } = await house().owner.query('select urgency from cases."case" where id = $1', [at.caseId])
    expect(rows).toEqual([{ urgency: 'TODAY' }])
    // It is true for as long as it waits, not only right after it was sent.
    const help = (await at.asClient('/tempatku/ditemani')).text
    expect(help).toContain('kami membunyikan panggilan ke petugas unit')
    expect(help).toContain('tidak ada petugas jaga')
    expect(help).toContain('112')
    const intake = await at.office.hire('Wati Penerima', 'intake')
    expect((await at.asStaff(intake, '/hari-ini')).text).toContain('meminta bantuan dari tempatnya sendiri')
    const page = (await at.asStaff(intake, '/tempat/panggilan')).text
    expect(page).toContain('Sari Konselor')
    for (const secret of ['Kambuh lagi', 'Rizki']) expect(page).not.toContain(secret)
    const call = /name="call" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await at.asStaff(intake, '/tempat/panggilan', { do: 'heard', call })).status).toBe(303)
    expect((await at.asClient('/tempatku/ditemani')).text).toContain('sudah mendengar panggilanmu')
    await at.asStaff(at.sari, '/tempat/panggilan', { do: 'done', call })
    expect(await calls()).toEqual([{ because: 'closed', heard: true, done: true }])
  })

  test('held back on request: own words stay readable, nothing is added, and help still comes', async () => {
    await setCase(`status = 'open', restricted_at = now()`)
    const diary = await at.asClient('/tempatku/catatan')
    expect(diary.status).toBe(200)
    expect(diary.text).toContain('Kambuh lagi')
    expect(diary.text).toContain('Ada permintaan supaya catatanmu tidak dipakai dulu')
    expect(diary.text).toContain('<fieldset disabled')
    for (const [path, form] of [
      ['catatan', { text: 'Kata yang tidak boleh hilang' }],
      ['menang', { text: 'Kata yang tidak boleh hilang' }],
      ['suaraku', { place: 'Kata yang tidak boleh hilang' }],
    ] as const) {
      const refused = await at.asClient(`/tempatku/${path}`, form)
      expect(refused.status, path).toBe(409)
      expect(refused.text, path).toContain('Kata yang tidak boleh hilang')
      expect(refused.text, path).toContain('Ini belum tersimpan')
    }
    for (const path of [
      '',
      '/tugas',
      '/rasa',
      '/napas',
      '/tujuan',
      '/tangga',
      '/aman',
      '/kesepakatan',
      '/perjalanan',
      '/jawaban',
    ])
      expect((await at.asClient(`/tempatku${path}`)).status, path).toBe(200)
    const before = (await calls()).length
    expect((await at.asClient('/tempatku/ditemani', { do: 'ask' })).to).toBe('/tempatku/ditemani')
    expect((await calls()).slice(before)).toEqual([{ because: 'restricted', heard: false, done: false }])
    expect((await at.asClient('/tempatku/ditemani')).text).toContain('minta bantuan selalu boleh')
    // The team reads none of it while it is held back.
    const rows = await house().app.database.as(actorOf(at.sari), (scope) =>
      scope.db.selectFrom('counselling.client_entry').selectAll().execute(),
    )
    expect(rows).toEqual([])
    await setCase('restricted_at = null')
  })
})
