import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { openTestOffice, openTestSite, type TestOffice, type TestSite } from './test-office.ts'

let office: TestOffice
let site: TestSite
let sari: Member
let budi: Member
let home: string
const base = { lang: 'id' }

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Pendamping', 'companion')
  site = openTestSite(office, [sari, budi, office.head])
})
afterAll(() => office.end())

const fine = (answer: { status: number; location: string | null }) => {
  expect(answer.status).toBe(303)
  return answer.location ?? ''
}

test('a file is opened for the santri, and his first page begins with him and with how to reach him safely', async () => {
  home = fine(
    await site.post(sari, '/kasus/baru', {
      side: 'harmed',
      fullName: 'Rizki Pratama',
      alias: 'Rizki',
      'birthDate-day': '4',
      'birthDate-month': 'Mei',
      'birthDate-year': '2011',
      sex: 'male',
      urgency: 'TODAY',
      caseType: 'bullying',
      venue: 'pesantren',
      regionCode: 'unknown',
      lead: sari.accountId,
      opening: 'Datang bersama ibunya.',
    }),
  )
  expect(home).toMatch(/^\/kasus\/[0-9a-f-]{36}$/)
  const { status, text } = await site.get(sari, home)
  expect(status).toBe(200)
  expect(text).toContain('Rizki Pratama (Rizki)')
  expect(text.indexOf('Cara menghubungi dengan aman')).toBeLessThan(text.indexOf('Kekuatan dan harapan'))
  expect(text.indexOf('Kekuatan dan harapan')).toBeLessThan(text.indexOf('Yang sedang dihadapi'))
  expect(text).toContain('Belum ditanyakan. Jangan menelepon')
  expect(text).toContain('Datang bersama ibunya.')
})

test('a file with a name like it is shown before a second one is made, and a sure worker may go on', async () => {
  const again = { side: 'harmed', fullName: 'Rizky Pratama', urgency: 'PLANNED', lead: sari.accountId }
  const asked = await site.post(sari, '/kasus/baru', again)
  expect(asked.status).toBe(409)
  expect(asked.text).toContain('Mungkin berkasnya sudah ada')
  expect(asked.text).toContain(`href="${home}"`)
  expect(asked.text).toContain('value="Rizky Pratama"')
  expect(fine(await site.post(sari, '/kasus/baru', { ...again, _sure: 'yes' }))).not.toBe(home)
})

test('whoever is not on the team finds nothing there, on any page, and nobody signed out gets in', async () => {
  for (const part of [
    '',
    '/orang',
    '/rencana',
    '/catatan',
    '/persetujuan',
    '/berkas',
    '/tim',
    '/penutupan',
    '/cetak',
    '/kontak-aman',
    '/akhiri',
  ]) {
    expect((await site.get(budi, home + part)).status, part).toBe(404)
    expect((await site.get(office.head, home + part)).status, part).toBe(404)
    expect((await site.get(null, home + part)).location, part).toMatch(/^\/masuk/)
  }
  expect(
    (await site.post(budi, `${home}/catatan/baru`, { kind: 'note', on: '2026-01-01', text: 'x' })).status,
  ).toBe(404)
  expect((await site.get(budi, '/kasus?q=Rizki')).text).not.toContain('Rizki Pratama')
})

