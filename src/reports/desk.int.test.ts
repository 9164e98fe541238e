import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { asSealKey } from '#src/platform/vault/index.ts'
import { openFile, openReportKey } from '#src/cases/index.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import { ringing } from './bell.store.ts'
import { changeReport, codedPersons, countQueue, findDeskReport, queuePage } from './desk.store.ts'
import { exclusionsOf } from './desk-exclusion.store.ts'
import { cursorOf, type DeskReport, type QueueCursor } from './desk-report.ts'
import { escalate, type Letter } from './escalate.ts'
import {
  answerReporter, changeReportUrgency, declareConflict, decideReport, doorKeys, giveBackReport, hearBell, identifyReport, liftExclusion,
  listenForBells, noteForColleagues, openReportAsIntake, openReportAsReporter, prepareReport, receiveReport, reportKeyForIntake, takeReport,
  type Plan, type ReportAnswers,
} from './index.ts'
import { loadDeskReport } from './load-desk-report.ts'
import { findGrants } from './report.store.ts'
import { setBellAddress } from './escalation.store.ts'

let office: TestOffice
let sari: Member
let budi: Member
let tono: Member

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Wulandari', 'intake', 'counsellor')
  budi = await office.hire('Budi Hartono', 'intake', 'admin')
  tono = await office.hire('Tono Pranoto', 'companion')
  listenForBells()
})
afterAll(() => office.end())

const asPublic = { kind: 'public' as const, get officeId() { return office.officeId } }

/** The event of 24 May 2023 in Kampar Kiri Hilir as it was told in public; all names are invented. */
const santri: Partial<ReportAnswers> = {
  band: 'remaja', reporterKind: 'witness', what: 'Enam atau tujuh teman sekelas memukulinya. Bibirnya pecah.', place: 'dormitory',
  venue: 'pesantren', institution: 'Pesantren Cahaya Ilmu', forms: ['physical'], injured: 'yes', injuries: ['front.mouth'], when: '2023-05-24',
  harmed: [{ name: 'Fulan Karangan', age: 13, sex: 'male' }], reported: [{ name: 'Ucok Rekaan', relation: 'classmate', age: 13 }], reportedCount: 7,
}
const answer = 'Terima kasih sudah bercerita. Kami akan menemani temanmu.'

async function receive(answers: Partial<ReportAnswers> = santri) {
  const wayBack = { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) }
  const keys = await office.database.as(asPublic, doorKeys)
  if (!keys) throw new Error('the doors are closed')
  const prepared = await prepareReport(keys, { kind: 'report', channel: 'web', lang: 'id', answers, wayBack })
  const receipt = await office.database.as(asPublic, (scope) => receiveReport(scope, prepared))
  return { id: receipt.reportId, key: receipt.key }
}

async function seen(member: Member, id: ReportId): Promise<DeskReport> {
  const report = await office.as(member, (scope) => findDeskReport(scope, id))
  if (!report) throw new Error('not there')
  return report
}

/** As the page does: what is refused is undone. */
async function inHand(member: Member, id: ReportId): Promise<void> {
  await office.as(member, (scope) => takeReport(scope, id))
  const { version } = await seen(member, id)
  await office.as(member, (scope) => identifyReport(scope, id, { type: 'physicalViolence', authority: 'regency', seenVersion: version }))
}

async function decide(member: Member, id: ReportId, what: Plan, words = answer) {
  const { version } = await seen(member, id)
  return office.as(member, async (scope) => {
    const opened = await openReportAsIntake(scope, member, id)
    if (!opened) throw new Error('not there')
    return decideReport(scope, member, opened, { what, answer: words, seenVersion: version })
  })
}

async function refused(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Error && 'code' in error ? String(error.code) : 'not refused'
}

test('of two who take one report at the same moment one wins and the other is told who', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id } = await receive()
    const [one, other] = await Promise.all([sari, budi].map((member) => office.as(member, (scope) => takeReport(scope, id))))
    const report = await seen(sari, id)
    const winner = one?.ok ? sari : budi
    expect([one?.ok, other?.ok].toSorted()).toEqual([false, true])
    expect(report).toMatchObject({ takenBy: winner.accountId, status: 'in_hand' })
    expect(one?.ok ? other : one).toEqual({ ok: false, refusal: { kind: 'lost', by: winner.accountId } })
    expect(report.due?.kind).toBe('report.first_reply')
  }
})

