import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { jumpTo, openSdStage, stepOf, type SdStage } from './test-stage.ts'

const browser = useBrowser()
let house: House
let stage: SdStage
let home: string

beforeAll(async () => {
  house = await openHouse({ listen: true })
  stage = await openSdStage(house)
  await jumpTo(house, stage, 'exposure')
  home = house.address + stage.home
  for (const [place, text] of [
    'Melihat foto halaman',
    'Berdiri di pintu',
    'Duduk bersama teman',
    'Menyeberang',
    'Lewat dekat anak yang dilaporkan',
    'Menyeberang sendiri',
  ].entries())
    await stage.post(
      stage.sari,
      `${stage.home}/tangga/baru?skala=hundred`,
      stepOf(text, 10 + place * 15, place === 4 ? { contact: 'yes' } : {}),
    )
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function signedIn(
  member: Member,
  options: Parameters<typeof browser>[0] = {},
): Promise<BrowserContext> {
  const context = await browser(options)
  const [name = '', value = ''] = (await stage.office.signIn(member)).split('=')
  await context.addCookies([{ name, value, url: house.address }])
  return context
}
async function begin(page: Page, scaleOf = 'ten'): Promise<void> {
  await page.goto(`${home}/paparan?skala=${scaleOf}`)
  for (const box of await page.locator('input[name="ready"]').all()) await box.check()
  if (scaleOf === 'hundred') await page.fill('input[name="baseline"]', '20')
  else await page.check('input[name="baseline"][value="2"]', { force: true })
  await page.click('main form:has(input[name="item"]) button.btn-primary')
  await page.waitForURL(/\/paparan\/[0-9a-f-]{36}/)
}
const shownOrder = (page: Page) => page.locator('[data-ladder] h3').allTextContents()
const dots = (page: Page) => page.locator('[data-curve-dots] circle').count()
const stored = async () =>
  Number(
    (
      await house.owner.query('select count(*)::int as n from platform.done_once where path like $1', [
        'rating %',
      ])
    ).rows[0]?.n,
  )

test.each([['exposure'], ['ladder']])('the %s island and all it loads stays below 20 KB', (name) => {
  const client = join(import.meta.dirname, '../../../dist/client')
  const { names } = JSON.parse(readFileSync(join(client, 'manifest.json'), 'utf8')) as {
    names: Record<string, string>
  }
  const seen = new Set<string>()
  const sizeOf = (path: string): number => {
    if (seen.has(path)) return 0
    seen.add(path)
    const text = readFileSync(join(client, path), 'utf8')
    const loads = [...text.matchAll(/["']\.\/(c-[\w-]+\.js)["']/g)].map((one) => `a/${one[1]}`)
    return gzipSync(text).length + loads.reduce((sum, one) => sum + sizeOf(one), 0)
  }
  const size = sizeOf(names[name] ?? '')
  expect(size).toBeGreaterThan(300)
  expect(size).toBeLessThan(20_000)
})

describe('the ladder at the width of a phone', () => {
  test('moved by arrow keys, said aloud, saved; the buttons do the same without JavaScript', async () => {
    const page = await (await signedIn(stage.sari, { width: 360 })).newPage()
    await page.goto(`${home}/tangga`)
    const [top = '', second = ''] = await shownOrder(page)
    expect(top).toBe('Menyeberang sendiri')
    const numbers = await page.locator('[data-rung]').allTextContents()
    await page.locator('[data-grip]').first().focus()
    await page.keyboard.press('ArrowDown')
    expect((await shownOrder(page)).slice(0, 2)).toEqual([second, top])
    expect((await page.locator('[data-rung]').allTextContents()).slice(0, 2)).toEqual(numbers.slice(0, 2))
    expect(await page.locator(`[aria-label="Pindah ke atas: ${second}"]`).isVisible()).toBe(false)
    expect(await page.locator(`[aria-label="Pindah ke atas: ${top}"]`).isVisible()).toBe(true)
    expect(await page.locator('[data-ladder-said]').textContent()).toContain('nomor 2 dari 6')
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-grip'))).toBe(true)
    await page.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
    await page.reload()
    expect((await shownOrder(page)).slice(0, 2)).toEqual([second, top])
    const plain = await (await signedIn(stage.sari, { width: 360, javaScript: false })).newPage()
    await plain.goto(`${home}/tangga`)
    await plain.click(`[aria-label="Pindah ke atas: ${top}"]`)
    expect((await shownOrder(plain)).slice(0, 2)).toEqual([top, second])
    expect(await plain.locator('[data-grip]:visible').count()).toBe(0)
  })

  test('a move shows at once in the checks and the drawing, by keys and by buttons, and keeps its place', async () => {
    const page = await (await signedIn(stage.sari, { width: 360 })).newPage()
    await page.goto(`${home}/tangga`)
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    const checks = () => page.locator('[data-ladder-beside] .card').first().innerText()
    const saved = () => page.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
    const said = await checks()
    const [top = ''] = await shownOrder(page)
    await page.click('[data-ladder-beside] summary')
    await page.locator('[data-grip]').first().focus()
    await page.keyboard.press('ArrowDown')
    await saved()
    expect(await checks()).not.toBe(said)
    expect(await checks()).toContain('Urutan dan angkanya berbeda')
    expect(await page.locator('[data-ladder-beside] details').first().getAttribute('open')).not.toBeNull()
    await page.locator('[data-ladder-said]').evaluate((one) => (one.textContent = ''))
    await page.click(`[aria-label="Pindah ke atas: ${top}"]`)
    await saved()
    expect(await checks()).toBe(said)
    // At the end of the ladder there is no way up any more: the button down beside it takes over.
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe(`Pindah ke bawah: ${top}`)
    expect(await page.locator('body[data-same-page]').count()).toBe(1)
    await expectAccessible(page)
  })

  test('a row of moves over a slow line is one after the other, and never a quarrel with itself', async () => {
    const page = await (await signedIn(stage.sari, { width: 360 })).newPage()
    await page.goto(`${home}/tangga`)
    const [top = '', second = ''] = await shownOrder(page)
    // A post that outlives its page is not one that can be held up from outside.
    await page.evaluate(() => {
      const own = window.fetch.bind(window)
      window.fetch = async (...given) => {
        document.body.dataset['posts'] = String(Number(document.body.dataset['posts'] ?? 0) + 1)
        await new Promise((done) => setTimeout(done, 1500))
        return own(...given)
      }
    })
    const posts = async () => Number((await page.getAttribute('body', 'data-posts')) ?? 0)
    await page.click(`[aria-label="Pindah ke bawah: ${top}"]`)
    await expect.poll(posts, { timeout: 5000 }).toBe(1)
    await page.click(`[aria-label="Pindah ke atas: ${top}"]`)
    await expect.poll(posts, { timeout: 8000 }).toBe(2)
    await page.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
    await page.reload()
    expect((await shownOrder(page)).slice(0, 2)).toEqual([top, second])
  })

  test('overtaken by a colleague: the ladder as it stands now takes the place of this one', async () => {
    const page = await (await signedIn(stage.sari, { width: 360 })).newPage()
    await page.goto(`${home}/tangga?urutan=naik`)
    const other = await (await signedIn(stage.sari, { width: 360 })).newPage()
    await other.goto(`${home}/tangga?urutan=naik`)
    const [first = '', second = '', third = ''] = await shownOrder(other)
    await other.click(`[aria-label="Pindah ke bawah: ${first}"]`)
    await other.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
    await page.locator('[data-grip]').nth(2).focus()
    await page.keyboard.press('ArrowUp')
    await page.locator('[data-ladder-said]', { hasText: 'Rekan baru saja' }).waitFor()
    expect((await shownOrder(page)).slice(0, 3)).toEqual([second, first, third])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(third)
    await page.keyboard.press('ArrowUp')
    await page.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
    expect((await shownOrder(page)).slice(0, 3)).toEqual([second, third, first])
    // As it was for the tests after this one.
    await page.keyboard.press('ArrowDown')
    await page.click(`[aria-label="Pindah ke atas: ${first}"]`)
    await page.locator('[data-ladder-said]', { hasText: 'Sekarang nomor 1' }).waitFor()
    await page.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
  })

  test('moved by finger', async () => {
    const page = await (await signedIn(stage.sari, { width: 360 })).newPage()
    await page.goto(`${home}/tangga`)
    const before = await shownOrder(page)
    await page
      .locator('[data-grip]')
      .nth(0)
      .evaluate((one) => one.scrollIntoView({ block: 'center' }))
    const grip = await page.locator('[data-grip]').nth(0).boundingBox()
    if (!grip) throw new Error('No ladder on the page.')
    await page.mouse.move(grip.x + 10, grip.y + 10)
    await page.mouse.down()
    const goal = await page.locator('[data-item]').nth(1).boundingBox()
    if (!goal) throw new Error('One step only.')
    await page.mouse.move(grip.x + 10, goal.y + goal.height - 8, { steps: 12 })
    await page.mouse.up()
    expect((await shownOrder(page)).slice(0, 2)).toEqual([before[1], before[0]])
    await page.locator('[data-ladder-said]', { hasText: 'Urutan tersimpan' }).waitFor()
  })
})

test('an order that was not saved is never said to be: signed out in between', async () => {
  const context = await signedIn(stage.sari, { width: 360 })
  const page = await context.newPage()
  await page.goto(`${home}/tangga`)
  await context.clearCookies()
  await page.locator('[data-grip]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('[data-ladder-said]', { hasText: 'Urutan belum tersimpan' }).waitFor()
})

describe('the runner at the width of a phone', () => {
  test('at 100 the page stops by itself though the line is down, and says that it is', async () => {
    const context = await signedIn(stage.sari, { width: 360 })
    const page = await context.newPage()
    await begin(page)
    await context.setOffline(true)
    await page.click('.trial-step[value="100"]')
    expect(await page.locator('[data-stop-now]').isVisible()).toBe(true)
    expect(await page.locator('.trial-step:visible').count()).toBe(0)
    await page.locator('[data-said]:visible', { hasText: 'Sambungan putus' }).waitFor()
    await context.setOffline(false)
    await page.locator('text=Yang dilakukan sekarang').waitFor({ timeout: 30_000 })
    expect(await page.textContent('main')).toContain('Takutnya mencapai 100')
  })

  test('one tap is one rating, also while the line is down; stopping needs no line', async () => {
    const context = await signedIn(stage.sari, { width: 360 })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await begin(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    const answered = page.waitForResponse((one) => one.url().endsWith('/angka'))
    await page.click('.trial-step[value="60"]')
    await answered
    const before = (await stored()) - 1
    expect(await dots(page)).toBe(1)
    await context.setOffline(true)
    await page.click('.trial-step[value="50"]')
    await page.click('.trial-step[value="40"]')
    await page.locator('[data-said]', { hasText: 'Sambungan putus' }).waitFor()
    expect([await dots(page), (await stored()) - before]).toEqual([3, 1])
    await context.setOffline(false)
    await page.locator('[data-said]', { hasText: 'Tersambung lagi' }).waitFor({ timeout: 30_000 })
    await expect.poll(stored).toBe(before + 3)
    await context.setOffline(true)
    await page.click('text=STOP')
    expect(await page.locator('[data-stop-now]').isVisible()).toBe(true)
    expect(await page.locator('.trial-step:visible').count()).toBe(0)
    await context.setOffline(false)
    await page.locator('text=Yang dilakukan sekarang').waitFor({ timeout: 30_000 })
    // The way to calm is where the page begins, and the number is asked on the scale it was given on.
    expect(page.url()).toMatch(/\?skala=ten&hasil=1#sesudah$/)
    expect(await page.locator('h2#sesudah').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(
      200,
    )
    expect(await page.locator('main', { hasText: 'Lima hal yang bisa kamu lihat' }).count()).toBe(1)
    expect(await page.locator('form[action*="calm"]').getAttribute('action')).toContain('skala=ten')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(faults).toEqual([])
  })

  test('ended without a line: praise and note stay in sight and arrive once it is back', async () => {
    const context = await signedIn(stage.sari, { width: 360 })
    const page = await context.newPage()
    await begin(page)
    const id = /paparan\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await context.setOffline(true)
    await page.click('.trial-step[value="40"]')
    await page.click('summary:has-text("Akhiri latihan")')
    await page.click('[data-finish] button.btn-primary')
    expect(await page.locator('[data-when-ended]').isVisible()).toBe(false)
    await page.fill('textarea[name="praise"]', 'Kamu tetap di sana')
    await page.fill('textarea[name="note"]', 'Bersama Ustaz')
    await page.click('[data-finish] button.btn-primary')
    await page.locator('[data-said]', { hasText: 'Latihan diakhiri. Sambungan putus' }).waitFor()
    expect(await page.locator('[data-kept-words]').innerText()).toContain('Kamu tetap di sana')
    expect(await page.locator('.trial-step:visible').count()).toBe(0)
    const state = async () =>
      (await house.owner.query('select state from counselling.practice where id = $1', [id])).rows[0]?.state
    expect(await state()).toBe('running')
    await context.setOffline(false)
    await page.locator('text=Hasil latihan').waitFor({ timeout: 30_000 })
    expect(await page.textContent('main')).toContain('Kamu tetap di sana')
    expect(await state()).toBe('done')
    expect(await page.textContent('main')).toContain('1 angka, dari 0 sampai 100')
  })

  test('well above the peak before for five minutes: the page stops by itself, as the server would', async () => {
    // Nothing practised before: the peak to compare with is the number its owner gave the step.
    await house.owner.query('delete from counselling.practice where run_id = $1', [stage.runId])
    const context = await signedIn(stage.sari, { width: 360 })
    const page = await context.newPage()
    await begin(page)
    await context.setOffline(true)
    const later = async (seconds: number) =>
      page.evaluate((more) => {
        const own = performance.now.bind(performance)
        performance.now = () => own() + more * 1000
      }, seconds)
    await page.click('.trial-step[value="90"]')
    expect(await page.locator('[data-stop-now]').isVisible()).toBe(false)
    await later(310)
    await page.click('.trial-step[value="90"]')
    expect(await page.locator('[data-stop-now]').isVisible()).toBe(true)
    await context.setOffline(false)
    // The clock of this page was set on; the server's was not, and is told all the same.
    await page.locator('text=Yang dilakukan sekarang').waitFor({ timeout: 30_000 })
    expect(await page.textContent('main')).toContain('Takutnya terlalu tinggi dan tidak turun')
  })

  test('without JavaScript each tap is a post, and the page says how it stands', async () => {
    const page = await (await signedIn(stage.sari, { width: 360, javaScript: false })).newPage()
    await begin(page, 'hundred')
    await page.click('.trial-step[value="70"]')
    expect(page.url()).toContain('#angka')
    await page.fill('input[name="typed"]', '35')
    await page.press('input[name="typed"]', 'Enter')
    expect(await dots(page)).toBe(2)
    await page.click('summary:has-text("Akhiri latihan")')
    await page.fill('textarea[name="praise"]', 'Kamu tetap berdiri di sana')
    await page.click('form[action*="finish"] button.btn-primary')
    expect(await page.textContent('main')).toContain('Kamu tetap berdiri di sana')
  })

  test.each([{ dark: false }, { dark: true }])(
    'every screen is sound (%j)',
    async ({ dark }) => {
      const page = await (await signedIn(stage.sari, { width: 360, dark })).newPage()
      const parts = ['relaksasi', 'tangga', 'tangga/baru', 'paparan?skala=faces', 'penutup']
      for (const part of parts) {
        await page.goto(`${home}/${part}`)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      const item = await page
        .goto(`${home}/tangga`)
        .then(() => page.locator('[data-state="locked"]').getAttribute('data-item'))
      const boss = await (await signedIn(stage.hasan, { width: 360, dark })).newPage()
      for (const [who, part] of [
        [page, `tangga/${item}`],
        [boss, `tangga/${item}/kunci`],
      ] as const) {
        await who.goto(`${home}/${part}`)
        await expectAccessible(who)
        await expectNoSidewaysScroll(who)
      }
    },
    120_000,
  )
})
