import { beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { openFiles, type Files } from './file-sheet.ts'
import { expectSound, shoot, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
let files: Files

beforeAll(async () => {
  files = await openFiles(stage(), browser)
}, 120_000)

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a file, from its first page to its last', () => {
  test('it begins with the person: safe contact, then strengths, then what is going on', async () => {
    const { page, open, saved, main } = files
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
    const { page, open, saved, main } = files
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
    const { page, open, fill, saved, main } = files
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
    const { page, open, saved, main, rina } = files
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
    const { page, open, saved, main } = files
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
    const { page, open, fill, saved, main, wrong } = files
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
    const answer = await page.request.get(stage().house.address + (href ?? ''))
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
    expect(wrong).toEqual([])
  }, 90_000)
})
