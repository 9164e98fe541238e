import { serve, type ServerType } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../tests/support/browser.ts'
import { openTestSite, type TestSite } from './test-site.ts'

const port = 4791
const at = `http://127.0.0.1:${port}`
let site: TestSite
let socket: ServerType
const open = useBrowser()

beforeAll(async () => {
  site = await openTestSite(inject('serverUrl'))
  socket = serve({ fetch: site.fetch, port, hostname: '127.0.0.1' })
})
afterAll(async () => {
  socket.close()
  await site.end()
})

const next = (page: Page, words = 'Lanjut') => page.click(`main form button:has-text("${words}")`)

/** From the first page to the one where everything is read once more. */
async function tell(page: Page, story: string): Promise<void> {
  await page.goto(`${at}/lapor`)
  await next(page, 'mulai')
  await page.click('label:has-text("12")')
  for (let screen = 0; screen < 4; screen++) await next(page)
  await page.fill('textarea', story)
  await next(page)
  await page.click('button[name=_skip]')
}

async function stories(): Promise<number> {
  return site.office.as(
    site.office.head,
    async (scope) => (await scope.db.selectFrom('reports.report').select('id').execute()).length,
  )
}

test('with JavaScript the words are made on the phone, never travel, and open the report on another phone', async () => {
  const context = await open()
  const page = await context.newPage()
  const travelled: string[] = []
  page.on('request', (request) => void travelled.push(request.postDataBuffer()?.toString('latin1') ?? ''))
  const wrong: string[] = []
  page.on('pageerror', (error) => void wrong.push(String(error)))
  await tell(page, 'cerita dari peramban')
  await page.click('button:has-text("Kirim")')
  await page.waitForURL('**/lapor/terkirim')
  const code = (await page.textContent('[data-code]')) ?? ''
  expect(code.split(' ')).toHaveLength(6)
  expect(travelled.join('\n')).not.toContain(code)
  expect(travelled.join('\n')).not.toContain(encodeURIComponent(code).replaceAll('%20', '+'))
  await expectAccessible(page)
  await page.goto(`${at}/lapor`)
  expect(await page.isVisible('[data-draft]')).toBe(false)

  const other = await (await open()).newPage()
  other.on('request', (request) => void travelled.push(request.postDataBuffer()?.toString('latin1') ?? ''))
  await other.goto(`${at}/laporanku`)
  await other.fill('#f-code', 'abjad abon acara acuan adil agar')
  await next(other, 'Buka')
  await other.waitForSelector('[data-enter-state]:not([hidden])')
  expect(await other.inputValue('#f-code')).toBe('abjad abon acara acuan adil agar')
  await other.fill('#f-code', code)
  await next(other, 'Buka')
  await other.waitForURL('**/laporanku/lihat')
  expect(await other.textContent('main')).toContain('cerita dari peramban')
  expect(travelled.join('\n')).not.toContain(code.split(' ').join('+'))
  await expectAccessible(other)
  await expectNoSidewaysScroll(other)
  expect(wrong).toEqual([])
}, 90_000)

test('a voice note is recorded, can be heard and thrown away before sending, and goes along when it stays', async () => {
  const context = await open()
  const page = await context.newPage()
  // A page of the test has no microphone; what a recorder hands over is a WAV of silence.
  await page.addInitScript(() => {
    const silence = new Uint8Array(44 + 800)
    const put = (at: number, text: string) =>
      text.split('').forEach((letter, n) => (silence[at + n] = letter.charCodeAt(0)))
    const view = new DataView(silence.buffer)
    put(0, 'RIFF')
    put(8, 'WAVEfmt ')
    put(36, 'data')
    for (const [at, value] of [
      [4, 836],
      [16, 16],
      [24, 8000],
      [28, 8000],
      [40, 800],
    ] as const)
      view.setUint32(at, value, true)
    for (const [at, value] of [
      [20, 1],
      [22, 1],
      [32, 1],
      [34, 8],
    ] as const)
      view.setUint16(at, value, true)
    class Recorder extends EventTarget {
      mimeType = 'audio/wav'
      state = 'inactive'
      start() {
        this.state = 'recording'
      }
      stop() {
        this.state = 'inactive'
        this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([silence]) }))
        this.dispatchEvent(new Event('stop'))
      }
    }
    Object.assign(globalThis, { MediaRecorder: Recorder })
    Object.defineProperty(navigator, 'mediaDevices', {
      value: { getUserMedia: async () => ({ getTracks: () => [] }) },
    })
  })
  await tell(page, 'cerita dengan suara')
  const files = () =>
    page.evaluate(() =>
      [...(document.querySelector<HTMLInputElement>('input[name=files]')?.files ?? [])].map(
        (one) => one.name,
      ),
    )
  await page.click('[data-voice-start] button')
  await page.click('[data-voice-stop] button')
  await page.waitForSelector('[data-voice] audio:not([hidden])')
  expect(await files()).toHaveLength(1)
  await expectAccessible(page)
  await page.click('[data-voice-drop] button')
  expect(await files()).toEqual([])
  await page.click('[data-voice-start] button')
  await page.waitForSelector('[data-voice-stop]:not([hidden])')
  await expectAccessible(page)
  // Sent while it still records: the recording is ended and goes along.
  await page.click('main button:has-text("Kirim")')
  await page.waitForURL('**/lapor/terkirim')
  await page.goto(`${at}/laporanku/lihat`)
  expect(await page.textContent('main')).toContain('rekaman.wav')
}, 90_000)

