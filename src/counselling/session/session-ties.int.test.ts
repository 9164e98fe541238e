import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '#src/cases/index.ts'
import { lastContactAt } from '#src/cases/timeline.store.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { Office } from '../../../tests/support/office.ts'
import { openEpisode } from '../open-episode.ts'
import { addGoal } from '../set-goal.ts'
import { homeworkOf } from './give-homework.ts'
import { useTestRoom, whole } from './test-room.ts'

const { file, house, as, post, get, begin, marks, send } = useTestRoom()
let sari: Member
let office: Office
let home: string
let caseId: CaseId

beforeAll(async () => {
  ;({ sari } = file().people)
  ;({ office, home, caseId } = file())
  const task = { 'tasks._rows': '1', 'tasks.0.title': 'Gambar kapal', 'tasks.0.how': 'Sore' }
  await send(sari, await begin(sari), { ...whole, ...task, do: 'close' })
})

describe('what hangs on a session', () => {
  const book = (scope: AccountScope) =>
    openFile(scope, sari, caseId).then((file) => (file ? openEpisode(scope, sari, file) : null))

  test('goals get their ratings with the session they were given in, tasks what became of them', async () => {
    await as(sari, async (scope) => {
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
    const [goals, tasks] = await as(sari, async (scope) => {
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
    const goals = await as(sari, async (scope) => (await book(scope))?.goals ?? [])
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
  const old = await as(sari, (scope) => lastContactAt(scope, caseId))
  expect(old?.toISOString()).toBe('2020-01-02T05:00:00.000Z')
})
