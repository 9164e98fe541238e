import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { openBothFiles } from './send-report.ts'
import { letIn, listen, tick, type Stage } from './stage.ts'
import type { useBrowser } from '../support/browser.ts'

type Value = string | readonly string[] | { file: string; bytes: Buffer }
type Values = Readonly<Record<string, Value>>
type OpenBrowser = ReturnType<typeof useBrowser>

/** The two files of one event and their leads, and the page of the one who leads the file of the child who was hurt. */
export async function openFiles(stage: Stage, browser: OpenBrowser) {
  const rina = await stage.office.hire('Rina Hasanah', 'companion')
  const doni = await stage.office.hire('Doni Pratama', 'counsellor')
  const { harmed, reported } = await openBothFiles(stage, {
    harmed: rina.accountId,
    reported: doni.accountId,
  })
  const page = await pageOf(stage, browser, rina)
  return {
    rina,
    doni,
    home: harmed,
    otherSide: reported,
    wrong: listen(page),
    ...sheetsOf(stage, page, harmed),
  }
}
export type Files = Awaited<ReturnType<typeof openFiles>>

export async function pageOf(stage: Stage, browser: OpenBrowser, member: Member): Promise<Page> {
  const context = await browser({ width: 1200 })
  await letIn(stage, context, member)
  return context.newPage()
}

function sheetsOf(stage: Stage, page: Page, home: string) {
  const open = (part = '') => page.goto(stage.house.address + home + part)

  /** Fills a sheet by the names of its fields and hands it in. */
  const fill = async (part: string, values: Values) => {
    await open(part)
    for (const [name, value] of Object.entries(values)) await fillField(page, name, value)
    await page.locator('main form').last().locator('button.btn').last().click()
    await page.waitForLoadState('load')
  }

  /** The same, when nothing is in its way. */
  const saved = async (part: string, values: Values) => {
    await fill(part, values)
    const said = (await page.locator('main .banner, main .errors').allTextContents()).join(' ')
    expect(new URL(page.url()).pathname, said).not.toBe(home + part)
  }
  return { page, open, fill, saved, main: async () => (await page.textContent('main')) ?? '' }
}

async function fillField(page: Page, name: string, value: Value): Promise<void> {
  const field = page.locator(`main [name="${name}"]`).first()
  if (typeof value === 'object' && 'file' in value)
    return field.setInputFiles({ name: value.file, mimeType: 'image/png', buffer: value.bytes })
  const kind = await field.evaluate((one) =>
    one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
  )
  if (kind === 'select') await field.selectOption(String(value))
  else if (kind === 'radio' || kind === 'checkbox')
    for (const one of [value].flat()) await tick(page, name, one)
  else await field.fill(String(value))
}
