import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { openClientDoor } from '../../../tests/support/client.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { openOffice } from '../../../tests/support/office.ts'

const browser = useBrowser()
let house: House
const cookies = { staff: '', supervisor: '', client: '' }
let home = ''
let needId = ''

beforeAll(async () => {
  house = await openHouse({ listen: true })
  const office = await openOffice(house.app.database)
  const sari = await office.hire('Sari Konselor', 'counsellor')
  const hasan = await office.hire('Hasan Penyelia', 'supervisor')
  const caseId = await house.app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity: { fullName: 'Rizki Pratama', birthDate: '2011-05' },
        lead: sari.accountId,
        members: [],
        facts: { ageBand: 'from13to17' },
      }),
  )
  home = `/kasus/${caseId}`
  cookies.client = (await openClientDoor(house.app.database, sari, caseId)).cookie
  cookies.staff = await office.signIn(sari)
  cookies.supervisor = await office.signIn(hasan)
  await fill(office.signIn, sari)
}, 120_000)
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function fill(signIn: (member: Member) => Promise<string>, sari: Member): Promise<void> {
  const cookie = await signIn(sari)
  const post = (path: string, form: Record<string, string>) => house.send(home + path, { cookie, form })
  await post('/konseling/mulai', { kind: 'workplace', lead: sari.accountId })
  await post('/dukungan/kebutuhan/baru', {
    kind: 'transport',
    words: 'Bus',
    acts: 'team',
    state: 'open',
    'byOn-day': '2',
    'byOn-month': '3',
    'byOn-year': '2024',
  })
  await post('/dukungan/lingkar', {
    'people.1.who': 'Imah',
    'people.1.close': '5',
    'people.1.forWhat': 'fun',
  })
  await post('/dukungan/masalah', { 'problems.1.words': 'Bus', 'problems.1.state': 'better' })
  await post('/dukungan/bekal', { calm: 'not_yet', sayNo: 'with_help' })
  await post('/dukungan/bekal', { calm: 'alone', sayNo: 'with_help' })
  await post('/dukungan/rak', { what: 'card.notAlone', whom: 'client', words: 'Bus' })
  await post('/dukungan/rak', { what: 'line.sapa129', whom: 'client', words: '' })
  await house.send('/tempatku/janji-kami', { cookie: cookies.client, form: { do: 'complain', words: 'Bus' } })
  const page = await house.send(`${home}/dukungan`, { cookie })
  needId = /kebutuhan\/([0-9a-f-]{36})/.exec(await page.text())?.[1] ?? ''
}

async function tabOf(who: keyof typeof cookies, options: Parameters<typeof browser>[0]): Promise<Page> {
  const context = await browser({ width: 360, ...options })
  const cookie = cookies[who]
  const cut = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url: house.address }])
  return context.newPage()
}

/** Words that no English sentence needs; what was typed above has none of them. */
const indonesian = /\b(yang|untuk|dengan|tidak|adalah|kamu|sudah|belum|kepada|dari)\b/i

test('every page is sound on a small phone, in Indonesian by day and in English by night', async () => {
  const parts = [
    '',
    '/kebutuhan/baru',
    `/kebutuhan/${needId}`,
    '/lingkar',
    '/masalah',
    '/bekal',
    '/rak',
    '/janji',
  ]
  const paths = {
    staff: [...parts.map((part) => `${home}/dukungan${part}`), `${home}/konseling`],
    supervisor: ['/mutu', '/keluhan-layanan'],
    client: ['/tempatku', '/tempatku/janji-kami'],
  } as const
  const faults: string[] = []
  for (const look of [{}, { dark: true, lang: 'en' }] as const)
    for (const who of ['staff', 'supervisor', 'client'] as const) {
      const page = await tabOf(who, look)
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
      for (const path of paths[who]) {
        const answer = await page.goto(house.address + path)
        expect(answer?.status(), path).toBe(200)
        await expectAccessible(page).catch((error: Error) =>
          faults.push(`${path}: ${error.message.slice(0, 500)}`),
        )
        await expectNoSidewaysScroll(page).catch(() => faults.push(`${path} sticks out`))
        const text = await page.locator('main').innerText()
        const stray = 'lang' in look ? indonesian.exec(text) : null
        if (stray && path !== '/tempatku')
          faults.push(`${path}: ${text.slice(stray.index - 30, stray.index + 30)}`)
      }
      await page.context().close()
    }
  expect(faults).toEqual([])
}, 240_000)
