import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { openHarmed, type Harmed } from './test-between.ts'

const browser = useBrowser()
let house: House
let at: Harmed

beforeAll(async () => {
  house = await openHouse({ listen: true })
  at = await openHarmed(house)
  await at.giveLadderAndPlan()
  await at.giveTask('client', 'Sapa satu teman')
  await at.giveTask('caregiver', 'Sepuluh menit sehari')
  await at.asClient('/tempatku/tujuan', { do: 'own', words: 'Berani ke kantin', now: '2' })
  await at.asClient('/tempatku/menang', { text: 'Hari ini berani bertanya' })
  await at.asStaff(at.sari, `${at.home}/konseling/${at.episodeId}/kesepakatan`, { do: 'make' })
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function letIn(cookie: string, options: Parameters<typeof browser>[0] = {}): Promise<BrowserContext> {
  const context = await browser({ width: 360, ...options })
  const cut = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url: house.address }])
  return context
}
function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d|net::ERR_/.test(line.text())) faults.push(line.text())
  })
  return faults
}
async function sound(page: Page, path: string): Promise<void> {
  await page.goto(house.address + path)
  await page.waitForTimeout(150)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(await page.locator('h1').count(), path).toBe(1)
}
const ownPaths = [
  '',
  '/tugas',
  '/catatan',
  '/napas',
  '/rasa',
  '/menang',
  '/tujuan',
  '/tangga',
  '/aman',
  '/kesepakatan',
  '/suaraku',
  '/perjalanan',
  '/ditemani',
  '/jawaban',
]
const waiting = (page: Page) => page.locator('[data-unsent]:not([hidden]) [data-count]')