test('giving back starts the promise to take it in hand again', async () => {
  const { id } = await receive()
  await office.as(sari, (scope) => takeReport(scope, id))
  expect(await office.as(budi, (scope) => giveBackReport(scope, id))).toEqual({ ok: false, refusal: { kind: 'not_in_hand' } })
  expect(await office.as(sari, (scope) => giveBackReport(scope, id))).toMatchObject({ ok: true })
  const promises = await office.as(sari, (scope) => promisesAbout(scope, 'report', [id]))
  expect(promises.filter((one) => one.kind === 'report.triage').map((one) => one.keptAt !== null).toSorted()).toEqual([false, true])
  expect(promises.every((one) => one.keptAt !== null || one.accountId === null)).toBe(true)
})

test('opening a report is written down with its purpose, and the first reading is told to the reporter', async () => {
  const { id } = await receive()
  const view = await office.as(budi, (scope) => loadDeskReport(scope, budi, id))
  expect(view?.opened.answers.what).toContain('Bibirnya pecah')
  expect(view?.report).toMatchObject({ status: 'read' })
  const reads = await office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
    scope.db.selectFrom('platform.audit_entry').select(['account_id', 'purpose']).where('action', '=', 'read').where('subject_id', '=', id).execute())
  expect(reads).toEqual([{ account_id: budi.accountId, purpose: 'triage' }])
})

test('an urgency is raised freely, and lowered only with a reason and words, in the database too', async () => {
  const { id } = await receive()
  const before = await seen(sari, id)
  expect(before.urgency).toBe('TODAY')
  const change = (to: 'NOW' | 'H72', reason: 'safeNow' | null, words: string, seenVersion: number) =>
    office.as(sari, async (scope) => changeReportUrgency(scope, id, await reportKeyForIntake(scope, sari, id), { to, reason, words, seenVersion }))
  expect(await change('NOW', null, '', before.version)).toMatchObject({ ok: true })
  const raised = await seen(sari, id)
  expect(raised.due?.at.getTime()).toBeLessThan(before.due?.at.getTime() ?? 0)
  expect(await change('H72', null, 'sudah aman di rumah bibinya', raised.version)).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['reason'] } })
  expect(await change('H72', 'safeNow', 'aman', raised.version)).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['words'] } })
  expect(await refused(office.as(sari, (scope) => changeReport(scope, id, raised.version, { urgency: 'PLANNED' })))).toBe('NW002')
  expect(await change('H72', 'safeNow', 'sudah aman di rumah bibinya', raised.version - 1)).toMatchObject({ refusal: { kind: 'lost' } })
  expect(await change('H72', 'safeNow', 'sudah aman di rumah bibinya', raised.version)).toMatchObject({ ok: true })
  const view = await office.as(sari, (scope) => loadDeskReport(scope, sari, id))
  expect(view?.changes.map(({ to, words, accountId }) => [to, words, accountId])).toEqual([
    ['NOW', '', sari.accountId], ['H72', 'sudah aman di rumah bibinya', sari.accountId],
  ])
})

test('whoever is named never sees it, head and administrator included; a wrong match is lifted by another only', async () => {
  const { id } = await receive({ ...santri, reported: [{ name: 'Budi Hartono' }, { name: 'Ibu Rahmawati Kepala' }], keepFrom: '' })
  for (const kept of [budi, office.head]) {
    expect(await office.as(kept, (scope) => findDeskReport(scope, id))).toBeNull()
    expect(await office.as(kept, (scope) => codedPersons(scope, [id]))).toEqual([])
    expect(await office.as(kept, (scope) => takeReport(scope, id))).toEqual({ ok: false, refusal: { kind: 'gone' } })
    expect(await office.as(kept, (scope) => liftExclusion(scope, id, kept.accountId, 'otherPerson'))).toMatchObject({ ok: false })
    expect((await office.as(kept, (scope) => queuePage(scope, { filter: 'all', me: kept.accountId, after: null, limit: 100 }))).some((one) => one.id === id)).toBe(false)
  }
  expect(await office.as(sari, (scope) => liftExclusion(scope, id, budi.accountId, 'otherPerson'))).toMatchObject({ ok: true })
  expect(await office.as(budi, (scope) => findDeskReport(scope, id))).not.toBeNull()
  expect(await office.as(office.head, (scope) => findDeskReport(scope, id))).toBeNull()
})

