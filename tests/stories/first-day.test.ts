import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromBase64Url, totpCode, totpStep } from '#src/platform/vault/index.ts'
import { useBrowser } from '../support/browser.ts'
import { openHouse, type House } from '../support/house.ts'
import { expectSound, listen, officeClock, press, shoot } from './stage.ts'
import { tellShortly } from './tell-report.ts'

const browser = useBrowser()
const clock = officeClock()
const password = 'gerimis pasir lentera tembok'
let house: House

beforeAll(async () => {
  house = await openHouse({ listen: true, clock })
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})
const at = (path: string) => house.address + path

/** The second step of a first sign-in, as with a code app in the hand: a code, then ten codes on paper. */
async function proveSecondStep(page: Page): Promise<void> {
  await page.waitForURL('**/masuk/pertama')
  const secret = fromBase64Url(await page.inputValue('[name=secret]')) ?? new Uint8Array()
  await page.fill('[name=code]', totpCode(secret, totpStep(clock().getTime())))
  await page.click('[value=confirm]')
  await page.waitForSelector('[name=codes]', { state: 'attached' })
  await page.check('[name=saved]')
  await page.click('[value=finish]')
}

async function setUp(page: Page): Promise<void> {
  await page.goto(at('/'))
  await page.waitForURL('**/siapkan')
  await expectSound(page)
  await page.fill('[name=name]', 'UPTD PPA Kabupaten Kampar')
  await page.selectOption('[name=region]', '14.01')
  await page.fill('[name=onCallLine]', '0762 000 111')
  await page.fill('[name=headName]', 'Rahma Yulia')
  await page.fill('[name=login]', 'rahma.yulia')
  await page.fill('[name=password]', 'pendek')
  await page.fill('[name=repeat]', 'pendek')
  await page.click('main .btn-wide')
  await page.waitForSelector('.errors')
  expect(await page.inputValue('[name=onCallLine]'), 'what was typed is still there').toBe('0762 000 111')
  await page.fill('[name=password]', password)
  await page.fill('[name=repeat]', password)
  await page.click('main .btn-wide')
}

/** The sheets are on paper only when somebody can read two groups of letters from them. */
async function proveSheets(page: Page): Promise<void> {
  await page.waitForURL('**/siapkan/kunci-cadangan')
  await shoot(page, 'first-day-sheets')
  const shares = await page
    .locator('[name=share]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  const answers = (await page.inputValue('[name=asked]')).split(',').map((pair) => {
    const [sheet = 0, group = 0] = pair.split('.').map(Number)
    return shares[sheet - 1]?.split('-')[group - 1] ?? ''
  })
  const fill = async (texts: string[]) => {
    for (const [at, text] of texts.entries()) await page.locator('[name=answer]').nth(at).fill(text)
    await page.click('form.no-print [type=submit]')
  }
  await fill(['XXXX', answers[1] ?? ''])
  await page.waitForSelector('.errors')
  await fill(answers)
  await page.waitForURL('**/kantor')
}

async function invite(page: Page, name: string): Promise<void> {
  await page.goto(at('/kantor/undang'))
  await page.fill('[name=fullName]', name)
  await page.check('[value=intake]')
  await page.click('main form [type=submit]')
  const link = (await page.locator('main code').first().textContent()) ?? ''
  const guest = await (await browser()).newPage()
  await guest.goto(at(new URL(link).pathname))
  await guest.fill('[name=password]', password)
  await guest.fill('[name=repeat]', password)
  await guest.click('main .btn-wide')
  await proveSecondStep(guest)
  await guest.waitForURL('**/hari-ini')
  await guest.goto(at(new URL(link).pathname))
  expect(await guest.locator('[name=password]').count(), 'an invitation works once').toBe(0)
  await guest.context().close()
}

test('from an empty house to the first report: set-up, second step, three sheets, two workers, open doors', async () => {
  const page = await (await browser({ width: 1100 })).newPage()
  const wrong = listen(page)
  await setUp(page)
  await proveSecondStep(page)
  await proveSheets(page)

  const child = await (await browser()).newPage()
  await child.goto(at('/lapor'))
  expect(await child.textContent('h1')).toBe('Kami belum bisa menerima laporan di sini')
  expect(await child.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
  await expectSound(child)

  await invite(page, 'Siti Aminah')
  await invite(page, 'Budi Santoso')
  await page.goto(at('/kantor/kunci'))
  await expectSound(page)
  await shoot(page, 'first-day-keys')
  await page.locator('main button[value=give]').last().click()
  await page.waitForLoadState('load')
  expect(await page.textContent('main')).toContain('Pintu laporan kini terbuka')

  // Pages that are the same for everyone are kept for some seconds.
  await expect
    .poll(async () => (await child.goto(at('/lapor'))) && child.textContent('h1'), {
      timeout: 30_000,
      interval: 2000,
    })
    .toBe('Kamu boleh bercerita di sini')
  await tellShortly(child, 'Laporan pertama di kantor ini')
  await press(child, 'Kirim')
  await child.waitForURL('**/lapor/terkirim')
  expect(await child.textContent('main')).toContain('Ceritamu sudah kami terima')
  expect((await page.goto(at('/siapkan')))?.status(), 'set-up is gone for good').toBe(404)
  expect(wrong).toEqual([])
}, 180_000)

/** Walks with the Tab key until this is in focus, as somebody does who has no pointer. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`The Tab key never reached ${selector} on ${page.url()}`)
}

test('the keyboard alone is enough to tell it and to come back', async () => {
  const page = await (await browser({ width: 1100 })).newPage()
  await page.goto(at('/'))
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.getAttribute('href')),
    'the first stop skips to the content',
  ).toBe('#main')
  await page.keyboard.press('Enter')
  await tabTo(page, 'main a[href="/lapor"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lapor')
  const on = (screen: string) =>
    page.waitForSelector(`main input[name=_screen][value=${screen}]`, { state: 'attached' })
  await tabTo(page, 'main form button')
  await page.keyboard.press('Enter')
  await on('band')
  await tabTo(page, 'main [name=band]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await on('who')
  for (const next of ['danger', 'signs', 'what']) {
    await tabTo(page, 'main form button.btn')
    await page.keyboard.press('Enter')
    await on(next)
  }
  await tabTo(page, 'main [name=what]')
  await page.keyboard.type('Ditulis tanpa tetikus')
  await tabTo(page, 'main form button.btn')
  await page.keyboard.press('Enter')
  await on('forms')
  await tabTo(page, 'main button[name=_skip]')
  await page.keyboard.press('Enter')
  await on('check')
  await tabTo(page, 'main form button.btn[value=send]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lapor/terkirim')
  const code = ((await page.textContent('[data-code]')) ?? '').trim()
  await page.context().clearCookies()
  await page.goto(at('/laporanku'))
  await tabTo(page, 'main [name=code]')
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/laporanku/lihat')
  expect(await page.textContent('main')).toContain('Ditulis tanpa tetikus')
}, 120_000)
