import { beforeAll, describe, expect, test } from 'vitest'
import { openCase, openFile, overtaken } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { Office } from '../../tests/support/office.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { beginEpisode } from './move-episode.ts'
import { useTestFile } from './test-file.ts'

const overtakenWords = overtaken('id')
const { file, house, post, get } = useTestFile(
  { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2011-05' },
  {
    hasan: ['Hasan Penyelia', 'supervisor', 'supervisor'],
    outsider: ['Tuti Konselor', 'counsellor', null],
    rina: ['Rina Konselor', 'counsellor', 'member'],
  },
)
let office: Office
let sari: Member
let hasan: Member
let outsider: Member
let rina: Member
let caseId: CaseId
let home: string

beforeAll(() => {
  ;({ sari, hasan, outsider, rina } = file().people)
  ;({ office, caseId, home } = file())
})

const episodeId = async () =>
  /konseling\/([0-9a-f-]{36})\//.exec((await get(sari, `${home}/konseling`)).text)?.[1] ?? ''

const agreementIn = (html: string) => /name="agreement" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''

test('two who begin at the same moment begin one course of help, not two', async () => {
  const other = await house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: sari.accountId, roles: sari.roles },
    (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity: { fullName: 'Ayu Lestari', birthDate: '2010' },
        lead: sari.accountId,
        members: [{ accountId: rina.accountId, duty: 'member' }],
        facts: { ageBand: 'from13to17' },
      }),
  )
  const there = Promise.withResolvers<void>()
  let waiting = 2
  const begin = (member: Member) =>
    house().app.database.as(
      { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
      async (scope) => {
        const file = await openFile(scope, member, other)
        if (--waiting === 0) there.resolve()
        await there.promise
        return file && beginEpisode(scope, file, { kind: 'individual', lead: sari.accountId })
      },
    )
  const begun = await Promise.all([begin(sari), begin(rina)])
  expect(begun.filter((one) => one !== null)).toHaveLength(1)
})

