import type { Page } from 'playwright-core'
import { press, shoot, tick } from './stage.ts'

/** What somebody answers on one screen of the report; a screen that is not named is passed over. */
export type Told = Readonly<Record<string, (page: Page) => Promise<unknown>>>

type TellOptions = Readonly<{
  onScreen?: (page: Page, screen: string) => Promise<unknown>
  pictures?: string
}>

/** From the page with the limits of confidentiality to the one where everything is read once more. */
export async function tellUntilCheck(page: Page, told: Told, options: TellOptions = {}): Promise<string[]> {
  await press(page, 'Aku mengerti, mulai')
  const seen: string[] = []
  for (let at = 0; at < 40; at++) {
    const screen = await screenOf(page)
    if (screen === 'check') return seen
    seen.push(screen)
    await told[screen]?.(page)
    await options.onScreen?.(page, screen)
    if (options.pictures)
      await shoot(page, `${options.pictures}-${String(at + 1).padStart(2, '0')}-${screen}`)
    await pressAndWait(page, 'Lanjut', screen)
  }
  throw new Error(`No end of questions: ${seen.join(', ')}`)
}

/** The shortest true report: what happened, and straight to sending. */
export async function tellShortly(page: Page, words: string, more: Told = {}): Promise<void> {
  await press(page, 'Aku mengerti, mulai')
  for (const screen of ['band', 'who', 'danger', 'signs', 'what']) {
    if (screen === 'band') await tick(page, 'band', 'remaja')
    if (screen === 'what') await page.fill('[name=what]', words)
    await more[screen]?.(page)
    await pressAndWait(page, 'Lanjut', screen)
  }
  await pressAndWait(page, 'Langsung ke pengiriman', 'forms')
}

export async function screenOf(page: Page): Promise<string> {
  return (await page.getAttribute('main input[name=_screen]', 'value')) ?? ''
}

async function pressAndWait(page: Page, words: string, from: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: words, exact: true }).click()
  await page.waitForSelector(`main input[name=_screen]:not([value="${from}"])`, { state: 'attached' })
}

/**
 * The santri's story as the sources tell it: six or seven classmates, at night, a split lip; names invented.
 * `everywhere` is written behind every text.
 */
export function santriStory(words: string, everywhere = ''): Told {
  return {
    band: (page) => tick(page, 'band', 'remaja'),
    who: (page) => tick(page, 'reporterKind', 'self'),
    danger: (page) => tick(page, 'dangerNow', 'no'),
    what: (page) => page.fill('[name=what]', words),
    forms: async (page) => {
      await tick(page, 'forms', 'physical')
      await tick(page, 'forms', 'verbal')
    },
    place: (page) => tick(page, 'place', 'dormitory'),
    school: async (page) => {
      await page.fill('[name=institution]', `Pesantren Bukit Teduh${everywhere}`)
      await tick(page, 'venue', 'pesantren')
    },
    when: async (page) => {
      await tick(page, 'happened', 'thisWeek')
      await page.fill('[name=when-day]', '23')
      await page.fill('[name=when-month]', '5')
      await page.fill('[name=when-year]', '2023')
    },
    often: async (page) => {
      await tick(page, 'frequency', 'fewTimes')
      await tick(page, 'stillGoing', 'afraid')
    },
    self: async (page) => {
      await page.fill('[name=selfAge]', '13')
      await tick(page, 'selfSex', 'male')
      await page.fill('[name=selfClass]', `Kelas 7, kamar 4${everywhere}`)
    },
    reported: (page) => tellReported(page, everywhere),
    reportedCount: (page) => page.fill('[name=reportedCount]', '7'),
    injured: (page) => tick(page, 'injured', 'yes'),
    injuries: (page) => tick(page, 'injuries', 'front.mouth'),
    worry: (page) => tick(page, 'worry', '3'),
    secret: (page) => page.fill('[name=mustNotKnow]', `Ustaz pembina kamar${everywhere}`),
    contact: (page) => tick(page, 'contactRules', 'codeOnly'),
    named: (page) => tick(page, 'named', 'anonymous'),
  }
}

async function tellReported(page: Page, everywhere: string): Promise<void> {
  await page.fill('[name="reported.0.name"]', `Bagas${everywhere}`)
  await page.locator('main').getByRole('button', { name: 'Tambah lagi' }).click()
  await page.waitForSelector('[name="reported.1.name"]')
  await page.fill('[name="reported.1.name"]', 'Dimas')
}
