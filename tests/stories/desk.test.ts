import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { useBrowser } from '../support/browser.ts'
import { santri, sendReport } from './send-report.ts'
import { expectSound, letIn, listen, press, shoot, tick, unfold, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
const at = (path: string) => stage().house.address + path

async function deskOf(
  member: Member,
  options: { width?: number; dark?: boolean } = {},
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser({ width: 1200, ...options })
  await letIn(stage(), context, member)
  const page = await context.newPage()
  return { page, wrong: listen(page) }
}

const main = async (page: Page) => (await page.textContent('main')) ?? ''

test('two workers, one report: one takes it, the other is told, and it goes its way to a case', async () => {
  const rina = await stage().office.hire('Rina Hasanah', 'companion')
  const doni = await stage().office.hire('Doni Pratama', 'counsellor')
  const earlier = await sendReport(stage(), {
    ...santri,
    what: 'Di kamar yang sama ada yang dipukul',
    reporterKind: 'witness',
  })
  const id = await sendReport(stage(), santri)
  const kenanga = await deskOf(stage().kenanga)
  const wulan = await deskOf(stage().wulan)

  await kenanga.page.goto(at('/meja'))
  expect(await main(kenanga.page)).not.toContain('Fikri')
  await expectSound(kenanga.page)
  await shoot(kenanga.page, 'desk-queue')
  // A report is compared by the names in it once somebody who may has opened it.
  await wulan.page.goto(at(`/meja/${earlier}`))
  await kenanga.page.click(`main a[href="/meja/${id}"]`)
  await wulan.page.goto(at(`/meja/${id}`))
  const text = await main(kenanga.page)
  expect(text.indexOf('Ustaz pembina kamar'), 'who must not know stands before the story').toBeLessThan(
    text.indexOf('Temanku dipukul'),
  )
  expect(text).toContain('Fikri Ramadani')
  expect(
    await kenanga.page.locator(`main a[href="/meja/${earlier}"]`).count(),
    'a likely duplicate is shown',
  ).toBeGreaterThan(0)
  expect(await main(kenanga.page)).toContain('nama mirip')
  await expectSound(kenanga.page)
  await shoot(kenanga.page, 'desk-report')

  await press(kenanga.page, 'Saya pegang')
  await kenanga.page.waitForSelector('main >> text=Anda memegang laporan ini')
  await press(wulan.page, 'Saya pegang')
  await wulan.page.waitForSelector('main >> text=Kenanga Pertiwi lebih dulu')
  await shoot(wulan.page, 'desk-lost')

  await unfold(kenanga.page, 'Perlu lebih cepat, atau bisa menunggu?')
  await kenanga.page.selectOption('[name=urgency]', 'PLANNED')
  await kenanga.page.fill('[name=words]', 'belum tentu')
  await press(kenanga.page, 'Ubah urgensi')
  await kenanga.page.waitForSelector('.errors')
  expect(await kenanga.page.inputValue('[name=words]')).toBe('belum tentu')
  await kenanga.page.selectOption('[name=urgency]', 'TODAY')
  await press(kenanga.page, 'Ubah urgensi')
  await kenanga.page.waitForSelector('text=Urgensi diubah.')
  await kenanga.page.selectOption('[name=type]', 'physicalViolence')
  await kenanga.page.selectOption('[name=authority]', 'regency')
  await press(kenanga.page, 'Simpan identifikasi')
  await kenanga.page.waitForSelector('text=Identifikasi tersimpan.')
  await kenanga.page.fill('[name=text]', 'Terima kasih sudah menolong temanmu.')
  await press(kenanga.page, 'Kirim')
  await kenanga.page.waitForSelector('main >> text=Terima kasih sudah menolong temanmu.')

  await openCase(kenanga.page, rina, doni)
  await wulan.page.goto(at('/meja?saring=putusan'))
  expect(await wulan.page.locator(`main a[href="/meja/${id}"]`).count()).toBe(1)
  expect([...kenanga.wrong, ...wulan.wrong]).toEqual([])

  await joinToCase(await deskOf(rina), await deskOf(stage().kenanga), earlier)
}, 180_000)

/** Each side gets a file and a lead of its own; one person for both is refused and nothing typed is lost. */
async function openCase(page: Page, rina: Member, doni: Member): Promise<void> {
  await page.locator('main').getByRole('link', { name: 'Putuskan laporan ini' }).click()
  await page.waitForURL('**/putusan')
  await expectSound(page)
  const card = (name: string) =>
    page.locator('section.card section.card').filter({ has: page.locator(`input[value="${name}"]`) })
  const reported = card('Bagas Nugraha')
  if (!(await reported.isVisible())) await unfold(page, 'Berkas untuk orang lain')
  await reported.locator('label.choice').click()
  await card('Fikri Ramadani').locator('select').selectOption(rina.accountId)
  await reported.locator('select').selectOption(rina.accountId)
  await page.fill(
    '[name=answer]',
    'Kami menemani temanmu mulai hari ini. Kamu boleh menulis di sini kapan saja.',
  )
  await tick(page, 'joining', 'harmed')
  await shoot(page, 'desk-decide')
  await press(page, 'Simpan putusan dan kirim jawaban')
  await page.waitForSelector('text=Satu orang tidak boleh membaca berkas kedua pihak')
  expect(await page.inputValue('[name=answer]')).toContain('Kami menemani temanmu')
  await card('Bagas Nugraha').locator('select').selectOption(doni.accountId)
  await press(page, 'Simpan putusan dan kirim jawaban')
  await page.waitForURL(/\/meja\/[0-9a-f-]{36}(#.*)?$/)
  await page.waitForSelector('main >> text=Jadi kasus')
  await shoot(page, 'desk-decided')
}

/** A second report of the same event is joined to the file of the child who was hurt, and read there by its lead. */
async function joinToCase(
  lead: { page: Page; wrong: string[] },
  desk: { page: Page; wrong: string[] },
  report: string,
): Promise<void> {
  await lead.page.goto(at('/kasus'))
  const opened = lead.page.locator('main a[href^="/kasus/"]').filter({ hasText: 'Fikri' }).first()
  expect(await opened.count()).toBe(1)
  await shoot(lead.page, 'case-list')
  expect((await lead.page.textContent('main')) ?? '').not.toContain('Bagas')
  await desk.page.goto(at(`/meja/${report}`))
  await press(desk.page, 'Saya pegang')
  await desk.page.waitForSelector('main >> text=Anda memegang laporan ini')
  await desk.page.goto(at(`/meja/${report}/putusan?putusan=gabung`))
  await desk.page.fill('[name=number]', 'K-TIDAKADA')
  await press(desk.page, 'Simpan putusan dan kirim jawaban')
  await desk.page.waitForSelector('.errors')
  expect(await desk.page.inputValue('[name=number]')).toBe('K-TIDAKADA')

  await desk.page.goto(at(`/meja/${report}`))
  await desk.page.selectOption('[name=type]', 'bullying')
  await desk.page.selectOption('[name=authority]', 'regency')
  await press(desk.page, 'Simpan identifikasi')
  await desk.page.waitForSelector('text=Identifikasi tersimpan.')
  await desk.page.goto(at(`/meja/${report}/putusan?putusan=gabung`))
  await desk.page.locator('main label').filter({ hasText: 'Fikri Ramadani' }).click()
  await desk.page.fill('[name=answer]', 'Terima kasih. Yang kamu lihat menolong kami menemani dia.')
  await press(desk.page, 'Simpan putusan dan kirim jawaban')
  await desk.page.waitForSelector('main >> text=Jadi kasus')
  await opened.click()
  await lead.page.waitForURL(/\/kasus\/[0-9a-f-]{36}$/)
  await lead.page.locator(`main a[href="/laporan-kasus/${report}"]`).click()
  await lead.page.waitForURL('**/laporan-kasus/*')
  expect(await main(lead.page)).toContain('Di kamar yang sama ada yang dipukul')
  expect([...lead.wrong, ...desk.wrong]).toEqual([])
}

test('whoever a report names never sees it, the head included, and stepping aside closes it', async () => {
  const named = await sendReport(stage(), {
    ...santri,
    what: 'Pelakunya orang kantor',
    reported: [{ name: 'Rahmawati Kepala' }, { name: 'Wulan Sari' }],
    reportedCount: 2,
  })
  const wulan = await deskOf(stage().wulan)
  await wulan.page.goto(at('/meja'))
  expect(await wulan.page.locator(`main a[href="/meja/${named}"]`).count()).toBe(0)
  expect((await wulan.page.goto(at(`/meja/${named}`)))?.status()).toBe(404)
  const head = await deskOf(stage().office.head)
  await head.page.goto(at('/hari-ini'))
  expect(await main(head.page)).not.toContain(named)
  expect([403, 404]).toContain((await head.page.goto(at(`/meja/${named}`)))?.status())

  const kenanga = await deskOf(stage().kenanga)
  await kenanga.page.goto(at(`/meja/${named}`))
  expect(await main(kenanga.page)).toContain('Wulan Sari: namanya disebut')
  const mine = await sendReport(stage(), { ...santri, what: 'Aku kenal keluarganya' })
  await kenanga.page.goto(at(`/meja/${mine}`))
  await unfold(kenanga.page, 'Saya mengenal orang yang disebut')
  await press(kenanga.page, 'Lepaskan saya dari laporan ini')
  await kenanga.page.waitForURL('**/meja')
  expect(await kenanga.page.locator(`main a[href="/meja/${mine}"]`).count()).toBe(0)
  expect((await kenanga.page.goto(at(`/meja/${mine}`)))?.status()).toBe(404)
}, 90_000)

test('a report that cannot wait rings on the open page of another worker, without a reload and without a word of it', async () => {
  const { page, wrong } = await deskOf(stage().wulan, { dark: true })
  await page.goto(at('/meja'))
  await page.evaluate(() => (document.body.dataset['opened'] = 'once'))
  await page.waitForTimeout(500)
  const id = await sendReport(stage(), {
    ...santri,
    dangerNow: 'yes',
    what: 'Sekarang mereka di depan kamar',
  })
  const bell = page.locator('[data-live=bell] [data-ringing]')
  await bell.waitFor({ timeout: 10_000 })
  await page.waitForSelector(`main a[href="/meja/${id}"]`, { timeout: 10_000 })
  expect(await page.evaluate(() => document.body.dataset['opened'])).toBe('once')
  const said = (await page.textContent('[data-live=bell]')) ?? ''
  for (const word of ['kamar', 'Fikri', 'Bukit Teduh']) expect(said).not.toContain(word)
  await expect.poll(() => page.title()).toMatch(/^\(\d+\) /)
  await expectSound(page)
  await shoot(page, 'desk-bell-dark')

  const other = await deskOf(stage().kenanga)
  await other.page.goto(at(`/meja/${id}`))
  await press(other.page, 'Saya pegang')
  await bell.waitFor({ state: 'detached', timeout: 10_000 })
  expect([...wrong, ...other.wrong]).toEqual([])
}, 90_000)
