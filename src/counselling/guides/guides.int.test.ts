import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relaxationGuides } from '#content/relaxation/index.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { openOffice } from '../../../tests/support/office.ts'

const paths = ['/tenang', ...relaxationGuides.map((guide) => `/tenang/${guide.path}`)]
const browser = useBrowser()
let house: House

beforeAll(async () => {
  house = await openHouse({ listen: true })
  await openOffice(house.app.database)
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

test.each(paths)(
  '%s opens without a sign-in, in both languages, within 14 KB, with the way out and help',
  async (path) => {
    for (const lang of ['id', 'en']) {
      const answer = await house.send(path, { cookie: `lang=${lang}` })
      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie()).toEqual([])
      const html = await answer.text()
      expect(html).toContain(`<html lang="${lang}"`)
      expect(brotliCompressSync(html).length).toBeLessThan(14_000)
      expect(html).toContain('data-leave')
      expect(html).toContain('href="/bantuan"')
      expect(html).toContain(lang === 'id' ? 'Boleh berhenti kapan saja' : 'You may stop at any time')
      expect(html).not.toContain('<form method="post"')
    }
  },
)

test.each([{ dark: false }, { dark: true }])(
  'every page is sound at 320 px (%j)',
  async ({ dark }) => {
    const page = await (await browser({ dark, width: 320 })).newPage()
    for (const path of paths) {
      await page.goto(house.address + path)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  },
  90_000,
)

test('without JavaScript all steps stand there, and no button that does nothing', async () => {
  const page = await (await browser({ javaScript: false })).newPage()
  await page.goto(`${house.address}/tenang/otot`)
  expect(await page.locator('[data-pace-steps] li:visible').count()).toBe(13)
  expect(await page.locator('[data-pace-controls] button:visible').count()).toBe(0)
})

test('walks step by step at the written pace, pauses, goes on, ends, and shows everything again', async () => {
  const context = await browser()
  const page = await context.newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.install()
  await page.goto(`${house.address}/tenang/napas`)
  const now = page.locator('[data-pace-now]')
  await page.click('text=Temani aku')
  expect(await now.textContent()).toContain('Tarik napas')
  await page.clock.runFor(4000)
  expect(await now.textContent()).toContain('Lepaskan')
  await page.click('text=Jeda')
  await page.clock.runFor(60_000)
  expect(await now.textContent()).toContain('Lepaskan')
  await expectAccessible(page)
  await page.click('text=Lanjut')
  expect(await now.textContent()).toContain('Tarik napas')
  await page.clock.runFor(4000)
  expect(await now.textContent()).toContain('Lepaskan')
  await page.clock.runFor(120_000)
  expect(await now.textContent()).toContain('Selesai')
  await page.click('text=Lihat semua langkah')
  expect(await page.locator('[data-pace-steps] li:visible').count()).toBe(2)
  expect(await page.evaluate(() => JSON.stringify([localStorage.length, document.cookie]))).not.toMatch(
    /napas|pace/,
  )
}, 90_000)

test('opens and walks without a signal, once any page was opened', async () => {
  const context = await browser()
  const page = await context.newPage()
  await page.goto(`${house.address}/tenang`)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  for (const guide of relaxationGuides) {
    await page.goto(`${house.address}/tenang/${guide.path}`)
    expect(await page.textContent('h1')).toBe(guide.title.id)
    await page.click('text=Temani aku')
    expect(await page.locator('[data-pace-now]').textContent()).toContain(guide.steps[0]?.text.id)
  }
}, 90_000)
