import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/browser.ts'
import { openHouse, type House } from '../support/house.ts'
import { openOffice, type Office } from '../support/office.ts'

/** A house with a socket, two people at intake so that its doors are open, on a Tuesday morning in Kampar. */
export type Stage = Readonly<{ house: House; office: Office; kenanga: Worker; wulan: Worker }>
export type Worker = Member & { login: string }

const day = 86_400_000

/** The latest Tuesday, ten in the morning at the office: forms refuse a day that has not come yet. */
function tuesdayMorning(): number {
  const ten = Math.floor(Date.now() / day) * day + 3 * 3_600_000
  const before = (new Date(ten).getUTCDay() + 5) % 7
  return ten - (before === 0 && ten > Date.now() ? 7 : before) * day
}

/** Runs on like any clock, so that office hours do not depend on when the tests run. */
export function officeClock(): () => Date {
  const [began, start] = [Date.now(), tuesdayMorning()]
  return () => new Date(start + Date.now() - began)
}

export function useStage(): () => Stage {
  let stage: Stage | null = null
  beforeAll(async () => {
    const house = await openHouse({ listen: true, clock: officeClock() })
    const office = await openOffice(house.app.database)
    const kenanga = await office.hire('Kenanga Pertiwi', 'intake')
    const wulan = await office.hire('Wulan Sari', 'intake')
    stage = { house, office, kenanga, wulan }
  })
  afterAll(async () => {
    await stage?.house.owner.end()
    await stage?.house.stop()
  })
  return () => {
    if (!stage) throw new Error('The stage is set before the first test.')
    return stage
  }
}

/** Lets a browser profile in as somebody who has signed in. */
export async function letIn(
  { house, office }: Stage,
  context: BrowserContext,
  member: Member,
): Promise<void> {
  const cookie = await office.signIn(member)
  const at = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: house.address }])
}

/** Everything the browser complained about: scripts that broke and whatever the content policy forbade. */
export function listen(page: Page): string[] {
  const wrong: string[] = []
  page.on('pageerror', (error) => void wrong.push(`${page.url()}: ${error.message}`))
  page.on('console', (line) => {
    // A refused form answers 422, and the browser notes that on its own account.
    const expected =
      /the server responded with a status of 4\d\d|net::ERR_(INTERNET_DISCONNECTED|FAILED)/.test(line.text())
    if (line.type() === 'error' && !expected) wrong.push(`${page.url()}: ${line.text()}`)
  })
  return wrong
}

/** What every page owes its reader. Axe judges colours as they end up, so what fades in has to have arrived. */
export async function expectSound(page: Page): Promise<void> {
  await page.waitForTimeout(250)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(await page.locator('h1').count(), `headings of ${page.url()}`).toBe(1)
  expect(await page.getAttribute('html', 'lang')).toMatch(/^(id|en)$/)
}

/** Pictures for people who want to look; nothing is compared with them. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['STORY_SHOTS']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** Presses the button with these words in the main part of the page, and waits for what it leads to. */
export async function press(page: Page, words: string): Promise<void> {
  const button = page.locator('main').getByRole('button', { name: words, exact: true }).first()
  await button.click()
  await page.waitForLoadState('load')
}

/** Chooses an answer by tapping the words beside it, as a thumb does. */
export async function tick(page: Page, name: string, value: string): Promise<void> {
  const id = await page.locator(`main [name="${name}"][value="${value}"]`).first().getAttribute('id')
  await page.locator(`main label[for="${id}"]`).first().click()
}

/** Opens a folded part of a page by its words. */
export async function unfold(page: Page, words: string): Promise<void> {
  await page.locator('summary').filter({ hasText: words }).first().click()
}
