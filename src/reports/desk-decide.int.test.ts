import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { openFile, openReportKey } from '#src/cases/index.ts'
import type { TestOffice } from '../cases/test-office.ts'
import { changeReport, findDeskReport, queuePage } from './desk.store.ts'
import {
  answerReporter,
  identifyReport,
  noteForColleagues,
  openReportAsIntake,
  openReportAsReporter,
  takeReport,
  type Plan,
} from './index.ts'
import { openJoinedReport } from './joined-report.ts'
import { loadDeskReport } from './load-desk-report.ts'
import { findGrants } from './report.store.ts'
import { writeToWorker } from './reporter-acts.ts'
import { openTestDesk, refused, santri, type TestDesk } from './test-desk.ts'

let desk: TestDesk
let office: TestOffice
let sari: Member
let budi: Member
let tono: Member
const receive: TestDesk['receive'] = (answers) => desk.receive(answers)
const seen: TestDesk['seen'] = (member, id) => desk.seen(member, id)
const inHand: TestDesk['inHand'] = (member, id) => desk.inHand(member, id)
const decide: TestDesk['decide'] = (member, id, what, words) => desk.decide(member, id, what, words)

beforeAll(async () => {
  desk = await openTestDesk(inject('serverUrl'))
  ;({ office, sari, budi, tono } = desk)
})
afterAll(() => office.end())

test('nothing is decided without an answer, an identification and a hand on it, in the database too', async () => {
  const { id } = await receive()
  const close: Plan = { decision: 'close', reason: 'helpedByAnswer', duplicateOf: null }
  expect(await decide(sari, id, close)).toEqual({ ok: false, refusal: { kind: 'not_in_hand' } })
  await office.as(sari, (scope) => takeReport(scope, id))
  expect(await decide(sari, id, close, 'ya')).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['answer'] },
  })
  expect(await decide(sari, id, close, 'Keputusan kami adalah […] begitu')).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['gap'] },
  })
  expect(await decide(sari, id, { decision: 'refer', body: 'police', told: 'x' })).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['identification'] },
  })
  const { version } = await seen(sari, id)
  const now = new Date()
  expect(
    await refused(
      office.as(sari, (scope) =>
        changeReport(scope, id, version, {
          status: 'closed',
          decision: 'close',
          decision_reason: 'helpedByAnswer',
          decided_at: now,
        }),
      ),
    ),
  ).toBe('NW003')
  expect(await decide(sari, id, close)).toMatchObject({ ok: true })
  expect(await seen(sari, id)).toMatchObject({ status: 'closed', due: null })
  expect(await decide(sari, id, close)).toEqual({ ok: false, refusal: { kind: 'decided' } })
})

test('the reporter reads answers and the decision, and never what workers note for each other', async () => {
  const { id, key } = await receive()
  await office.as(sari, (scope) => takeReport(scope, id))
  await office.as(sari, (scope) => noteForColleagues(scope, id, key, 'Hubungi puskesmas besok'))
  expect(await office.as(budi, (scope) => answerReporter(scope, id, key, 'Halo dari Budi'))).toMatchObject({
    refusal: { kind: 'not_in_hand' },
  })
  expect(await office.as(sari, (scope) => answerReporter(scope, id, key, 'Apakah kamu aman?'))).toMatchObject(
    { ok: true },
  )
  expect(await seen(sari, id)).toMatchObject({
    status: 'answered',
    due: { kind: 'report.decision' },
    reporterWaiting: false,
  })
  const visitor = {
    kind: 'reporter' as const,
    officeId: office.officeId,
    reportId: id,
    sessionHash: Buffer.alloc(32),
    reportKey: key,
  }
  const mine = await office.database.as(
    { kind: 'reporter', officeId: office.officeId, reportId: id },
    (scope) => openReportAsReporter(scope, visitor),
  )
  expect(mine?.messages.map((message) => message.text)).toEqual(['Apakah kamu aman?'])
  const raw = await office.database.as(
    { kind: 'reporter', officeId: office.officeId, reportId: id },
    (scope) => scope.db.selectFrom('reports.message').select('kind').execute(),
  )
  expect(raw).toEqual([{ kind: 'message' }])
})

test('files of both sides are opened with leads of their own, and the report lies only with the one who was hurt', async () => {
  const { id } = await receive()
  await inHand(sari, id)
  const opened = await office.as(sari, (scope) => openReportAsIntake(scope, sari, id))
  const person = (side: string) => opened?.persons.find((one) => one.side === side && one.name)?.id ?? ''
  const file = (side: 'harmed' | 'reported', lead: Member, fullName: string) => ({
    personId: person(side),
    side,
    lead: lead.accountId,
    fullName,
  })
  const both = (lead: Member) => [
    file('harmed', sari, 'Fulan Karangan'),
    file('reported', lead, 'Ucok Rekaan'),
  ]
  expect(await decide(sari, id, { decision: 'open', plan: { files: both(sari), joining: 'none' } })).toEqual({
    ok: false,
    refusal: { kind: 'wall' },
  })
  expect(
    await decide(sari, id, { decision: 'open', plan: { files: both(tono), joining: 'none' } }),
  ).toMatchObject({ ok: true })
  const report = await seen(sari, id)
  expect(report).toMatchObject({ status: 'joined', decision: 'open' })
  if (!report.caseId) throw new Error('no case')
  const { caseId } = report
  expect((await office.as(sari, (scope) => openFile(scope, sari, caseId)))?.identity.fullName).toBe(
    'Fulan Karangan',
  )
  expect(await office.as(tono, (scope) => openFile(scope, tono, caseId))).toBeNull()
  expect(await office.as(tono, (scope) => findDeskReport(scope, id))).toBeNull()
  const key = await office.as(sari, async (scope) => {
    const grant = (await findGrants(scope, id)).find((one) => one.holder === 'case')
    return grant && openReportKey(scope, sari, id, grant)
  })
  expect(key && Buffer.from(key).equals(Buffer.from(opened?.key ?? []))).toBe(true)
  const theirs = await office.as(tono, (scope: AccountScope) =>
    scope.db.selectFrom('cases.case').select(['id', 'side', 'case_type']).execute(),
  )
  expect(theirs).toMatchObject([{ side: 'reported', case_type: 'childReported' }])
})

