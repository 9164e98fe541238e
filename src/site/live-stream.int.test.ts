import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { knock } from '#src/platform/live/live.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'

let ahead = 0
const house = useHouse({ clock: () => new Date(Date.now() + ahead) })
let office: Office
let sari: Member
let budi: Member

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Pendamping', 'companion')
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(async () => {
  vi.useRealTimers()
  ahead = 0
  await owner(`update people.account set status = 'active' where id = $1`, ofSari())
})

/** An open page: its stream as a browser reads it, until the server ends it. */
async function listen(cookie: string) {
  const answer = await house().send('/kabar', { cookie })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const page = { heard: '', ended: false, close: () => Promise.resolve() }
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('A stream has a body.')
  page.close = () => reader.cancel()
  const read = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) page.heard += part.value
    page.ended = true
  }
  void read()
  await vi.waitUntil(() => page.heard.includes('retry:'))
  return page
}

const beats = (page: { heard: string }) => page.heard.split(': \n\n').length - 1
const owner = (text: string, values: unknown[]) => house().owner.query(text, values)
const ofSari = () => [sari.accountId]

describe('the stream of an open page', () => {
  test.each([
    ['signed out', (cookie: string) => house().send('/keluar', { cookie, form: { x: '' } })],
    [
      'ended from another browser',
      async () => {
        const other = await office.signIn(sari)
        return house().send('/akun', { cookie: other, form: { do: 'endOthers' } })
      },
    ],
    ['suspended', () => owner(`update people.account set status = 'suspended' where id = $1`, ofSari())],
    [
      'in a client’s hands',
      () =>
        owner(
          `update people.session set handed_to = '/x', handed_from = '/y' where account_id = $1`,
          ofSari(),
        ),
    ],
    ['left alone for longer than its role may', () => Promise.resolve(void (ahead = 13 * 3_600_000))],
  ])('ends at the next beat when its session is %s; nobody else notices', async (_why, end) => {
    const cookie = await office.signIn(sari)
    const page = await listen(cookie)
    vi.advanceTimersByTime(25_000)
    await vi.waitUntil(() => beats(page) === 1)
    await end(cookie)
    const other = await listen(await office.signIn(budi))
    vi.advanceTimersByTime(25_000)
    await vi.waitUntil(() => page.ended)
    await vi.waitUntil(() => beats(other) === 1)
    await somethingHappens()
    await vi.waitUntil(() => other.heard.includes('data: cases'))
    expect(page.heard).not.toContain('data:')
    await other.close()
  })

  test('costs one question a beat for all pages together, and is no sign of life', async () => {
    const cookie = await office.signIn(sari)
    const pages = [await listen(cookie), await listen(cookie), await listen(await office.signIn(budi))]
    const seen = async () =>
      (await owner('select max(seen_at) as at from people.session where account_id = $1', ofSari())).rows
    const before = await seen()
    const asked = vi.spyOn(house().app.database.pool, 'query')
    ahead = 5 * 60_000
    vi.advanceTimersByTime(25_000)
    await vi.waitUntil(() => pages.every((page) => beats(page) === 1))
    expect(asked).toHaveBeenCalledTimes(1)
    expect(await seen()).toEqual(before)
    asked.mockRejectedValue(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }))
    vi.advanceTimersByTime(25_000)
    await vi.waitUntil(() => pages.every((page) => beats(page) === 2))
    asked.mockRestore()
    for (const page of pages) await page.close()
  })
})

test('what an open page asks by itself keeps nobody signed in', async () => {
  const cookie = await office.signIn(sari)
  const status = async (path: string) => {
    const answer = await house().send(path, { cookie })
    await answer.body?.cancel()
    return answer.status
  }
  const seen = async () =>
    (await owner('select max(seen_at) as at from people.session where account_id = $1', ofSari())).rows
  const before = await seen()
  ahead = 5 * 60_000
  for (const path of ['/lonceng', '/kabar', `/potongan/kasus/${randomUUID()}`])
    expect([path, await status(path)]).toEqual([path, 200])
  expect(await seen()).toEqual(before)
  expect(await status('/hari-ini')).toBe(200)
  expect(await seen()).not.toEqual(before)
})

function somethingHappens(): Promise<void> {
  const { officeId } = office
  return house().app.database.as({ kind: 'system', officeId }, (scope) => knock(scope, 'cases'))
}
