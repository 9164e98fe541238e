import { beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openText, sealText } from '#src/platform/vault/index.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { cookiesOf } from '../../tests/support/house.ts'
import type { Office } from '../../tests/support/office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { closeDoor } from './open-door.ts'
import { placeKeys } from './place-keys.ts'
import { useTestPlace, type TestPlace } from './test-place.ts'

const place = useTestPlace()
const house = () => place().house
let office: Office
let sari: Member
let budi: Member
let hasan: Member
let caseId: CaseId
let home: string

const as: TestPlace['as'] = (member, work) => place().as(member, work)
const newFile: TestPlace['newFile'] = (fullName, team) => place().newFile(fullName, team)
const post: TestPlace['post'] = (member, path, form) => place().post(member, path, form)
const get: TestPlace['get'] = (member, path) => place().get(member, path)
const clientOf: TestPlace['clientOf'] = (cookie) => place().clientOf(cookie)
const wordsIn = (html: string) => /data-code[^>]*>([a-z ]+)</.exec(html)?.[1] ?? ''

beforeAll(async () => {
  ;({ office, sari, budi, hasan } = place())
  caseId = await newFile('Rizki Pratama', [budi, hasan])
  home = `/kasus/${caseId}`
})

describe('a client and their own place', () => {
  let code = ''
  let cookie = ''

  test('a counsellor opens a door only after asking, and hands over words that are shown once', async () => {
    const unasked = await post(sari, `${home}/tempat`, { do: 'open', who: 'client', called: 'Rizki' })
    expect(unasked.status).toBe(422)
    const page = await unasked.text()
    expect(page).toContain('Centang setelah ditanyakan')
    expect(summaryLinks(page)).toEqual({ links: ['asked-client'], dead: [] })
    const signedIn = await office.signIn(sari)
    const opened = await house().send(`${home}/tempat`, {
      cookie: signedIn,
      form: { do: 'open', who: 'client', called: 'Rizki', asked: 'on' },
    })
    const slip = opened.headers.get('location') ?? ''
    expect(slip).toMatch(/\/tempat\/kata\?pintu=/)
    const jar = cookiesOf(opened, signedIn)
    const shown = await (await house().send(slip, { cookie: jar })).text()
    code = wordsIn(shown)
    expect(code.split(' ')).toHaveLength(6)
    const door = /name="door" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    const given = await house().send(`${home}/tempat/kata`, { cookie: jar, form: { do: 'given', door } })
    const after = await house().send(slip, { cookie: cookiesOf(given, jar) })
    expect(await after.text()).not.toContain(code)
    expect(
      (await post(sari, `${home}/tempat`, { do: 'open', who: 'client', called: 'X', asked: 'on' })).status,
    ).toBe(409)
    expect(await get(sari, `${home}/tempat`)).toContain('Belum pernah dipakai')
  })

  test('words that are wrong, forged or half a code get a clear sentence and keep what was typed', async () => {
    const say = async (form: Record<string, string>) => {
      const answer = await house().send('/tempatku/masuk', { form })
      return `${answer.status} ${await answer.text()}`
    }
    expect(await say({ code: '' })).toMatch(/^422 [^]*Ketik dulu keenam katanya/)
    expect(await say({ code: 'angin batu' })).toMatch(/^422 [^]*yang diketik 2/)
    const other = code.split(' ').toReversed().join(' ')
    expect(await say({ code: other })).toMatch(/^422 [^]*tidak membuka tempat mana pun/)
    expect(await say({ code: other })).toContain(`value="${other}"`)
    expect(await say({ _lookup: 'ab'.repeat(32), _key: 'x' })).toMatch(/^422 /)
    expect(await say({ do: 'nickname', nickname: 'bintang', passphrase: 'salah semua ini' })).toMatch(/^422 /)
    // The same words of a report open no place, and the other way round.
    expect((await house().send('/laporanku', { form: { code } })).status).toBe(422)
  })

  test('the client comes in without JavaScript, is greeted by name, and sees who reads', async () => {
    const answer = await house().send('/tempatku/masuk', { form: { code: ` ${code.toUpperCase()} ` } })
    expect(answer.headers.get('location')).toBe('/tempatku')
    cookie = cookiesOf(answer)
    const page = await (await house().send('/tempatku', { cookie })).text()
    expect(page).toMatch(/Selamat (pagi|siang|sore|malam), Rizki/)
    expect(page.indexOf('Aku butuh bantuan sekarang')).toBeLessThan(page.indexOf('Selamat'))
    expect(/<title>([^<]*)/.exec(page)?.[1]).toBe('Tempatku · Naungan')
    const who = await (await house().send('/tempatku/siapa', { cookie })).text()
    for (const one of ['Sari Konselor', 'Budi Pendamping', 'Hasan Penyelia']) expect(who).toContain(one)
    expect(who).toContain('Tidak ada orang tua atau wali')
    expect(await get(sari, `${home}/tempat`)).toContain('Terakhir dipakai')
  })

  test('a nickname and a sentence open the same door, and can be chosen anew', async () => {
    const choose = (nickname: string, passphrase: string) =>
      house().send('/tempatku/kata', { cookie, form: { nickname, passphrase } })
    expect((await choose('bintang', 'pendek')).status).toBe(422)
    expect((await choose('Bintang Kecil', 'kucing makan rambutan')).status).toBe(303)
    expect((await choose('Bintang Kecil', 'kucing makan durian')).status).toBe(303)
    const come = (passphrase: string) =>
      house().send('/tempatku/masuk', { form: { do: 'nickname', nickname: 'bintang  kecil', passphrase } })
    expect((await come('kucing makan rambutan')).status).toBe(422)
    expect((await come('Kucing makan durian ')).headers.get('location')).toBe('/tempatku')
  })

  test('when the case key is turned, new words lie under a new place key that the door holds too', async () => {
    const before = await as(sari, async (scope) => {
      const file = await openFile(scope, sari, caseId)
      return file && placeKeys(scope, sari, file, 'client')
    })
    expect(await post(sari, `${home}/tim`, { do: 'leave', account: budi.accountId })).toHaveProperty(
      'status',
      303,
    )
    const after = await as(hasan, async (scope) => {
      const file = await openFile(scope, hasan, caseId)
      return file && placeKeys(scope, hasan, file, 'client')
    })
    if (!before || !after) throw new Error('no keys')
    expect(after.current).toBe(before.current + 1)
    const at = { table: 'x', row: '1', column: 'sealed' }
    const sealed = sealText(after.newest, at, 'baru')
    expect(() => openText(before.newest, at, sealed)).toThrow()
    const client = await clientOf(cookie)
    expect(client && openText(client.keys.of(after.current), at, sealed)).toBe('baru')
    // The second time the key lies under the door's own key already.
    expect((await clientOf(cookie))?.keys.current).toBe(after.current)
    const { rows } = await house().owner.query(`select 1 from portal.door_key where rewrapped is null`)
    expect(rows).toEqual([])
  })

  test('closing the door ends the session and the words at once', async () => {
    const door = (await clientOf(cookie))?.doorId ?? ''
    expect((await post(sari, `${home}/tempat`, { do: 'close', door })).status).toBe(303)
    expect((await house().send('/tempatku', { cookie })).headers.get('location')).toBe('/tempatku/masuk')
    expect((await house().send('/tempatku/masuk', { form: { code } })).status).toBe(422)
    const { rows } = await house().owner.query('select 1 from portal.way_in')
    expect(rows).toEqual([])
    expect(await get(sari, `${home}/tempat`)).toContain('Pintu yang sudah ditutup')
    const { rows: acts } = await house().owner.query<{ action: string }>(
      `select action from platform.audit_entry where action like '%door%' or action like 'portal.%' order by id`,
    )
    expect(acts.map((one) => one.action)).toEqual([
      'case.door_opened',
      'portal.words_given',
      'portal.nickname_chosen',
      'portal.nickname_chosen',
      'case.door_closed',
    ])
  })
})