test('what the reporter asked and what somebody said of themselves is nobody else’s to lift', async () => {
  const { id } = await receive({ ...santri, keepFrom: 'Budi Hartono' })
  expect(await office.as(sari, (scope) => liftExclusion(scope, id, budi.accountId, 'otherPerson'))).toMatchObject({ ok: false })
  expect(await office.as(sari, (scope) => exclusionsOf(scope, id))).toMatchObject([{ accountId: budi.accountId, reason: 'reporter_asked', liftedAt: null }])
})

test('who declares a conflict is out at once and the report is back in the queue', async () => {
  const { id } = await receive()
  await office.as(sari, (scope) => takeReport(scope, id))
  expect(await office.as(sari, (scope) => declareConflict(scope, id))).toMatchObject({ ok: true })
  expect(await office.as(sari, (scope) => findDeskReport(scope, id))).toBeNull()
  expect(await seen(budi, id)).toMatchObject({ takenBy: null })
  expect(await office.as(budi, (scope) => liftExclusion(scope, id, sari.accountId, 'otherPerson'))).toMatchObject({ ok: false })
})

test('nothing is decided without an answer, an identification and a hand on it, in the database too', async () => {
  const { id } = await receive()
  const close: Plan = { decision: 'close', reason: 'helpedByAnswer', duplicateOf: null }
  expect(await decide(sari, id, close)).toEqual({ ok: false, refusal: { kind: 'not_in_hand' } })
  await office.as(sari, (scope) => takeReport(scope, id))
  expect(await decide(sari, id, close, 'ya')).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['answer'] } })
  expect(await decide(sari, id, close, 'Keputusan kami adalah […] begitu')).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['gap'] } })
  expect(await decide(sari, id, { decision: 'refer', body: 'police', told: 'x' })).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['identification'] } })
  const { version } = await seen(sari, id)
  const now = new Date()
  expect(await refused(office.as(sari, (scope) => changeReport(scope, id, version, { status: 'closed', decision: 'close', decision_reason: 'helpedByAnswer', decided_at: now })))).toBe('NW003')
  expect(await decide(sari, id, close)).toMatchObject({ ok: true })
  expect(await seen(sari, id)).toMatchObject({ status: 'closed', due: null })
  expect(await decide(sari, id, close)).toEqual({ ok: false, refusal: { kind: 'decided' } })
})

test('the reporter reads answers and the decision, and never what workers note for each other', async () => {
  const { id, key } = await receive()
  await office.as(sari, (scope) => takeReport(scope, id))
  await office.as(sari, (scope) => noteForColleagues(scope, id, key, 'Hubungi puskesmas besok'))
  expect(await office.as(budi, (scope) => answerReporter(scope, id, key, 'Halo dari Budi'))).toMatchObject({ refusal: { kind: 'not_in_hand' } })
  expect(await office.as(sari, (scope) => answerReporter(scope, id, key, 'Apakah kamu aman?'))).toMatchObject({ ok: true })
  expect(await seen(sari, id)).toMatchObject({ status: 'answered', due: { kind: 'report.decision' }, reporterWaiting: false })
  const visitor = { kind: 'reporter' as const, officeId: office.officeId, reportId: id, sessionHash: Buffer.alloc(32), reportKey: key }
  const mine = await office.database.as({ kind: 'reporter', officeId: office.officeId, reportId: id }, (scope) => openReportAsReporter(scope, visitor))
  expect(mine?.messages.map((message) => message.text)).toEqual(['Apakah kamu aman?'])
  const raw = await office.database.as({ kind: 'reporter', officeId: office.officeId, reportId: id }, (scope) =>
    scope.db.selectFrom('reports.message').select('kind').execute())
  expect(raw).toEqual([{ kind: 'message' }])
})

