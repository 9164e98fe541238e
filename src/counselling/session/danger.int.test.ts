import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { Office } from '../../../tests/support/office.ts'
import { hidden, useTestRoom, whole } from './test-room.ts'

const { file, house, post, get, begin, marks } = useTestRoom()
let sari: Member
let budi: Member
let office: Office
let caseId: CaseId

beforeAll(() => {
  ;({ sari, budi } = file().people)
  ;({ office, caseId } = file())
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

test('words posted with the alarm by somebody who no longer holds the session come back, and the alarm goes out', async () => {
  const calls = async () =>
    (await house().owner.query('select count(*)::int n from cases.call where over_at is null')).rows[0].n
  const quieten = () =>
    house().owner.query('update cases.call set over_at = now(), over_by = rung_by where over_at is null')
  const first = await begin(sari)
  const given = { 'tasks._rows': '1', 'tasks.0.title': 'Gambar kapal', 'tasks.0.how': 'Sore' }
  await post(sari, first, { ...(await marks(sari, first)), ...whole, ...given, do: 'close' })
  const room = await begin(sari)
  const mine = await marks(sari, room)
  const result = /name="(homeworkResult\w+)"/.exec((await get(sari, room)).text)?.[1] ?? ''
  const typed = { ...mine, safetyWords: 'Ada di pagar', [result]: 'Digambar dua kali' }
  await post(budi, room, { do: 'take' })
  await quieten()
  for (const press of ['danger_now', 'ring']) {
    const back = await post(sari, room, { ...typed, do: press })
    expect([press, back.status, await calls()]).toEqual([press, 200, 1])
    for (const said of ['Ada di pagar', 'Digambar dua kali', 'tidak lagi Anda pegang'])
      expect(back.text).toContain(said)
    expect(back.text).not.toContain('Draf tersimpan')
    await quieten()
  }
  expect((await post(sari, room, { ...mine, do: 'ring' })).status).toBe(303)
  await quieten()
  const done = { [result.replace('Result', 'State')]: 'done' }
  await post(budi, room, { ...(await marks(budi, room)), ...whole, ...done, do: 'close' })
  const late = await post(sari, room, { ...typed, do: 'ring' })
  expect([late.status, await calls()]).toEqual([200, 1])
  for (const said of ['Ada di pagar', 'Digambar dua kali']) expect(late.text).toContain(said)
  await quieten()
})