test('an unfinished story waits on the phone, and the quick exit leaves nothing of it', async () => {
  const context = await open()
  const page = await context.newPage()
  await tell(page, 'belum selesai')
  await page.waitForTimeout(500)
  await page.goto(`${at}/lapor`)
  await page.waitForSelector('[data-draft]:not([hidden])')
  await context.route('https://**', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: 'cuaca' }),
  )
  await page.click('a[data-leave]')
  await page.waitForURL('https://**')
  await page.goto(`${at}/lapor`)
  await page.waitForTimeout(600)
  expect(await page.isVisible('[data-draft]')).toBe(false)
}, 90_000)

test('without a signal the story waits sealed on the phone, the words are shown, help still opens, and it arrives once', async () => {
  const context = await open()
  const page = await context.newPage()
  await page.goto(`${at}/lapor`)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  const before = await stories()
  await tell(page, 'tanpa sinyal')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.click('button:has-text("Kirim")')
  await page.waitForSelector('[data-kept]:not([hidden])')
  expect(((await page.textContent('[data-kept] [data-code]')) ?? '').split(' ')).toHaveLength(6)
  await page.goto(`${at}/napas`)
  expect(await page.textContent('h1')).toBe('Napas pelan')
  await page.goto(`${at}/ke-mana`)
  expect(await page.textContent('h1')).toBe('Tidak ada sinyal')
  await context.setOffline(false)
  await page.goto(`${at}/lapor`)
  await expect.poll(stories, { timeout: 10_000 }).toBe(before + 1)
  expect((await context.cookies()).map((one) => one.name)).not.toContain('jejak')
}, 90_000)

test('while the server can take nothing the story waits on the phone with its words in sight', async () => {
  const context = await open()
  const page = await context.newPage()
  await page.goto(`${at}/lapor`)
  const before = await stories()
  await tell(page, 'server sedang sibuk')
  await page.evaluate(() => {
    const away = '<!doctype html><main id="main"><h1>Sebentar, ya</h1><form method="post"></form></main>'
    globalThis.fetch = () => Promise.resolve(new Response(away, { status: 503 }))
  })
  await page.click('button:has-text("Kirim")')
  await page.waitForSelector('[data-kept]:not([hidden])', { timeout: 10_000 })
  expect(((await page.textContent('[data-kept] [data-code]')) ?? '').split(' ')).toHaveLength(6)
  await page.goto(`${at}/lapor`)
  await expect.poll(stories, { timeout: 10_000 }).toBe(before + 1)
}, 90_000)

test.each([[false], [true]])(
  'public pages are accessible and fit a narrow phone (dark: %s)',
  async (dark) => {
    const page = await (await open({ dark, width: 320 })).newPage()
    for (const path of [
      '/',
      '/bantuan',
      '/napas',
      '/hak',
      '/ke-mana?perlu=bullied&umur=anak',
      '/tentang',
      '/lapor',
      '/laporanku',
      '/luring',
    ]) {
      await page.goto(at + path)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  },
  90_000,
)

test('every question is accessible and fits a narrow phone without JavaScript', async () => {
  const page = await (await open({ javaScript: true, width: 320 })).newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${at}/lapor`)
  await next(page, 'mulai')
  await page.click('label:has-text("12")')
  for (let screen = 0; screen < 30; screen++) {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await expectWayOutBesideTheButtons(page)
    if (await page.isVisible('textarea#f-what'))
      await page.fill('textarea#f-what', `cerita ${'panjang'.repeat(40)}`)
    const school = page.locator('label:has-text("Di sekolah atau madrasah")')
    if (await school.isVisible()) await school.click()
    const hurt = page.locator('fieldset:has-text("terluka") label:has-text("Ya")')
    if (await hurt.first().isVisible()) await hurt.first().click()
    if (await page.isVisible('dl.summary')) break
    await next(page)
  }
  expect(await page.isVisible('dl.summary')).toBe(true)
}, 240_000)

/** The quick exit stays in sight at the foot of a page too, and lies over no button of the form. */
async function expectWayOutBesideTheButtons(page: Page): Promise<void> {
  const box = async (what: string) => {
    const found = await page.locator(what).last().boundingBox()
    return found ?? expect.fail(`${what} is not shown`)
  }
  for (const end of [0, 100_000]) {
    await page.evaluate((top) => scrollTo(0, top), end)
    const exit = await box('a.leave')
    const button = await box('main form .btn-primary')
    expect(exit.y).toBeGreaterThanOrEqual(0)
    expect(exit.y + exit.height).toBeLessThan(740)
    const apart = button.y >= exit.y + exit.height || button.y + button.height <= exit.y
    expect(apart, 'the way out lies over the button').toBe(true)
  }
}
