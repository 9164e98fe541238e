import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { insertInstitution, institutionsToChoose } from '#src/people/index.ts'
import { openReportAsIntake, openReportAsReporter } from './index.ts'
import { identifyReport } from './identify-report.ts'
import { openJoinedReport } from './joined-report.ts'
import { reportsOfCase } from './joined.store.ts'
import { findGrants } from './report.store.ts'
import { openTestDesk, santri, type TestDesk } from './test-desk.ts'

let desk: TestDesk
let rina: Member
let doni: Member

beforeAll(async () => {
  desk = await openTestDesk(inject('serverUrl'))
  rina = await desk.office.hire('Rina Hasanah', 'companion')
  doni = await desk.office.hire('Doni Pratama', 'counsellor')
})
afterAll(() => desk.office.end())

const twoHurt = {
  ...santri,
  harmed: [
    { name: 'Melati Karangan', age: 12 },
    { name: 'Kenanga Karangan', age: 13 },
  ],
}

test('a report of two who were hurt lies in a file of each, read by each team and never from the reported side', async () => {
  const { office, sari, tono } = desk
  const { id, key } = await desk.receive(twoHurt)
  await desk.inHand(sari, id)
  const persons = await office.as(
    sari,
    async (scope) => (await openReportAsIntake(scope, sari, id))?.persons ?? [],
  )
  const fileOf = (name: string, side: 'harmed' | 'reported', lead: Member) => ({
    personId: persons.find((one) => one.name === name)?.id ?? '',
    side,
    lead: lead.accountId,
    fullName: name,
  })
  const files = [
    fileOf('Melati Karangan', 'harmed', tono),
    fileOf('Kenanga Karangan', 'harmed', rina),
    fileOf('Ucok Rekaan', 'reported', doni),
  ]
  expect(await desk.decide(sari, id, { decision: 'open', plan: { files, joining: 'none' } })).toMatchObject({
    ok: true,
  })

  const homes = new Set<CaseId>()
  for (const member of [tono, rina]) {
    const read = await office.as(member, (scope) => openJoinedReport(scope, member, id))
    expect(read?.opened.answers.what).toContain('Bibirnya pecah')
    const caseId = read?.caseId
    if (!caseId) throw new Error('no file')
    homes.add(caseId)
    expect(await office.as(member, (scope) => reportsOfCase(scope, caseId))).toHaveLength(1)
  }
  expect(homes.size).toBe(2)
  expect(await office.as(doni, (scope) => openJoinedReport(scope, doni, id))).toBeNull()
  for (const table of ['report', 'person', 'message', 'key_grant'] as const)
    expect(
      await office.as(doni, (scope) => scope.db.selectFrom(`reports.${table}`).select('office_id').execute()),
    ).toEqual([])
  const grants = await office.as(sari, (scope) => findGrants(scope, id))
  expect(
    grants
      .filter((one) => one.holder === 'case')
      .map((one) => one.holderId.split(':')[0])
      .toSorted(),
  ).toEqual([...homes].toSorted())
  // The reporter reads one report, wherever it lies.
  const session = Buffer.alloc(32)
  const visitor = {
    kind: 'reporter',
    officeId: office.officeId,
    reportId: id,
    reportKey: key,
    sessionHash: session,
  } as const
  const own = await office.database.as(
    { kind: 'reporter', officeId: office.officeId, reportId: id },
    (scope) => openReportAsReporter(scope, visitor),
  )
  expect(own?.answers.what).toContain('Bibirnya pecah')
})

test('a worker names the institution from the register, and its kecamatan comes along where none is known', async () => {
  const { office, sari } = desk
  const made = await office.as(office.head, (scope) =>
    insertInstitution(scope, {
      name: 'Pesantren Rekaan Teduh',
      kind: 'pesantren',
      boarding: true,
      npsn: null,
      districtCode: '14.01.01',
      authority: null,
    }),
  )
  const { id } = await desk.receive({ ...santri, institution: 'pondok dekat sungai' })
  await desk.inHand(sari, id)
  const before = await desk.seen(sari, id)
  expect([before.institutionId, before.regionCode]).toEqual([null, null])
  const given = { type: 'physicalViolence', authority: 'regency', seenVersion: before.version }
  const wrong = await office.as(sari, (scope) =>
    identifyReport(scope, id, { ...given, institution: '00000000-0000-7000-8000-000000000000' }),
  )
  expect(wrong).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['institution'] } })
  expect(
    await office.as(sari, (scope) => identifyReport(scope, id, { ...given, institution: made })),
  ).toMatchObject({
    ok: true,
  })
  const after = await desk.seen(sari, id)
  expect([after.institutionId, after.regionCode]).toEqual([made, '14.01.01'])
  const menu = await office.as(sari, (scope) => institutionsToChoose(scope, after, 'tidak ada yang begini'))
  expect(menu.list.map((one) => one.id)).toEqual([made])
})
