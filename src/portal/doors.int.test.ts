import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { Id } from '#src/platform/ids.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { cookiesOf } from '../../tests/support/house.ts'
import type { Office } from '../../tests/support/office.ts'
import { placeKeys } from './place-keys.ts'
import { useTestPlace, type TestPlace } from './test-place.ts'

const place = useTestPlace()
const house = () => place().house
let office: Office
let sari: Member
let hasan: Member

const as: TestPlace['as'] = (member, work) => place().as(member, work)
const newFile: TestPlace['newFile'] = (fullName, team) => place().newFile(fullName, team)
const post: TestPlace['post'] = (member, path, form) => place().post(member, path, form)
const get: TestPlace['get'] = (member, path) => place().get(member, path)

beforeAll(() => {
  ;({ office, sari, hasan } = place())
})

describe('the door itself', () => {
  test('can be closed on a file that is restricted, and for somebody who stands on it no more', async () => {
    const other = await newFile('Dibatasi')
    const added = await post(sari, `/kasus/${other}/orang/baru`, {
      role: 'guardian',
      fullName: 'Siti Aminah',
      relation: 'mother',
    })
    expect(added.status).toBe(303)
    const { rows } = await house().owner.query<{ id: Id<'person'> }>(
      'select id from cases.person where case_id = $1',
      [other],
    )
    const personId = rows[0]?.id ?? null
    const carer = await openClientDoor(house().app.database, sari, other, 'caregiver', {
      called: 'Ibu Siti',
      personId,
    })
    await house().owner.query('update cases.person set removed_at = now() where id = $1', [personId])
    await house().owner.query('update cases."case" set restricted_at = now() where id = $1', [other])
    expect(await get(sari, `/kasus/${other}/tempat`)).toContain('Ibu Siti')
    const form = { do: 'close', door: carer.doorId }
    expect((await post(sari, `/kasus/${other}/tempat`, form)).status).toBe(303)
    await expect(carer.visitor()).rejects.toThrow()
  })

  test('two workers who open a place at the same moment make one, with one key', async () => {
    const other = await newFile('Serentak', [hasan])
    const keys = await Promise.all(
      [sari, hasan, sari, hasan].map((member) =>
        as(member, async (scope) => {
          const file = await openFile(scope, member, other)
          if (!file) throw new Error('no file')
          return placeKeys(scope, member, file, 'client')
        }),
      ),
    )
    expect(new Set(keys.map((one) => one.placeId)).size).toBe(1)
    expect(new Set(keys.map((one) => Buffer.from(one.newest).toString('hex'))).size).toBe(1)
  })

  test('a reporter, a member and a client in one browser each reach their own pages', async () => {
    const client = await openClientDoor(house().app.database, sari, await newFile('Tiga Peran'))
    const both = `${await office.signIn(sari)}; ${client.cookie}`
    expect((await house().send('/tempatku', { cookie: both })).status).toBe(200)
    expect((await house().send('/kasus', { cookie: both })).status).toBe(200)
    expect(
      (await house().send('/tempatku', { cookie: await office.signIn(sari) })).headers.get('location'),
    ).toBe('/tempatku/masuk')
  })

  test('the quick exit and the way out leave nothing open', async () => {
    const client = await openClientDoor(house().app.database, sari, await newFile('Pergi'))
    const gone = await house().send('/pergi', { cookie: client.cookie })
    expect(cookiesOf(gone, client.cookie)).toBe('')
    expect((await house().send('/tempatku', { cookie: client.cookie })).status).toBe(303)
    const again = await house().send('/tempatku/masuk', { form: { code: client.code } })
    const cookie = cookiesOf(again)
    const left = await house().send('/tempatku/keluar', { cookie, form: { x: '' } })
    expect(left.headers.get('location')).toBe('/tempatku/masuk')
    expect((await house().send('/tempatku', { cookie })).status).toBe(303)
  })

  test('guessing at a nickname is slowed, and nobody is locked out', async () => {
    const guess = () =>
      house().send('/tempatku/masuk', {
        form: { do: 'nickname', nickname: 'sasaran', passphrase: 'tebakan yang salah' },
      })
    const texts: string[] = []
    for (let i = 0; i < 8; i++) texts.push(await (await guess()).text())
    expect(texts.at(-1)).toMatch(/Tunggu \d+ detik/)
  })

  test('a record that is destroyed takes its doors and keys with it', async () => {
    const other = await newFile('Dimusnahkan')
    const client = await openClientDoor(house().app.database, sari, other)
    await house().owner.query(`update cases."case" set destroyed_at = now() where id = $1`, [other])
    await expect(client.visitor()).rejects.toThrow()
    for (const table of ['door', 'door_key', 'way_in', 'place_key', 'session']) {
      const { rows } = await house().owner.query(`select 1 from portal.${table} where case_id = $1`, [other])
      expect(rows, table).toEqual([])
    }
  })
})

