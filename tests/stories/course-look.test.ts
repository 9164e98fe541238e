import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Planted } from '#src/demonstration/courses/tell-courses.ts'
import { tellCourses, toldCourses } from '#src/demonstration/courses/tell-courses.ts'
import { makeDistrictOffice, type DistrictOffice } from '#src/demonstration/make-district-office.ts'
import type { StaffKey } from '#src/demonstration/story/office.ts'
import { tellCase } from '#src/demonstration/tell-case.ts'
import { openSession, sessionCookie } from '#src/people/index.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useBrowser } from '../support/browser.ts'
import { cookiesOf, openHouse, type House } from '../support/house.ts'
import { expectSound, listen, shoot } from './stage.ts'

const browser = useBrowser()
let house: House
let office: DistrictOffice
let planted: readonly Planted[]

beforeAll(async () => {
  house = await openHouse({ listen: true, demonstration: true })
  office = await makeDistrictOffice(house.app)
  const standing = new Map<string, CaseId>()
  for (const { file } of toldCourses.filter((one) => one.file.fromReport !== undefined)) {
    // Here no report opens it first.
    const { fromReport: _report, ...alone } = file
    standing.set(file.key, await tellCase(office, alone, new Map(), null))
  }
  planted = await tellCourses(office, standing)
}, 180_000)
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

const course = (key: string) => {
  const found = planted.find((one) => one.key === key)
  if (!found) throw new Error(`no course of ${key}`)
  return found
}
async function idOf(table: 'run' | 'session' | 'episode', caseId: CaseId): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    `select id from counselling.${table} where case_id = $1 order by id desc limit 1`,
    [caseId],
  )
  return rows[0]?.id ?? ''
}
async function openAs(who: StaffKey, options: Parameters<typeof browser>[0]): Promise<BrowserContext> {
  const context = await browser(options)
  const { accountId, roles, keys } = office.members[who]
  const { officeId } = office
  const value = await house.app.database.as({ kind: 'door', officeId }, (scope) =>
    openSession(scope, { id: accountId, officeId, roles }, keys.privateKey),
  )
  await context.addCookies([{ name: sessionCookie, value, url: house.address }])
  return context
}

/** Pages of a course that show what is special about it. */
const shown: Readonly<Record<string, (ids: { run: string; session: string }) => readonly string[]>> = {
  puspa: ({ session }) => ['konseling', `sesi/${session}`, 'gambar'],
  zaki: ({ run }) => ['konseling', `teknik/${run}`, `teknik/${run}/tangga`, 'kemajuan', 'antara'],
  aruna: ({ run }) => [`teknik/${run}`, 'kemajuan/ringkas'],
  raka: ({ run }) => ['konseling', `teknik/${run}`, 'aman', 'antara'],
  rahayu: () => ['ukur', 'ukur/tren/phq-9', 'kemajuan'],
  damar: ({ run }) => ['sesi', `teknik/${run}`, 'pendamping'],
}

describe('a course as whoever leads it sees it on a phone', () => {
  test.each(Object.keys(shown))(
    '%s',
    async (key) => {
      const { caseId, lead } = course(key)
      const ids = { run: await idOf('run', caseId), session: await idOf('session', caseId) }
      const context = await openAs(lead, { width: 360, dark: key === 'raka' })
      const page = await context.newPage()
      const wrong = listen(page)
      for (const part of shown[key]?.(ids) ?? []) {
        const answer = await page.goto(`${house.address}/kasus/${caseId}/${part}`)
        expect(answer?.status(), part).toBe(200)
        await expectSound(page)
        await shoot(page, `course-${key}-${part.replaceAll(/[^a-z]+/g, '-').slice(0, 24)}`)
      }
      expect(wrong).toEqual([])
    },
    120_000,
  )
})

test('a mother signs the agreement with her finger, and it stands under the text she saw', async () => {
  const { caseId, lead } = course('raka')
  const episode = await idOf('episode', caseId)
  const page = await (await openAs(lead, { width: 360 })).newPage()
  const wrong = listen(page)
  await page.goto(`${house.address}/kasus/${caseId}/konseling/${episode}/kesepakatan`)
  await page.locator('input[name="signer"][value="guardian"]').check({ force: true })
  await page.locator('input[name="means"][value="finger"]').check({ force: true })
  await page.fill('input[name="name"]', 'Marni Andai')
  const pad = page.locator('[data-sign] svg')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('there is nowhere to sign')
  await page.mouse.move(box.x + 30, box.y + 40)
  await page.mouse.down()
  for (let at = 1; at < 12; at++) await page.mouse.move(box.x + 30 + at * 15, box.y + 40 + (at % 3) * 12)
  await page.mouse.up()
  expect(await page.inputValue('input[name="strokes"]')).toMatch(/^M\d+ \d+L/)
  await expectSound(page)
  await page.locator('form[action="?do=sign"] button.btn-primary').click()
  await page.waitForLoadState()
  expect(await page.locator('main').textContent()).toContain('Marni Andai')
  await expectSound(page)
  const { rows } = await house.owner.query<{ signer: string; means: string }>(
    `select s.signer, s.means from counselling.signature s join counselling.agreement a on a.id = s.agreement_id
     where s.case_id = $1 and a.kind = 'goals' order by s.signed_at`,
    [caseId],
  )
  expect(rows.at(-1)).toEqual({ signer: 'guardian', means: 'finger' })
  expect(wrong).toEqual([])
}, 60_000)

test('the child and the mother each find their own place, and nothing of the other’s', async () => {
  const places = [
    ['raka', 'client', ['', '/tujuan', '/tangga', '/aman', '/kesepakatan', '/perjalanan'], 'risol'],
    ['damar', 'caregiver', ['', '/bekal'], 'telur'],
  ] as const
  for (const [key, audience, parts, word] of places) {
    const words = course(key).words.find((one) => one.audience === audience)
    const entered = await house.send('/tempatku/masuk', { form: { code: words?.code ?? '' } })
    const [name = '', value = ''] = cookiesOf(entered).split('=')
    const context = await browser({ width: 360 })
    await context.addCookies([{ name, value, url: house.address }])
    const page = await context.newPage()
    const read: string[] = []
    for (const part of parts) {
      const answer = await page.goto(`${house.address}/tempatku${part}`)
      expect(answer?.status(), part).toBe(200)
      read.push((await page.locator('main').textContent()) ?? '')
      await expectSound(page)
    }
    if (audience === 'client') expect(read.join(' ')).toContain(word)
    else expect(read.join(' ')).not.toMatch(/Takut piring|suara keras/)
  }
}, 120_000)
