import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { useBrowser } from '../support/browser.ts'
import { openBothFiles } from './send-report.ts'
import { expectSound, letIn, listen, press, shoot, tick, unfold, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
const at = (path: string) => stage().house.address + path
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let rina: Member
let doni: Member
let sari: Member
let page: Page
let wrong: string[]
let home: string
let otherSide: string

beforeAll(async () => {
  rina = await stage().office.hire('Rina Hasanah', 'companion')
  doni = await stage().office.hire('Doni Pratama', 'counsellor')
  sari = await stage().office.hire('Sari Melati', 'psychologist')
  const files = await openBothFiles(stage(), { harmed: rina.accountId, reported: doni.accountId })
  home = files.harmed
  otherSide = files.reported
  page = await pageOf(rina)
  wrong = listen(page)
}, 120_000)

async function pageOf(member: Member, width = 1200): Promise<Page> {
  const context = await browser({ width })
  await letIn(stage(), context, member)
  return context.newPage()
}

const main = async () => (await page.textContent('main')) ?? ''
const open = (part = '') => page.goto(at(home + part))

type Value = string | readonly string[] | { file: string; bytes: Buffer }

/** Fills a sheet by the names of its fields and hands it in. */
async function fill(part: string, values: Readonly<Record<string, Value>>): Promise<void> {
  await open(part)
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]`).first()
    const kind = await field.evaluate((one) =>
      one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
    )
    if (typeof value === 'object' && 'file' in value)
      await field.setInputFiles({ name: value.file, mimeType: 'image/png', buffer: value.bytes })
    else if (kind === 'select') await field.selectOption(String(value))
    else if (kind === 'radio' || kind === 'checkbox')
      for (const one of [value].flat()) await tick(page, name, one)
    else await field.fill(String(value))
  }
  await page.locator('main form').last().locator('button.btn').last().click()
  await page.waitForLoadState('load')
}

async function saved(part: string, values: Readonly<Record<string, Value>>): Promise<void> {
  await fill(part, values)
  expect(
    new URL(page.url()).pathname,
    (await page.locator('main .banner, main .errors').allTextContents()).join(' '),
  ).not.toBe(home + part)
}

describe('a file, from its first page to its last', () => {
  test('it begins with the person: safe contact, then strengths, then what is going on', async () => {
    await open()
    expect(await main(), 'what the report said of it came along').toContain('Ustaz pembina kamar')
    await saved('/kekuatan', { strengths: 'Jago bola dan menggambar kapal', hopes: 'Bisa tidur tenang' })
    await saved('/kontak-aman', {
      rules: ['neverNameOffice', 'throughTrusted'],
      mustNotKnow: 'Ustaz pembina kamar',
      phone: '0812 3456 7890',
    })
    await open()
    const text = await main()
    const order = [
      'Cara menghubungi dengan aman',
      'Ustaz pembina kamar',
      'Kekuatan dan harapan',
      'Jago bola',
      'Yang sedang dihadapi',
    ].map((words) => text.indexOf(words))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(-1)
    expect(await page.title()).not.toContain('Fikri')
    await expectSound(page)
    await shoot(page, 'case-about')
  }, 90_000)

  test('a guardian who stands on the other side is kept out of contact and of consent', async () => {
    await saved('/orang/baru', {
      fullName: 'Ibu Nurhayati',
      role: 'guardian',
      relation: 'mother',
      phone: '0813 1111 2222',
    })
    await saved('/orang/baru', {
      fullName: 'Paman Hendra',
      role: 'guardian',
      relation: 'relative',
      conflict: 'yes',
      phone: '0899 9999 9999',
    })
    await open('/orang')
    expect(await main()).toContain('Tidak ditampilkan: berkepentingan')
    expect(await main()).not.toContain('99999999')
    await expectSound(page)
    await shoot(page, 'case-people')
    await open('/persetujuan/baru')
    expect(await page.locator('[name=person] option').allTextContents()).toContain('Ibu Nurhayati')
    expect(await page.locator('[name=person] option').allTextContents()).not.toContain('Paman Hendra')
  }, 90_000)

  test('consent is asked for each purpose; taking it back stops new services at once', async () => {
    const asked = {
      purpose: 'service',
      givenBy: 'self',
      answer: 'given',
      how: 'spoken',
      words: 'Aku mau ditemani',
    }
    await saved('/persetujuan/baru', asked)
    await saved('/layanan/baru', { service: 'counselling', minutes: '45' })
    await open('/persetujuan')
    await expectSound(page)
    await page
      .locator('main')
      .getByRole('button', { name: /^Tarik kembali/ })
      .first()
      .click()
    await page.waitForLoadState('load')
    await shoot(page, 'case-consent')
    await open()
    expect(await main()).toContain('Klien menarik persetujuan menerima layanan')
    await fill('/layanan/baru', { service: 'counselling', note: 'Sudah terlanjur janji' })
    expect(await main()).toContain('Persetujuan menerima layanan ditarik')
    expect(await page.inputValue('[name=note]')).toBe('Sudah terlanjur janji')
    await saved('/persetujuan/baru', asked)
  }, 90_000)

  test('the plan says in three columns what is done, or why nothing is needed', async () => {
    await saved('/rencana/baru', { part: 'emotional', what: 'Menggambar bersama tiap Rabu', agreed: 'yes' })
    await saved('/rencana/baru', {
      part: 'practical',
      what: 'Pindah kamar asrama',
      agreed: 'yes',
      owner: rina.accountId,
    })
    await saved('/rencana/baru', {
      part: 'social',
      notNeeded: 'yes',
      reason: 'Ia punya banyak teman di luar kamar',
      agreed: 'yes',
    })
    await saved('/tugas/baru', { what: 'Bicara dengan pengasuh asrama' })
    await open('/rencana')
    for (const words of [
      'Perasaan',
      'Hal praktis',
      'Hubungan',
      'Menggambar bersama',
      'Ia punya banyak teman',
    ])
      expect(await main()).toContain(words)
    await expectSound(page)
    await shoot(page, 'case-plan')
  }, 90_000)

  test('a note stays as it was written, its correction under it', async () => {
    for (const text of [
      'Bertemu di perpustakaan. <b>Bibirnya pecah</b>.',
      'Bertemu lagi.',
      'Bertemu ketiga kali.',
    ])
      await saved('/catatan/baru', { kind: 'contact', text })
    await open('/catatan')
    await page
      .locator('main')
      .getByRole('link', { name: /Koreksi catatan ini/ })
      .first()
      .click()
    await page.waitForURL('**/koreksi')
    await page.fill('[name=text]', 'Bertemu di taman baca.')
    await page.locator('main form').last().locator('button.btn').last().click()
    await page.waitForURL('**/catatan')
    const text = await main()
    for (const words of ['<b>Bibirnya pecah</b>', 'Bertemu di taman baca.', 'Dikoreksi Rina Hasanah'])
      expect(text).toContain(words)
    await expectSound(page)
    await shoot(page, 'case-notes')
  }, 90_000)

  test('a drawing is kept with its maker’s words, opened, and refused when its maker does not want it kept', async () => {
    const drawing = {
      kind: 'drawing',
      origin: 'client',
      title: 'Kapal',
      words: 'Ini kapal ayah',
      upload: { file: 'kapal.png', bytes: picture },
    }
    await fill('/berkas/baru', { ...drawing, wish: 'destroy' })
    expect(await main()).toContain('tidak mau gambar ini disimpan')
    await saved('/berkas/baru', { ...drawing, wish: 'keep' })
    const href = await page.locator('main').getByRole('link', { name: 'Kapal' }).getAttribute('href')
    const answer = await page.request.get(at(href ?? ''))
    expect(answer.headers()['content-type']).toBe('image/png')
    expect(answer.headers()['content-security-policy']).toContain('sandbox')
    await fill('/berkas/baru', {
      ...drawing,
      wish: 'keep',
      upload: { file: 'kapal.png', bytes: Buffer.from('<html><script>') },
    })
    expect(await page.inputValue('[name=words]')).toBe('Ini kapal ayah')
    await open('/berkas')
    await expectSound(page)
    await shoot(page, 'case-documents')
  }, 90_000)
})

describe('who may open it', () => {
  test('the other side never can: not by its address, not by being added', async () => {
    const other = await pageOf(doni)
    for (const part of ['', '/catatan', '/berkas', '/rencana', '/cetak', '/tim'])
      expect((await other.goto(at(home + part)))?.status(), part).toBe(404)
    expect((await other.goto(at(otherSide)))?.status()).toBe(200)
    expect((await open('/x'))?.status()).toBe(404)
    expect((await page.goto(at(otherSide)))?.status()).toBe(404)
    await fill('/tim/masuk', { account: doni.accountId, duty: 'member' })
    expect(new URL(page.url()).pathname).toBe(`${home}/tim/masuk`)
    expect((await page.locator('main .banner').allTextContents()).join(' ')).not.toBe('')
    await shoot(page, 'case-wall')
    expect((await other.goto(at(home)))?.status()).toBe(404)
  }, 90_000)

  test('a colleague who is let in can, and after leaving cannot', async () => {
    const colleague = await pageOf(sari)
    expect((await colleague.goto(at(home)))?.status()).toBe(404)
    await saved('/tim/masuk', { account: sari.accountId, duty: 'member' })
    expect((await colleague.goto(at(home)))?.status()).toBe(200)
    expect(await colleague.textContent('main')).toContain('Jago bola')
    await colleague.goto(at(`${home}/tim`))
    await unfold(colleague, 'Keluar dari tim')
    await colleague
      .locator('main')
      .getByRole('button', { name: /Keluar dari tim/ })
      .click()
    await colleague.waitForURL('**/kasus')
    expect((await colleague.goto(at(home)))?.status()).toBe(404)
    await open('/tim')
    expect(await main()).toContain('Pernah di tim')
    expect(await main()).toContain('Siapa yang membuka berkas ini')
    await expectSound(page)
    await shoot(page, 'case-team')
  }, 90_000)
})

describe('the end', () => {
  test('service ends only with everything named, the file closes after the last follow-up, and opens again whole', async () => {
    const end = {
      reason: 'goalsMet',
      clientView: 'Aku sudah bisa tidur.',
      reflection: 'Pindah kamar menolong.',
    }
    await fill('/akhiri', end)
    expect(await main()).toContain('Jadwal tindak lanjut')
    expect(await page.inputValue('[name=clientView]')).toBe('Aku sudah bisa tidur.')
    await open('/penutupan')
    await expectSound(page)
    await shoot(page, 'case-closing')
    await open('/rencana')
    await page.locator('main button[value=propose]').click()
    await page.waitForLoadState('load')
    await saved('/akhiri', { ...end, whyOpen: 'Diteruskan pengasuh asrama.' })
    expect(await main()).toContain('Masa tindak lanjut')

    for (let left = 0; left < 12; left++) {
      await open('/rencana')
      const next = page.locator(`main a[href^="${home}/tindak-lanjut/"]:not([href$="/baru"])`).first()
      if ((await next.count()) === 0) break
      await saved(((await next.getAttribute('href')) ?? '').slice(home.length), {
        status: 'reached',
        safe: 'yes',
        happenedAgain: 'no',
      })
    }
    await open('/penutupan')
    await press(page, 'Tutup berkas')
    await open()
    expect(await main()).toContain('Berkas ini sudah selesai')
    expect(await page.locator(`main a[href="${home}/catatan/baru"]`).count()).toBe(0)
    await shoot(page, 'case-closed')
    await saved('/buka-lagi', { why: 'Ia menulis lagi lewat kodenya.' })
    expect(await main()).toContain('Jago bola')
  }, 180_000)

  test('the same file stands on paper', async () => {
    await open('/cetak')
    await page.emulateMedia({ media: 'print' })
    expect(await main()).toContain('Fikri Ramadani')
    await page.emulateMedia({ media: 'screen' })
    await expectSound(page)
    await shoot(page, 'case-print')
    await page.goto(at('/kasus/formulir'))
    await expectSound(page)
    await page.goto(at('/kasus/formulir/persetujuan'))
    expect(await page.locator('.paper').count()).toBeGreaterThan(0)
    await expectSound(page)
    expect(wrong).toEqual([])
  }, 90_000)
})
