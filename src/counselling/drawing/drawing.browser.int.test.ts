import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../../../tests/support/browser.ts'
import { openClientDoor } from '../../../tests/support/client.ts'
import { openHouse, type House } from '../../../tests/support/house.ts'
import { openSdStage, stepOf, type SdStage } from '../desensitisation/test-stage.ts'

const browser = useBrowser()
let house: House
let stage: SdStage
let home: string
let door: string

beforeAll(async () => {
  house = await openHouse({ listen: true })
  stage = await openSdStage(house)
  home = `/kasus/${stage.caseId}`
  door = (await openClientDoor(house.app.database, stage.sari, stage.caseId)).cookie
}, 60_000)
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

async function page(cookie: string, options: Parameters<typeof browser>[0] = {}): Promise<Page> {
  return (await context(cookie, options)).newPage()
}
async function context(cookie: string, options: Parameters<typeof browser>[0] = {}): Promise<BrowserContext> {
  const opened = await browser({ width: 360, ...options })
  const [name = '', value = ''] = cookie.split('=')
  await opened.addCookies([{ name, value, url: house.address }])
  return opened
}
const sari = () => stage.office.signIn(stage.sari)
const kept = (view: Page, words = 'Tersimpan') =>
  view.locator('[data-kept]').filter({ hasText: words }).waitFor()
const inked = (view: Page) =>
  view.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const all = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let count = 0
    for (let at = 0; at < all.length; at += 4)
      if ((all[at] ?? 255) < 200 || (all[at + 2] ?? 255) < 200) count += 1
    return count
  })

test('draws by keys alone at 360 px, hears where the point is, and nothing is lost when the line drops', async () => {
  const room = await context(await sari())
  const view = await room.newPage()
  const faults: string[] = []
  view.on('pageerror', (error) => faults.push(error.message))
  await view.goto(`${house.address}${home}/gambar`)
  await expectAccessible(view)
  await view.click('text=Mulai menggambar')
  await view.waitForURL(/gambar\/[0-9a-f-]{36}$/)
  await expectAccessible(view)
  await expectNoSidewaysScroll(view)
  const spoken = () => view.textContent('[data-spoken]')

  await view.focus('[data-sheet]')
  await view.keyboard.press('ArrowRight')
  expect(await spoken()).toBe('Kolom 22 dari 40, baris 16 dari 30.')
  await view.keyboard.press('Enter')
  expect(await spoken()).toContain('Pena turun')
  for (let at = 0; at < 3; at++) await view.keyboard.press('Shift+ArrowDown')
  await view.keyboard.press('Enter')
  expect(await spoken()).toContain('Pena naik')
  expect(await inked(view)).toBeGreaterThan(1000)
  await kept(view)

  await room.setOffline(true)
  await view.check('[name=_tool][value=stamp]')
  await view.check('[name=_stamp][value="3"]')
  await view.focus('[data-sheet]')
  await view.keyboard.press('Shift+ArrowLeft')
  await view.keyboard.press('Enter')
  expect(await spoken()).toContain('Cap ditaruh')
  await kept(view, 'Belum tersimpan')
  await room.setOffline(false)
  await kept(view)
  const before = await inked(view)
  await view.reload()
  await view.waitForSelector('canvas:visible')
  expect(await inked(view)).toBe(before)

  await view.click('[data-act=undo]')
  expect(await inked(view)).toBeLessThan(before)
  await view.click('[data-act=redo]')
  expect(await inked(view)).toBe(before)
  await view.click('[data-act=clear]')
  expect(await inked(view)).toBe(before)
  await view.click('[data-act=clear]')
  expect(await inked(view)).toBe(0)
  await view.click('[data-act=undo]')
  expect(await inked(view)).toBe(before)

  await view.fill('[name=words]', 'Ini rumahku')
  await view.click('text=Selesai, pilih mau diapakan')
  await view.waitForURL(/pilih$/)
  await expectAccessible(view)
  await expectNoSidewaysScroll(view)
  expect(await view.locator('input[name=wish]:checked').count()).toBe(0)
  await view.check('[name=wish][value=keep]')
  await view.check('[name=handed]')
  await view.click('text=Ini pilihanku')
  await view.waitForSelector('text=Pilihan sudah dicatat')
  expect(await view.isVisible('svg.picture-sheet')).toBe(false)
  await view.click('text=Tampilkan gambar')
  expect(await view.isVisible('svg.picture-sheet')).toBe(true)
  expect(await view.locator('svg.picture-sheet path').count()).toBe(2)
  expect(await view.inputValue('[name=words]')).toBe('Ini rumahku')
  await expectAccessible(view)
  expect(faults).toEqual([])
}, 120_000)

