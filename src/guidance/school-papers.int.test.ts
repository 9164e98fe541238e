import { beforeAll, describe, expect, test } from 'vitest'
import { useHouse } from '../../tests/support/house.ts'
import { dayParts, openTestSchool, type TestSchool } from './test-school.ts'

let now = new Date('2026-11-20T03:00:00Z')
const house = useHouse({ clock: () => now })
let school: TestSchool

const year = (change: Record<string, string> = {}) => ({
  school: school.smp,
  schoolYear: '2026/2027',
  ...dayParts('firstFrom', '2026-07-13'),
  ...dayParts('firstTo', '2026-12-18'),
  firstWeeks: '18',
  ...dayParts('secondFrom', '2027-01-04'),
  ...dayParts('secondTo', '2027-06-18'),
  secondWeeks: '17',
  rationale: 'Banyak murid baru dari kampung yang jauh.\nMereka tinggal di asrama.',
  aims: 'Murid mengenal perasaannya dan berani minta tolong.',
  ...change,
})
const headings = (html: string) =>
  [...html.slice(html.indexOf('<article')).matchAll(/<(h[1-3]|caption)[^>]*>(.*?)<\/\1>/gs)].map(
    ([, tag, text]) => `${tag} ${text?.replaceAll(/<[^>]+>/g, '')}`,
  )
const seenIn = (html: string) => /name="_seen" value="(\d+)"/.exec(html)?.[1] ?? ''

beforeAll(async () => {
  school = await openTestSchool(house())
})

describe('a guru BK and their school', () => {
  test('without a school every page says what is missing and none fails', async () => {
    for (const path of ['/bk', '/bk/program', '/bk/layanan', '/bk/laporan'])
      expect((await school.get(school.hendra, path)).html).toContain('Tambah sekolah')
    expect((await school.get(school.hendra, '/bk/program/baru')).status).toBe(303)
  })

  test('says where they work, once, and only at a school of the list', async () => {
    const post = { pupils: '148', ...dayParts('since', '2026-07-01') }
    const foreign = await school.post(school.hendra, '/bk/sekolah', {
      ...post,
      school: '00000000-0000-4000-8000-000000000000',
    })
    expect(foreign.status).toBe(422)
    expect(foreign.html).toContain('value="148"')
    expect((await school.post(school.hendra, '/bk/sekolah', { ...post, school: school.smp })).to).toBe('/bk')
    const twice = await school.post(school.hendra, '/bk/sekolah', { ...post, school: school.smp })
    expect(twice.html).toContain('sudah tercatat')
    expect((await school.get(school.hendra, '/bk')).html).toContain('148 murid dilayani')
    await school.post(school.laila, '/bk/sekolah', { ...post, school: school.sma })
  })

  test('until the office confirms it, they draft plans of their own and read nothing of that school', async () => {
    const draft = {
      school: school.smp,
      shape: 'classical',
      field: 'social',
      component: 'basic',
      topic: 'Menolak dengan tegas',
      className: 'VII B',
      ...dayParts('plannedOn', '2026-12-01'),
      minutes: '40',
      generalAim: 'Murid berani menolak.',
      specialAims: 'Murid menyebut tiga cara menolak.',
      opening: 'Sapaan.',
      core: 'Bermain peran.',
      closing: 'Simpulan.',
      processEvaluation: 'Pengamatan.',
      resultEvaluation: 'Pertanyaan singkat.',
    }
    const waiting = await school.get(school.hendra, '/bk')
    expect(waiting.html).toContain('menunggu dipastikan')
    const made = await school.post(school.hendra, '/bk/rpl/baru', draft)
    expect(made.status).toBe(303)
    const plan = made.to.replace(/\?.*/, '')
    expect((await school.get(school.hendra, plan)).html).toContain('Menolak dengan tegas')
    expect((await school.get(school.hendra, `${plan}/laporan/tulis`)).status).toBe(303)
    for (const path of ['/bk/program/baru', '/bk/layanan/baru'])
      expect((await school.post(school.hendra, path, year())).status).toBe(303)
    const { rowCount } = await house().owner.query('select 1 from guidance.programme')
    expect(rowCount).toBe(0)
    // Nobody confirms their own post, by whatever way.
    await expect(
      school.as(school.hendra, (scope) =>
        scope.db
          .updateTable('guidance.school_post')
          .set({ confirmed_at: scope.now, confirmed_by: scope.actor.accountId })
          .execute(),
      ),
    ).rejects.toThrow()
    expect((await school.get(school.hendra, '/bk/penugasan')).status).toBe(403)
    const list = await school.get(school.office.head, '/bk/penugasan')
    expect(list.html).toContain('Hendra Contoh')
    const owed = () =>
      house().owner.query(
        `select 1 from platform.promise where kind = 'guidance.post_confirm' and kept_at is null and dropped_at is null`,
      )
    expect((await owed()).rowCount).toBe(2)
    // One who is somewhere else is told so, and what the other says stands.
    const nth = await house().owner.query<{ id: string }>(
      'select id from guidance.school_post order by account_id = $1',
      [school.hendra.accountId],
    )
    const [first, second] = nth.rows
    const settle = (what: string, post: string | undefined) =>
      school.post(school.office.head, '/bk/penugasan', { do: what, post: post ?? '' })
    for (const [what, post] of [
      ['refuse', first?.id],
      ['confirm', second?.id],
      ['confirm', first?.id],
    ] as const)
      expect((await settle(what, post)).status).toBe(303)
    const settled = await house().owner.query<{ confirmed: boolean; ended: boolean }>(
      `select confirmed_at is not null as confirmed, until is not null as ended
       from guidance.school_post order by account_id = $1`,
      [school.hendra.accountId],
    )
    expect(settled.rows).toEqual([
      { confirmed: false, ended: true },
      { confirmed: true, ended: false },
    ])
    expect((await owed()).rowCount).toBe(0)
    expect((await school.get(school.hendra, '/bk')).html).not.toContain('menunggu dipastikan')
    await school.post(school.laila, '/bk/sekolah', { ...dayParts('since', '2026-07-01'), school: school.sma })
    await school.confirmPosts()
    await house().owner.query('delete from guidance.service_plan')
  })

  test.each([
    ['a year that is none', { schoolYear: '2026/2028' }, 'dua tahun berurutan'],
    ['a term that ends before it begins', dayParts('firstTo', '2026-07-01'), 'berakhir sebelum dimulai'],
    ['terms that overlap', dayParts('secondFrom', '2026-12-01'), 'sebelum semester gasal berakhir'],
    ['terms of another year', { schoolYear: '2028/2029' }, 'di luar tahun pelajaran'],
  ])('%s is refused with a sentence and nothing typed is lost', async (_name, change, said) => {
    const answer = await school.post(school.hendra, '/bk/program/baru', year(change))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(said)
    expect(answer.html).toContain('Mereka tinggal di asrama.')
  })
})