test('whoever is kept from a report leads no file that comes of it', async () => {
  const { id } = await receive({ ...santri, reported: [{ name: 'Tono Pranoto' }] })
  await inHand(sari, id)
  const opened = await office.as(sari, (scope) => openReportAsIntake(scope, sari, id))
  const harmed = opened?.persons.find((one) => one.side === 'harmed')?.id ?? ''
  const files = [
    { personId: harmed, side: 'harmed' as const, lead: tono.accountId, fullName: 'Fulan Karangan' },
  ]
  expect(await decide(sari, id, { decision: 'open', plan: { files, joining: 'none' } })).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['lead_kept_out'] },
  })
})

test('sexual violence starts the clock of three times twenty-four hours from when the unit heard', async () => {
  const { id } = await receive({ ...santri, forms: ['sexual'], reported: [] })
  await office.as(sari, (scope) => takeReport(scope, id))
  const { version } = await seen(sari, id)
  await office.as(sari, (scope) =>
    identifyReport(scope, id, { type: 'sexualViolence', authority: 'regency', seenVersion: version }),
  )
  const files = [
    { personId: 'unnamed', side: 'harmed' as const, lead: sari.accountId, fullName: 'Belum diketahui' },
  ]
  expect(await decide(sari, id, { decision: 'open', plan: { files, joining: 'none' } })).toMatchObject({
    ok: true,
  })
  const { caseId } = await seen(sari, id)
  const [heard, clocks] = await office.as(
    sari,
    async (scope) =>
      [
        (await promisesAbout(scope, 'report', [id])).map((one) => one.madeAt.getTime()),
        (await promisesAbout(scope, 'case', [caseId ?? ''])).filter(
          (one) => one.kind === 'law.police_report',
        ),
      ] as const,
  )
  expect(clocks.map((clock) => [clock.dueAt.getTime(), clock.accountId])).toEqual([
    [Math.min(...heard) + 72 * 3_600_000, sari.accountId],
  ])
})

test('the team of the file reads the report there and answers; a decision silences nobody', async () => {
  const rina = await office.hire('Melati Purnama', 'companion')
  const { id, key } = await receive({ ...santri, reported: [] })
  await inHand(sari, id)
  const opened = await office.as(sari, (scope) => openReportAsIntake(scope, sari, id))
  const harmed = opened?.persons.find((one) => one.side === 'harmed')?.id ?? ''
  const files = [
    { personId: harmed, side: 'harmed' as const, lead: rina.accountId, fullName: 'Fulan Karangan' },
  ]
  expect(await office.as(rina, (scope) => openJoinedReport(scope, rina, id))).toBeNull()
  expect(await decide(sari, id, { decision: 'open', plan: { files, joining: 'none' } })).toMatchObject({
    ok: true,
  })
  const visitor = {
    kind: 'reporter' as const,
    officeId: office.officeId,
    reportId: id,
    sessionHash: Buffer.alloc(32),
    reportKey: key,
  }
  await office.database.as({ kind: 'reporter', officeId: office.officeId, reportId: id }, (scope) =>
    writeToWorker(scope, visitor, 'message', 'Terjadi lagi tadi'),
  )
  const waiting = await office.as(budi, (scope) =>
    queuePage(scope, { filter: 'waiting', me: budi.accountId, after: null, limit: 100 }),
  )
  expect(waiting.map((one) => one.id)).toContain(id)
  const joined = await office.as(rina, (scope) => openJoinedReport(scope, rina, id))
  expect(joined?.opened.messages.map((one) => one.text)).toContain('Terjadi lagi tadi')
  expect(await office.as(tono, (scope) => openJoinedReport(scope, tono, id))).toBeNull()
  expect(
    await office.as(rina, (scope) =>
      answerReporter(scope, id, key, 'Aku Melati, aku yang menemanimu', 'care_team'),
    ),
  ).toMatchObject({ ok: true })
  expect(await seen(sari, id)).toMatchObject({ status: 'joined', reporterWaiting: false, due: null })
})

test('likely duplicates are shown with reasons, and closing as the same names the other', async () => {
  const first = await receive({ ...santri, harmed: [{ name: 'Zulkifli Rekaan', age: 12 }], reported: [] })
  const second = await receive({
    ...santri,
    harmed: [{ name: 'Julkipli Rekaan' }],
    reported: [],
    reporterKind: 'parent',
  })
  await office.as(sari, (scope) => loadDeskReport(scope, sari, first.id))
  const view = await office.as(sari, (scope) => loadDeskReport(scope, sari, second.id))
  const like = view?.duplicates.find((one) => one.id === first.id)
  expect(like?.reasons).toEqual(
    expect.arrayContaining(['same_name_harmed', 'same_place', 'same_forms', 'close_dates']),
  )
  await office.as(sari, (scope) => takeReport(scope, second.id))
  const close = (duplicateOf: ReportId | null): Plan => ({
    decision: 'close',
    reason: 'sameReport',
    duplicateOf,
  })
  expect(await decide(sari, second.id, close(null))).toMatchObject({ refusal: { missing: ['duplicate'] } })
  expect(await decide(sari, second.id, close(first.id))).toMatchObject({ ok: true })
  expect(await seen(sari, second.id)).toMatchObject({ duplicateOf: first.id })
})
