import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openReportAsIntake } from './open-report.ts'
import { carriedCode, codeOn, openTestSite, tell, type TestSite } from './test-site.ts'

let site: TestSite

beforeAll(async () => {
  site = await openTestSite(inject('serverUrl'))
})
afterAll(() => site.end())

async function newest() {
  const { head } = site.office
  const ids = await site.office.as(head, (scope) =>
    scope.db.selectFrom('reports.report').select('id').orderBy('received_on', 'desc').execute(),
  )
  return ids
}

describe('reporting without JavaScript', () => {
  test('limits stand before the first question, and only the story is required', async () => {
    const phone = site.phone()
    const start = await phone.get('/lapor')
    expect(start.html).toContain('kami tidak menjanjikan semuanya tetap rahasia')
    expect(start.html).not.toContain('<textarea')
    await phone.fill({})
    const skipped = await phone.fill({ _skip: 'check' })
    expect(skipped.status).toBe(422)
    expect(skipped.html).toContain('Tulis dulu cerita')
  })

  test('a told story arrives once, gives six words, and those words open it again on another phone', async () => {
    const phone = site.phone()
    const before = (await newest()).length
    const check = await tell(phone, 'Mereka <b>memukulku</b> di kamar "tujuh"')
    expect(check.html).toContain('&lt;b>memukulku')
    const code = carriedCode(check)
    const sent = await phone.fill({ do: 'send' })
    expect(sent.path).toBe('/lapor/terkirim')
    expect(codeOn(sent)).toBe(code)
    expect(code.split(' ')).toHaveLength(6)
    expect((await newest()).length).toBe(before + 1)

    const other = site.phone()
    await other.get('/laporanku')
    const opened = await other.fill({ code: `  ${code.toUpperCase().replaceAll(' ', ' - ')} ` })
    expect(opened.path).toBe('/laporanku/lihat')
    expect(opened.html).toContain('memukulku')
    expect(opened.html).not.toContain('<b>memukulku')
  })

  test('sending twice, even after a lost answer, makes one report and shows the same words', async () => {
    const phone = site.phone()
    await tell(phone, 'dua kali ketuk')
    const before = (await newest()).length
    const hidden = await phone.post('/lapor', {
      _screen: 'check',
      what: 'dua kali ketuk',
      _code: 'abjad abon acara acuan adil agar',
      do: 'send',
    })
    const lost = site.phone()
    const again = await lost.post('/lapor', {
      _screen: 'check',
      what: 'dua kali ketuk',
      _code: 'abjad abon acara acuan adil agar',
      do: 'send',
    })
    expect(codeOn(hidden)).toBe('abjad abon acara acuan adil agar')
    expect(codeOn(again)).toBe(codeOn(hidden))
    expect((await newest()).length).toBe(before + 1)
  })

  test('danger now shows help before any other question, and the report is NOW', async () => {
    const phone = site.phone()
    await phone.get('/lapor')
    await phone.fill({})
    await phone.fill({ band: 'anak' })
    await phone.fill({ reporterKind: 'self' })
    const help = await phone.fill({ dangerNow: 'yes' })
    expect(help.html).toContain('Keselamatanmu dulu')
    expect(help.html).toContain('tel:112')
    await phone.fill({ _go: 'what' })
    await phone.fill({ what: 'tolong' })
    await phone.fill({ _skip: 'check' })
    const sent = await phone.fill({ do: 'send' })
    expect(sent.html).toContain('tidak ada petugas yang berjaga')
    const rows = await site.office.as(site.office.head, (scope) =>
      scope.db
        .selectFrom('reports.report')
        .select(['urgency', 'urgency_reasons', 'age_band'])
        .where('danger_now', '=', true)
        .execute(),
    )
    expect(rows).toContainEqual({ urgency: 'NOW', urgency_reasons: ['dangerNow'], age_band: 'anak' })
  })

  test('who wants to tell right away is at the sending in three steps, and is still asked about danger', async () => {
    const phone = site.phone()
    await phone.get('/lapor')
    const telling = await phone.fill({ _tell: 'what' })
    expect(telling.html).toContain('<textarea')
    expect(telling.html).toContain('Cukup, baca lagi lalu kirim')
    const empty = await phone.fill({ what: ' ', _skip: 'check' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('Tulis dulu cerita')
    const check = await phone.fill({ what: 'langsung saja', _skip: 'check' })
    expect(check.html).toContain('Jawab')
    await phone.fill({ _go: 'danger' })
    const help = await phone.fill({ dangerNow: 'yes' })
    expect(help.html).toContain('Keselamatanmu dulu')
    const back = await phone.fill({ _skip: 'check' })
    expect(back.html).toContain('langsung saja')
    expect((await phone.fill({ do: 'send' })).path).toBe('/lapor/terkirim')
  })

  test.each([
    ['/curhat', 'request_talk'],
    ['/minta-konselor', 'request_counsellor'],
  ])('%s hands in a %s', async (path, kind) => {
    const phone = site.phone()
    await phone.get(path)
    await phone.fill({})
    await phone.fill({ band: 'remaja' })
    await phone.fill({ dangerNow: 'no' })
    await phone.fill({ what: 'ingin bicara' })
    await phone.fill({ _skip: 'check' })
    expect((await phone.fill({ do: 'send' })).path).toBe('/lapor/terkirim')
    const kinds = await site.office.as(site.office.head, (scope) =>
      scope.db.selectFrom('reports.report').select('kind').execute(),
    )
    expect(kinds.map((one) => one.kind)).toContain(kind)
  })

  test('a photo that lies about its type is refused in one sentence and the story stays', async () => {
    const phone = site.phone()
    await tell(phone, 'dengan foto palsu')
    const refused = await phone.fill({
      do: 'send',
      files: new File(['<html>bukan foto</html>'], 'foto.jpg', { type: 'image/jpeg' }),
    })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('foto.jpg')
    expect(refused.html).toContain('dengan foto palsu')
    expect((await phone.fill({ do: 'send' })).path).toBe('/lapor/terkirim')
  })

  test('each step has a title of its own, and one with something to put right says so first', async () => {
    const phone = site.phone()
    const title = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    const first = title((await phone.post('/lapor', { _screen: 'band', band: 'remaja' })).html)
    const next = title((await phone.post('/lapor', { _screen: 'what', what: 'diejek', band: 'remaja' })).html)
    const wrong = title((await phone.post('/lapor', { _screen: 'what', band: 'remaja' })).html)
    const check = title((await tell(phone, 'diejek')).html)
    expect([first, next]).toEqual([
      expect.stringMatching(/^Langkah \d+ dari/),
      expect.stringMatching(/^Langkah \d+/),
    ])
    expect(new Set([first, next, wrong, check]).size).toBe(4)
    expect(wrong).toMatch(/^Perlu dibetulkan: Langkah/)
  })

  test('every step survives hostile and oversized input without an error of ours', async () => {
    const phone = site.phone()
    const nasty = '"><img src=x onerror=alert(1)>\u202E\u0000{{7*7}}'
    for (const posted of [
      { _screen: 'what', what: nasty.repeat(50) },
      { _screen: 'what', what: 'x'.repeat(30_000) },
      { _screen: 'check', _go: '__proto__', what: 'a' },
      { _screen: 'nowhere', band: 'raja' },
      { _screen: 'check', what: 'a', _code: 'bukan kata yang ada di sini', do: 'send' },
      { _screen: 'check', what: 'a', _lookup: 'zz', _key: 'zz', do: 'send' },
      { do: 'constructor', what: 'a' },
      { 'harmed.0.name': nasty, 'harmed._rows': '999999', _screen: 'harmed' },
    ]) {
      const seen = await phone.post('/lapor', posted)
      expect([200, 400, 422]).toContain(seen.status)
      expect(seen.html).not.toContain('<img src=x')
    }
  })

  test('whoever is signed in as a reporter already may report something else', async () => {
    const phone = site.phone()
    await tell(phone, 'pertama')
    await phone.fill({ do: 'send' })
    const check = await tell(phone, 'kedua')
    const sent = await phone.fill({ do: 'send' })
    expect(codeOn(sent)).toBe(carriedCode(check))
    expect((await phone.get('/laporanku/lihat')).html).toContain('kedua')
  })
})

test('every public page answers in both languages, and its first view weighs at most 14 KB', async () => {
  const phone = site.phone()
  for (const path of [
    '/',
    '/bantuan',
    '/napas',
    '/hak',
    '/ke-mana',
    '/tentang',
    '/luring',
    '/lapor',
    '/curhat',
    '/minta-konselor',
    '/laporanku',
    '/laporanku/keluar',
  ]) {
    const seen = await phone.get(path, { 'accept-encoding': 'br' })
    expect(seen.status, path).toBe(200)
    const bytes = (await seen.response.clone().arrayBuffer()).byteLength
    const limit = ['/', '/lapor'].includes(path) ? 14_000 : 16_000
    expect(bytes, path).toBeLessThan(limit)
    expect((await phone.get(path, { 'accept-language': 'en' })).html).toContain('<html lang="en"')
  }
})

test('before two workers hold the key the doors say so, and help stands there instead', async () => {
  const early = await openTestSite(inject('serverUrl'), { workers: 0 })
  const phone = early.phone()
  expect((await phone.get('/')).html).toContain('Kami belum bisa menerima laporan di sini')
  const closed = await phone.get('/lapor')
  expect(closed.html).toContain('tel:129')
  expect(closed.html).not.toContain('<form method="post"')
  const tried = await phone.post('/lapor', {
    _screen: 'check',
    what: 'sudah menulis',
    _code: 'abjad abon acara acuan adil agar',
    do: 'send',
  })
  expect(tried.html).toContain('sudah menulis')
  await early.end()
})

test('what was told is readable for a worker whole', async () => {
  const phone = site.phone()
  await tell(phone, 'terbaca utuh')
  await phone.fill({ do: 'send' })
  const worker = site.office.head
  const ids = await newest()
  const opened = await Promise.all(
    ids.map((one) => site.office.as(worker, (scope) => openReportAsIntake(scope, worker, one.id as never))),
  )
  expect(opened.map((one) => one?.answers.what)).toContain('terbaca utuh')
})

test('help now also shows where to complain, apart from who comes and who listens', async () => {
  const { html } = await site.phone().get('/bantuan')
  const at = ['Keadaan darurat', 'Ingin ditemani bicara', 'Ingin mengadu'].map((title) =>
    html.indexOf(`<h2>${title}`),
  )
  expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true)
  expect(html.indexOf('pengaduan.kpai.go.id')).toBeGreaterThan(at[2] ?? 0)
  expect(html.indexOf('href="tel:129"')).toBeLessThan(at[2] ?? 0)
})
