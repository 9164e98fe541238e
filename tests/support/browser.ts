import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** A Chromium of this machine when there is one, else the one that comes inside npm with its libraries. */
export async function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const named = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    ...onPath(),
  ]
  const found = named.find((path) => path !== undefined && existsSync(path))
  if (found) return { executablePath: found, env: {} }
  // The package unpacks its own libraries only where it believes to be in the cloud it was made for.
  const before = { ...process.env }
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  const libraries = process.env['LD_LIBRARY_PATH'] ?? ''
  process.env = before
  return { executablePath, env: { LD_LIBRARY_PATH: libraries } }
}

function onPath(): string[] {
  try {
    return [
      execFileSync('which', ['chromium'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    ].filter(Boolean)
  } catch {
    return []
  }
}

/** How a browser is launched here, for tests that need one of their own. */
export async function browserPlan(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium()
  return { executablePath, args: flags, env: { ...(process.env as Record<string, string>), ...env } }
}

async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserPlan())
}

type ContextOptions = { javaScript?: boolean; width?: number; dark?: boolean; lang?: 'id' | 'en' }

/** A browser for one test file; every story gets a fresh profile of its own. */
export function useBrowser(): (options?: ContextOptions) => Promise<BrowserContext> {
  let browser: Browser | null = null
  const open: BrowserContext[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    for (const context of open) await context.close()
    await browser?.close()
  })
  return async (options = {}) => {
    if (!browser) throw new Error('The browser opens before the first test.')
    const context = await browser.newContext({
      javaScriptEnabled: options.javaScript ?? true,
      viewport: { width: options.width ?? 360, height: 740 },
      colorScheme: options.dark ? 'dark' : 'light',
      locale: options.lang === 'en' ? 'en-GB' : 'id-ID',
      timezoneId: 'Asia/Jakarta',
    })
    open.push(context)
    return context
  }
}

/** WCAG 2.2 AA by axe. A finding is shown by rule and place. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 4)
        .join(' | ')}`,
  )
  expect(told, `axe on ${page.url()}`).toEqual([])
}

/** Nothing may stick out sideways: a phone's page is read by scrolling one way only. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, `sideways on ${page.url()}`).toBeLessThanOrEqual(0)
}