describe('the programme of a year', () => {
  let home = ''

  test('is begun, once for a school and a year', async () => {
    home = (await school.post(school.hendra, '/bk/program/baru', year())).to
    expect(home).toMatch(/^\/bk\/program\/[0-9a-f-]{36}$/)
    const second = await school.post(school.hendra, '/bk/program/baru', year())
    expect(second.html).toContain('sudah punya program')
  })

  test('is read by nobody of another school', async () => {
    expect((await school.get(school.laila, home)).status).toBe(404)
    expect((await school.post(school.laila, `${home}/ubah`, year())).status).toBe(404)
    expect((await school.get(school.laila, '/bk/program')).html).not.toContain('2026/2027')
    expect((await school.get(school.office.head, '/bk/program')).status).toBe(403)
  })

  test('shows no result from which a pupil could be told', async () => {
    const need = (needing: string, text: string) =>
      school.post(school.hendra, `${home}/kebutuhan/baru`, {
        field: 'personal',
        need: text,
        className: 'VII A',
        asked: '30',
        needing,
        ...dayParts('gatheredOn', '2026-08-03'),
      })
    await need('24', 'Cara mengatasi cemas')
    await need('3', 'Tidur di asrama')
    const more = await need('31', 'Lebih dari yang menjawab')
    expect(more.status).toBe(422)
    expect(more.html).toContain('tidak bisa lebih banyak')
    const { html } = await school.get(school.hendra, home)
    expect(html).toContain('80% (24)')
    expect(html).toContain('tidak ditampilkan')
    expect(html).not.toContain('10%')
  })

  test('takes lines; two tabs on one line: the later is told and keeps what was typed', async () => {
    const line = {
      term: '1',
      field: 'social',
      component: 'basic',
      aim: 'Murid menolak ajakan yang menyakiti.',
      activity: 'Berani berkata tidak',
      shape: 'classical',
      className: 'VII A',
      time: 'Agustus minggu 2',
      hours: '2,5',
      money: '150000',
      fundedBy: 'BOS',
    }
    await school.post(school.hendra, `${home}/baris/baru`, line)
    await school.post(school.hendra, `${home}/baris/baru`, { ...line, hours: '21,5', activity: 'Peta teman' })
    const { html } = await school.get(school.hendra, home)
    const own =
      /href="(\/bk\/program\/[0-9a-f-]{36}\/baris\/[0-9a-f-]{36})">Berani berkata tidak/.exec(html)?.[1] ?? ''
    const seen = seenIn((await school.get(school.hendra, own)).html)
    const first = await school.post(school.hendra, own, { ...line, time: 'September', _seen: seen })
    expect(first.status).toBe(303)
    const later = await school.post(school.hendra, own, { ...line, time: 'Oktober', _seen: seen })
    expect(later.status).toBe(409)
    expect(later.html).toContain('Rekan lain mengubahnya lebih dulu')
    expect(later.html).toContain('value="Oktober"')
    expect(later.html).toContain('September')
    // A mistake put right on the way makes nobody's change a seen one.
    const mistaken = await school.post(school.hendra, own, { ...line, hours: 'dua', _seen: seen })
    expect([mistaken.status, seenIn(mistaken.html)]).toEqual([422, seen])
    expect(seenIn(later.html)).not.toBe(seen)
    expect((await school.get(school.hendra, home)).html).toContain('gasal 24, genap 0')
  })

  test('is printed in its customary order', async () => {
    const { html } = await school.get(school.hendra, `${home}/cetak`)
    expect(headings(html)).toMatchInlineSnapshot(`
      [
        "h1 PROGRAM BIMBINGAN DAN KONSELING",
        "caption Identitas",
        "h2 Rasional",
        "h2 Kalender dan pekan efektif",
        "caption Kalender dan pekan efektif",
        "h2 Kebutuhan murid",
        "caption Kebutuhan murid",
        "h2 Tujuan",
        "h2 Kegiatan",
        "caption Semester gasal",
      ]
    `)
    expect(html).toContain('Kepala sekolah')
    expect(html).toContain('Rp150.000')
    expect(html).toContain('Hanya angka, tanpa nama')
    expect(html).toContain('class="paper-wide"')
  })

  test('in use, its reports are owed; another version cannot be put to use twice', async () => {
    const seen = seenIn((await school.get(school.hendra, home)).html)
    expect((await school.post(school.hendra, home, { do: 'use', _seen: seen })).to).toBe(home)
    const { html } = await school.get(school.hendra, '/bk')
    expect(html).toContain('Laporan bulanan')
    expect(html).toContain('Laporan semester')
    await school.post(school.hendra, home, { do: 'use', _seen: seen })
    const { rows } = await house().owner.query<{ kind: string; due: string }>(
      `select kind, to_char(due_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as due from platform.promise
       where kept_at is null and dropped_at is null and kind like 'guidance.%' order by kind`,
    )
    expect(rows).toEqual([
      { kind: 'guidance.month_report', due: '2026-12-05' },
      { kind: 'guidance.term_report', due: '2027-01-01' },
    ])
    const before = now
    now = new Date('2026-12-06T03:00:00Z')
    const today = await school.get(school.hendra, '/hari-ini')
    expect((await school.get(school.hendra, '/bk')).html).toContain('Terlambat')
    now = before
    expect(today.html).toContain('Serahkan laporan BK bulanan')
  })
})

