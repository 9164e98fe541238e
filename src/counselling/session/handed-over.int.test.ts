import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Office } from '../../../tests/support/office.ts'
import type { Form } from '../test-file.ts'
import { useTestRoom, whole } from './test-room.ts'

const { file, house, as, post, get, marks, handOver } = useTestRoom()
let sari: Member
let budi: Member
let office: Office
let home: string

beforeAll(() => {
  ;({ sari, budi } = file().people)
  ;({ office, home } = file())
})

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
      as(sari, (scope) =>
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
    expect([danger.status, danger.text.includes('Ada di pagar')]).toEqual([200, true])
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