test('strengths and safe contact are written in versions; the slower of two writers is told and keeps the words', async () => {
  fine(
    await site.post(sari, `${home}/kekuatan`, {
      strengths: 'Pandai menggambar kapal',
      hopes: 'Bisa tidur nyenyak',
    }),
  )
  fine(
    await site.post(sari, `${home}/kontak-aman`, {
      rules: ['neverNameOffice', 'throughTrusted'],
      mustNotKnow: 'Pamannya',
      phone: '0812 3456 7890',
    }),
  )
  const late = await site.post(sari, `${home}/kekuatan`, { _seen: '0', strengths: 'Suka bola, kata ibunya' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Rekan lain mengubahnya lebih dulu')
  expect(late.text).toContain('Suka bola, kata ibunya')
  expect(late.text).toContain('Pandai menggambar kapal')
  const { text } = await site.get(sari, home)
  expect(text).toContain('Pandai menggambar kapal')
  expect(text).toContain('Pamannya')
  expect(text).toContain('Jangan menyebut nama layanan')
})

test('hostile words are shown as words', async () => {
  fine(
    await site.post(sari, `${home}/catatan/baru`, {
      kind: 'call',
      'on-day': '1',
      'on-month': '2',
      'on-year': '2026',
      text: '<script>alert(1)</script> kata ibu',
    }),
  )
  const { text } = await site.get(sari, `${home}/catatan`)
  expect(text).not.toContain('<script>alert(1)')
  expect(text).toContain('&lt;script>alert(1)')
})

test('a correction stands under the note it corrects; the note itself is never changed', async () => {
  fine(
    await site.post(sari, `${home}/catatan/baru`, {
      kind: 'contact',
      'on-day': '2',
      'on-month': '2',
      'on-year': '2026',
      text: 'Enam teman memukulnya.',
    }),
  )
  const page = await site.get(sari, `${home}/catatan`)
  const link = /href="([^"]+\/koreksi)"/.exec(page.text)?.[1] ?? ''
  fine(await site.post(sari, link, { text: 'Enam atau tujuh teman.' }))
  const { text } = await site.get(sari, `${home}/catatan`)
  expect(text).toContain('Enam teman memukulnya.')
  expect(text).toContain('Enam atau tujuh teman.')
  expect(text).toContain('Dikoreksi Sari Konselor')
  await expect(
    office.as(sari, (scope) => scope.db.updateTable('cases.entry').set({ kind: 'note' }).execute()),
  ).rejects.toThrow(/permission denied/)
})

test('a guardian who is reported is never offered for consent, and cannot be slipped in', async () => {
  fine(
    await site.post(sari, `${home}/orang/baru`, {
      fullName: 'Ibu Nurhayati',
      role: 'guardian',
      relation: 'mother',
    }),
  )
  fine(
    await site.post(sari, `${home}/orang/baru`, {
      fullName: 'Paman Hendra',
      role: 'guardian',
      relation: 'relative',
      phone: '0811111111',
    }),
  )
  fine(await site.post(sari, `${home}/orang/baru`, { fullName: 'paman hendra', role: 'reported' }))
  const form = (await site.get(sari, `${home}/persetujuan/baru`)).text
  expect(form).toContain('Ibu Nurhayati')
  expect(form).not.toContain('Paman Hendra')
  const people = (await site.get(sari, `${home}/orang`)).text
  expect(people).toContain('Tidak ditampilkan: berkepentingan')
  expect(people).not.toContain('811111111')
  const person = new RegExp(`${home}/orang/([0-9a-f-]{36})">Paman Hendra`).exec(people)?.[1] ?? ''
  const answer = await site.post(sari, `${home}/persetujuan/baru`, {
    ...base,
    purpose: 'service',
    givenBy: 'guardian',
    person,
    answer: 'given',
    legalBasis: 'consent',
    explainedBy: 'Sari',
    how: 'spoken',
  })
  expect(answer.status).toBe(422)
})

test('a sexual crime told by the one it was done to starts the clock of 3x24 hours, answered only in words', async () => {
  const other = fine(
    await site.post(sari, '/kasus/baru', {
      side: 'harmed',
      fullName: 'Seorang Anak',
      urgency: 'NOW',
      caseType: 'sexualViolence',
      lead: sari.accountId,
    }),
  )
  expect((await site.get(sari, other)).text).toContain('3x24 jam')
  expect((await site.post(sari, `${other}/kepolisian`, { reported: 'no' })).status).toBe(409)
  fine(await site.post(sari, `${other}/kepolisian`, { reported: 'yes', number: 'LP/B/12/XI/2026' }))
  expect((await site.get(sari, other)).text).not.toContain('3x24 jam')
  expect((await site.get(sari, `${other}/kepolisian`)).status).toBe(404)
})

