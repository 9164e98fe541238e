import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'

const house = useHouse()
let office: Office
let sari: Member

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
})

const path = '/akun'
const once = crypto.randomUUID()
const typed = { do: 'note', _once: once, words: 'Ia <b>lebih</b> tenang hari ini' }

/** A browser whose session ended because nobody touched it for too long. */
async function idleBrowser(): Promise<string> {
  const cookie = await office.signIn(sari)
  await house().owner.query(`update people.session set seen_at = now() - interval '1 day'`)
  return cookie
}

test('what was typed until the session ended comes back, to be sent again after coming in', async () => {
  const answer = await house().send(path, { cookie: await idleBrowser(), form: typed })
  const page = await answer.text()
  expect(answer.status).toBe(401)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(page).toContain('Ia &lt;b>lebih&lt;/b> tenang hari ini')
  expect(page).toContain(`name="_once" value="${once}"`)
  expect(page).toMatch(/<form method="post" action="\/akun"/)
  expect(page).toMatch(/href="\/masuk" target="_blank"/)
})

test('the same for somebody whose second step is still to come', async () => {
  const cookie = await office.signIn(sari)
  await house().owner.query(`update people.session set stage = 'second_step'`)
  const answer = await house().send(path, { cookie, form: typed })
  expect(answer.status).toBe(401)
  expect(await answer.text()).toContain('tenang hari ini')
})

test('a button alone, and what a script of ours posts, are led to the door', async () => {
  const cookie = await idleBrowser()
  const button = await house().send(path, { cookie, form: { do: 'note', _once: once } })
  expect([button.status, button.headers.get('location')]).toEqual([303, '/masuk?ke=%2Fakun'])
  const script = await house().send(path, { cookie, form: typed, headers: { accept: '*/*' } })
  expect(script.status).toBe(303)
})

test('a password is not written into a page', async () => {
  const answer = await house().send(path, {
    cookie: await idleBrowser(),
    form: { do: 'password', password: 'pohon-rindang-pagi', words: 'lain' },
  })
  expect(await answer.text()).not.toContain('pohon-rindang-pagi')
})

test('a stranger’s page cannot have its words echoed', async () => {
  const answer = await house().send(path, { form: typed, headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.status).toBe(403)
  expect(await answer.text()).not.toContain('tenang hari ini')
})