test('a finger draws at home, and without a script there are words and paper', async () => {
  const view = await page(door)
  await view.goto(`${house.address}/tempatku/gambar`)
  await expectAccessible(view)
  await view.click('text=Mulai menggambar')
  await view.waitForURL(/gambar\/[0-9a-f-]{36}$/)
  const sheet = view.locator('[data-sheet]')
  const drawn = async () => {
    await sheet.scrollIntoViewIfNeeded()
    const area = await sheet.boundingBox()
    if (!area) throw new Error('There is no sheet.')
    await view.mouse.move(area.x + 40, area.y + 40)
    await view.mouse.down()
    await view.mouse.move(area.x + 120, area.y + 80, { steps: 8 })
    await view.mouse.up()
    return inked(view)
  }
  // While one page passes into the next, the browser keeps a finger from reaching either.
  await expect.poll(drawn).toBeGreaterThan(100)
  await kept(view)
  await expectAccessible(view)
  await expectNoSidewaysScroll(view)
  const dark = await page(door, { dark: true, width: 1280 })
  await dark.goto(view.url())
  await expectAccessible(dark)

  const plain = await page(door, { javaScript: false })
  await plain.goto(view.url())
  expect(await plain.isVisible('canvas')).toBe(false)
  expect(await plain.textContent('main')).toContain('ceritakan dengan kata')
  await plain.fill('[name=words]', 'Langit biru')
  await plain.click('button[value=save]')
  expect(await plain.inputValue('[name=words]')).toBe('Langit biru')
}, 90_000)

test('every other page of the plan, the drawings and the cards is sound on a phone and in the dark', async () => {
  const line = {
    changes: 'adults',
    tag: 'protective',
    agreed: 'yes',
    'reviewOn-day': '1',
    'reviewOn-month': '1',
    'reviewOn-year': '2030',
  }
  const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).split('-').map(Number)
  const on = {
    'reviewOn-year': String(soon[0]),
    'reviewOn-month': String(soon[1]),
    'reviewOn-day': String(soon[2]),
  }
  for (const more of [
    { part: 'supervision', text: 'Guru piket berjaga' },
    { part: 'hot_spot', text: 'Mereka menunggu di sini', area: 'pesantren_yard', slots: 'night' },
    { part: 'other', tag: 'fear_keeping', text: 'Tidak mau ke kantin' },
  ])
    await stage.post(stage.sari, `${home}/aman/baru`, { ...line, ...on, ...more })
  await stage.post(
    stage.sari,
    `${stage.home}/tangga/baru`,
    stepOf('Berjalan di halaman pondok', 60, { place: 'Halaman pondok', when: 'malam' }),
  )
  const list = (await stage.get(stage.sari, `${home}/aman`)).text
  const one = /\/aman\/garis\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  const paths = [
    '/aman',
    '/aman/baru',
    one,
    '/aman/tinjau',
    '/aman/salinan',
    '/aman/cetak/saku',
    '/aman/cetak/dewasa',
  ]
  await stage.post(stage.sari, `${home}/kartu-diam`, { feelings: 'scared', now: 'yes', _seen: '0' })
  const more = ['/gambar', '/gambar/foto', '/kartu-diam', '/kartu-diam/selesai', '/kartu-diam/cetak']
  for (const options of [{ width: 360 }, { width: 1280, dark: true }]) {
    const view = await page(await sari(), options)
    for (const path of [...paths, ...more]) {
      const answer = await view.goto(`${house.address}${home}${path}`)
      expect(answer?.status()).toBe(200)
      await expectAccessible(view)
      await expectNoSidewaysScroll(view)
    }
  }
}, 150_000)