test('a withdrawn consent stops new services at once, and says so on the page', async () => {
  const give = {
    ...base,
    purpose: 'service',
    givenBy: 'self',
    answer: 'given',
    legalBasis: 'consent',
    explainedBy: 'Sari',
    how: 'spoken',
    words: 'Aku mau dibantu',
  }
  fine(await site.post(sari, `${home}/persetujuan/baru`, give))
  const service = {
    service: 'counselling',
    'givenOn-day': '3',
    'givenOn-month': '2',
    'givenOn-year': '2026',
    minutes: '45',
  }
  fine(await site.post(sari, `${home}/layanan/baru`, service))
  const consent =
    /name="consent" value="([0-9a-f-]{36})"/.exec((await site.get(sari, `${home}/persetujuan`)).text)?.[1] ??
    ''
  fine(await site.post(sari, `${home}/persetujuan`, { do: 'withdraw', consent }))
  const refused = await site.post(sari, `${home}/layanan/baru`, service)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Persetujuan menerima layanan ditarik')
  expect((await site.get(sari, home)).text).toContain('Klien menarik persetujuan menerima layanan')
  fine(await site.post(sari, `${home}/persetujuan/baru`, give))
  fine(await site.post(sari, `${home}/layanan/baru`, service))
})

test('a plan says what is done in each part or why nothing is needed, and whether the client agreed', async () => {
  const empty = await site.post(sari, `${home}/rencana/baru`, { part: 'emotional', agreed: 'yes' })
  expect(empty.status).toBe(409)
  fine(
    await site.post(sari, `${home}/rencana/baru`, {
      part: 'emotional',
      what: 'Menggambar bersama',
      agreed: 'yes',
    }),
  )
  fine(
    await site.post(sari, `${home}/rencana/baru`, {
      part: 'practical',
      what: 'Pindah kamar asrama',
      agreed: 'not_asked',
      owner: sari.accountId,
    }),
  )
  expect((await site.get(sari, home)).text).toContain('Rencana belum menyentuh: Hubungan')
  fine(
    await site.post(sari, `${home}/rencana/baru`, {
      part: 'social',
      notNeeded: 'yes',
      reason: 'Temannya banyak',
      agreed: 'yes',
    }),
  )
  const { text } = await site.get(sari, `${home}/rencana`)
  expect(text).toContain('Klien setuju')
  expect(text).toContain('Belum ditanyakan')
  expect((await site.get(sari, home)).text).not.toContain('Rencana belum menyentuh')
})

test('a drawing is kept sealed and served only to the team; one its maker does not want is never taken', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const upload = {
    kind: 'drawing',
    origin: 'client',
    title: 'Kapal',
    wish: 'keep',
    words: 'Ini kapal ayah',
    upload: new File([png], 'kapal.png', { type: 'image/png' }),
  }
  const refused = await site.post(sari, `${home}/berkas/baru`, { ...upload, wish: 'destroy' })
  expect(refused.text).toContain('tidak mau gambar ini disimpan')
  expect(summaryLinks(refused.text)).toEqual({ links: ['f-wish'], dead: [] })
  fine(await site.post(sari, `${home}/berkas/baru`, upload))
  const link = /href="([^"]+\/isi)"/.exec((await site.get(sari, `${home}/berkas`)).text)?.[1] ?? ''
  expect((await site.get(sari, link)).status).toBe(200)
  expect((await site.get(budi, link)).status).toBe(404)
  const lies = await site.post(sari, `${home}/berkas/baru`, {
    ...upload,
    upload: new File(['<html>'], 'foto.png', { type: 'image/png' }),
  })
  expect(lies.status).toBe(422)
  expect(lies.text).toContain('Ini kapal ayah')
  expect(lies.text).toMatch(/<a href="#f-upload">Berkas: Isi berkas ini tidak sama/)
  expect(lies.text).toMatch(/id="f-upload-error"[^]*<input[^>]* aria-invalid="true"/)
  const none = await site.post(sari, `${home}/berkas/baru`, { ...upload, upload: new File([], '') })
  expect([none.status, summaryLinks(none.text)]).toEqual([422, { links: ['f-upload'], dead: [] }])
  expect(none.text).toContain('value="Kapal"')
})

