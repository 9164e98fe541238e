import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { openClientDoor, type TestClient } from '../../../tests/support/client.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { openSdStage, type SdStage } from '../desensitisation/test-stage.ts'

const house = useHouse()
let stage: SdStage
let home: string
let rizki: TestClient
const tab = '11111111-1111-4111-8111-111111111111'
const otherTab = '22222222-2222-4222-8222-222222222222'
const stroke = 'p 4 1 100,100,5 200,220,5'

beforeAll(async () => {
  stage = await openSdStage(house())
  home = `/kasus/${stage.caseId}/gambar`
  rizki = await openClientDoor(house().app.database, stage.sari, stage.caseId)
})

const begin = async (more: Record<string, string> = {}) =>
  (await stage.post(stage.sari, home, { do: 'begin', theme: 'free', sheet: 'plain', ...more })).to
const draw = async (path: string, more: Record<string, string>) => {
  const form = { parts: '1', p0: stroke, seen: '1', tab, rev: '1', ...more }
  const answer = await stage.post(stage.sari, `${path}/goresan`, form)
  return {
    status: answer.status,
    body: JSON.parse(answer.text || '{}') as { version?: number; why?: string },
  }
}
const seenOf = async (path: string) =>
  /name="seen" value="(\d+)"/.exec((await stage.get(stage.sari, `${path}/pilih`)).text)?.[1] ?? ''
const decide = async (path: string, more: Record<string, string | string[]>) =>
  stage.post(stage.sari, `${path}/pilih`, { do: 'decide', handed: 'on', seen: await seenOf(path), ...more })
const idOf = (path: string) => path.split('/').at(-1) ?? ''
const partsIn = async (path: string) =>
  (
    await house().owner.query<{ sealed: Buffer }>(
      'select sealed from counselling.drawing_part where drawing_id = $1',
      [idOf(path)],
    )
  ).rows
const client = async (path: string, form?: Record<string, string | string[]>) => {
  const answer = await house().send(path, { cookie: rizki.cookie, ...(form ? { form } : {}) })
  const text = await answer.text()
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text.slice(0, 300),
  }
}

