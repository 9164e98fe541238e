import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../tests/support/browser.ts'
import { openHouse, type House } from '../../tests/support/house.ts'
import { openInsightHouse, type InsightHouse } from './test-house.ts'

const browser = useBrowser()
const now = new Date('2026-04-15T03:00:00Z')
let house: House
let it: InsightHouse

/** Sixty cases of a year: enough for drawings, and for small numbers to hide. */
async function plantYear(): Promise<void> {
  const plant = (sql: string, ...values: unknown[]) => house.owner.query(sql, [it.officeId, ...values])
  await plant(`insert into cases."case" (office_id, id, number, side, opened_on, sex, age_band, education, case_type, kpai_cluster, region_code, next_follow_up_on, sealed)
    select $1, gen_random_uuid(), 'K-' || (1000 + g), (array['harmed', 'harmed', 'harmed', 'reported', 'witness'])[1 + g % 5], '2026-04-01'::date + g % 14,
      (array['female', 'male', 'female', 'unknown', null, 'refused'])[1 + g % 6], (array['from6to12', 'from13to17', 'from13to17', 'from18to24', null])[1 + g % 5],
      (array['primary', 'lowerSecondary', 'lowerSecondary', null])[1 + g % 4], (array['bullying', 'bullying', 'domesticViolence', 'sexualViolence'])[1 + g % 4],
      (array['4', '4', '2', '5'])[1 + g % 4], '14.01.' || lpad((1 + g % 9)::text, 2, '0'), '2026-04-10'::date + g % 20, '\\x00' from generate_series(1, 60) g`)
  await plant(
    `insert into cases.care_team (office_id, case_id, account_id, duty) select office_id, id, $2, 'lead' from cases."case" where office_id = $1`,
    it.accountOf('counsellor'),
  )
  await plant(`insert into reports.report (office_id, id, number, received_on, form_version, channel, reporter_kind, urgency, place, forms, region_code, sealed)
    select $1, gen_random_uuid(), 'L-' || (2000 + g), '2026-04-01'::date + g % 14, 1, (array['web', 'web', 'whatsapp', 'inPerson'])[1 + g % 4], 'self',
      (array['NOW', 'TODAY', 'H72', 'PLANNED'])[1 + g % 4], (array['classroom', 'dormitory', 'online', 'home', null])[1 + g % 5], array['verbal', 'physical'], '14.01.03', '\\x00' from generate_series(1, 30) g`)
  await plant(`insert into platform.promise (office_id, id, kind, subject_kind, subject_id, role, made_at, due_at, kept_at)
    select office_id, gen_random_uuid(), 'report.triage', 'report', id, 'intake', '2026-04-14', '2026-04-15'::timestamptz + interval '1 hour' * (row_number() over () - 10),
      case when row_number() over () % 3 = 0 then '2026-04-14 12:00'::timestamptz end from reports.report where office_id = $1`)
  await plant(
    `insert into reports.bell (office_id, report_id, rung_at) select $1, id, $2 from reports.report where office_id = $1 and urgency = 'NOW' limit 1`,
    new Date(now.getTime() - 180_000),
  )
  await plant(
    `insert into cases.service (office_id, id, case_id, service, given_on) select $1, gen_random_uuid(), id, 'counselling', opened_on + 3 from cases."case" where office_id = $1`,
  )
}

beforeAll(async () => {
  house = await openHouse({ listen: true, clock: () => now })
  it = await openInsightHouse(house)
  await plantYear()
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

const sections = ['overview', 'victims', 'deadlines', 'equity']
const visits = [
  ['intake', ['/hari-ini']],
  ['counsellor', ['/hari-ini']],
  ['admin', ['/hari-ini']],
  [
    'head',
    [
      '/hari-ini',
      '/rekap/pemetaan',
      ...sections.map((section) => `/rekap?bagian=${section}&masa=bulan&bulan=2026-04`),
    ],
  ],
] as const

test.each(visits)(
  '%s: every page is sound on a phone and a desk, in light and dark',
  async (role, paths) => {
    const [name = '', value = ''] = (await it.cookieOf(role)).split('=')
    for (const look of [
      { width: 360, dark: true },
      { width: 1200, dark: false },
    ]) {
      const context = await browser(look)
      await context.addCookies([{ name, value, url: house.address }])
      const page = await context.newPage()
      for (const path of paths) {
        await page.goto(house.address + path)
        await page.waitForTimeout(300)
        expect(page.url(), 'still signed in').toBe(house.address + path)
        if (process.env['SHOTS'])
          await page.screenshot({
            path: `${process.env['SHOTS']}/${role}-${path.replaceAll(/[^a-z0-9]+/gi, '-')}-${look.width}.png`,
            fullPage: true,
          })
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
    }
  },
  300_000,
)

test.each(['id', 'en'] as const)(
  'on a phone every kind of period stands whole in its strip (%s)',
  async (lang) => {
    const [name = '', value = ''] = (await it.cookieOf('head')).split('=')
    const context = await browser({ lang })
    await context.addCookies([{ name, value, url: house.address }])
    const page = await context.newPage()
    await page.goto(`${house.address}/rekap?masa=rentang&dari=2026-01&sampai=2026-04`)
    const strip = page.locator('nav.tabs > ul').first()
    expect(await strip.locator('li').count()).toBe(4)
    expect(await strip.innerText()).toContain(lang === 'en' ? 'Span of months' : 'Rentang bulan')
    expect(await strip.evaluate((of) => of.scrollWidth - of.clientWidth)).toBe(0)
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/kinds-${lang}.png` })
  },
  60_000,
)