test('service ends only with everything named; follow-up goes on; the file closes and opens again whole', async () => {
  const end = { reason: 'goalsMet', reflection: 'Sudah berani ke kelas.', clientView: 'Aku senang.' }
  const early = await site.post(sari, `${home}/akhiri`, end)
  expect(early.status).toBe(409)
  expect(early.text).toContain('Jadwal tindak lanjut')
  expect(early.text).toContain('Aku senang.')
  fine(await site.post(sari, `${home}/rencana`, { do: 'propose' }))
  expect((await site.post(sari, `${home}/akhiri`, end)).status).toBe(409)
  fine(await site.post(sari, `${home}/akhiri`, { ...end, whyOpen: 'Diteruskan pengurus asrama.' }))
  expect((await site.get(sari, `${home}/penutupan`)).text).toContain('Masa tindak lanjut')
  expect((await site.get(sari, '/kasus?daftar=in_follow_up')).text).toContain('Rizki Pratama')

  const followUps = () =>
    site
      .get(sari, `${home}/rencana`)
      .then((page) =>
        [...page.text.matchAll(/href="([^"]+\/tindak-lanjut\/[0-9a-f-]{36})"/g)].map(
          (found) => found[1] ?? '',
        ),
      )
  for (const link of await followUps()) {
    const result = { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Ia <b>baik</b> saja' }
    fine(await site.post(sari, link, result))
    // A colleague was first: what was written comes back to be copied.
    const second = await site.post(sari, link, result)
    expect([second.status, second.text.includes('Ia &lt;b>baik&lt;/b> saja')]).toEqual([404, true])
  }
  expect(await followUps()).toEqual([])
  fine(await site.post(sari, `${home}/penutupan`, { do: 'close' }))
  expect((await site.get(sari, home)).text).toContain('Berkas ini sudah selesai')
  expect(
    (
      await site.post(sari, `${home}/catatan/baru`, {
        kind: 'note',
        'on-day': '2',
        'on-month': '2',
        'on-year': '2026',
        text: 'x',
      })
    ).status,
  ).toBe(404)
  fine(await site.post(sari, `${home}/buka-lagi`, { why: 'Ia menelepon lagi.' }))
  expect((await site.get(sari, home)).text).toContain('Pandai menggambar kapal')
})

test('every page opens in both languages, and the tab says nothing about a person', async () => {
  for (const part of [
    '',
    '/orang',
    '/orang/baru',
    '/kejadian/baru',
    '/rencana',
    '/rencana/baru',
    '/tugas/baru',
    '/layanan/baru',
    '/tindak-lanjut/baru',
    '/catatan',
    '/catatan/baru',
    '/persetujuan',
    '/persetujuan/baru',
    '/berkas',
    '/berkas/baru',
    '/tim',
    '/tim/masuk',
    '/tim/serah-terima',
    '/penutupan',
    '/akhiri',
    '/cetak',
    '/data-pokok',
    '/keadaan',
  ]) {
    for (const lang of ['id', 'en'] as const) {
      const page = await site.get(sari, home + part, lang)
      expect(page.status, part).toBe(200)
      expect(page.text, part).toContain(`<html lang="${lang}"`)
      expect(/<title>([^<]*)/.exec(page.text)?.[1], part).not.toMatch(/Rizki/)
      expect(page.text, part).not.toMatch(/undefined|\[object|NaN/)
    }
  }
  expect((await site.get(sari, '/kasus/formulir')).status).toBe(200)
  expect((await site.get(sari, '/kasus/formulir/persetujuan')).text).toContain('class="paper"')
})

test('the lead sees who read the file, and others on the team do not', async () => {
  fine(await site.post(sari, `${home}/tim/masuk`, { account: budi.accountId, duty: 'member' }))
  const open = await site.get(sari, home)
  const fragment = (
    /data-fragment="([^"]+potongan\/kasus[^"]+|\/potongan\/kasus[^"]+)"/.exec(open.text)?.[1] ?? ''
  ).replaceAll('&amp;', '&')
  expect((await site.get(sari, fragment)).text).toBe('')
  fine(
    await site.post(budi, `${home}/catatan/baru`, {
      kind: 'note',
      'on-day': '2',
      'on-month': '2',
      'on-year': '2026',
      text: 'Dari Budi',
    }),
  )
  expect((await site.get(sari, fragment)).text).toContain('Rekan lain baru saja menambahkan')
  expect((await site.get(office.head, fragment)).text).toBe('')
  expect((await site.get(budi, home)).status).toBe(200)
  expect((await site.get(sari, `${home}/tim`)).text).toContain('Siapa yang membuka berkas ini')
  expect((await site.get(budi, `${home}/tim`)).text).not.toContain('Siapa yang membuka berkas ini')
})