describe('lines are kept as they are drawn', () => {
  let path = ''
  test('sealed, part by part, sent again without harm', async () => {
    path = await begin()
    expect(await draw(path, {})).toEqual({ status: 200, body: { version: 2 } })
    // The answer got lost: the page sends the same lines again, with a higher number.
    expect((await draw(path, { rev: '2' })).status).toBe(200)
    const parts = await partsIn(path)
    expect(parts).toHaveLength(1)
    expect(parts[0]?.sealed.includes('100,100')).toBe(false)
    expect((await stage.get(stage.sari, path)).text).toContain(stroke)
  })

  test('an old sending changes nothing, another page is told, and nothing that is no stroke is kept', async () => {
    expect((await draw(path, { rev: '1', p0: 'p 0 0 1,1,1' })).body.why).toBe('elsewhere')
    expect((await draw(path, { tab: otherTab, p0: 'p 0 0 1,1,1' })).body.why).toBe('elsewhere')
    for (const p0 of ['<svg onload=alert(1)>', 'p 0 0 9999,1,1', ''])
      expect((await draw(path, { rev: '9', p0 })).status).toBe(400)
    expect((await draw(path, { rev: '9', parts: '999' })).status).toBe(400)
    expect((await stage.get(stage.sari, path)).text).toContain(stroke)
  })

  test('a second page goes on from what is kept; clearing takes the parts away', async () => {
    expect((await draw(path, { tab: otherTab, seen: '3', parts: '2', p1: 'l 0 0 1,1,5 9,9,5' })).status).toBe(
      200,
    )
    expect(await partsIn(path)).toHaveLength(2)
    expect((await draw(path, { tab: otherTab, rev: '2', parts: '1' })).status).toBe(200)
    expect(await partsIn(path)).toHaveLength(1)
  })

  test('words are kept as they were said, and who was overtaken loses none', async () => {
    const words = 'Ini aku. "Ini pohonnya." Itu temanku.'
    const saved = await stage.post(stage.sari, path, {
      do: 'save',
      title: 'Pohon',
      words,
      seen: '5',
      tab: '',
      rev: '0',
    })
    expect(saved.status).toBe(303)
    const late = await stage.post(stage.budi, path, {
      do: 'save',
      words: 'Kata lain',
      seen: '5',
      tab: '',
      rev: '0',
    })
    // Budi is in the team, but did not sit beside the child: for him there is nothing to change.
    expect(late.status).toBe(404)
    const again = await stage.post(stage.sari, path, {
      do: 'save',
      words: 'Kata lain',
      seen: '5',
      tab: '',
      rev: '0',
    })
    expect(again.status).toBe(409)
    expect(again.text).toContain('Kata lain')
    // What is on record stands beside it: saving again costs nobody their words unseen.
    expect(again.text).toMatch(/Yang tersimpan sekarang[^]*Ini pohonnya[^]*Kata lain/)
  })

  test('the gallery shows no drawing, and the page shows it behind a tap with the sentence', async () => {
    expect((await stage.get(stage.sari, home)).text).not.toMatch(/<svg class="picture-sheet"|<img/)
    const alone = await decide(path, { wish: 'keep', handed: '' })
    expect([alone.status, alone.text.includes('memilih sendiri')]).toEqual([422, true])
    expect(alone.text).toContain('tidak muncul di tempat wali')
    await decide(path, { wish: 'keep' })
    expect((await stage.get(stage.sari, path)).text).toMatch(/di layar yang diserahkan Sari Konselor/)
    const forged = stage.as(stage.sari, (scope) =>
      scope.db
        .updateTable('counselling.drawing')
        .set({ decided_by: 'client', decided_with: null })
        .where('id', '=', idOf(path))
        .execute(),
    )
    await expect(forged).rejects.toMatchObject({ code: 'NW002' })
    const { text } = await stage.get(stage.sari, path)
    expect(text).toMatch(/<details[^>]*><summary>Tampilkan gambar/)
    expect(text).toContain('Gambar membantu bercerita, bukan tes.')
    expect(text).toContain('d="M100 100L200 220"')
    expect((await draw(path, { seen: '99', rev: '50' })).body.why).toBe('finished')
  })

  test('others of the team know of it, and see it only once the child shows it to them', async () => {
    const hidden = await stage.get(stage.budi, path)
    expect(hidden.text).toContain('hanya untuk yang ada di sampingnya')
    expect(hidden.text).not.toContain('M100 100')
    const nobody = (await decide(path, { wish: 'share', wordsToo: 'on' })).text
    expect(nobody).toContain('Pilih siapa yang boleh melihat')
    expect(nobody).toMatch(/value="share"[^>]*checked|checked[^>]*value="share"/)
    expect((await decide(path, { wish: 'share', with: ['team'] })).status).toBe(303)
    expect((await stage.get(stage.budi, path)).text).toContain('M100 100')
    // Being shown it is not choosing for the child, nor writing down what they said.
    expect((await stage.get(stage.budi, `${path}/pilih`)).status).toBe(404)
    const seen = await seenOf(path)
    const meddled = { do: 'decide', wish: 'destroy', seen }
    expect((await stage.post(stage.budi, `${path}/pilih`, meddled)).status).toBe(404)
    const put = { words: 'Bukan kata-katanya', seen, tab: otherTab, rev: '1' }
    expect((await stage.post(stage.budi, `${path}/goresan`, put)).status).toBe(404)
    expect((await decide(path, { wish: 'keep' })).status).toBe(303)
    expect((await stage.get(stage.budi, path)).text).not.toContain('M100 100')
  })

  test('destroyed means gone: the lines, the title, for ever; the line that it existed and the words stay', async () => {
    expect((await decide(path, { wish: 'destroy' })).status).toBe(303)
    expect(await partsIn(path)).toEqual([])
    const { text } = await stage.get(stage.sari, path)
    expect(text).toContain('sudah dihancurkan')
    expect(text).toContain('Ini pohonnya')
    expect((await draw(path, { seen: '99', rev: '60' })).body.why).toBe('finished')
    await expect(
      house().owner.query(`update counselling.drawing set state = 'kept' where id = $1`, [idOf(path)]),
    ).rejects.toThrow(/gone/)
    const { rows } = await house().owner.query<{ action: string }>(
      `select action from platform.audit_entry where action = 'counselling.drawing_decided'`,
    )
    expect(rows).toHaveLength(4)
  })

  test('words go too when the child says so; a held file keeps everything', async () => {
    const other = await begin({ means: 'words' })
    await stage.post(stage.sari, other, { do: 'finish', words: 'Rahasia', seen: '1', tab: '', rev: '0' })
    await house().owner.query('update cases."case" set legal_hold = true where id = $1', [stage.caseId])
    expect((await decide(other, { wish: 'destroy' })).text).toContain('ditahan untuk proses hukum')
    await house().owner.query('update cases."case" set legal_hold = false where id = $1', [stage.caseId])
    expect((await decide(other, { wish: 'destroy', wordsToo: 'on' })).status).toBe(303)
    expect((await stage.get(stage.sari, other)).text).not.toContain('Rahasia')
  })
})

