import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { browserPlan } from '../support/browser.ts'
import { neutral, standInForOutside } from './child-ways.ts'
import { useStage } from './stage.ts'
import { tellUntilCheck } from './tell-report.ts'

const stage = useStage()
const at = (path: string) => stage().house.address + path
const story = 'Didorong di tangga oleh kakak kelas'
let browser: Browser

beforeAll(async () => {
  const plan = await browserPlan()
  // A tool of tests switches the memory of left pages off; phones have it on.
  browser = await chromium.launch({ ...plan, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
})
afterAll(() => browser?.close())

/**
 * Standing in for the world outside makes the tool fetch again what a browser would not: pages answered to a post, and
 * those it keeps whole. Where that matters the neutral page cannot be reached, as on a phone that lost its line.
 */
async function phone(
  { javaScript, outside }: { javaScript: boolean; outside: boolean } = { javaScript: true, outside: true },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
  })
  if (outside) await standInForOutside(context)
  return { context, page: await context.newPage() }
}

async function leave(page: Page): Promise<void> {
  for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Escape')
  await page.waitForURL(neutral)
}

/** A page that comes back whole from memory never tells the tool that it was loaded. */
async function back(page: Page, way: 'goBack' | 'goForward' = 'goBack'): Promise<void> {
  await page[way]({ waitUntil: 'commit', timeout: 2000 }).catch(() => null)
}

/** Presses Back until the browser has nothing older, and notes all that could be seen on the way. */
async function allTheWayBack(page: Page): Promise<string> {
  let seen = ''
  for (let pressed = 0; pressed < 12; pressed++) {
    await back(page)
    for (let look = 0; look < 3; look++) {
      seen += await page
        .locator('body')
        .innerText({ timeout: 500 })
        .catch(() => '')
      seen += await page
        .locator('textarea:visible, input:visible')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(' '))
        .catch(() => '')
      await page.waitForTimeout(60)
    }
  }
  return seen
}

describe('after the quick exit', () => {
  test('no page reached by Back shows what was typed, sent on or not', async () => {
    const { context, page } = await phone()
    await page.goto(at('/'))
    await page.goto(at('/lapor'))
    await tellUntilCheck(page, { what: (on) => on.fill('[name=what]', story) })
    expect(await page.textContent('main')).toContain(story)
    await leave(page)
    const seen = await allTheWayBack(page)
    expect(seen).not.toContain(story)
    await context.close()
  }, 120_000)

  test('a page that the browser keeps whole is put away blank, and goes on when reached again', async () => {
    const { context, page } = await phone({ javaScript: true, outside: false })
    await page.goto(at('/hak'))
    // A browser drops the pages it keeps when the worker of the site takes over beside them.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.evaluate(() => {
      addEventListener('pagehide', () => void (document.title = `blank: ${document.documentElement.hidden}`))
    })
    await page.goto(at('/ke-mana'))
    await back(page)
    await expect.poll(() => page.title(), { message: 'it was kept whole' }).toBe('blank: true')
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true)
    await page.evaluate(() => sessionStorage.setItem('jeda', '1'))
    await back(page, 'goForward')
    await expect.poll(() => page.evaluate(() => document.documentElement.hidden).catch(() => true)).toBe(true)
    await expect.poll(() => page.url()).not.toContain(at('/'))
    await context.close()
  }, 60_000)

  test('whoever comes again of their own accord finds the house as it was', async () => {
    const { context, page } = await phone()
    await page.goto(at('/lapor'))
    await leave(page)
    await page.goto(at('/bantuan'))
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.goto(at('/hak'))
    await back(page)
    await page.waitForURL(at('/bantuan'), { waitUntil: 'commit' })
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true)
    await context.close()
  }, 60_000)

  test('without JavaScript too, what was typed is not shown again', async () => {
    const { context, page } = await phone({ javaScript: false, outside: false })
    await page.goto(at('/lapor'))
    await tellUntilCheck(page, { what: (on) => on.fill('[name=what]', story) })
    await page.click('a[data-leave]', { noWaitAfter: true })
    await expect.poll(() => page.url()).not.toContain(at('/'))
    expect(await allTheWayBack(page)).not.toContain(story)
    await context.close()
  }, 120_000)
})