describe('a service plan and its report', () => {
  const plan = (change: Record<string, string> = {}) => ({
    school: school.smp,
    shape: 'classical',
    field: 'social',
    component: 'basic',
    topic: 'Berani berkata tidak',
    className: 'VII A, semester gasal',
    ...dayParts('plannedOn', '2026-08-12'),
    minutes: '80',
    generalAim: 'Murid menolak ajakan yang menyakiti.',
    specialAims: '1. Mengenali ajakan\n2. Menolak dengan tenang\n3. Mencari orang dewasa',
    material: 'Tiga cara menolak.',
    method: 'Bermain peran',
    media: 'Kartu situasi',
    opening: 'Salam\nBercerita sebentar',
    functions: 'prevention',
    core: 'Membaca kartu <script>alert(1)</script>\nBermain peran',
    closing: 'Menyimpulkan',
    processEvaluation: 'Siapa yang ikut bermain peran.',
    resultEvaluation: 'Angket dua butir.',
    ...change,
  })
  let home = ''

  test('is printed as the customary RPL, hostile text and all', async () => {
    home = (await school.post(school.hendra, '/bk/rpl/baru', plan())).to.replace(/\?.*/, '')
    const { html } = await school.get(school.hendra, home)
    expect(headings(html)).toMatchInlineSnapshot(`
      [
        "h1 RENCANA PELAKSANAAN LAYANAN",
        "caption Identitas",
        "h2 Tujuan umum",
        "h2 Tujuan khusus",
        "h2 Materi",
        "h2 Metode atau teknik",
        "h2 Media dan alat",
        "h2 Langkah kegiatan",
        "h3 Pembukaan",
        "h3 Inti",
        "h3 Penutup",
        "h2 Evaluasi proses",
        "h2 Evaluasi hasil",
      ]
    `)
    expect(html).not.toContain('<script>alert')
    expect(html).toMatch(/<li>Mengenali ajakan<\/li>/)
    expect(html).toContain('Pencegahan')
    expect((await school.get(school.laila, home)).status).toBe(404)
  })

  test('is reported once, and then stands in the log and in the counts', async () => {
    const report = (change: Record<string, string> = {}) => ({
      ...dayParts('heldOn', '2026-08-12'),
      expected: '32',
      attended: '30',
      process: 'Hampir semua ikut bermain.',
      result: 'Sebagian besar dapat menyebut tiga cara.',
      domains: ['socialSkill', 'selfKnowledge'],
      ...change,
    })
    const many = await school.post(school.hendra, `${home}/laporan/tulis`, report({ attended: '33' }))
    expect(many.status).toBe(422)
    const done = await school.post(school.hendra, `${home}/laporan/tulis`, { ...report(), _seen: '0' })
    expect(done.to).toBe(`${home}/laporan`)
    const other = await school.post(school.hendra, `${home}/laporan/tulis`, { ...report(), _seen: '0' })
    expect(other.status).toBe(409)
    await school.post(school.hendra, `${home}/laporan/tulis`, { ...report({ attended: '31' }), _seen: '1' })
    const { html } = await school.get(school.hendra, `${home}/laporan`)
    expect(headings(html)).toMatchInlineSnapshot(`
      [
        "h1 LAPORAN PELAKSANAAN LAYANAN",
        "caption Identitas",
        "h2 Evaluasi proses",
        "h2 Evaluasi hasil",
        "h2 Yang tumbuh",
      ]
    `)
    expect(html).toContain('31 dari 32 murid')
    const log = await school.get(school.hendra, '/bk/layanan')
    expect(log.html.match(/Berani berkata tidak/g)?.length).toBe(1)
    expect(log.html).toContain('31/32')
  })

  test('is copied as a form to check: without its day, class and report, and nothing is written before', async () => {
    const count = async () => (await house().owner.query('select 1 from guidance.service_plan')).rowCount
    const id = home.split('/').at(-1) ?? ''
    expect((await school.get(school.hendra, home)).html).toContain(`href="/bk/rpl/baru?dari=${id}"`)
    const before = await count()
    const { html } = await school.get(school.hendra, `/bk/rpl/baru?dari=${id}`)
    expect(html).toContain('disalin dari RPL “Berani berkata tidak”')
    expect(html).toMatch(/name="topic"[^>]*value="Berani berkata tidak"/)
    expect(html).toContain('Tiga cara menolak.')
    expect(html).toMatch(new RegExp(`<option value="${school.smp}" selected`))
    expect(html).not.toContain('VII A, semester gasal')
    expect(html).not.toContain('value="2026"')
    expect(await count()).toBe(before)
    const undated = await school.post(school.hendra, `/bk/rpl/baru?dari=${id}`, {
      ...plan({ className: 'VII C' }),
      ...dayParts('plannedOn', '--'),
    })
    expect(undated.status).toBe(422)
    expect(undated.html).toContain('value="VII C"')
    const copy = await school.post(school.hendra, `/bk/rpl/baru?dari=${id}`, plan({ className: 'VII C' }))
    expect(copy.to).toContain(`?asal=salin-${id}`)
    const made = await school.get(school.hendra, copy.to)
    expect(made.html).toContain('VII C')
    expect(made.html).toContain('Tulis laporan')
    expect(await count()).toBe((before ?? 0) + 1)
    // Who may not read a plan may not copy it either, and an address that names none says so.
    for (const [who, from] of [
      [school.laila, id],
      [school.hendra, 'bukan-id'],
    ] as const)
      expect((await school.get(who, `/bk/rpl/baru?dari=${from}`)).status).toBe(404)
  })

  test('a preventive session needs no case; what came cannot be more than what was asked', async () => {
    const session = {
      school: school.smp,
      ...dayParts('heldOn', '2026-08-20'),
      shape: 'largeClass',
      field: 'personal',
      component: 'basic',
      topic: 'Mengelola marah',
      className: 'VIII',
      minutes: '60',
      expected: '90',
      attended: '95',
    }
    expect((await school.post(school.hendra, '/bk/layanan/baru', session)).status).toBe(422)
    const fine = { ...session, attended: '84', domains: ['calm'] }
    expect((await school.post(school.hendra, '/bk/layanan/baru', fine)).to).toBe('/bk/layanan')
    const single = await school.post(school.hendra, '/bk/layanan/baru', { ...fine, shape: 'individual' })
    expect(single.status).toBe(422)
  })
})

