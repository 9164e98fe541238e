import { beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useBrowser } from '../support/browser.ts'
import { openClientDoor, type TestClient } from '../support/client.ts'
import { expectSound, letIn, listen, press, shoot, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()
let sari: Member
let caseId: CaseId
let carer: TestClient

beforeAll(async () => {
  const { house, office } = stage()
  sari = await office.hire('Sari Konselor', 'counsellor')
  const { officeId } = office
  caseId = await house.app.database.as(
    { kind: 'account', officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity: { fullName: 'Melati Andini', alias: 'Melati' },
        lead: sari.accountId,
        facts: { ageBand: 'from13to17' },
      }),
  )
  carer = await openClientDoor(house.app.database, sari, caseId, 'caregiver', { called: 'Bu Andini' })
})

describe('a girl of sixteen gets a place of her own', () => {
  let code = ''

  test('her counsellor opens the door on her own screen and prints the words', async () => {
    const context = await browser({ width: 1280 })
    await letIn(stage(), context, sari)
    const tab = await context.newPage()
    const wrong = listen(tab)
    await tab.goto(`${stage().house.address}/kasus/${caseId}/tempat`)
    await expectSound(tab)
    await shoot(tab, 'portal-doors')
    await tab.locator('#asked-client').check()
    await press(tab, 'Buka pintu')
    await expectSound(tab)
    code = ((await tab.locator('[data-code]').textContent()) ?? '').trim()
    expect(code.split(' ')).toHaveLength(6)
    await shoot(tab, 'portal-slip')
    await press(tab, 'Sudah saya berikan')
    expect(await tab.locator('main').textContent()).toContain('Belum pernah dipakai')
    expect(wrong).toEqual([])
  })

  test.each([
    { javaScript: true, dark: false },
    { javaScript: false, dark: true },
  ])('she comes in on a small phone: %j', async (look) => {
    const context = await browser({ width: 360, ...look })
    const tab = await context.newPage()
    const wrong = listen(tab)
    const posts: string[] = []
    tab.on('request', (request) => void posts.push(request.postData() ?? ''))
    await tab.goto(`${stage().house.address}/`)
    await tab.getByRole('link', { name: 'Tempatku' }).click()
    await tab.waitForURL('**/tempatku/masuk')
    if (look.javaScript) await expectSound(tab)
    await shoot(tab, `portal-enter-${look.javaScript}`)
    await tab.locator('input[name=code]').fill(code.split(' ').toReversed().join(' '))
    await tab.getByRole('button', { name: 'Masuk', exact: true }).click()
    await tab
      .getByText(/tidak membuka tempat mana pun|belum membuka tempat mana pun/)
      .first()
      .waitFor()
    await tab.locator('input[name=code]').fill(code)
    await tab.getByRole('button', { name: 'Masuk', exact: true }).click()
    await tab.waitForURL('**/tempatku')
    expect(await tab.locator('h1').textContent()).toMatch(/Selamat (pagi|siang|sore|malam), Melati/)
    // With JavaScript the words stay on the device.
    expect(posts.some((one) => one.includes(code.split(' ')[0] ?? '-'))).toBe(!look.javaScript)
    if (look.javaScript) await expectSound(tab)
    await shoot(tab, `portal-home-${look.javaScript}`)
    for (const path of ['/tempatku/siapa', '/tempatku/kata', '/tempatku/keluar']) {
      await tab.goto(stage().house.address + path)
      if (look.javaScript) await expectSound(tab)
      await shoot(tab, `portal${path.replaceAll('/', '-')}-${look.javaScript}`)
      expect(await tab.title()).toBe('Tempatku · Naungan')
    }
    await press(tab, 'Keluar')
    expect(await tab.locator('main').textContent()).toContain('Masuk ke tempatku')
    expect(wrong).toEqual([])
  })

  test('her mother finds a place of her own, sound in English and in the dark', async () => {
    const context = await browser({ width: 360, dark: true, lang: 'en' })
    const at = carer.cookie.indexOf('=')
    await context.addCookies([
      {
        name: carer.cookie.slice(0, at),
        value: carer.cookie.slice(at + 1),
        url: stage().house.address,
      },
    ])
    const tab = await context.newPage()
    for (const path of ['/tempatku', '/tempatku/siapa', '/tempatku/kata']) {
      await tab.goto(stage().house.address + path)
      await expectSound(tab)
      expect(await tab.locator('main').textContent()).not.toMatch(/\b(yang|untuk|dengan|kamu|belum)\b/)
    }
  })
})
