import type { BrowserContext, Page } from 'playwright-core'
import type { Stage } from './stage.ts'

export const neutral = 'https://www.bmkg.go.id/**'

/** The page the quick exit leads to, without the world outside. */
export async function standInForOutside(context: BrowserContext): Promise<void> {
  await context.route(neutral, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>cuaca' }),
  )
}

export async function reportCount({ house }: Stage): Promise<number> {
  const { rows } = await house.owner.query<{ count: string }>('select count(*) from reports.report')
  return Number(rows[0]?.count)
}

/** Back to the report with the six words. */
export async function comeBack({ house }: Stage, page: Page, code: string): Promise<void> {
  await page.goto(`${house.address}/laporanku`)
  await page.fill('[name=code]', code)
  await page.locator('main').getByRole('button', { name: 'Buka', exact: true }).first().click()
  await page.waitForURL('**/laporanku/lihat')
}