describe('reports of a month and a term', () => {
  test('count what was recorded and are handed in once; the next one is owed then', async () => {
    const path = '/bk/laporan?masa=bulan&bulan=2026-08'
    const { html } = await school.get(school.hendra, path)
    expect(headings(html)).toMatchInlineSnapshot(`
      [
        "h2 LAPORAN BULANAN BIMBINGAN DAN KONSELING",
        "caption Identitas",
        "caption Layanan menurut bentuk",
        "caption Layanan menurut bidang",
        "caption Layanan menurut komponen",
        "caption Yang ditumbuhkan layanan",
        "caption Bimbingan individu menurut bidang",
        "h2 Yang sudah diserahkan",
      ]
    `)
    const plain = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(plain).toContain('Bimbingan klasikal 1 31')
    expect(plain).toContain('Bimbingan kelas besar 1 84')
    expect(plain).toContain('Jumlah 2')
    await school.post(school.hendra, path, { do: 'handIn' })
    expect((await school.get(school.hendra, path)).html).toContain('Sudah diserahkan')
    await school.post(school.hendra, path, { do: 'handIn' })
    const given = await house().owner.query('select counts from guidance.report_given')
    expect(given.rowCount).toBe(1)
    // A line written about that month later changes nothing in what was handed in.
    const late = await school.post(school.hendra, '/bk/layanan/baru', {
      school: school.smp,
      ...dayParts('heldOn', '2026-08-27'),
      shape: 'group',
      field: 'social',
      component: 'basic',
      topic: 'Menyusul',
      minutes: '40',
      attended: '8',
    })
    expect(late.status).toBe(303)
    const after = (await school.get(school.hendra, path)).html.replaceAll(/<[^>]+>/g, ' ')
    expect(after.replaceAll(/\s+/g, ' ')).toContain('Jumlah 2')
    // What is owed stays owed until it is handed in itself.
    const owed = await house().owner.query<{ due: string }>(
      `select to_char(due_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as due from platform.promise
       where kept_at is null and dropped_at is null and kind = 'guidance.month_report'`,
    )
    expect(owed.rows).toEqual([{ due: '2026-12-05' }])
  })

  test('a span that has not ended is a draft, and a month that is none is refused with a sentence', async () => {
    const now = await school.get(school.hendra, '/bk/laporan?bulan=2026-11')
    expect(now.html).toContain('belum berakhir')
    await school.post(school.hendra, '/bk/laporan?bulan=2026-11', { do: 'handIn' })
    expect((await school.get(school.hendra, '/bk/laporan?bulan=2026-11')).html).not.toContain(
      'Sudah diserahkan 20 November 2026 pukul 10.00 WIB.</div></div>',
    )
    expect((await school.get(school.hendra, '/bk/laporan?bulan=2026-13')).html).toContain('ditulis seperti')
  })

  test('a change of the programme never turns back the clock of a colleague', async () => {
    const putri = await school.office.hire('Putri Contoh', 'guru_bk')
    const since = dayParts('since', '2026-07-01')
    expect((await school.post(putri, '/bk/sekolah', { school: school.smp, ...since })).status).toBe(303)
    await school.confirmPosts()
    const due = async () =>
      (
        await house().owner.query<{ due: string }>(
          `select to_char(due_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as due from platform.promise
           where kept_at is null and dropped_at is null and kind = 'guidance.month_report' and account_id = $1`,
          [putri.accountId],
        )
      ).rows
    expect(await due()).toEqual([{ due: '2026-12-05' }])
    const before = now
    now = new Date('2026-12-01T03:00:00Z')
    await school.post(putri, '/bk/laporan?bulan=2026-11', { do: 'handIn' })
    expect(await due()).toEqual([{ due: '2027-01-05' }])
    const list = (await school.get(school.hendra, '/bk/program')).html
    const home = /href="(\/bk\/program\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
    const seen = seenIn((await school.get(school.hendra, `${home}/ubah`)).html)
    const changed = await school.post(school.hendra, `${home}/ubah`, {
      ...year({ firstWeeks: '19' }),
      _seen: seen,
    })
    expect(changed.status).toBe(303)
    expect(await due()).toEqual([{ due: '2027-01-05' }])
    now = before
    const own = /name="post" value="([0-9a-f-]{36})"/.exec((await school.get(putri, '/bk')).html)?.[1] ?? ''
    await school.post(putri, '/bk', { do: 'leave', post: own })
  })
})