describe('the words of a door', () => {
  const form = { do: 'open', asked: 'on', called: 'Rizki' }
  const to = (answer: Response) => answer.headers.get('location') ?? ''
  const codeIn = (html: string) => /data-code[^>]*>([a-z ]+)</.exec(html)?.[1] ?? null
  const see = async (path: string, cookie: string) => (await house().send(path, { cookie })).text()
  const comeIn = (code: string) => house().send('/tempatku/masuk', { form: { code } })
  const doorIn = (path: string) => new URL(path, 'http://x').searchParams.get('pintu') ?? ''

  test.each(['open', 'renew'])(
    'of which the answer to "%s" was lost are made anew by one button',
    async (kind) => {
      const home = `/kasus/${await newFile('Jawaban Hilang')}/tempat`
      const cookie = await office.signIn(sari)
      let sent: Record<string, string> = { ...form, who: 'client', _once: randomUUID() }
      let lost = await house().send(home, { cookie, form: sent })
      const [slip, door] = [to(lost), doorIn(to(lost))]
      if (kind === 'renew') {
        await house().send(slip, { cookie, form: { do: 'given', door } })
        expect(await see(home, cookie)).not.toContain('belum dicatat sudah diberikan')
        sent = { do: 'renew', door, _once: randomUUID() }
        lost = await house().send(home, { cookie, form: sent })
      }
      // What the worker never saw; then the same post once more, without the cookie of the lost answer.
      const dead = codeIn(await see(slip, cookiesOf(lost, cookie))) ?? ''
      expect(to(await house().send(home, { cookie, form: sent }))).toBe(slip)
      expect(await see(home, cookie)).toContain('belum dicatat sudah diberikan')
      const page = await see(slip, cookie)
      expect(codeIn(page)).toBeNull()
      expect(page).toMatch(/Pintu untuk Rizki sudah dibuat/)
      expect(page).toContain('name="do" value="renew"')
      const again = await house().send(home, { cookie, form: { do: 'renew', door, _once: randomUUID() } })
      const code = codeIn(await see(to(again), cookiesOf(again, cookie))) ?? ''
      expect(code.split(' ')).toHaveLength(6)
      expect((await comeIn(dead)).status).toBe(422)
      expect((await comeIn(code)).status).toBe(303)
      // Whoever came in by the words has them.
      expect(await see(home, cookie)).not.toContain('belum dicatat sudah diberikan')
    },
  )

  test('are never shown as those of another door, of another file, or after they were made anew', async () => {
    const caseId = await newFile('Dua Pintu')
    const home = `/kasus/${caseId}/tempat`
    const cookie = await office.signIn(sari)
    await house().send(`/kasus/${caseId}/orang/baru`, {
      cookie,
      form: { role: 'guardian', fullName: 'Nurhayati', relation: 'mother' },
    })
    const { rows } = await house().owner.query<{ id: string }>(
      'select id from cases.person where case_id = $1',
      [caseId],
    )
    const own = await house().send(home, { cookie, form: { ...form, who: 'client' } })
    const jar = cookiesOf(own, cookie)
    expect(codeIn(await see(to(own), jar))).not.toBeNull()
    // The answer for the mother is lost: the browser still holds the words of her child.
    const hers = await house().send(home, { cookie: jar, form: { ...form, who: rows[0]?.id ?? '' } })
    expect(to(hers)).not.toBe(to(own))
    expect(codeIn(await see(to(hers), jar))).toBeNull()
    const other = await newFile('Lain')
    expect(codeIn(await see(to(own).replace(caseId, other), jar))).toBeNull()
    await post(sari, home, { do: 'renew', door: doorIn(to(own)) })
    expect(codeIn(await see(to(own), jar))).toBeNull()
  })
})
