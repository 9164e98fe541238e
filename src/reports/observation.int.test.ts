import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findDeskReport } from './desk.store.ts'
import { homesOfReport } from './case-from-report.ts'
import { decideReport, identifyReport, openReportAsIntake, takeReport } from './index.ts'
import { carriedCode, codeOn, openTestSite, type TestSite } from './test-site.ts'

let site: TestSite

beforeAll(async () => {
  site = await openTestSite(inject('serverUrl'))
})
afterAll(() => site.end())

async function fillIn(phone: ReturnType<TestSite['phone']>) {
  await phone.get('/amati')
  await phone.fill({})
  await phone.fill({ reporterKind: 'teacher' })
  await phone.fill({ dangerNow: 'no' })
  await phone.fill({
    'harmed._rows': '1',
    'harmed.0.name': 'Fulanah Karangan',
    'harmed.0.age': '10',
    'harmed.0.className': 'Kelas IV',
  })
  await phone.fill({ doesWell: 'Menggambar, dan sabar dengan adik kelas' })
  await phone.fill({ noticed: ['givesIn', 'alone', 'disputes'] })
  await phone.fill({ what: 'Tiga hari makan sendirian di tangga' })
  return phone.fill({ _skip: 'check' })
}

test('an adult notes what was seen without JavaScript, and the code brings them back to it', async () => {
  const phone = site.phone()
  const start = await phone.get('/amati')
  expect(start.html).toContain('kekhawatiran, bukan cap')
  expect(start.html).toContain('Untuk guru, orang tua')
  expect(start.html).not.toContain('umur=anak')
  const check = await fillIn(phone)
  expect(check.html).toContain('Selalu mengalah atau menuruti teman')
  const code = carriedCode(check)
  const sent = await phone.fill({ do: 'send' })
  expect(sent.path).toBe('/lapor/terkirim')
  expect(codeOn(sent)).toBe(code)
  expect(sent.html).toContain('Laporan Anda sudah kami terima')
  const mine = await phone.get('/laporanku/lihat')
  expect(mine.html).toContain('Tiga hari makan sendirian di tangga')
  expect(mine.html).toContain('Apa yang Anda lihat?')
})

test('the front door and the report both lead adults to the sheet, and it stands on paper', async () => {
  const phone = site.phone()
  expect((await phone.get('/')).html).toContain('href="/amati"')
  await phone.get('/lapor')
  await phone.fill({})
  expect((await phone.fill({ band: 'dewasa' })).html).toContain('href="/amati"')
  const paper = await phone.get('/amati/kertas')
  expect(paper.status).toBe(200)
  expect(paper.html).toContain('Belum bisa menyelesaikan perselisihan')
})

test('no sign says what a child is, and none of it raises an urgency by itself', async () => {
  const phone = site.phone()
  await fillIn(phone)
  await phone.fill({ do: 'send' })
  const { office } = site
  const { head } = office
  const found = await office.as(head, async (scope) => {
    const rows = await scope.db
      .selectFrom('reports.report')
      .select(['id', 'kind', 'urgency', 'urgency_reasons', 'age_band', 'forms', 'reporter_kind'])
      .where('kind', '=', 'observation')
      .execute()
    return rows
  })
  expect(found.length).toBeGreaterThan(0)
  for (const row of found)
    expect(row).toMatchObject({
      kind: 'observation',
      urgency: 'H72',
      urgency_reasons: [],
      age_band: 'dewasa',
      forms: [],
      reporter_kind: 'teacher',
    })
})

test('a file that comes of it begins with what the child does well, and no event is invented', async () => {
  const { office } = site
  const { head } = office
  const helper = await office.hire('Rina Hasanah', 'counsellor')
  const [row] = await office.as(head, (scope) =>
    scope.db.selectFrom('reports.report').select('id').where('kind', '=', 'observation').execute(),
  )
  const id = (row?.id ?? '') as Parameters<typeof findDeskReport>[1]
  const events = () =>
    office.as(
      head,
      async (scope) => (await scope.db.selectFrom('cases.incident').select('id').execute()).length,
    )
  const before = await events()
  await office.as(head, (scope) => takeReport(scope, id))
  const version = async () => (await office.as(head, (scope) => findDeskReport(scope, id)))?.version ?? 0
  const seenVersion = await version()
  await office.as(head, (scope) =>
    identifyReport(scope, id, { type: 'bullying', authority: 'regency', seenVersion }),
  )
  const outcome = await office.as(head, async (scope, member) => {
    const opened = await openReportAsIntake(scope, member, id)
    const child = opened?.persons.find((one) => one.side === 'harmed')
    if (!opened || !child) throw new Error('not there')
    const file = {
      personId: child.id,
      side: 'harmed',
      lead: helper.accountId,
      fullName: 'Fulanah Karangan',
    } as const
    const plan = { files: [file], joining: 'none' } as const
    expect(homesOfReport(plan, 'teacher')).toEqual([file])
    const now = (await findDeskReport(scope, id))?.version ?? 0
    return decideReport(scope, member, opened, {
      what: { decision: 'open', plan },
      answer: 'Terima kasih. Kami akan mendekati anak ini pelan-pelan.',
      seenVersion: now,
    })
  })
  expect(outcome).toMatchObject({ ok: true })
  expect(await events()).toBe(before)
  const kinds = await office.as(helper, (scope) =>
    scope.db.selectFrom('cases.portrait').select('kind').execute(),
  )
  expect(kinds.map((one) => one.kind)).toContain('strengths')
})
