import { beforeAll, describe, expect, test } from 'vitest'
import { openCase, openFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { consentTo, makeCourse } from '../../../tests/support/course.ts'
import { faultsOfBundle } from '../../../tests/support/fhir/check-r4.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { changeGoal } from '../goal.store.ts'
import { openEpisode } from '../open-episode.ts'
import { seal } from '../seal.ts'
import { quarterOf, quarterText } from '../support/quality.ts'
import { addNeed } from '../support/write-need.ts'

const house = useHouse()
let office: Office
let sari: Member
let budi: Member
let psy: Member
let hasan: Member
let caseId: CaseId
let home: string

const acting = <T>(member: Member, work: (scope: AccountScope) => Promise<T>) =>
  house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
    work,
  )

beforeAll(async () => {
  office = await openOffice(house().app.database)
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Rekan', 'counsellor')
  psy = await office.hire('Putri Psikolog', 'psychologist')
  hasan = await office.hire('Hasan Penyelia', 'supervisor')
  caseId = await acting(sari, (scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: {
        fullName: 'Rizki Pratama',
        birthDate: '2011-05',
        phone: '0812 7777 6666',
        address: 'Jalan Melati 9',
      },
      lead: sari.accountId,
      members: [
        { accountId: hasan.accountId, duty: 'supervisor' },
        { accountId: budi.accountId, duty: 'member' },
        { accountId: psy.accountId, duty: 'member' },
      ],
      facts: { ageBand: 'from13to17', sex: 'male' },
    }),
  )
  home = `/kasus/${caseId}/kemajuan`
})

async function get(member: Member, path: string) {
  const answer = await house().send(path, { cookie: await office.signIn(member) })
  const html = await answer.text()
  return { status: answer.status, html, text: html.replace(/^[^]*?<main/, '<main') }
}
async function post(member: Member, path: string, form: Record<string, string | string[]>) {
  const answer = await house().send(path, { cookie: await office.signIn(member), form })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}
const audited = async (action: string) =>
  (
    await house().owner.query<{ purpose: string | null; facts: Record<string, unknown> }>(
      'select purpose, facts from platform.audit_entry where action = $1 order by id',
      [action],
    )
  ).rows

describe('progress', () => {
  test('before counselling begins the page says so, and there is nothing to take along', async () => {
    expect((await get(sari, home)).text).toContain('Konseling belum dimulai')
    expect((await get(sari, `${home}/ringkas`)).status).toBe(404)
    expect((await get(sari, `${home}/fhir`)).status).toBe(404)
  })

  test('a long course stands side by side, each drawing with its table, and small on the line', async () => {
    await acting(sari, (scope) => makeCourse(scope, sari, caseId))
    const { status, html, text } = await get(sari, home)
    expect(status).toBe(200)
    for (const told of [
      '2 dari 3 saat pengukuran terisi',
      'Tinjauan setelah sesi ke-8',
      'Tujuan: Berani lewat halaman asrama 1',
      '7 dari 12 anak tangga terlewati',
      '40 latihan',
      'Seragam atau buku',
      'Sesi terlaksana',
      'Ini mengukur layanan, bukan orangnya',
      'Perubahan angka tidak mengatakan apa penyebabnya',
    ])
      expect(text, told).toContain(told)
    const drawings = [...text.matchAll(/<svg class="plot"/g)].length
    expect([...text.matchAll(/<figure class="chart[ "]/g)].length).toBe(drawings)
    expect([...text.matchAll(/<figure[^]*?<\/figure>/g)].every(([one]) => one.includes('<table'))).toBe(true)
    expect(text).not.toMatch(/\bberkat\b|disebabkan|skor keberhasilan/i)
    const packed = await house().send(home, {
      cookie: await office.signIn(sari),
      headers: { 'accept-encoding': 'br' },
    })
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(60_000)
    expect(html.length).toBeGreaterThan(20_000)
  })

  test('goals rated by two people keep a line for each, and a need that was seen to counts', async () => {
    await acting(sari, async (scope) => {
      const file = await openFile(scope, sari, caseId)
      const book = file && (await openEpisode(scope, sari, file))
      const goal = book?.goals[0]
      if (!book || !goal) throw new Error('There is a course with goals.')
      const { words, sign, ratings } = goal
      await changeGoal(scope, goal, {
        placeVersion: book.place.current,
        sealed: seal(book.place.newest, 'goal', goal.id, {
          words,
          sign,
          ratings: [...ratings, { on: '2026-11-01', value: 10, by: 'caregiver' }],
        }),
      })
      await addNeed(scope, book, {
        kind: 'documents',
        acts: 'team',
        byOn: null,
        state: 'met',
        words: { words: 'Akta untuk sekolah' },
      })
    })
    const { text } = await get(sari, home)
    expect(text).toContain('Angka dari klien')
    expect(text).toContain('Angka dari pengasuh')
    expect(text).toContain('class="line by-caregiver"')
    expect(text).toContain('2 dari 2 kebutuhan terpenuhi')
    expect(text).toContain('Akta untuk sekolah')
    const sheet = (await get(sari, `${home}/ringkas?isi=goals&isi=needs&untuk=team`)).text
    expect(sheet).toMatch(/klien: [^<]*; pengasuh: 10/)
    expect(sheet).toContain('Surat atau dokumen (terpenuhi)')
    expect(sheet).not.toContain('Akta untuk sekolah')
  })

  test('a supervisor sees the course without results of measures', async () => {
    const { text } = await get(hasan, home)
    expect(text).toContain('Hasil alat ukur dibuka oleh')
    expect(text).not.toContain('PHQ-2')
    expect(text).not.toContain('Ekspor FHIR')
  })
})

