import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { codeOn, openTestSite, tell, type Phone, type Seen, type TestSite } from './test-site.ts'

let site: TestSite

beforeAll(async () => {
  site = await openTestSite(inject('serverUrl'))
})
afterAll(() => site.end())

async function reported(what = 'ceritaku'): Promise<{ phone: Phone; code: string }> {
  const phone = site.phone()
  await tell(phone, what)
  return { phone, code: codeOn(await phone.fill({ do: 'send' })) }
}

test('without a code the report asks for one; an unknown word comes back with the word probably meant', async () => {
  const phone = site.phone()
  expect((await phone.get('/laporanku/lihat')).path).toBe('/laporanku')
  const few = await phone.post('/laporanku', { code: 'abjad abon' })
  expect(few.html).toContain('yang diketik 2')
  const slip = await phone.post('/laporanku', { code: 'abjadd abon acara acuan adil agar' })
  expect(slip.html).toMatch(/mungkin maksudmu “abjad”/)
  const wrong = await phone.post('/laporanku', { code: 'zaman agar adil acuan acara abon' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="zaman agar adil acuan acara abon"')
})

test('an adult is answered as an adult in what is confirmed and in what is to be put right', async () => {
  const phone = site.phone()
  await tell(phone, 'ceritaku', { band: 'dewasa' })
  await phone.fill({ do: 'send' })
  const corrected = await phone.post('/laporanku/lihat', { do: 'correct', correction: 'Hari Selasa' })
  expect(corrected.html).toContain('Perbaikan Anda sudah terkirim')
  const worker = crypto.randomUUID()
  const unnamed = await phone.post('/laporanku/lihat', { do: 'known', to: worker, identity: ' ' })
  expect(unnamed.html).toContain('Tuliskan dahulu nama Anda')
})

test('messages, corrections, files, a second way, and leaving', async () => {
  const { phone, code } = await reported()
  await phone.get('/laporanku/lihat')
  expect((await phone.post('/laporanku/lihat', { do: 'message', message: '' })).html).toContain(
    'Tulis dulu pesannya',
  )
  const long = await phone.post('/laporanku/lihat', { do: 'message', message: 'y'.repeat(5001) })
  expect(long.status).toBe(422)
  expect(long.html).toContain('y'.repeat(5001))
  expect(
    (await phone.post('/laporanku/lihat', { do: 'message', message: 'Apakah sudah dibaca?' })).html,
  ).toContain('Apakah sudah dibaca?')
  const corrected = await phone.post('/laporanku/lihat', {
    do: 'correct',
    correction: 'Ternyata hari Selasa',
  })
  expect(corrected.html).toContain('Ternyata hari Selasa')
  expect(corrected.html).toContain('ceritaku')
  const note = new File(
    [
      new Uint8Array(
        Buffer.from(
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n',
        ),
      ),
    ],
    'x.pdf',
    { type: 'application/pdf' },
  )
  expect([200, 422]).toContain((await phone.post('/laporanku/lihat', { do: 'files', files: note })).status)
  expect(
    (await phone.post('/laporanku/lihat', { do: 'secondWay', nickname: 'Bintang', passphrase: 'pendek' }))
      .html,
  ).toContain('terlalu pendek')
  expect(
    (
      await phone.post('/laporanku/lihat', {
        do: 'secondWay',
        nickname: 'Bintang Kecil',
        passphrase: 'kucing makan awan biru',
      })
    ).html,
  ).toContain('Cara kedua sudah ada')
  const left = await phone.post('/laporanku/lihat', { do: 'leave' })
  expect(left.path).toBe('/laporanku/keluar')
  expect(phone.cookies()).not.toContain('jejak')

  const later = site.phone()
  expect(
    (
      await later.post('/laporanku', {
        do: 'nickname',
        nickname: 'bintang  kecil',
        passphrase: 'KUCING makan awan biru ',
      })
    ).path,
  ).toBe('/laporanku/lihat')
  const wrong = await later.post('/laporanku', {
    do: 'nickname',
    nickname: 'bintang kecil',
    passphrase: 'kucing makan awan merah',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.html).not.toContain('kucing makan awan merah')
  expect((await later.post('/laporanku', { code })).path).toBe('/laporanku/lihat')
})

test('guessing at a nickname is slowed after five tries, and nothing is locked', async () => {
  const phone = site.phone()
  let last: Seen | null = null
  for (let at = 0; at < 6; at++)
    last = await phone.post('/laporanku', {
      do: 'nickname',
      nickname: 'sasaran',
      passphrase: `tebakan nomor ${at}`,
    })
  expect(last?.html).toContain('Tidak ada yang terkunci')
  const other = await phone.post('/laporanku', {
    do: 'nickname',
    nickname: 'orang lain',
    passphrase: 'tebakan nomor satu',
  })
  expect(other.html).toContain('tidak cocok')
})

test('withdrawing asks to stop, keeps the record, and a name told to one worker is said to be told', async () => {
  const { phone } = await reported('akan ditarik')
  const page = await phone.get('/laporanku/lihat')
  const to = /name="to" value="([^"]+)"|value="([0-9a-f-]{36})"[^>]*name="to"/.exec(page.html)
  const worker =
    to?.[1] ??
    to?.[2] ??
    /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.html.slice(page.html.indexOf('name="to"')))?.[0] ??
    ''
  expect(
    (await phone.post('/laporanku/lihat', { do: 'known', to: worker, identity: 'Namaku Rani' })).html,
  ).toContain('Centang dulu')
  const told = await phone.post('/laporanku/lihat', {
    do: 'known',
    to: worker,
    identity: 'Namaku Rani',
    agree: 'yes',
  })
  expect(told.html).toContain('Kamu memberi tahu namamu kepada')
  expect(told.html).not.toContain('Namaku Rani')
  const gone = await phone.post('/laporanku/lihat', { do: 'withdraw', why: '' })
  expect(gone.html).toContain('Kamu menariknya')
  expect(gone.html).toContain('akan ditarik')
})

test('a reporter sees a file of their own and never one of another report', async () => {
  const { phone } = await reported()
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const sent = await phone.post('/laporanku/lihat', {
    do: 'files',
    files: new File([new Uint8Array(png)], 'layar.png', { type: 'image/png' }),
  })
  const link = /\/laporanku\/berkas\/[0-9a-f-]{36}/.exec(sent.html)?.[0] ?? ''
  expect(link).not.toBe('')
  const own = await phone.get(link)
  expect(own.response.headers.get('content-type')).toBe('image/png')
  expect(own.response.headers.get('content-security-policy')).toContain('sandbox')
  const { phone: other } = await reported('lain')
  expect((await other.get(link)).status).toBe(404)
})