describe('one course of help', () => {
  let id = ''
  const part = (slug: string) => `${home}/konseling/${id}/${slug}`

  test('begins once, and is told to nobody outside the team', async () => {
    expect((await get(sari, `${home}/konseling`)).text).toContain('Belum ada konseling')
    const begun = await post(sari, `${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
    expect([begun.status, begun.to]).toEqual([303, `${home}/konseling`])
    const twice = await post(sari, `${home}/konseling/mulai`, { kind: 'individual', lead: sari.accountId })
    expect(twice.status).toBe(409)
    expect(twice.text).toContain('Masih ada konseling yang berjalan')
    expect((await get(outsider, `${home}/konseling`)).status).toBe(404)
    id = await episodeId()
  })

  test('holds at the first gate and says which answers are missing', async () => {
    const { text } = await get(sari, `${home}/konseling`)
    expect(text).toContain('Klien belum mengatakan setuju ikut konseling.')
    expect(text).toContain('Batas kerahasiaan belum dijelaskan.')
    expect(text).toContain('batas kerahasiaan dijelaskan: tidak')
    await post(sari, `${home}/konseling?do=next`, {})
    expect((await get(sari, `${home}/konseling`)).text).toContain('Klien belum mengatakan setuju')
  })

  test('nobody lets a missing assent pass, not even with a reason', async () => {
    const asked = await post(sari, `${home}/konseling?do=override`, {
      reason: 'Perlu cepat karena jadwal sekolah',
    })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('tidak bisa dilewati')
    expect(asked.text).toContain('Perlu cepat karena jadwal sekolah')
  })

  test('with the assent given, a missing consent of the guardian may pass by two people', async () => {
    await post(sari, part('persiapan'), {
      eligible: 'yes',
      limits: 'yes',
      clientSays: 'agrees',
      safetyAsked: 'yes',
      _seen: '0',
    })
    const short = await post(sari, `${home}/konseling?do=override`, { reason: 'Cepat' })
    expect([short.status, summaryLinks(short.text)]).toEqual([422, { links: ['reason'], dead: [] }])
    expect(short.text).toMatch(/<details[^>]* open[^]*id="reason-error"[^]*aria-invalid="true"[^>]*>Cepat</)
    const waiting = await post(sari, `${home}/konseling?do=override`, {
      reason: 'Wali adalah sumber bahaya, dasar hukum sedang disiapkan',
    })
    expect(waiting.status).toBe(303)
    const own = /name="act" value="([0-9a-f-]{36})"/
    expect(own.test((await get(sari, `${home}/konseling`)).text)).toBe(false)
    const act = own.exec((await get(hasan, `${home}/konseling`)).text)?.[1] ?? ''
    const self = await post(sari, `${home}/konseling?do=cosign`, { act, answer: 'yes', words: 'Ya saja' })
    expect(self.text).toContain('harus orang lain')
    const bare = await post(hasan, `${home}/konseling?do=cosign`, { act, answer: 'yes', words: '' })
    expect([bare.status, summaryLinks(bare.text)]).toEqual([422, { links: ['cosign'], dead: [] }])
    expect(bare.text).toContain('Tulis dulu alasan Anda')
    expect(
      (await post(hasan, `${home}/konseling?do=cosign`, { act, answer: 'yes', words: 'Sudah saya periksa' }))
        .status,
    ).toBe(303)
    expect((await get(sari, `${home}/konseling`)).text).toContain(
      'Diizinkan oleh orang kedua: Hasan Penyelia',
    )
    await post(sari, `${home}/konseling?do=next`, {})
    expect((await get(sari, `${home}/konseling`)).text).toContain('Sebelum ke Tujuan, masih perlu')
  })

  test('two tabs: whoever saves later is told, and nothing typed is lost', async () => {
    const first = await post(sari, part('asesmen'), { strengths: 'Pandai menggambar', _seen: '0' })
    expect(first.status).toBe(303)
    const second = await post(sari, part('asesmen'), { strengths: 'Suka bola', _seen: '0' })
    expect(second.status).toBe(409)
    expect(second.text).toContain(overtakenWords)
    expect(second.text).toContain('Suka bola')
    expect(second.text).toContain('Pandai menggambar')
  })

  test('the assessment asks for all six parts, or why one is not known; then goals, three at most', async () => {
    await post(sari, part('asesmen'), {
      strengths: 'Pandai menggambar',
      behaviour: 'Tidak mau ke halaman asrama',
      'situations.1.before': 'Jam istirahat',
      'situations.1.what': 'Gemetar',
      motivation: '7',
      selfObservationUnknown: 'Belum mau bercerita',
      relations: 'Dekat dengan ibu',
      home: 'Tinggal di asrama',
      _seen: '1',
    })
    const { text } = await get(sari, `${home}/konseling`)
    expect(text).not.toContain('Satu bagian asesmen belum diisi')
    expect(text).toContain('Belum ada satu pun ukuran awal')
    for (const words of ['Berani ke halaman', 'Tidur nyenyak', 'Punya teman'])
      expect(
        (
          await post(sari, part('tujuan/baru'), {
            words,
            domain: 'safety',
            now: '2',
            agreed: 'yes',
            'reviewOn-day': '1',
            'reviewOn-month': '12',
            'reviewOn-year': '2030',
          })
        ).status,
      ).toBe(303)
    const fourth = await post(sari, part('tujuan/baru'), {
      words: 'Satu lagi',
      domain: 'self',
      agreed: 'yes',
    })
    expect(fourth.text).toContain('Tiga tujuan sudah penuh')
    await post(sari, `${home}/konseling?do=next`, {})
    expect((await get(sari, `${home}/konseling`)).text).toContain('Kesepakatan tujuan belum ditandatangani')
  })

  test('an agreement is read, signed by finger, and asks anew once its content has changed', async () => {
    expect((await post(sari, part('kesepakatan?do=make'), {})).status).toBe(303)
    const page = (await get(sari, part('kesepakatan'))).text
    expect(page).toContain('boleh berhenti atau istirahat kapan saja')
    const agreement = agreementIn(page)
    const undrawn = await post(sari, part('kesepakatan?do=sign'), {
      agreement,
      signer: 'client',
      means: 'finger',
      name: 'Rizki',
      strokes: '',
    })
    expect(undrawn.text).toContain('Belum ada coretan')
    expect(summaryLinks(undrawn.text)).toEqual({ links: ['f-means'], dead: [] })
    expect(undrawn.text).toContain('value="Rizki"')
    const unnamed = await post(sari, part('kesepakatan?do=sign'), {
      agreement,
      signer: 'client',
      means: 'finger',
      name: '',
      strokes: 'M1 2L3 4',
    })
    expect(unnamed.text).toContain('name="strokes" value="M1 2L3 4"')
    const signed = await post(sari, part('kesepakatan?do=sign'), {
      agreement,
      signer: 'client',
      means: 'finger',
      name: 'Rizki',
      strokes: 'M10 20L40 60L90 30',
    })
    expect(signed.status).toBe(303)
    expect((await get(sari, part('kesepakatan'))).text).toContain('d="M10 20L40 60L90 30"')
    const read = await house().send(part('kesepakatan'), {
      cookie: await office.signIn(sari),
      headers: { 'accept-language': 'en' },
    })
    // Whoever reads it in another language reads the same agreement, and nothing has changed by it.
    expect(await read.text()).not.toContain('Its content has changed')
    const again = await post(sari, part('kesepakatan?do=sign'), {
      agreement,
      signer: 'client',
      means: 'spoken',
      name: 'Rizki',
    })
    expect(again.text).toContain('sudah menyetujui versi ini')
    expect([again.status, summaryLinks(again.text)]).toEqual([409, { links: ['f-signer'], dead: [] }])
    const goal = /tujuan\/([0-9a-f-]{36})/.exec((await get(sari, `${home}/konseling`)).text)?.[1] ?? ''
    // A number that only stood there would count as given today.
    expect((await get(sari, part(`tujuan/${goal}`))).text).not.toMatch(/name="now"[^>]*checked/)
    await post(sari, part(`tujuan/${goal}`), {
      words: 'Berani ke halaman sendirian',
      domain: 'safety',
      agreed: 'yes',
      _seen: '1',
    })
    expect((await get(sari, part('kesepakatan'))).text).toContain('Isinya berubah sejak versi ini disetujui')
    await post(sari, `${home}/konseling?do=next`, {})
    expect((await get(sari, `${home}/konseling`)).text).toContain('Tujuannya berubah sejak disepakati')
    await post(sari, part('kesepakatan?do=make'), {})
    const renewed = agreementIn((await get(sari, part('kesepakatan'))).text)
    await post(sari, part('kesepakatan?do=sign'), {
      agreement: renewed,
      signer: 'client',
      means: 'spoken',
      name: 'Rizki',
    })
    expect((await get(sari, `${home}/konseling`)).text).not.toContain('Tujuannya berubah sejak disepakati')
  })

  test('a technique begins with a yes only, and an adaptation half written comes back whole', async () => {
    const choice = {
      e0: 'yes',
      e1: 'yes',
      x0: 'no',
      x1: 'no',
      alternatives: 'none',
      reason: 'Dipilih bersama',
    }
    const notNow = await post(sari, part('teknik/cbt'), { ...choice, clientSays: 'not_now' })
    expect(notNow.text).toContain('Klien belum setuju atau belum ditanya. Cara ini dipilih bersama')
    expect([notNow.status, summaryLinks(notNow.text)]).toEqual([422, { links: ['f-clientSays'], dead: [] }])
    const alone = await post(sari, part('teknik/cbt'), { ...choice, alternatives: [], clientSays: 'agrees' })
    expect(summaryLinks(alone.text)).toEqual({ links: ['f-alternatives'], dead: [] })
    const begun = await post(sari, part('teknik/cbt'), { ...choice, clientSays: 'agrees' })
    expect(begun.status).toBe(303)
    const half = await post(sari, `${begun.to.split('?')[0]}?do=adapt`, { what: 'Pakai gambar', because: '' })
    expect(half.text).toContain('Tulis apa yang disesuaikan dan mengapa')
    expect(half.text).toMatch(/<input[^>]*name="what"[^>]*value="Pakai gambar"/)
    expect(half.text).not.toMatch(/<textarea[^>]*name="reason"[^>]*>Pakai gambar/)
  })

  test('ending without follow-up days or a reason is held; nobody lets that pass', async () => {
    await post(sari, `${home}/konseling?do=next`, {})
    // While the work goes on the next session is what comes next; ending is a choice a tap away.
    const work = (await get(sari, `${home}/konseling`)).text
    expect(work).toMatch(/<a[^>]*class="btn btn-primary"[^>]*href="[^"]*sesi\/baru"/)
    expect(work).toMatch(/Sudah waktunya mengakhiri\?[\s\S]*Lanjut ke Mengakhiri/)
    expect(work).toMatch(/<button[^>]*btn-secondary[^>]*>(?:(?!<\/button>)[\s\S])*Lanjut ke Mengakhiri/)
    await post(sari, `${home}/konseling?do=next`, {})
    const { text } = await get(sari, `${home}/konseling`)
    expect(text).toContain('Sebelum ke Selesai, masih perlu')
    // What is missing leads to the page on which it is written.
    expect(text).toMatch(/href="[^"]*\/akhir"[^>]*>Alasan berakhirnya belum dipilih/)
    await post(sari, `${home}/konseling?do=next`, {})
    expect((await get(sari, `${home}/konseling`)).text).toContain('Sebelum ke Selesai, masih perlu')
  })

  test('another counsellor takes over with the client’s yes, and reads what they are to know', async () => {
    const sheet = { account: rina.accountId, why: 'Pindah tugas', met: 'yes', tellNext: 'Jangan buru-buru' }
    const early = await post(sari, part('serah-terima'), { ...sheet, clientSays: 'not_now' })
    expect(early.text).toContain('Serah terima menunggu sampai ia setuju')
    expect((await post(sari, part('serah-terima'), { ...sheet, clientSays: 'agrees' })).status).toBe(303)
    const { text } = await get(rina, `${home}/konseling`)
    expect(text).toContain('Penanggung jawab: Rina Konselor')
    expect(text).toContain('Jangan buru-buru')
  })

  test('a file that is destroyed takes every word of its counselling with it', async () => {
    const { owner } = house()
    const tables = await owner.query<{ t: string }>(
      `select c.table_name as t from information_schema.columns c where c.table_schema = 'counselling' and c.column_name = 'case_id'`,
    )
    const left = async () => {
      let sum = 0
      for (const { t } of tables.rows) {
        const found = await owner.query<{ n: number }>(
          `select count(*)::int as n from counselling.${t} where case_id = $1`,
          [caseId],
        )
        sum += found.rows[0]?.n ?? 0
      }
      return sum
    }
    expect(await left()).toBeGreaterThan(10)
    await owner.query(`update cases."case" set destroyed_at = now() where id = $1`, [caseId])
    expect(await left()).toBe(0)
  })
})
