import { beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { consentTo, makeCourse } from '../../../tests/support/course.ts'
import { faultsOfBundle } from '../../../tests/support/fhir/check-r4.ts'
import { useHouse } from '../../../tests/support/house.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'

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
    expect([...text.matchAll(/<figure class="chart"/g)].length).toBe(drawings)
    expect([...text.matchAll(/<figure[^]*?<\/figure>/g)].every(([one]) => one.includes('<table'))).toBe(true)
    expect(text).not.toMatch(/\bberkat\b|disebabkan|skor keberhasilan/i)
    const packed = await house().send(home, {
      cookie: await office.signIn(sari),
      headers: { 'accept-encoding': 'br' },
    })
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(60_000)
    expect(html.length).toBeGreaterThan(20_000)
  })

  test('a supervisor sees the course without results of measures', async () => {
    const { text } = await get(hasan, home)
    expect(text).toContain('Hasil alat ukur dibuka oleh')
    expect(text).not.toContain('PHQ-2')
    expect(text).not.toContain('Ekspor FHIR')
  })
})

describe('the sheet for a conference', () => {
  test('holds what was ticked, for the team without more consent, and what left is recorded', async () => {
    const { text } = await get(sari, `${home}/ringkas?isi=goals&isi=attendance&untuk=team`)
    expect(text).toContain('Berani lewat halaman asrama 1')
    expect(text).not.toContain('Rizki')
    expect(text).not.toContain('7 dari 12')
    expect(await audited('counselling.summary_taken')).toMatchObject([
      { purpose: 'case_conference', facts: { audience: 'team', held: ['goals', 'attendance'] } },
    ])
  })

  test('for the school needs its own consent; without it there is no sheet and no line', async () => {
    const refused = await get(sari, `${home}/ringkas?isi=goals&untuk=school`)
    expect(refused.text).toContain('Ini belum boleh dibagikan')
    expect(refused.text).not.toContain('Berani lewat halaman')
    expect(await audited('counselling.summary_taken')).toHaveLength(1)
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
  test('is refused without consent, and names whose yes is lacking', async () => {
    const refused = await post(sari, `${home}/fhir`, { tujuan: 'referral' })
    expect(refused.status).toBe(409)
    expect(refused.body).toContain('Belum ada persetujuan klien')
    const nothing = await post(sari, `${home}/fhir`, { tujuan: 'press', isi: 'notes' })
    expect(nothing.status).toBe(422)
    expect(nothing.body).toContain('Pilih untuk apa')
    expect(await audited('counselling.exported')).toEqual([])
  })

  test('with consent it is one valid bundle with as little as was asked for, and recorded', async () => {
    await acting(sari, (scope) => consentTo(scope, sari, caseId, 'referral'))
    const taken = await post(sari, `${home}/fhir`, { tujuan: 'referral' })
    expect(taken.status).toBe(200)
    expect(taken.headers.get('content-type')).toContain('application/fhir+json')
    expect(taken.headers.get('content-disposition')).toContain('attachment')
    expect(taken.headers.get('cache-control')).toBe('no-store')
    const bundle = JSON.parse(taken.body)
    expect(faultsOfBundle(bundle)).toEqual([])
    for (const hidden of ['Rizki', '0812', 'Melati', '2011-05', 'SUDS'])
      expect(taken.body).not.toContain(hidden)
    const full = await post(psy, `${home}/fhir`, {
      tujuan: 'referral',
      isi: ['identity', 'ratings', 'notes'],
    })
    expect(faultsOfBundle(JSON.parse(full.body))).toEqual([])
    expect(full.body).toContain('Rizki Pratama')
    expect(full.body).toContain('SUDS')
    expect(full.body).not.toContain('0812')
    expect(await audited('counselling.exported')).toMatchObject([
      { purpose: 'referral', facts: { basis: 'consent', extras: [] } },
      { purpose: 'referral', facts: { extras: ['identity', 'ratings', 'notes'] } },
    ])
  })

  test('belongs to the one who leads and to a psychologist', async () => {
    expect((await get(budi, `${home}/fhir`)).text).toContain('Yang dapat mengekspor')
    expect((await post(budi, `${home}/fhir`, { tujuan: 'referral' })).status).toBe(404)
    expect((await get(hasan, `${home}/fhir`)).status).toBe(403)
  })
})