test('files of both sides are opened with leads of their own, and the report lies only with the one who was hurt', async () => {
  const { id } = await receive()
  await inHand(sari, id)
  const opened = await office.as(sari, (scope) => openReportAsIntake(scope, sari, id))
  const person = (side: string) => opened?.persons.find((one) => one.side === side && one.name)?.id ?? ''
  const file = (side: 'harmed' | 'reported', lead: Member, fullName: string) => ({ personId: person(side), side, lead: lead.accountId, fullName })
  const both = (lead: Member) => [file('harmed', sari, 'Fulan Karangan'), file('reported', lead, 'Ucok Rekaan')]
  expect(await decide(sari, id, { decision: 'open', plan: { files: both(sari), joining: 'none' } })).toEqual({ ok: false, refusal: { kind: 'wall' } })
  expect(await decide(sari, id, { decision: 'open', plan: { files: both(tono), joining: 'none' } })).toMatchObject({ ok: true })
  const report = await seen(sari, id)
  expect(report).toMatchObject({ status: 'joined', decision: 'open' })
  if (!report.caseId) throw new Error('no case')
  const { caseId } = report
  expect((await office.as(sari, (scope) => openFile(scope, sari, caseId)))?.identity.fullName).toBe('Fulan Karangan')
  expect(await office.as(tono, (scope) => openFile(scope, tono, caseId))).toBeNull()
  expect(await office.as(tono, (scope) => findDeskReport(scope, id))).toBeNull()
  const key = await office.as(sari, async (scope) => {
    const grant = (await findGrants(scope, id)).find((one) => one.holder === 'case')
    return grant && openReportKey(scope, sari, id, grant)
  })
  expect(key && Buffer.from(key).equals(Buffer.from(opened?.key ?? []))).toBe(true)
  const theirs = await office.as(tono, (scope: AccountScope) => scope.db.selectFrom('cases.case').select(['id', 'side', 'case_type']).execute())
  expect(theirs).toMatchObject([{ side: 'reported', case_type: 'childReported' }])
})

test('whoever is kept from a report leads no file that comes of it', async () => {
  const { id } = await receive({ ...santri, reported: [{ name: 'Tono Pranoto' }] })
  await inHand(sari, id)
  const opened = await office.as(sari, (scope) => openReportAsIntake(scope, sari, id))
  const harmed = opened?.persons.find((one) => one.side === 'harmed')?.id ?? ''
  const files = [{ personId: harmed, side: 'harmed' as const, lead: tono.accountId, fullName: 'Fulan Karangan' }]
  expect(await decide(sari, id, { decision: 'open', plan: { files, joining: 'none' } })).toEqual({ ok: false, refusal: { kind: 'incomplete', missing: ['lead_kept_out'] } })
})

test('sexual violence starts the clock of three times twenty-four hours from when the unit heard', async () => {
  const { id } = await receive({ ...santri, forms: ['sexual'], reported: [] })
  await office.as(sari, (scope) => takeReport(scope, id))
  const { version } = await seen(sari, id)
  await office.as(sari, (scope) => identifyReport(scope, id, { type: 'sexualViolence', authority: 'regency', seenVersion: version }))
  const files = [{ personId: 'unnamed', side: 'harmed' as const, lead: sari.accountId, fullName: 'Belum diketahui' }]
  expect(await decide(sari, id, { decision: 'open', plan: { files, joining: 'none' } })).toMatchObject({ ok: true })
  const { caseId } = await seen(sari, id)
  const [heard, clock] = await office.as(sari, async (scope) => [
    (await promisesAbout(scope, 'report', [id])).map((one) => one.madeAt.getTime()),
    (await promisesAbout(scope, 'case', [caseId ?? ''])).find((one) => one.kind === 'law.police_report'),
  ] as const)
  expect(clock?.dueAt.getTime()).toBe(Math.min(...heard) + 72 * 3_600_000)
  expect(clock?.accountId).toBe(sari.accountId)
})

