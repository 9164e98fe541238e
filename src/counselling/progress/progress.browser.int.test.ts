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
  const actor = {
    kind: 'account',
    officeId: office.officeId,
    accountId: sari.accountId,
    roles: sari.roles,
  } as const
  const caseId = await house.app.database.as(actor, (scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', birthDate: '2011-05' },
      lead: sari.accountId,
      facts: { ageBand: 'from13to17' },
    }),
  )
  await house.app.database.as(actor, (scope) =>
    makeCourse(scope, sari, caseId, { sessions: 12, trials: 14, pointsEach: 4 }),
  )
  home = `${house.address}/kasus/${caseId}/kemajuan`
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
const allFacts = ['name', 'strengths', 'goals', 'measures', 'attendance', 'techniques', 'homework', 'needs']
const sheet = () => `${home}/ringkas?untuk=team${allFacts.map((one) => `&isi=${one}`).join('')}`

test.each([{ width: 360 }, { width: 1280, dark: true }])(
  'progress, the sheet and the export are sound at %j',
  async (look) => {
    const page = await (await signedIn(look)).newPage()
    for (const path of [home, `${home}/ringkas`, `${home}/ringkas?untuk=`, sheet(), `${home}/fhir`]) {
      await page.goto(path)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  },
  120_000,
)

test('the sheet chosen by ticks without JavaScript prints on one page of A4, without the frame around it', async () => {
  const page = await (await signedIn({ width: 900, javaScript: false })).newPage()
  await page.goto(`${home}/ringkas`)
  for (const fact of allFacts) await page.check(`[name=isi][value=${fact}]`)
  await page.check('[name=untuk][value=team]')
  await page.click('main form button')
  await page.waitForURL(/untuk=team/)
  expect(await page.textContent('main')).toContain('Rizki Pratama')
  await page.emulateMedia({ media: 'print' })
  expect(await page.isVisible('.no-print')).toBe(false)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  await page.goto(home)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}, 120_000)
