import { beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { openFiles, pageOf, type Files } from './file-sheet.ts'
import { expectSound, press, shoot, unfold, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
let files: Files

beforeAll(async () => {
  files = await openFiles(stage(), browser)
  await files.saved('/kekuatan', { strengths: 'Jago bola dan menggambar kapal' })
}, 120_000)

const at = (path: string) => stage().house.address + path

describe('who may open it', () => {
  test('the other side never can: not by its address, not by being added', async () => {
    const { page, open, fill, home, otherSide, doni } = files
    const other = await pageOf(stage(), browser, doni)
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
    const { page, open, saved, main, home } = files
    const sari = await stage().office.hire('Sari Melati', 'psychologist')
    const colleague = await pageOf(stage(), browser, sari)
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
    const { page, open, fill, saved, main, home } = files
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
    await open('/buka-lagi')
    await expectSound(page)
    await saved('/buka-lagi', { why: 'Ia menulis lagi lewat kodenya.' })
    expect(await main()).toContain('Jago bola')
  }, 180_000)

  test('the same file stands on paper', async () => {
    const { page, open, main, wrong } = files
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
