import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { comeBack, neutral, reportCount, standInForOutside } from './child-ways.ts'
import { expectSound, letIn, listen, press, shoot, tick, unfold, useStage } from './stage.ts'
import { santriStory, tellShortly, tellUntilCheck } from './tell-report.ts'

const browser = useBrowser()
const stage = useStage()
const at = (path: string) => stage().house.address + path
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> &amp; "kutip"'
const story = `Aku dipukul enam atau tujuh teman sekamar tadi malam. Bibirku pecah. ${hostile}`

/** One screen of each kind is looked through here; the tests of the report go through every one. */
const looked = new Set(['place', 'reported', 'injuries', 'worry', 'contact'])

async function codeOn(page: Page): Promise<string> {
  await page.waitForURL('**/lapor/terkirim')
  await page.waitForSelector('[data-own-code]:not([hidden]) [data-code]')
  return ((await page.textContent('[data-code]')) ?? '').trim()
}

/** A worker finds the report at the desk, takes it and answers, in a browser of her own. */
async function workerAnswers(code: string, words: string): Promise<void> {
  const context = await browser({ width: 1100 })
  await letIn(stage(), context, stage().kenanga)
  const page = await context.newPage()
  const wrong = listen(page)
  await page.goto(at('/meja'))
  await page.locator('main table a[href^="/meja/"]').first().click()
  await page.waitForURL(/\/meja\/[0-9a-f-]{36}/)
  const shown = (await page.textContent('main')) ?? ''
  expect(shown.split(hostile).length, 'whatever was typed is shown as it was typed').toBeGreaterThan(4)
  expect(await page.title()).toMatch(/^Laporan /)
  expect(shown).not.toContain(code)
  await press(page, 'Saya pegang')
  await page.fill('[name=text]', words)
  await press(page, 'Kirim')
  await page.waitForSelector(`main >> text=${words.slice(0, 20)}`)
  expect(wrong).toEqual([])
  await context.close()
}

async function tellSmallThings(page: Page): Promise<void> {
  await page.fill('[name=message]', `Besok aku masih sekamar dengan mereka ${hostile}`)
  await press(page, 'Kirim pesan')
  expect(await page.textContent('main')).toContain(hostile)
  await unfold(page, 'Perbaiki atau tambah cerita')
  await page.fill('[name=correction]', 'Yang memukul enam orang, bukan tujuh.')
  await press(page, 'Kirim perbaikan')
  expect(await page.textContent('main')).toContain('bukan tujuh')
}

async function becomeKnown(page: Page): Promise<void> {
  await unfold(page, 'Memberi tahu namaku')
  await press(page, 'Beri tahu')
  await page.waitForSelector('.errors')
  await tick(page, 'to', stage().wulan.accountId)
  await page.fill('[name=identity]', 'Namaku Fikri, kamar 4')
  await tick(page, 'agree', 'yes')
  await press(page, 'Beri tahu')
  expect(await page.textContent('main')).toContain('Kamu memberi tahu namamu kepada Wulan Sari')
}

