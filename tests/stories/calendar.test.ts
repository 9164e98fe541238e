import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { asId } from '#src/platform/ids.ts'
import { useBrowser } from '../support/browser.ts'
import { openClientDoor } from '../support/client.ts'
import { planOn } from './calendar-pages.ts'
import { openBothFiles } from './send-report.ts'
import { expectSound, letIn, listen, press, shoot, unfold, useStage, type Worker } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
let rina: Worker
let home: string
let page: Page

beforeAll(async () => {
  const { office, house } = stage()
  rina = await office.hire('Rina Hasanah', 'counsellor')
  const doni = await office.hire('Doni Pratama', 'counsellor')
  const files = await openBothFiles(stage(), { harmed: rina.accountId, reported: doni.accountId })
  home = files.harmed
  await house.send('/kalender/ruang', {
    cookie: await office.signIn(office.head),
    form: { do: 'room', roomCode: 'R1', name: 'Ruang Pohon' },
  })
  const { rows } = await house.owner.query<{ id: string }>('select id from calendar.room')
  // In two weeks, at the hour Rina is about to ask for, the only room is Doni's.
  await house.send(`${files.reported}/jadwal/baru`, {
    cookie: await office.signIn(doni),
    form: planOn(stage(), 15, {
      kind: 'session',
      owner: doni.accountId,
      mode: 'in_person',
      room: rows[0]?.id ?? '',
    }),
  })
  const context = await browser({ width: 360 })
  await letIn(stage(), context, rina)
  page = await context.newPage()
}, 120_000)

const main = async () => (await page.textContent('main')) ?? ''

describe('a counsellor plans on a telephone', () => {
  test('a series of four meets a clash in its third week, keeps all that was typed, and goes through an hour later', async () => {
    const wrong = listen(page)
    await page.goto(`${stage().house.address}${home}/jadwal`)
    expect(await main()).toContain('Belum ada janji')
    await page.getByRole('link', { name: 'Jadwalkan', exact: true }).click()
    const plan = planOn(stage(), 1, {})
    for (const name of ['on-day', 'on-month', 'on-year'])
      await page.fill(`main [name="${name}"]`, plan[name] ?? '')
    await page.fill('main [name=from]', '10:00')
    await page.fill('main [name=to]', '11:00')
    await page.selectOption('main [name=room]', { label: 'R1 · Ruang Pohon' })
    await page.selectOption('main [name=rule]', 'weekly')
    await page.fill('main [name=count]', '4')
    await page.selectOption('main [name=onHoliday]', 'keep')
    await page.fill('main [name=note]', 'Bawa krayon')
    await page.check('main [name=share]')
    await expectSound(page)
    await press(page, 'Jadwalkan')
    expect(await main()).toContain('R1 · Ruang Pohon sudah dipakai')
    expect(await main()).toContain('Waktu lain pada hari itu yang kosong')
    expect(await main()).not.toContain('Bagas')
    expect(await page.inputValue('main [name=note]')).toBe('Bawa krayon')
    expect(await page.inputValue('main [name=count]')).toBe('4')
    await expectSound(page)
    await shoot(page, 'calendar-clash')
    await page.fill('main [name=from]', '13:00')
    await page.fill('main [name=to]', '14:00')
    await press(page, 'Jadwalkan')
    if (await page.locator('main [name=_anyway]').count()) {
      await shoot(page, 'calendar-warning')
      await page.check('main [name=_anyway]')
      await press(page, 'Jadwalkan')
    }
    expect(new URL(page.url()).pathname).toBe(`${home}/jadwal`)
    expect(await page.locator('#akan-datang tbody tr').count()).toBe(4)
    await expectSound(page)
    await shoot(page, 'calendar-schedule')
    expect(wrong).toEqual([])
  }, 90_000)

  test('the week is a list on a telephone, and the client sees the next time and says they cannot come', async () => {
    await page.goto(`${stage().house.address}/kalender?minggu=${planWeek()}`)
    expect(await main()).toContain('13.00–14.00')
    await expectSound(page)
    await shoot(page, 'calendar-week')
    for (const [width, span] of [
      [320, 'pekan'],
      [320, 'bulan'],
      [320, 'hari'],
      [1280, 'pekan'],
      [1280, 'bulan'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${stage().house.address}/kalender?tampil=${span}&minggu=${planWeek()}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await expectSound(page)
      await shoot(page, `calendar-${span}-${width}`)
    }
    await page.setViewportSize({ width: 360, height: 800 })
    const caseId = asId<'case'>(home.replace('/kasus/', ''))
    if (!caseId) throw new Error('The file has an id.')
    const door = await openClientDoor(stage().house.app.database, rina, caseId)
    const context = await browser({ width: 360 })
    const at = door.cookie.indexOf('=')
    await context.addCookies([
      { name: door.cookie.slice(0, at), value: door.cookie.slice(at + 1), url: stage().house.address },
    ])
    const child = await context.newPage()
    await child.goto(`${stage().house.address}/tempatku`)
    expect(await child.textContent('main')).toContain('Janji berikutnya')
    await child.goto(`${stage().house.address}/tempatku/janji`)
    expect(await child.textContent('main')).toContain('Bertemu Rina Hasanah')
    await expectSound(child)
    await shoot(child, 'calendar-client')
    await child.getByText('Minta waktu bertemu').first().click()
    await child.fill('#words-new', 'Senin sesudah jam dua')
    await child.locator('button[value=ask]').last().click()
    expect(await child.textContent('main')).toContain('Senin sesudah jam dua')
    await expectSound(child)
    await shoot(child, 'calendar-client-asks')
    await unfold(child, 'tidak bisa datang')
    await press(child, 'Kirim')
    expect(await child.textContent('main')).toContain('Sudah disampaikan')
    await page.goto(`${stage().house.address}${home}/jadwal`)
    expect(await main()).toContain('Senin sesudah jam dua')
    await expectSound(page)
    await shoot(page, 'calendar-asked-time')
    await page.goto(`${stage().house.address}${home}/jadwal`)
    expect(await main()).toContain('Klien minta pindah waktu')
    await expectSound(page)
  }, 90_000)
})

test('a cover decides about the appointments of somebody on leave, on a telephone', async () => {
  const { office, house } = stage()
  const sari = await office.hire('Sari Melati', 'counsellor')
  const cookie = await office.signIn(rina)
  const joined = await house.send(`${home}/tim/masuk`, {
    cookie,
    form: { account: sari.accountId, duty: 'member', coveringFor: rina.accountId },
  })
  expect(joined.status).toBe(303)
  const from = planWeek()
  await house.send('/akun', { cookie, form: { do: 'away', from, until: '', cover: sari.accountId } })
  const context = await browser({ width: 360 })
  await letIn(stage(), context, sari)
  const phone = await context.newPage()
  await phone.goto(`${house.address}/kalender`)
  await phone.getByRole('link', { name: 'Putuskan' }).click()
  expect(await phone.textContent('main')).toContain('Janji Rina Hasanah')
  await expectSound(phone)
  await shoot(phone, 'calendar-handover')
  await phone.getByRole('button', { name: 'Ambil alih semua' }).click()
  expect(await phone.textContent('main')).toContain('Tidak ada yang menunggu keputusan')
}, 90_000)

function planWeek(): string {
  const plan = planOn(stage(), 1, {})
  return [plan['on-year'], plan['on-month'], plan['on-day']].join('-')
}
