import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'

const browser = useBrowser()
let house: House
let office: Office
let sari: Member
let home: string
let training: string
let model: string
let cbt: string

beforeAll(async () => {
  house = await openHouse({ listen: true })
  office = await openOffice(house.app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  const caseId = await house.app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity: { fullName: 'Melati Rahma', birthDate: '2010-03' },
        lead: sari.accountId,
        facts: { ageBand: 'from13to17' },
      }),
  )
  home = `/kasus/${caseId}`
  await send(`${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
  const said = { reason: 'Ia ingin', clientSays: 'agrees', alternatives: ['none'] }
  training = await begin('assertive', { ...said, e0: 'yes', e1: 'yes', x0: 'no', x1: 'no' })
  model = await begin('modelling', { ...said, e0: 'yes', x0: 'no' })
  cbt = await begin('cbt', { ...said, e0: 'yes', e1: 'yes', x0: 'no', x1: 'no' })
  await fillSheets()
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function send(path: string, form: Record<string, string | string[]>): Promise<string> {
  const answer = await house.send(path, { cookie: await office.signIn(sari), form })
  return answer.headers.get('location') ?? `${path} answered ${answer.status}`
}
async function begin(protocol: string, form: Record<string, string | string[]>): Promise<string> {
  const answer = await house.send(`${home}/konseling`, { cookie: await office.signIn(sari) })
  const episode = /konseling\/([0-9a-f-]{36})\//.exec(await answer.text())?.[1] ?? ''
  return send(`${home}/konseling/${episode}/teknik/${protocol}`, form)
}
async function fillSheets(): Promise<void> {
  await send(`${training}/langkah/situations`, {
    'situations._rows': '2',
    'situations.0.what': 'Foto jadi stiker di grup kelas',
    'situations.0.difficulty': '4',
    'situations.0.threat': 'no',
    'situations.1.what': 'Dicegat',
    'situations.1.threat': 'yes',
  })
  await send(`${training}/langkah/script`, {
    feel: 'malu',
    when: 'fotoku disebar',
    ask: 'hapus',
    leave: 'ruang BK',
    tell: 'Bu Rina',
  })
  await send(`${training}/latihan/baru`, {
    situation: '1',
    wvolume: '3',
    cvolume: '1',
    strength: 'Jelas',
    change: 'Ulangi',
  })
  await send(`${training}/tugas/catat`, { did: 'Bilang hapus', style: 'assertive', wantsHelp: 'yes' })
  await send(`${cbt}/langkah/formulation`, {
    situation: 'Ejekan di grup',
    thought: 'Aku jelek',
    feeling: 'Malu',
    body: 'Perut sakit',
    action: 'Diam',
  })
}
async function open(options: Parameters<typeof browser>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser(options)
  const [name = '', value = ''] = (await office.signIn(sari)).split('=')
  await context.addCookies([{ name, value, url: house.address }])
  return context.newPage()
}
const heading = (page: Page) => page.textContent('[data-drill] h2')

describe('the cards at the width of a phone', () => {
  test('are answered with a tap or a key without leaving the page, to the end of a round', async () => {
    const page = await open({ width: 360 })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${house.address}${training}/kartu`)
    await page.click('text=Mulai satu putaran')
    await page.waitForSelector('[data-drill-form]')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    await page.click('[data-drill-form] fieldset button >> nth=1')
    await page.waitForFunction(
      () => document.querySelector('[data-drill] h2')?.textContent === 'Kartu 2 dari 14',
    )
    await page.keyboard.press('3')
    await page.waitForFunction(
      () => document.querySelector('[data-drill] h2')?.textContent === 'Kartu 3 dari 14',
    )
    expect(await page.locator('body[data-same-page]').count()).toBe(1)
    await expectAccessible(page)
    for (let at = 3; at <= 14; at++) {
      await page.click('text=Lewati kartu ini')
      if (at < 14)
        await page.waitForFunction(
          (wanted) => document.querySelector('[data-drill] h2')?.textContent === wanted,
          `Kartu ${at + 1} dari 14`,
        )
    }
    await page.waitForSelector('text=Untuk dibahas bersama')
    expect(await heading(page)).toMatch(/^[012] dari 2$/)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(faults).toEqual([])
  }, 90_000)

  test('work one post a card without JavaScript', async () => {
    const page = await open({ width: 360, javaScript: false })
    await page.goto(`${house.address}${training}/kartu`)
    await page.click('text=Mulai satu putaran')
    expect(await heading(page)).toBe('Kartu 1 dari 14')
    await page.click('[data-drill-form] fieldset button >> nth=0')
    expect(await heading(page)).toBe('Kartu 2 dari 14')
    await page.click('text=Berhenti dulu')
    expect(await page.textContent('main')).toContain('Mulai satu putaran')
  }, 60_000)
})

test('every screen of the talking techniques is sound on a phone, and in the dark on a wide screen', async () => {
  const small = await open({ width: 360 })
  const wide = await open({ width: 1280, dark: true })
  const paths = [
    training,
    `${training}/langkah/parents`,
    `${training}/latihan`,
    `${training}/latihan/baru`,
    `${training}/kartu-saku`,
    `${training}/tugas`,
    `${training}/tugas/baru`,
    `${training}/tugas/catat`,
    `${training}/lembar/script`,
    `${training}/lembar/log?kosong=1`,
    `${model}/meniru`,
    `${cbt}/lembar/formulation`,
    `${cbt}/langkah/formulation`,
  ]
  await small.goto(`${house.address}${model}/meniru`)
  const story = await small.getAttribute('a[href*="/meniru/"]', 'href')
  for (const path of [...paths, `${story}`, `${story}/coba`])
    for (const page of [small, wide]) {
      const answer = await page.goto(house.address + path)
      expect([path, answer?.status()]).toEqual([path, 200])
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
}, 180_000)