test('likely duplicates are shown with reasons, and closing as the same names the other', async () => {
  const first = await receive({ ...santri, harmed: [{ name: 'Zulkifli Rekaan', age: 12 }], reported: [] })
  const second = await receive({ ...santri, harmed: [{ name: 'Julkipli Rekaan' }], reported: [], reporterKind: 'parent' })
  await office.as(sari, (scope) => loadDeskReport(scope, sari, first.id))
  const view = await office.as(sari, (scope) => loadDeskReport(scope, sari, second.id))
  const like = view?.duplicates.find((one) => one.id === first.id)
  expect(like?.reasons).toEqual(expect.arrayContaining(['same_name_harmed', 'same_place', 'same_forms', 'close_dates']))
  await office.as(sari, (scope) => takeReport(scope, second.id))
  const close = (duplicateOf: ReportId | null): Plan => ({ decision: 'close', reason: 'sameReport', duplicateOf })
  expect(await decide(sari, second.id, close(null))).toMatchObject({ refusal: { missing: ['duplicate'] } })
  expect(await decide(sari, second.id, close(first.id))).toMatchObject({ ok: true })
  expect(await seen(sari, second.id)).toMatchObject({ duplicateOf: first.id })
})

test('a report that says NOW rings, rings wider when nobody hears, and stops when somebody does', async () => {
  await office.database.as({ kind: 'system', officeId: office.officeId }, (scope) => scope.db.updateTable('reports.bell').set({ heard_at: scope.now }).execute())
  await office.as(sari, (scope) => setBellAddress(scope, sari.accountId, 'sari@contoh.test', 'id'))
  const { id } = await receive({ ...santri, dangerNow: 'yes' })
  const bells = () => office.as(sari, (scope) => ringing(scope))
  expect(await bells()).toMatchObject([{ reportId: id, level: 0 }])
  const letters: Letter[] = []
  const later = (minutes: number) => ({
    ...office.database,
    as: ((actor, work) => office.database.as(actor, (scope) => work({ ...scope, now: new Date(Date.now() + minutes * 60_000) }))) as typeof office.database.as,
  })
  const sendLetter = (letter: Letter) => Promise.resolve(void letters.push(letter))
  await escalate({ database: later(1), sendLetter })
  await escalate({ database: later(2), sendLetter })
  expect(await bells()).toMatchObject([{ level: 1 }])
  await escalate({ database: later(16), sendLetter })
  expect(await bells()).toMatchObject([{ level: 2 }])
  expect(letters).toEqual([{ to: 'sari@contoh.test', lang: 'id' }, { to: 'sari@contoh.test', lang: 'id' }])
  expect(await office.as(budi, (scope) => hearBell(scope, id))).toBe(true)
  expect(await office.as(sari, (scope) => hearBell(scope, id))).toBe(false)
  expect(await bells()).toEqual([])
})

test('the queue goes by urgency, then by what is due first, page by page without gaps', async () => {
  const all = await office.as(sari, (scope) => queuePage(scope, { filter: 'all', me: sari.accountId, after: null, limit: 100 }))
  const rank = { NOW: 0, TODAY: 1, H72: 2, PLANNED: 3 }
  const order = all.map((one) => [rank[one.urgency], one.due?.at.getTime() ?? Number.MAX_SAFE_INTEGER] as const)
  expect(order).toEqual(order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
  const counts = await office.as(sari, (scope) => countQueue(scope, sari.accountId))
  expect(counts.all).toBe(all.length)
  const paged: string[] = []
  let after: QueueCursor | null = null
  for (let page = 0; page <= all.length; page += 1) {
    const some: DeskReport[] = await pageAfter(after)
    paged.push(...some.map((one) => one.id))
    const last = some.at(-1)
    if (!last) break
    after = cursorOf(last, rank[last.urgency])
  }
  expect(paged).toEqual(all.map((one) => one.id))
})

function pageAfter(after: QueueCursor | null): Promise<DeskReport[]> {
  return office.as(sari, (scope) => queuePage(scope, { filter: 'all', me: sari.accountId, after, limit: 2 }))
}