describe('those who care for them', () => {
  test('get no door when they are on the reported side or must not know, except by a supervisor with a reason', async () => {
    const add = (form: Record<string, string>) =>
      post(sari, `${home}/orang/baru`, { role: 'guardian', ...form })
    expect((await add({ fullName: 'Nurhayati', relation: 'mother' })).status).toBe(303)
    expect((await add({ fullName: 'Rahmat Hidayat', relation: 'father' })).status).toBe(303)
    const { rows } = await house().owner.query<{ id: string; relation: string }>(
      'select id, relation from cases.person where case_id = $1',
      [caseId],
    )
    const person = (relation: string) => rows.find((one) => one.relation === relation)?.id ?? ''
    const open = (member: Member, who: string, more: Record<string, string> = {}) =>
      post(member, `${home}/tempat`, { do: 'open', who, called: 'Ibu', asked: 'on', ...more })
    const barred = await open(sari, person('father'))
    expect(barred.status).toBe(409)
    expect(await barred.text()).toContain('klien meminta orang ini tidak mengetahui')
    expect((await open(hasan, person('father'))).status).toBe(409)
    expect((await open(hasan, person('father'), { override: 'Sudah dibahas dengan klien.' })).status).toBe(
      303,
    )
    expect((await open(sari, person('mother'))).status).toBe(303)
    expect(await get(sari, `${home}/catatan`)).toContain('atas keputusan penyelia')
  })

  test('never open what is shared with the person, and lose everything new when their door is closed', async () => {
    const other = await newFile('Dewi Lestari')
    const { database } = house().app
    const client = await openClientDoor(database, sari, other, 'client')
    const carer = await openClientDoor(database, sari, other, 'caregiver', { called: 'Ibu Dewi' })
    const [own, theirs] = [await client.visitor(), await carer.visitor()]
    const at = { table: 'x', row: '1', column: 'sealed' }
    const secret = sealText(own.keys.newest, at, 'rahasia anak')
    for (let version = 1; version <= theirs.keys.current; version++)
      expect(() => openText(theirs.keys.of(version), at, secret)).toThrow()
    expect(() => openText(own.keys.newest, at, sealText(theirs.keys.newest, at, 'x'))).toThrow()

    const seen = await (await house().send('/tempatku/siapa', { cookie: carer.cookie })).text()
    expect(seen).toContain('terpisah dari tempat anak')
    expect(await (await house().send('/tempatku/siapa', { cookie: client.cookie })).text()).toContain(
      'Orang yang dipercaya',
    )
    await as(sari, async (scope) => {
      const file = await openFile(scope, sari, other)
      if (!file) throw new Error('no file')
      const before = await placeKeys(scope, sari, file, 'caregiver')
      expect(await closeDoor(scope, file, carer.doorId)).toBe(true)
      expect(await closeDoor(scope, file, carer.doorId)).toBe(false)
      expect((await placeKeys(scope, sari, file, 'caregiver')).current).toBe(before.current + 1)
    })
    await expect(carer.visitor()).rejects.toThrow()
    expect((await client.visitor()).keys.current).toBe(own.keys.current)
  })
})
