import { randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { newWordCode, reporterKeys } from '#src/platform/vault/index.ts'
import { wordList } from '#content/word-list.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../tests/support/browser.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { openCase } from '../cases/index.ts'
import { proposeDestruction } from './destroy-record.ts'
import { recordBreach } from './handle-breach.ts'
import { handInRequest } from './hand-in-request.ts'
import { takeRequest } from './handle-request.ts'
import { restrictRecord } from './restrict-record.ts'
import { openTestSite } from './test-site.ts'

const browser = useBrowser()
let office: TestOffice
let site: ReturnType<typeof openTestSite>
let officer: Member
let paths: string[]

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  await office.hire('Dewi Anggraini', 'intake')
  await office.hire('Budi Hartono', 'intake')
  officer = await office.hire('Sari Pelindung', 'dpo')
  const worker = await office.hire('Cahya Konselor', 'counsellor')
  site = openTestSite(office)
  paths = await fill(worker)
})
afterAll(() => office.end())

/** One of everything the staff pages show. */
async function fill(worker: Member): Promise<string[]> {
  const code = newWordCode(wordList)
  const request = await office.database.as({ kind: 'public', officeId: office.officeId }, async (scope) =>
    handInRequest(scope, {
      kind: 'erasure',
      band: 'remaja',
      askedBy: 'self',
      lang: 'id',
      channel: 'web',
      sealed: {
        words: 'Tolong hapus laporanku yang lama.',
        contactRules: ['codeOnly', 'neverNameOffice'],
        name: 'Zulfan',
      },
      way: { by: 'code', keys: await reporterKeys({ by: 'code', officeId: office.officeId, code }) },
    }),
  )
  const cases = await office.as(worker, async (scope) => [
    await openCase(scope, worker, {
      side: 'harmed',
      identity: { fullName: 'Zulfan' },
      lead: worker.accountId,
    }),
    await openCase(scope, worker, { side: 'other', identity: { fullName: 'Rina' }, lead: worker.accountId }),
  ])
  await office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
    scope.db
      .updateTable('cases.case')
      .set({ status: 'closed', closed_on: '2020-01-01' })
      .where('id', '=', cases[1] ?? '')
      .execute(),
  )
  return office.as(officer, async (scope) => {
    await takeRequest(scope, officer, request, 1)
    await restrictRecord(scope, { kind: 'case', id: cases[0] ?? '' }, null, 'review')
    const proposed = await proposeDestruction(scope, { kind: 'case', id: cases[1] ?? '' }, 'request', null)
    const breach = await recordBreach(scope, officer, {
      kind: 'sentToWrong',
      knownAt: scope.now,
      beganAt: scope.now,
      endedAt: null,
      dataClasses: ['story', 'childData'],
      peopleCount: 2,
      accountId: null,
      stopsService: false,
      what: 'Satu surat terkirim ke alamat yang salah.',
    })
    const destruction =
      typeof proposed === 'object' && 'id' in proposed ? proposed.id : randomBytes(4).toString('hex')
    return [
      '/hak-data',
      `/hak-data/permintaan/${request}`,
      '/hak-data/pembatasan',
      '/hak-data/masa-simpan',
      `/hak-data/pemusnahan/${destruction}`,
      '/hak-data/kegagalan',
      `/hak-data/kegagalan/${breach}`,
      `/hak-data/kegagalan/${breach}/surat`,
      '/hak-data/jejak',
      '/hak-data/kegiatan',
      '/hak-data/dpia',
    ]
  })
}

/** Lets a real browser visit the server that has no socket. */
async function visit(context: BrowserContext): Promise<Page> {
  await context.route(`${site.origin}/**`, async (route) => {
    const asked = route.request()
    const body = asked.postDataBuffer()
    const headers = { ...(await asked.allHeaders()), 'sec-fetch-site': 'same-origin', origin: site.origin }
    const answer = await site.fetch(
      new Request(asked.url(), {
        method: asked.method(),
        headers,
        ...(body ? { body: new Uint8Array(body) } : {}),
      }),
    )
    const given = Object.fromEntries(
      [...answer.headers].filter(([name]) => name !== 'content-encoding' && name !== 'set-cookie'),
    )
    const cookies = answer.headers.getSetCookie().join('\n')
    const whole = new Request(asked.url(), { headers: { ...headers, 'accept-encoding': 'identity' } })
    const bytes =
      asked.method() === 'GET' ? await (await site.fetch(whole)).arrayBuffer() : await answer.arrayBuffer()
    await route.fulfill({
      status: answer.status,
      headers: { ...given, ...(cookies ? { 'set-cookie': cookies } : {}) },
      body: Buffer.from(bytes),
    })
  })
  return context.newPage()
}

const looks = [{ width: 360 }, { width: 1200, dark: true }]

test.each(looks)(
  'every staff page reads well and is accessible at %j',
  async (look) => {
    const context = await browser({ ...look })
    await context.addCookies([site.cookieFor(officer)])
    const page = await visit(context)
    for (const path of paths) {
      const answer = await page.goto(site.origin + path)
      expect([path, answer?.status()]).toEqual([path, 200])
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  },
  120_000,
)

test.each(looks)(
  'the public pages too, from the first question to the code, at %j',
  async (look) => {
    const page = await visit(await browser({ ...look }))
    await page.goto(`${site.origin}/hak-data/cari`)
    await expectAccessible(page)
    await page.goto(`${site.origin}/hak-data/ajukan`)
    const next = async () => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page.locator('main form .btn-primary').first().click()
    }
    await page.check('[name=band][value=remaja]')
    await next()
    await page.check('[name=kind][value=erasure]')
    await next()
    await page.fill('[name=words]', 'Aku sudah pindah sekolah.')
    await next()
    await page.check('[name=askedBy][value=self]')
    await next()
    await page.waitForSelector('[name=record]')
    await next()
    await page.waitForSelector('[name=contactNumber]')
    await next()
    await page.waitForSelector('dl.summary')
    await next()
    await page.waitForSelector('[data-code]')
    await expectAccessible(page)
  },
  90_000,
)
