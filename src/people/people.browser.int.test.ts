import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromBase64Url, totpCode, totpStep } from '#src/platform/vault/index.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../tests/support/browser.ts'
import { openHouse, type House } from '../../tests/support/house.ts'

const browser = useBrowser()
const password = 'gerimis pasir lentera tembok'
let house: House

beforeAll(async () => {
  house = await openHouse({ listen: true })
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

const go = (page: Page, path: string) => page.goto(house.address + path)

/** Axe judges colours as they end up, so anything that still fades in has to have arrived. */
async function sound(page: Page): Promise<void> {
  await page.waitForTimeout(400)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

async function finishFirstSignIn(page: Page): Promise<Uint8Array> {
  await page.waitForURL('**/masuk/pertama')
  await sound(page)
  const secret = fromBase64Url(await page.inputValue('[name=secret]')) ?? new Uint8Array()
  await page.fill('[name=code]', '000000')
  await page.click('[value=confirm]')
  await page.waitForSelector('.errors')
  await page.fill('[name=code]', totpCode(secret, totpStep(Date.now())))
  await page.click('[value=confirm]')
  await page.waitForSelector('[name=codes]', { state: 'attached' })
  await sound(page)
  await page.check('[name=saved]')
  await page.click('[value=finish]')
  return secret
}

describe('the first day of an office', () => {
  test('the head sets it up, proves the sheets, and every room of the office is sound in light and dark', async () => {
    const page = await (await browser({ width: 1100 })).newPage()
    await go(page, '/siapkan')
    await sound(page)
    await page.fill('[name=name]', 'UPTD PPA Kabupaten Kampar')
    await page.selectOption('[name=region]', '14.01')
    await page.fill('[name=headName]', 'Rahma Yulia')
    await page.fill('[name=login]', 'rahma.yulia')
    await page.fill('[name=password]', password)
    await page.fill('[name=repeat]', `${password}!`)
    await page.click('main .btn-wide')
    await page.waitForSelector('.errors')
    expect(await page.inputValue('[name=name]')).toBe('UPTD PPA Kabupaten Kampar')
    await page.fill('[name=password]', password)
    await page.fill('[name=repeat]', password)
    await page.click('main .btn-wide')
    await finishFirstSignIn(page)
    await page.waitForURL('**/kunci-cadangan')
    await sound(page)
    const shares = await page.locator('[name=share]').all()
    for (const [at, pair] of (await page.inputValue('[name=asked]')).split(',').entries()) {
      const [sheet = 0, group = 0] = pair.split('.').map(Number)
      const text = await shares[sheet - 1]?.inputValue()
      await page
        .locator('[name=answer]')
        .nth(at)
        .fill(text?.split('-')[group - 1] ?? '')
    }
    await page.click('form.no-print [type=submit]')
    await page.waitForURL('**/kantor')

    await go(page, '/kantor/undang')
    await page.fill('[name=fullName]', 'Siti Aminah')
    await page.check('[value=intake]')
    await page.click('main form [type=submit]')
    const link = (await page.locator('main code').first().textContent()) ?? ''
    await sound(page)

    const state = await page.context().storageState()
    for (const dark of [false, true]) {
      const context = await browser({ width: dark ? 360 : 1100, dark })
      await context.addCookies(state.cookies)
      const room = await context.newPage()
      for (const path of [
        '/kantor',
        '/kantor/undang',
        '/kantor/kunci',
        '/kantor/jam',
        '/kantor/siaga',
        '/kantor/lembaga',
        '/akun',
        '/akun/sandi',
        '/akun/kode',
        '/akun/hp',
      ]) {
        await go(room, path)
        await sound(room)
      }
      await room.goto(`${house.address}/kantor`)
      await room.locator('main a[href^="/kantor/orang/"]').first().click()
      await room.waitForURL('**/kantor/orang/*')
      await sound(room)
    }

    const phone = await (await browser({ width: 360 })).newPage()
    await go(phone, new URL(link).pathname)
    await sound(phone)
    await phone.fill('[name=password]', password)
    await phone.fill('[name=repeat]', password)
    await phone.click('main .btn-wide')
    const secret = await finishFirstSignIn(phone)
    await phone.waitForURL('**/hari-ini')
    await phone.context().clearCookies()
    await go(phone, '/akun')
    await phone.waitForURL('**/masuk?ke=*')
    await sound(phone)

    const plain = await (await browser({ width: 360, javaScript: false })).newPage()
    await go(plain, '/akun')
    await plain.fill('[name=login]', 'siti.aminah')
    await plain.fill('[name=password]', password)
    await plain.click('main .btn-wide')
    await plain.waitForURL('**/masuk/langkah-dua?ke=*')
    await plain.fill('[name=code]', totpCode(secret, totpStep(Date.now()) + 1))
    await plain.click('[value=totp]')
    await plain.waitForURL('**/akun')
    expect(await plain.textContent('main')).toContain('Perangkat yang sedang masuk')
  }, 240_000)
})