describe('a place between sessions on a small phone', () => {
  test('every page is sound in Indonesian by day and in English by night', async () => {
    for (const look of [{}, { dark: true, lang: 'en' }] as const) {
      const page = await (await letIn(at.client.cookie, look)).newPage()
      const faults = faultsOf(page)
      for (const path of ownPaths) await sound(page, `/tempatku${path}`)
      expect(faults).toEqual([])
      const carer = await (await letIn(at.carer.cookie, look)).newPage()
      for (const path of ['', '/tugas', '/bekal', '/lelah', '/ditemani'])
        await sound(carer, `/tempatku${path}`)
      const staff = await (await letIn(await at.office.signIn(at.sari), look)).newPage()
      for (const part of ['antara', 'antara/kertas', 'pendamping']) await sound(staff, `${at.home}/${part}`)
    }
    const out = await (await browser({ width: 360 })).newPage()
    await sound(out, '/tempatku/luring')
  }, 400_000)

  test('homework and diary are filled without a signal and arrive when it is back', async () => {
    const context = await letIn(at.client.cookie)
    const page = await context.newPage()
    const faults = faultsOf(page)
    await page.goto(`${house.address}/tempatku/tugas`)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.goto(`${house.address}/tempatku/tugas`)
    await page.getByText('Sedang tanpa sinyal').first().waitFor()
    await page.getByText('Sapa satu teman').first().waitFor()
    await page.locator('label', { hasText: 'Sudah kucoba' }).first().click()
    await page.locator('main textarea').first().fill('Kusapa Dika di gerbang')
    await page.locator('main form[data-offline] button.btn').first().click()
    await waiting(page).filter({ hasText: '1' }).waitFor()
    await page.goto(`${house.address}/tempatku/catatan`)
    await page.locator('textarea[name=text]').fill('Tadi hujan, aku di perpustakaan')
    await page.locator('main form[data-offline] button.btn').first().click()
    await waiting(page).filter({ hasText: '2' }).waitFor()
    // The words lie sealed: nothing readable stands in any store of the phone.
    expect(await stores(page)).not.toContain('perpustakaan')
    await page.goto(`${house.address}/tempatku/aman`)
    await page.getByText('Pulang bersama Dika').waitFor()

    await context.setOffline(false)
    await page.goto(`${house.address}/tempatku`)
    await expect
      .poll(async () => (await at.asStaff(at.sari, `${at.home}/antara`)).text, { timeout: 15_000 })
      .toContain('perpustakaan')
    expect((await at.asStaff(at.sari, `${at.home}/antara`)).text).toContain('Kusapa Dika di gerbang')
    await expect.poll(() => waiting(page).count()).toBe(0)
    await page.goto(`${house.address}/tempatku/tugas`)
    expect(await page.textContent('main')).toContain('sudah dicoba')
    expect(faults).toEqual([])
  }, 120_000)

  test('with a signal a note is saved in place, and what is wrong is said in place', async () => {
    const page = await (await letIn(at.client.cookie)).newPage()
    await page.goto(`${house.address}/tempatku/catatan`)
    await page.locator('main form[data-offline] button.btn').first().click()
    await page.getByText('Tulis sedikit dulu').first().waitFor()
    await page.locator('textarea[name=text]').fill('Pagi yang tenang')
    await page.locator('main form[data-offline] button.btn').first().click()
    await page.getByText('Terima kasih sudah menulis').waitFor()
    await page.locator('summary', { hasText: 'Yang sudah ditulis' }).click()
    expect(await page.textContent('main')).toContain('Pagi yang tenang')
    await page.locator('textarea[name=text]').fill('Aku takut besok')
    await page.locator('label', { hasText: 'Aku butuh bantuan untuk ini' }).click()
    await page.locator('main form[data-offline] button.btn').first().click()
    await page.getByText('Terima kasih sudah bilang').waitFor()
    expect(new URL(page.url()).pathname).toBe('/tempatku/ditemani')
  }, 60_000)

  test('the quick exit wipes what was not sent; another place in the same tab never gets it', async () => {
    const context = await letIn(at.client.cookie)
    const page = await context.newPage()
    await page.route(/^(?!http:\/\/127\.0\.0\.1|http:\/\/localhost)/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' }),
    )
    await page.goto(`${house.address}/tempatku/catatan`)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.locator('textarea[name=text]').fill('Rahasia yang tidak terkirim')
    await page.locator('main form[data-offline] button.btn').first().click()
    await waiting(page).filter({ hasText: '1' }).waitFor()
    await context.setOffline(false)
    await context.clearCookies()
    const cut = at.carer.cookie.indexOf('=')
    await context.addCookies([
      { name: at.carer.cookie.slice(0, cut), value: at.carer.cookie.slice(cut + 1), url: house.address },
    ])
    await page.goto(`${house.address}/tempatku/tugas`)
    await page.waitForLoadState('networkidle')
    expect(await waiting(page).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain(house.address)
    const after = await context.newPage()
    await after.goto(`${house.address}/tentang`)
    await expect
      .poll(() => after.evaluate(async () => (await indexedDB.databases()).map((one) => one.name)))
      .not.toContain('naungan-place')
    const said = await house.owner.query<{ count: number }>(
      `select count(*)::int as count from counselling.client_entry where audience = 'caregiver'`,
    )
    expect(said.rows[0]?.count).toBe(0)
  }, 60_000)

  test('half an hour goes by over “Suaraku”: come in again, and the words are there', async () => {
    const context = await letIn(at.client.cookie)
    const page = await context.newPage()
    await page.goto(`${house.address}/tempatku/suaraku`)
    await page.waitForLoadState('networkidle')
    await page.locator('main form[data-offline] textarea').last().fill('Tolong bicara pelan-pelan kepadaku')
    await house.owner.query('update portal.session set ends_at = now() where door_id = $1', [
      at.client.doorId,
    ])
    await page.locator('main form[data-offline] button.btn').last().click()
    await page.waitForURL(/tempatku\/masuk/)
    await page.locator('input[name=code]').fill(at.client.code)
    await page.getByRole('button', { name: 'Masuk' }).first().click()
    await page.waitForURL(/\/tempatku$/)
    await expect
      .poll(
        async () => {
          await page.goto(`${house.address}/tempatku/suaraku`)
          return page.locator('main form[data-offline] textarea').last().inputValue()
        },
        { timeout: 20_000 },
      )
      .toBe('Tolong bicara pelan-pelan kepadaku')
    expect(await waiting(page).count()).toBe(0)
  }, 120_000)
})

/** Everything the phone stores for us, as bytes turned to text. */
function stores(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all: string[] = [JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage })]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '')
        opening.addEventListener('success', () => resolve(opening.result))
      })
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll()
          request.addEventListener('success', () => resolve(request.result as unknown[]))
        })
        for (const row of rows)
          for (const value of Object.values(row as object))
            all.push(value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value))
      }
      db.close()
    }
    return all.join('\n')
  })
}
