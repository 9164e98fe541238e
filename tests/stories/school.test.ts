import { beforeAll, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { useBrowser } from '../support/browser.ts'
import { schoolPages } from './school-pages.ts'
import { expectSound, letIn, listen, press, shoot, tick, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
let hendra: Member
let home = ''

beforeAll(async () => {
  const { office, house } = stage()
  const doni = await office.hire('Doni Pratama', 'counsellor')
  hendra = await office.hire('Hendra Wijaya', 'guru_bk')
  const by = { officeId: office.officeId, accountId: doni.accountId, roles: doni.roles }
  const caseId = await house.app.database.as({ kind: 'account', ...by }, (scope) =>
    openCase(scope, doni, {
      side: 'harmed',
      identity: { fullName: 'Fikri Ramadani', institution: 'SMP Contoh Tambang' },
      lead: doni.accountId,
      members: [{ accountId: hendra.accountId, duty: 'member' }],
    }),
  )
  home = `/kasus/${caseId}`
  await schoolPages(stage(), hendra)
}, 120_000)

test('a guru BK writes individual guidance on a phone; a page that was left keeps what was typed', async () => {
  const context = await browser({ width: 360 })
  await letIn(stage(), context, hendra)
  const page = await context.newPage()
  const wrong = listen(page)
  const { address } = stage().house
  await page.goto(`${address}/bk`)
  await expectSound(page)
  await page.getByRole('link', { name: 'Fikri Ramadani' }).click()
  await page.getByRole('link', { name: 'Tulis bimbingan' }).first().click()
  await page.waitForURL(/bimbingan\/baru/)
  await expectSound(page)
  await shoot(page, 'school-guidance-form')
  await page.fill('[name=feelings]', 'Ia cemas setiap pagi.')
  // The line drops: the page is left and opened again, and the words are there.
  await page.waitForTimeout(700)
  await page.goto(`${address}/bk`)
  await page.goto(`${address}${home}/bimbingan/baru`)
  await expect.poll(() => page.inputValue('[name=feelings]')).toBe('Ia cemas setiap pagi.')
  for (const [name, value] of [
    ['heldOn-day', '2'],
    ['heldOn-month', '2'],
    ['heldOn-year', '2026'],
    ['minutes', '40'],
    ['problem', 'Dicegat di gerbang belakang.'],
    ['solution', 'Pulang lewat depan bersama teman.'],
  ] as const)
    await page.fill(`[name="${name}"]`, value)
  await tick(page, 'field', 'personal')
  await tick(page, 'component', 'responsive')
  await tick(page, 'agreed', 'yes')
  await tick(page, 'onward', 'enough')
  await press(page, 'Simpan')
  await page.waitForURL(/bimbingan$/)
  await expectSound(page)
  await shoot(page, 'school-guidance')
  expect(await page.locator('main').innerText()).toContain('Dicegat di gerbang belakang.')
  // What arrived is let go: the next new sheet is empty.
  await page.waitForTimeout(300)
  await page.goto(`${address}${home}/bimbingan/baru`)
  await page.waitForTimeout(500)
  expect(await page.inputValue('[name=feelings]')).toBe('')
  expect(wrong).toEqual([])
}, 90_000)

test.each([{ width: 360 }, { width: 1280, dark: true }])(
  'its pages on the file of a pupil are sound at %j',
  async (look) => {
    const context = await browser(look)
    await letIn(stage(), context, hendra)
    const page = await context.newPage()
    const wrong = listen(page)
    const { address } = stage().house
    await page.goto(`${address}${home}/bimbingan`)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const own = (end: string) => links.find((href) => href?.endsWith(end)) ?? ''
    for (const path of [
      `${home}/bimbingan/baru`,
      `${home}/bimbingan/kosong`,
      own('/koreksi'),
      own('/cetak'),
      `${home}/rencana-karier/ubah`,
    ]) {
      const answer = await page.goto(address + path)
      expect(`${path} ${answer?.status()}`).toBe(`${path} 200`)
      await expectSound(page)
      await shoot(page, `school-${look.width}${path.replaceAll('/', '_').slice(-30)}`)
    }
    expect(wrong).toEqual([])
  },
  90_000,
)