describe('the five qualities, for a supervisor', () => {
  // The newest sessions were held yesterday, which on the first day of a quarter lies in the one before.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const quarter = quarterText(quarterOf(yesterday))
  const qualities = async () => (await get(hasan, `/mutu/kualitas?triwulan=${quarter}`)).text

  test('one client alone never shows, however often they came', async () => {
    const text = await qualities()
    expect(text).toContain('Sari Konselor')
    expect(text).toContain('kurang dari 5')
    expect(text).not.toMatch(/<div>[1-5](,\d)?<\/div>/)
    expect(text).not.toContain('Rizki')
    expect((await get(budi, '/mutu/kualitas')).status).toBe(403)
  })

  test('from five clients on there is a mean, read under the supervisor’s own keys and recorded', async () => {
    for (let at = 0; at < 4; at++)
      await acting(sari, async (scope) => {
        const id = await openCase(scope, sari, {
          side: 'harmed',
          identity: { fullName: `Klien ${at}` },
          lead: sari.accountId,
          members: [{ accountId: hasan.accountId, duty: 'supervisor' }],
          facts: { ageBand: 'from13to17', sex: 'male' },
        })
        await makeCourse(scope, sari, id, { sessions: 2, trials: 1, pointsEach: 1 })
      })
    expect(await qualities()).toMatch(/<div>[1-5](,\d)?<\/div>/)
    expect((await audited('counselling.qualities_seen')).at(-1)).toMatchObject({
      purpose: 'supervision',
      facts: { files: 5 },
    })
  })
})

describe('the sheet for a conference', () => {
  test('holds what was ticked, for the team without more consent, and what left is recorded', async () => {
    const { text } = await get(sari, `${home}/ringkas?isi=goals&isi=attendance&untuk=team`)
    expect(text).toContain('Berani lewat halaman asrama 1')
    expect(text).not.toContain('Rizki')
    expect(text).not.toContain('7 dari 12')
    expect((await audited('counselling.summary_taken')).at(-1)).toMatchObject({
      purpose: 'case_conference',
      facts: { audience: 'team', held: ['goals', 'attendance'] },
    })
  })

  test('for the school needs its own consent; without it there is no sheet and no line', async () => {
    const before = (await audited('counselling.summary_taken')).length
    const refused = await get(sari, `${home}/ringkas?isi=goals&untuk=school`)
    expect(refused.text).toContain('Ini belum boleh dibagikan')
    expect(refused.text).not.toContain('Berani lewat halaman')
    expect(await audited('counselling.summary_taken')).toHaveLength(before)
    await acting(sari, (scope) => consentTo(scope, sari, caseId, 'shareSchool'))
    expect((await get(sari, `${home}/ringkas?isi=goals&isi=name&untuk=school`)).text).toContain(
      'Rizki Pratama',
    )
  })

  test('does not say there are no results where its maker may not see them', async () => {
    const taken = (await get(hasan, `${home}/ringkas?isi=measures&untuk=team`)).text
    expect(taken).toContain('Hasil alat ukur dibuka oleh')
    expect(taken).not.toContain('Belum ada hasil alat ukur')
  })

  test('an empty choice says what is missing', async () => {
    const { text } = await get(sari, `${home}/ringkas?untuk=`)
    expect(text).toContain('Centang paling sedikit satu')
    expect(text).toContain('Pilih untuk siapa')
  })
})