describe('the programme of the year after', () => {
  const next = () =>
    year({
      schoolYear: '2027/2028',
      ...dayParts('firstFrom', '2027-07-12'),
      ...dayParts('firstTo', '2027-12-17'),
      ...dayParts('secondFrom', '2028-01-03'),
      ...dayParts('secondTo', '2028-06-16'),
    })
  const held = async (home: string) =>
    (
      await house().owner.query<{ term: number; activity: string; hours: number | null }>(
        `select term, content ->> 'activity' as activity, hours::float8 as hours from guidance.programme_line
         where programme_id = $1 and removed_at is null order by id`,
        [home.split('/').at(-1)],
      )
    ).rows

  test('takes the ticked lines of the year before, once, each in its own term', async () => {
    const list = (await school.get(school.hendra, '/bk/program')).html
    const before = /href="(\/bk\/program\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
    // The year that has none before it offers nothing.
    expect((await school.get(school.hendra, before)).html).not.toContain('Bawa baris')
    await school.post(school.hendra, `${before}/baris/baru`, {
      term: '2',
      field: 'career',
      component: 'planning',
      aim: 'Murid mengenal pilihan sekolah lanjutan.',
      activity: 'Sesudah SMP',
      shape: 'classical',
      hours: '1',
    })
    const home = (await school.post(school.hendra, '/bk/program/baru', next())).to
    const offer = (await school.get(school.hendra, home)).html
    expect(offer).toContain('Bawa baris dari tahun lalu')
    const offered = [...offer.matchAll(/name="lines"[^>]* value="([0-9a-f-]{36})"/g)].map(
      ([, id]) => id ?? '',
    )
    expect(offered).toHaveLength(3)
    const empty = await school.post(school.hendra, home, { do: 'carryLines' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('href="#f-lines"')
    expect((await school.post(school.laila, home, { do: 'carryLines', lines: offered })).status).toBe(404)
    const [first = '', , third = ''] = offered
    const form = { do: 'carryLines', lines: [first, third], _once: crypto.randomUUID() }
    for (const once of [form, form, { ...form, _once: crypto.randomUUID() }])
      expect((await school.post(school.hendra, home, once)).to).toBe(home)
    expect(await held(home)).toEqual([
      { term: 1, activity: 'Berani berkata tidak', hours: 2.5 },
      { term: 2, activity: 'Sesudah SMP', hours: 1 },
    ])
    expect(await held(before)).toHaveLength(3)
    const left = (await school.get(school.hendra, home)).html
    expect(left.match(/name="lines"/g)).toHaveLength(1)
    const noted = await house().owner.query(
      `select 1 from platform.audit_entry where action = 'guidance.lines_carried'`,
    )
    expect(noted.rowCount).toBe(1)
  })
})

describe('the end of a post', () => {
  test('leaving a school ends what is owed there', async () => {
    const { html } = await school.get(school.hendra, '/bk')
    const post = /name="post" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
    await school.post(school.hendra, '/bk', { do: 'leave', post })
    const open = await house().owner.query(
      `select 1 from platform.promise where kept_at is null and dropped_at is null and kind like 'guidance.%'`,
    )
    expect(open.rowCount).toBe(0)
    expect((await school.get(school.hendra, '/bk/program')).html).not.toContain('2026/2027')
  })
})
