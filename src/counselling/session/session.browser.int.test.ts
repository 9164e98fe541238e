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

beforeAll(async () => {
  house = await openHouse({ listen: true })
  office = await openOffice(house.app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  const caseId = await house.app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity: { fullName: 'Nadia Putri', birthDate: '2017-05' },
        lead: sari.accountId,
        facts: { ageBand: 'under13' },
      }),
  )
  home = `/kasus/${caseId}`
  await house.send(`${home}/konseling/mulai`, {
    cookie: await office.signIn(sari),
    form: { kind: 'individual', lead: sari.accountId },
  })
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function signedIn(options: Parameters<typeof browser>[0] = {}): Promise<BrowserContext> {
  const context = await browser(options)
  const [name = '', value = ''] = (await office.signIn(sari)).split('=')
  await context.addCookies([{ name, value, url: house.address }])
  return context
}
async function begin(page: Page): Promise<string> {
  await page.goto(`${house.address}${home}/sesi/baru`)
  await page.click('main form button.btn-primary')
  await page.waitForURL(/\/sesi\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}
const status = (page: Page) => page.locator('[data-status]')
const says = (page: Page, words: string) =>
  status(page).filter({ hasText: words }).waitFor({ timeout: 10_000 })

describe('the room at the width of a phone', () => {
  test('keeps every word through a dropped line, a closed tab and a second tab', async () => {
    const context = await signedIn({ width: 360 })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const room = await begin(page)
    await says(page, 'tersimpan sendiri')
    await page.fill('[name=heard]', 'Ia suka menggambar kapal')
    await says(page, 'Tersimpan pukul').catch(() => says(page, 'Tersimpan'))

    await context.setOffline(true)
    await page.fill('[name=agenda]', 'Halaman sekolah')
    await says(page, 'Belum tersimpan')
    await page.click('button.btn[value=close]')
    await says(page, 'masih ada di layar ini')
    expect(await page.inputValue('[name=agenda]')).toBe('Halaman sekolah')
    await context.setOffline(false)
    await says(page, 'Tersimpan')

    await page.fill('[name=done]', 'Bermain kartu')
    await page.close({ runBeforeUnload: true })
    const again = await context.newPage()
    again.on('pageerror', (error) => faults.push(error.message))
    await again.waitForTimeout(300)
    await again.goto(house.address + room)
    expect(await again.inputValue('[name=heard]')).toBe('Ia suka menggambar kapal')
    expect(await again.inputValue('[name=agenda]')).toBe('Halaman sekolah')
    expect(await again.inputValue('[name=done]')).toBe('Bermain kartu')

    const other = await context.newPage()
    await other.goto(house.address + room)
    await says(other, 'tab lain')
    await says(again, 'tab lain')
    await other.fill('[name=other]', 'dari tab dua')
    await says(other, 'Tersimpan')
    await again.fill('[name=other]', 'dari tab satu')
    await says(again, 'Tersimpan')
    await other.close()
    await again.reload()
    expect(await again.textContent('main')).toContain('draf lain dari tab lain')
    await again.click('text=Bandingkan')
    await again.waitForURL(/banding=/)
    expect(await again.textContent('main')).toContain('dari tab dua')
    expect(faults).toEqual([])
  }, 90_000)

  test('a silent session asks for no talk; a worry opens what to do; the child rates with faces; closing ends it', async () => {
    const context = await signedIn({ width: 360 })
    const page = await context.newPage()
    const room = await begin(page)
    expect(await page.isVisible('[name=heard]')).toBe(true)
    await page.check('[name=path][value=silent]')
    expect(await page.isVisible('[name=heard]')).toBe(false)
    await page.check('[name=means][value=drawing]')
    await page.check('[name=safetyAsked][value=yes]')
    expect(await page.isVisible('text=Tetap bersamanya')).toBe(false)
    await page.check('[name=safety][value=worried]')
    expect(await page.isVisible('text=Tetap bersamanya')).toBe(true)
    await page.check('[name=welcomed]')
    // The office's time, whatever zone or hour the device believes in.
    const begunAt = /pukul (\d\d)\.(\d\d)/.exec((await page.textContent('main')) ?? '')
    const [hour, minute] = (await page.inputValue('[name=welcomedAt]')).split(':').map(Number)
    const late = Number(hour) * 60 + Number(minute) - Number(begunAt?.[1]) * 60 - Number(begunAt?.[2])
    expect(late).toBeGreaterThanOrEqual(0)
    expect(late).toBeLessThan(10)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.click('button[value=hand]')
    await page.waitForURL(/layar\/klien$/)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.check('[name=clientOpenness][value="4"]', { force: true })
    await page.click('main button.btn-primary')
    await page.waitForURL(/selesai=1/)
    expect(await page.textContent('main')).toContain('berikan lagi layarnya')
    // Back, and a tab that stood open, show the same calm page and not the file.
    await page.goBack()
    expect(await page.textContent('main')).not.toContain('Apa yang dilakukan')
    await page.goto(house.address + room)
    expect(new URL(page.url()).pathname).toBe(`${room}/layar/klien`)
    await page.click('text=Kembali ke sesi')
    await page.waitForURL(/\/kembali$/)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.fill('[name=password]', 'empat kata di bawah pohon')
    await page.click('main button.btn-primary')
    await page.waitForURL(new RegExp(`${room}#s-client$`))

    await page.click('button.btn[value=close]')
    await page.waitForSelector('.errors')
    await expectAccessible(page)
    for (const name of ['progress', 'change', 'lesson'])
      await page.fill(`[name=${name}]`, 'Sedikit demi sedikit')
    await page.check('[name=noNext][value=client_decides]')
    await page.click('button.btn[value=close]')
    await page.waitForSelector('text=Catatan sesi')
    expect(await page.textContent('main')).toContain('Tanpa bicara')
    await expectAccessible(page)
    await page.goto(`${house.address}${home}/sesi`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }, 90_000)

  test('works without JavaScript, and stands sound in the dark on a wide screen', async () => {
    const plain = await (await signedIn({ width: 360, javaScript: false })).newPage()
    const room = await begin(plain)
    await plain.fill('[name=done]', 'Duduk bersama')
    await plain.click('button.btn[value=save]')
    await plain.waitForURL(new RegExp(`${room}$`))
    expect(await plain.inputValue('[name=done]')).toBe('Duduk bersama')
    const wide = await (await signedIn({ width: 1280, dark: true })).newPage()
    for (const path of [
      room,
      `${home}/sesi`,
      `${home}/sesi/lembar`,
      `${home}/sesi/kertas`,
      `${room}/cetak`,
    ]) {
      await wide.goto(house.address + path)
      await wide.waitForTimeout(300)
      await expectAccessible(wide)
      await expectNoSidewaysScroll(wide)
    }
  }, 90_000)
})