describe('the FHIR export', () => {
  const kepada = 'Psikolog RSUD Bangkinang'

  test('is refused without consent, and names whose yes is lacking', async () => {
    const refused = await post(sari, `${home}/fhir`, { tujuan: 'referral', kepada })
    expect(refused.status).toBe(409)
    expect(refused.body).toContain('Belum ada persetujuan klien')
    const nothing = await post(sari, `${home}/fhir`, { tujuan: 'press', isi: 'notes' })
    expect(nothing.status).toBe(422)
    expect(nothing.body).toContain('Pilih untuk apa')
    expect(nothing.body).toContain('Tulis untuk siapa')
    expect(await audited('counselling.exported')).toEqual([])
  })

  test('with consent it is one valid bundle with as little as was asked for, and recorded', async () => {
    await acting(sari, (scope) => consentTo(scope, sari, caseId, 'referral'))
    const shown = await post(sari, `${home}/fhir`, { tujuan: 'referral', kepada, do: 'preview' })
    expect(shown.status).toBe(200)
    expect(shown.body).toContain(`Kepada ${kepada}, untuk: Rujukan ke layanan lain`)
    expect(shown.body).toContain('Petugas, hanya perannya')
    expect(await audited('counselling.exported')).toEqual([])
    const taken = await post(sari, `${home}/fhir`, { tujuan: 'referral', kepada })
    expect(taken.status).toBe(200)
    expect(taken.headers.get('content-type')).toContain('application/fhir+json')
    expect(taken.headers.get('content-disposition')).toContain('attachment')
    expect(taken.headers.get('cache-control')).toBe('no-store')
    const bundle = JSON.parse(taken.body)
    expect(faultsOfBundle(bundle)).toEqual([])
    for (const hidden of ['Rizki', '0812', 'Melati', '2011-05', 'SUDS', 'Sari', 'Putri'])
      expect(taken.body).not.toContain(hidden)
    const full = await post(psy, `${home}/fhir`, {
      tujuan: 'referral',
      kepada,
      isi: ['identity', 'ratings', 'notes'],
    })
    expect(faultsOfBundle(JSON.parse(full.body))).toEqual([])
    expect(full.body).toContain('Rizki Pratama')
    expect(full.body).toContain('SUDS')
    expect(full.body).not.toContain('0812')
    const { rows } = await house().owner.query<{ number: number; sealed: Buffer }>(
      `select number, sealed from counselling.handed_copy where what = 'fhir' order by number`,
    )
    expect(rows.map((row) => row.number)).toEqual([1, 2])
    expect(rows.some((row) => row.sealed.includes('Bangkinang'))).toBe(false)
    expect((await get(sari, `${home}/fhir`)).text).toContain(kepada)
    expect(await audited('counselling.exported')).toMatchObject([
      { purpose: 'referral', facts: { basis: 'consent', extras: [], copy: 1 } },
      { purpose: 'referral', facts: { extras: ['identity', 'ratings', 'notes'], copy: 2 } },
    ])
  })

  test('belongs to the one who leads and to a psychologist', async () => {
    expect((await get(budi, `${home}/fhir`)).text).toContain('Yang dapat mengekspor')
    expect((await post(budi, `${home}/fhir`, { tujuan: 'referral', kepada })).status).toBe(404)
    expect((await get(hasan, `${home}/fhir`)).status).toBe(403)
  })
})
