import { describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { comeBack, neutral, reportCount, standInForOutside } from './child-ways.ts'
import { expectSound, listen, press, shoot, tick, useStage } from './stage.ts'
import { screenOf, tellShortly } from './tell-report.ts'

const browser = useBrowser()
const stage = useStage()
const at = (path: string) => stage().house.address + path

describe('a phone with JavaScript', () => {
  test('brings back what a closed browser left unfinished, and the quick exit clears it', async () => {
    const context = await browser()
    await standInForOutside(context)
    const first = await context.newPage()
    await first.goto(at('/lapor'))
    await press(first, 'Aku mengerti, mulai')
    await tick(first, 'band', 'remaja')
    for (const screen of ['band', 'who', 'danger', 'signs']) {
      expect(await screenOf(first)).toBe(screen)
      await press(first, 'Lanjut')
      await first.waitForSelector(`main input[name=_screen]:not([value="${screen}"])`, { state: 'attached' })
    }
    await first.fill('[name=what]', 'Setengah jalan ceritaku')
    await first.waitForTimeout(800)
    await first.close()

    const second = await context.newPage()
    await second.goto(at('/lapor'))
    await second.waitForSelector('[data-draft]:not([hidden])')
    await press(second, 'Aku mengerti, mulai')
    await second.waitForSelector('main input[name=_screen]', { state: 'attached' })
    const kept = await second.locator('main [name=what]').first().inputValue()
    expect(kept).toBe('Setengah jalan ceritaku')

    await second.click('a[data-leave]')
    await second.waitForURL(neutral)
    expect(await second.evaluate(() => history.length), 'the page itself was replaced').toBeLessThanOrEqual(3)
    const third = await context.newPage()
    await third.goto(at('/lapor'))
    await third.waitForTimeout(800)
    expect(await third.isVisible('[data-draft]')).toBe(false)
  }, 90_000)

  test('keeps a report until there is a signal again, and sends it once', async () => {
    const context = await browser()
    const page = await context.newPage()
    const wrong = listen(page)
    await page.goto(at('/lapor'))
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    const before = await reportCount(stage())
    await tellShortly(page, 'Di kebun tidak ada sinyal')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.locator('main').getByRole('button', { name: 'Kirim', exact: true }).last().click()
    await page.waitForSelector('[data-kept]:not([hidden])')
    const code = ((await page.textContent('[data-kept] [data-code]')) ?? '').trim()
    await shoot(page, 'child-js-offline')
    await context.setOffline(false)
    await page.goto(at('/'))
    await page.goto(at('/lapor'))
    await expect.poll(() => reportCount(stage()), { timeout: 15_000 }).toBe(before + 1)
    await comeBack(stage(), page, code)
    expect(await page.textContent('main')).toContain('Di kebun tidak ada sinyal')
    expect(wrong).toEqual([])
  }, 90_000)

  test('is shown help first when danger is now, and may go on', async () => {
    const page = await (await browser()).newPage()
    await page.goto(at('/lapor'))
    await press(page, 'Aku mengerti, mulai')
    for (const screen of ['band', 'who']) {
      await press(page, 'Lanjut')
      await page.waitForSelector(`main input[name=_screen]:not([value="${screen}"])`, { state: 'attached' })
    }
    await tick(page, 'dangerNow', 'yes')
    await press(page, 'Lanjut')
    await page.waitForSelector('main >> text=Keselamatanmu dulu')
    expect(await page.locator('main a[href="tel:112"]').count()).toBeGreaterThan(0)
    await expectSound(page)
    await shoot(page, 'child-js-danger')
    await press(page, 'Lanjut bercerita')
    await page.waitForSelector('main input[name=_screen][value=signs]', { state: 'attached' })
  }, 90_000)
})