test('a photo of paper loses place and device, is served to whoever may see it, and is destroyed to the last byte', async () => {
  const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#e9c46a' } })
    .withExif({
      IFD0: { Make: 'KAMERA-RAHASIA' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 30/1 25/1' },
    })
    .jpeg()
    .toBuffer()
  expect(photo.includes('KAMERA-RAHASIA')).toBe(true)
  const upload = async (bytes: Uint8Array<ArrayBuffer>, type: string) =>
    house().send(`${home}/foto`, {
      cookie: await stage.office.signIn(stage.sari),
      form: { photo: new File([bytes], 'gambar.jpg', { type }), theme: 'free', words: 'Ini rumahku' },
    })
  const lie = await upload(Buffer.from('<!doctype html><script>1</script>'), 'image/jpeg')
  expect(lie.status).toBe(422)
  const refused = await lie.text()
  expect(refused).toContain('Ini rumahku')
  expect(refused).toMatch(
    /<a href="#f-photo">Foto: Isi berkas ini tidak sama[^]*<input[^>]* aria-invalid="true"/,
  )
  const none = await upload(new Uint8Array(), 'image/jpeg')
  expect(await none.text()).toContain('<a href="#f-photo">Foto: Pilih fotonya.</a>')
  const answer = await upload(new Uint8Array(photo), 'image/jpeg')
  expect(answer.status).toBe(303)
  const path = (answer.headers.get('location') ?? '').replace('/pilih', '')
  const served = await house().send(`${path}/isi`, { cookie: await stage.office.signIn(stage.sari) })
  expect(served.status).toBe(200)
  const bytes = Buffer.from(await served.arrayBuffer())
  expect(bytes.includes('KAMERA-RAHASIA') || bytes.includes('Exif')).toBe(false)
  expect((await sharp(bytes).metadata()).width).toBe(80)
  const own = await house().send(`/tempatku/gambar/${idOf(path)}/isi`, { cookie: rizki.cookie })
  expect(own.status).toBe(200)
  await own.arrayBuffer()
  expect((await stage.get(stage.budi, `${path}/isi`)).status).toBe(404)
  // The child changes their mind at home.
  const page = await client(`/tempatku/gambar/${idOf(path)}`)
  const seen = /name="seen" value="(\d+)"/.exec(page.text)?.[1] ?? ''
  expect(
    (await client(`/tempatku/gambar/${idOf(path)}`, { do: 'decide', wish: 'destroy', seen })).status,
  ).toBe(303)
  expect(await partsIn(path)).toEqual([])
  expect((await stage.get(stage.sari, `${path}/isi`)).status).toBe(404)
})

describe('at home', () => {
  test('a drawing is the child’s alone until they show it, and again once they take it back', async () => {
    const { to } = await client('/tempatku/gambar', { do: 'begin', theme: 'safe_place', sheet: 'lines' })
    expect(to).toMatch(/^\/tempatku\/gambar\/[0-9a-f-]{36}$/)
    expect((await client(to)).text).toContain('hanya kamu')
    const kept = await client(`${to}/goresan`, { parts: '1', p0: stroke, seen: '1', tab, rev: '1' })
    expect([kept.status, kept.text]).toEqual([200, '{"version":2}'])
    const staffPath = `${home}/${idOf(to)}`
    const gallery = async () => (await stage.get(stage.sari, home)).text
    expect(await gallery()).not.toContain(idOf(to))
    expect((await stage.get(stage.sari, staffPath)).status).toBe(404)

    const choose = async (more: Record<string, string>) => {
      const seen = /name="seen" value="(\d+)"/.exec((await client(to)).text)?.[1] ?? ''
      return client(to, { do: 'decide', seen, ...more })
    }
    expect((await choose({ wish: 'share', with: 'counsellor' })).status).toBe(303)
    expect(await gallery()).toContain(idOf(to))
    expect((await stage.get(stage.sari, staffPath)).text).toContain('M100 100')
    expect((await stage.get(stage.budi, staffPath)).text).not.toContain('M100 100')
    const words = { words: 'Bukan kata-katanya', seen: '3', tab: otherTab, rev: '1' }
    expect((await stage.post(stage.sari, `${staffPath}/goresan`, words)).status).toBe(404)
    // Nobody but the child decides about it.
    expect((await stage.get(stage.sari, `${staffPath}/pilih`)).status).toBe(404)

    expect((await choose({ wish: 'keep' })).status).toBe(303)
    expect((await stage.get(stage.sari, staffPath)).status).toBe(404)
    await house().owner.query('update cases."case" set legal_hold = true where id = $1', [stage.caseId])
    const held = await choose({ wish: 'destroy' })
    expect([held.status, held.text.includes('ditahan untuk proses hukum')]).toEqual([422, true])
    await house().owner.query('update cases."case" set legal_hold = false where id = $1', [stage.caseId])
    expect((await choose({ wish: 'destroy' })).to).toBe('/tempatku/gambar')
    expect(await partsIn(to)).toEqual([])
  })

  test('a caregiver, another child and staff outside the team find nothing', async () => {
    const { to } = await client('/tempatku/gambar', { do: 'begin' })
    const mother = await openClientDoor(house().app.database, stage.sari, stage.caseId, 'caregiver', {
      called: 'Ibu',
    })
    for (const path of ['/tempatku/gambar', to]) {
      const answer = await house().send(path, { cookie: mother.cookie })
      expect(answer.status).toBe(404)
    }
    const outsider = await stage.office.hire('Tuti Konselor', 'counsellor')
    expect((await stage.get(outsider, home)).status).toBe(404)
  })
})

describe('silent cards', () => {
  const path = () => `/kasus/${stage.caseId}/kartu-diam`
  test('an empty sheet is kept as well as a full one, beside each other', async () => {
    expect((await stage.post(stage.sari, path(), { _seen: '0' })).status).toBe(303)
    const full = { feelings: ['scared', 'tired'], heavy: '7', want: 'draw', wish: 'pulang', _seen: '1' }
    expect((await stage.post(stage.sari, path(), full)).status).toBe(303)
    const { rows } = await house().owner.query<{ place_version: number | null }>(
      `select place_version from counselling.answer where form = 'silent_sheet'`,
    )
    expect(rows.map((row) => row.place_version !== null)).toEqual([true, true])
  })
  test('what was pointed at is there to be looked at again; help asked for by a card sets somebody going', async () => {
    const gallery = (await stage.get(stage.sari, home)).text
    expect(gallery).toContain('Kartu diam yang sudah diisi')
    expect(gallery).toContain('pulang')
    expect(gallery).toContain('Tidak ada yang dipilih')
    const calm = await stage.get(stage.sari, `${path()}/selesai`)
    expect([calm.status, calm.text.includes('/bantuan')]).toEqual([200, false])
    const asked = await stage.post(stage.sari, path(), { now: 'yes', _seen: '2' })
    expect(asked.to).toBe(`${path()}/selesai`)
    const done = (await stage.get(stage.sari, asked.to)).text
    expect(done).toContain('Kamu butuh bantuan sekarang')
    expect(done).toContain('href="/bantuan"')
    expect(done).not.toContain('Rizki')
    const { rows } = await house().owner.query<{ urgency: string }>(
      'select urgency from cases."case" where id = $1',
      [stage.caseId],
    )
    expect(rows[0]?.urgency).toBe('NOW')
    expect((await stage.get(stage.sari, `/kasus/${stage.caseId}/rencana`)).text).toContain('di kartu diam')
  })
  test('and on paper', async () => {
    const { status, text } = await stage.get(stage.sari, `${path()}/cetak`)
    expect(status).toBe(200)
    expect(text).toContain('Hari ini rasanya')
  })
})
