import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openHouse, type House } from '../../tests/support/house.ts'
import { openSdStage, type SdStage } from './desensitisation/test-stage.ts'

/** While the clock of the register stands before it, the technique is begun; then a version takes it out of use. */
const gone = vi.hoisted(() => ({ on: '9999-01-01' }))
vi.mock('./protocols/released.ts', async (load) => {
  const { released } = await load<typeof import('./protocols/released.ts')>()
  const why = { id: 'Naskahnya perlu ditulis ulang.', en: 'Its text needs rewriting.' }
  const withdrawn = {
    get on() {
      return gone.on
    },
    why,
  }
  const last = released.flatMap((one) => (one.id === 'sd' ? [{ ...one, version: '1.9.0', withdrawn }] : []))
  return { released: [...released, ...last] }
})

let house: House
let stage: SdStage
let episode: string

beforeAll(async () => {
  house = await openHouse()
  stage = await openSdStage(house)
  const { rows } = await house.owner.query('select episode_id from counselling.run where id = $1', [
    stage.runId,
  ])
  episode = String(rows[0]?.episode_id)
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

const chooser = () => `/kasus/${stage.caseId}/konseling/${episode}/teknik`

test('A version that is to be withdrawn later is only the newer one until its day', async () => {
  const page = await stage.get(stage.sari, stage.home)
  expect(page.text).toContain('Sudah ada versi 1.9.0')
  expect(page.text).not.toContain('Ditarik sejak')
})

test('Withdrawn while it runs: said with day and reason, never offered as newer, and it goes on', async () => {
  gone.on = '2020-05-04'
  const page = await stage.get(stage.sari, stage.home)
  expect(page.text).toContain('Ditarik sejak 4 Mei 2020')
  expect(page.text).toContain('Naskahnya perlu ditulis ulang.')
  expect(page.text).toContain('Yang sedang berjalan boleh diteruskan')
  expect(page.text).not.toContain('1.9.0')
  expect(page.text).toContain('langkah/focus')
  const overview = await stage.get(stage.sari, `/kasus/${stage.caseId}/konseling`)
  expect(overview.text).toMatch(/Desensitisasi|Tangga takut/i)
  expect(overview.text).toContain('>ditarik<')
})

test('The chooser says why it is not begun, leads to what runs, and offers it beside no other', async () => {
  gone.on = '2020-05-04'
  const page = await stage.get(stage.sari, chooser())
  expect(page.text).toContain('Ditarik sejak 4 Mei 2020')
  expect(page.text).toContain(stage.home)
  expect(page.text).not.toContain('/teknik/sd"')
  const form = await stage.get(stage.sari, `${chooser()}/cbt`)
  expect(form.text).toContain('value="assertive"')
  expect(form.text).not.toContain('value="sd"')
})
