import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { makeCourse } from '../../../tests/support/course.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'

const browser = useBrowser()
let house: House
let office: Office
let sari: Member
let home: string

beforeAll(async () => {
  house = await openHouse({ listen: true })
  office = await openOffice(house.app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  const { accountId, roles } = sari
  const actor = { kind: 'account', officeId: office.officeId, accountId, roles } as const
  const caseId = await house.app.database.as(actor, async (scope) => {
    const id = await openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', birthDate: '2011-05' },
      lead: sari.accountId,
      facts: { ageBand: 'from13to17' },
    })
    await makeCourse(scope, sari, id, { sessions: 2, trials: 1, pointsEach: 1 })
    return id
  })
  home = `${house.address}/kasus/${caseId}/aman`
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function signedIn(options: Parameters<typeof browser>[0]): Promise<BrowserContext> {
  const context = await browser(options)
  const [name = '', value = ''] = (await office.signIn(sari)).split('=')
  await context.addCookies([{ name, value, url: house.address }])
  return context
}

test('a risky place is set by keyboard on the drawn plan, without a script', async () => {
  const page = await (await signedIn({ width: 360, javaScript: false })).newPage()
  await page.goto(`${home}/denah?di=pesantren`)
  const room = page.locator('svg a[aria-label="Halaman pondok"]')
  await room.focus()
  const box = await room.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(40)
  await page.keyboard.press('Enter')
  await page.getByLabel('Malam').check()
  await page.getByLabel('Apa yang terjadi di sini').fill('Menunggu di sini')
  await page.getByRole('button', { name: 'Tandai tempat ini' }).click()
  await expect.poll(() => page.locator('svg a[aria-label="Halaman pondok: rawan, malam"]').count()).toBe(1)
})

test.each([{ width: 360 }, { width: 1280, dark: true }])(
  'the plan and its copies are sound at %j',
  async (look) => {
    const page = await (await signedIn(look)).newPage()
    const review = `${home}/tinjau`
    await page.goto(review)
    if (await page.locator('input[name="goesOn"][value="yes"]').count()) {
      await page.locator('input[name="goesOn"][value="yes"]').check()
      await page.locator('main form button:not([formnovalidate])').last().click()
    }
    for (const path of [
      home,
      `${home}/denah?di=school`,
      `${home}/denah?di=way`,
      `${home}/denah?di=online&tempat=online_class`,
      `${home}/mendesak`,
      `${home}/cetak/dewasa`,
    ]) {
      await page.goto(path)
      expect(await page.locator('h1').textContent(), path).not.toContain('tidak ada')
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  },
)
