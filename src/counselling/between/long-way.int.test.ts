import { beforeAll, describe, expect, test } from 'vitest'
import { useHouse } from '../../../tests/support/house.ts'
import { openHarmed, type Harmed } from './test-between.ts'

const house = useHouse()
let at: Harmed

beforeAll(async () => {
  at = await openHarmed(house())
})
const staff = (path: string, form?: Record<string, string>) => at.asStaff(at.sari, path, form)
const older = (text: string) => /href="([^"]*\?lama=[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''

describe('a long way', () => {
  test('every note of the client is reached page after page, on both sides, each once', async () => {
    const wanted = Array.from({ length: 47 }, (_, one) => `Catatan nomor ${one + 1}.`)
    for (const text of wanted) await at.asClient('/tempatku/catatan', { text })
    for (const [send, start] of [
      [(path: string) => at.asClient(path), '/tempatku/catatan'],
      [(path: string) => staff(path), `${at.home}/antara`],
    ] as const) {
      const found: string[] = []
      for (let path: string = start; path !== '';) {
        const { text, status } = await send(path)
        expect(status).toBe(200)
        found.push(...(text.match(/Catatan nomor \d+\./g) ?? []))
        path = older(text)
      }
      expect(found.toSorted()).toEqual(wanted.toSorted())
    }
    expect((await at.asClient('/tempatku/catatan?lama=besok')).text).toContain('Catatan nomor 47.')
  })

  test('a call for help stays on top of the team’s page however much came after it', async () => {
    await at.asClient('/tempatku/catatan', { text: 'Tolong, ini penting', wantsHelp: 'on' })
    for (let one = 0; one < 45; one++) await at.asClient('/tempatku/menang', { text: `Menang ${one}.` })
    expect((await staff(`${at.home}/antara`)).text).toContain('Tolong, ini penting')
  })

  test('what the team saw stands beside their own wins, on both of their pages, and is no entry of theirs', async () => {
    expect((await staff(`${at.home}/antara`, { do: 'praise', praise: ' ' })).status).toBe(422)
    expect((await staff(`${at.home}/antara`, { do: 'praise', praise: 'Kamu menyapa duluan' })).status).toBe(
      303,
    )
    const wins = (await at.asClient('/tempatku/menang')).text
    expect(wins.indexOf('Yang dilihat petugasku')).toBeLessThan(wins.indexOf('Kamu menyapa duluan'))
    expect(wins.indexOf('Yang kulihat sendiri')).toBeLessThan(wins.indexOf('Yang dilihat petugasku'))
    const way = (await at.asClient('/tempatku/perjalanan')).text
    expect(way).toContain('Kamu menyapa duluan')
    expect(way).toContain('Yang dilihat petugasku')
  })

  test('an answer is read when its reader says so, once, and the team sees that it arrived', async () => {
    await at.asClient('/tempatku/catatan', { text: 'Aku mau cerita tentang pagi' })
    const page = (await staff(`${at.home}/antara`)).text
    const entry = /cerita tentang pagi[^]*?name="entry" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await staff(`${at.home}/antara`, { do: 'reply', entry, [`reply-${entry}`]: 'Aku telepon jam empat' })
    expect((await staff(`${at.home}/antara`)).text).toContain('belum ditandai dibaca')
    const answer = /name="answer" value="([^"]+)"/.exec((await at.asClient('/tempatku')).text)?.[1] ?? ''
    // Nobody else says it in their place.
    await at.asCarer('/tempatku/jawaban', { do: 'read', answer })
    expect((await at.asClient('/tempatku')).text).toContain('Aku telepon jam empat')
    await at.asClient('/tempatku/jawaban', { do: 'read', answer })
    expect((await at.asClient('/tempatku')).text).not.toContain('Aku telepon jam empat')
    const all = (await at.asClient('/tempatku/jawaban')).text
    expect(all).toContain('Aku telepon jam empat')
    expect(all).toContain('cerita tentang pagi')
    expect((await staff(`${at.home}/antara`)).text).toMatch(/dibaca \d/)
  })

  test('a mood for today leaves the form and the way to help where they were', async () => {
    await at.asClient('/tempatku/rasa', { face: '4' })
    const page = (await at.asClient('/tempatku/rasa')).text
    expect(page).toContain('Untuk hari ini sudah ada')
    expect(page).toContain('Catat lagi')
    expect(page).toContain('name="wantsHelp"')
    expect(page).toContain('href="/tempatku/ditemani"')
    expect((await at.asClient('/tempatku/rasa', { face: '2' })).to).toBe('/tempatku/rasa')
    expect((await staff(`${at.home}/antara`)).text).toContain('Rasanya 2,5 dari 10')
  })

  test('a step against which the safety plan stands is shown as put off', async () => {
    await at.giveLadderAndPlan()
    const own = async () =>
      ((await at.asClient('/tempatku/tangga')).text.match(/ditunda dulu<\/span>/g) ?? []).length
    const before = await own()
    const { rows } = await house().owner.query<{ id: string; place_version: number; sealed: Buffer }>(
      'select id, place_version, sealed from counselling.ladder_item where rank = 2',
    )
    const { seal, unseal } = await import('../seal.ts')
    const { keys } = await at.client.visitor()
    const [row] = rows
    if (!row) throw new Error('The ladder has steps.')
    const words = unseal(keys.of(row.place_version), 'ladder_item', row.id, row.sealed)
    const sealed = seal(keys.of(row.place_version), 'ladder_item', row.id, {
      ...words,
      place: 'Kantin',
      when: 'Istirahat',
    })
    await house().owner.query('update counselling.ladder_item set sealed = $2 where id = $1', [
      row.id,
      sealed,
    ])
    expect(await own()).toBe(before + 1)
  })

  test('the promise and the way past the counsellor stand on the home of both places', async () => {
    for (const send of [at.asClient, at.asCarer]) {
      const home = (await send('/tempatku')).text
      expect(home).toContain('href="/tempatku/janji-kami#keluhan"')
    }
  })

  test('new words keep the door: the place, the nickname and who wrote what; the old words open nothing', async () => {
    const carerNote = 'Saya capek hari ini'
    await at.asCarer('/tempatku/lelah', { text: carerNote })
    const chosen = { nickname: 'Bulan', passphrase: 'kucing tidur di atap merah' }
    expect((await at.asCarer('/tempatku/kata', chosen)).to).toBe('/tempatku/kata')
    const made = await staff(`${at.home}/tempat`, { do: 'renew', door: at.carer.doorId })
    expect(made.to).toBe(`${at.home}/tempat/kata?pintu=${at.carer.doorId}`)
    expect((await house().send('/tempatku', { cookie: at.carer.cookie })).status).not.toBe(200)
    const comeIn = (form: Record<string, string>) => house().send('/tempatku/masuk', { form })
    expect((await comeIn({ code: at.carer.code })).status).toBe(422)
    for (let again = 0; again < 2; again++) {
      const inside = await comeIn({ do: 'nickname', ...chosen })
      expect(inside.status).toBe(303)
      const cookie = (inside.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const home = await house().send('/tempatku', { cookie })
      expect(home.status).toBe(200)
      expect(await home.text()).toContain('Bu Rina')
      // A second renewal leaves the nickname open too.
      if (again === 0) await staff(`${at.home}/tempat`, { do: 'renew', door: at.carer.doorId })
    }
    const { rows } = await house().owner.query<{ count: number }>(
      'select count(*)::int as count from portal.door where id = $1 and closed_at is null',
      [at.carer.doorId],
    )
    expect(rows[0]?.count).toBe(1)
  })
})