describe.each([
  ['without JavaScript', false],
  ['with JavaScript', true],
])('a 13-year-old on a small phone, %s', (_name, javaScript) => {
  test('tells it, leaves, comes back, talks with a worker, and stays in charge', async () => {
    const pictures = javaScript ? 'child-js' : 'child'
    const context = await browser({ javaScript })
    await standInForOutside(context)
    const page = await context.newPage()
    const wrong = listen(page)

    await page.goto(at('/'))
    if (javaScript) await expectSound(page)
    await shoot(page, `${pictures}-front`)
    await page
      .locator('main')
      .getByRole('link', { name: /^Lapor/ })
      .click()
    await page.waitForURL('**/lapor')
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: 'Dalam bahaya sekarang? Buka bantuan dulu.' })
        .isVisible(),
    ).toBe(true)
    expect(await page.locator('main li').count(), 'the limits come before any question').toBeGreaterThan(4)
    expect(await page.locator('main input:visible, main textarea:visible').count()).toBe(0)
    await shoot(page, `${pictures}-limits`)

    const seen = await tellUntilCheck(page, santriStory(story, ` ${hostile}`), {
      pictures,
      onScreen: async (shown, screen) => {
        expect(await shown.locator('h1').count(), screen).toBe(1)
        if (javaScript && looked.has(screen)) await expectSound(shown)
      },
    })
    expect(seen.slice(0, 5)).toEqual(['band', 'who', 'danger', 'signs', 'what'])
    expect(seen).toEqual(
      expect.arrayContaining(['place', 'school', 'reported', 'injuries', 'worry', 'secret', 'contact']),
    )
    const checked = (await page.textContent('main')) ?? ''
    for (const words of [
      hostile,
      'Pesantren Bukit Teduh',
      'Bagas',
      'Dimas',
      'Mulut dan bibir',
      'Ustaz pembina kamar',
    ])
      expect(checked).toContain(words)
    await shoot(page, `${pictures}-check`)

    const before = await reportCount(stage())
    await page.locator('main').getByRole('button', { name: 'Kirim', exact: true }).last().dblclick()
    const code = await codeOn(page)
    expect(code.split(' ')).toHaveLength(6)
    expect(await reportCount(stage()), 'a double tap makes one').toBe(before + 1)
    if (javaScript) await expectSound(page)
    await shoot(page, `${pictures}-sent`)

    await leave(page, javaScript)
    await expect
      .poll(async () => (await context.cookies(at('/'))).map((one) => one.name), { timeout: 10_000 })
      .not.toContain('jejak')
    await page.goBack().catch(() => null)
    expect((await page.textContent('body')) ?? '').not.toContain(code)
    await page.goto(at('/laporanku/lihat'))
    expect(new URL(page.url()).pathname).toBe('/laporanku')

    await comeBack(stage(), page, code)
    expect(await page.textContent('main')).toContain(hostile)
    await shoot(page, `${pictures}-mine`)
    await tellSmallThings(page)

    const answer = 'Terima kasih sudah bercerita. Malam ini kamu bisa tidur di kamar lain. Mau?'
    await workerAnswers(code, answer)
    await page.goto(at('/laporanku/lihat'))
    const mine = (await page.textContent('main')) ?? ''
    expect(mine).toContain(answer)
    expect(mine).toContain('Dibaca petugas')
    expect(mine).toContain('sudah dibaca petugas')
    if (javaScript) await expectSound(page)
    await becomeKnown(page)
    await shoot(page, `${pictures}-answered`)
    expect(wrong).toEqual([])
  }, 180_000)

  test('withdraws a report again', async () => {
    const page = await (await browser({ javaScript })).newPage()
    await page.goto(at('/lapor'))
    await tellShortly(page, 'Ini bisa ditarik lagi')
    await press(page, 'Kirim')
    await codeOn(page)
    await page.goto(at('/laporanku/lihat'))
    await unfold(page, 'Tarik laporanku')
    await page.fill('[name=why]', 'Sudah selesai sendiri')
    await press(page, 'Ya, tarik laporan')
    const main = (await page.textContent('main')) ?? ''
    expect(main).toContain('Laporanmu sudah ditarik.')
    expect(main).toContain('Kamu menariknya')
    expect(await page.locator('summary').filter({ hasText: 'Tarik laporanku' }).count()).toBe(0)
  }, 90_000)

  test('is helped with wrong words in one clear sentence, and nothing typed is lost', async () => {
    const page = await (await browser({ javaScript })).newPage()
    await page.goto(at('/laporanku'))
    for (const [typed, said] of [
      ['', 'Ketik dulu keenam katanya.'],
      ['abjad abon acara', 'Kodenya enam kata; yang diketik 3.'],
      ['abjad abon acara acuan adil zzyzx', 'tidak ada di daftar kata kami'],
      ['abjad abon acara acuan adil agar', 'Tidak ada laporan dengan kata-kata ini'],
    ] as const) {
      await page.fill('[name=code]', typed)
      await page.locator('main').getByRole('button', { name: 'Buka', exact: true }).first().click()
      await page.waitForSelector(`main >> text=${said}`)
      expect(await page.inputValue('[name=code]')).toBe(typed)
    }
    expect(page.url()).toBe(at('/laporanku'))
  }, 90_000)
})

/** Without JavaScript the way out is a link; with it, three times Esc, and the page before is gone from the history. */
async function leave(page: Page, javaScript: boolean): Promise<void> {
  if (javaScript) for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Escape')
  else await page.click('a[data-leave]')
  await page.waitForURL(neutral)
}
