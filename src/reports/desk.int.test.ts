import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { TestOffice } from '../cases/test-office.ts'
import { ringing } from './bell.store.ts'
import { changeReport, codedPersons, countQueue, findDeskReport, queuePage } from './desk.store.ts'
import { exclusionsOf } from './desk-exclusion.store.ts'
import { cursorOf, type DeskReport, type QueueCursor } from './desk-report.ts'
import { escalate, type Letter } from './escalate.ts'
import { setBellAddress } from './escalation.store.ts'
import {
  changeReportUrgency,
  declareConflict,
  giveBackReport,
  hearBell,
  liftExclusion,
  reportKeyForIntake,
  takeReport,
} from './index.ts'
import { loadDeskReport } from './load-desk-report.ts'
import { callForHelp } from './reporter-acts.ts'
import { openTestDesk, refused, santri, type TestDesk } from './test-desk.ts'

let desk: TestDesk
let office: TestOffice
let sari: Member
let budi: Member
const receive: TestDesk['receive'] = (answers) => desk.receive(answers)
const seen: TestDesk['seen'] = (member, id) => desk.seen(member, id)

beforeAll(async () => {
  desk = await openTestDesk(inject('serverUrl'))
  ;({ office, sari, budi } = desk)
})
afterAll(() => office.end())

test('of two who take one report at the same moment one wins and the other is told who', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id } = await receive()
    const [one, other] = await Promise.all(
      [sari, budi].map((member) => office.as(member, (scope) => takeReport(scope, id))),
    )
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
  expect(await office.as(budi, (scope) => giveBackReport(scope, id))).toEqual({
    ok: false,
    refusal: { kind: 'not_in_hand' },
  })
  expect(await office.as(sari, (scope) => giveBackReport(scope, id))).toMatchObject({ ok: true })
  const promises = await office.as(sari, (scope) => promisesAbout(scope, 'report', [id]))
  expect(
    promises
      .filter((one) => one.kind === 'report.triage')
      .map((one) => one.keptAt !== null)
      .toSorted(),
  ).toEqual([false, true])
  expect(promises.every((one) => one.keptAt !== null || one.accountId === null)).toBe(true)
})

test('opening a report is written down with its purpose, and the first reading is told to the reporter', async () => {
  const { id } = await receive()
  const view = await office.as(budi, (scope) => loadDeskReport(scope, budi, id))
  expect(view?.opened.answers.what).toContain('Bibirnya pecah')
  expect(view?.report).toMatchObject({ status: 'read' })
  const reads = await office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
    scope.db
      .selectFrom('platform.audit_entry')
      .select(['account_id', 'purpose'])
      .where('action', '=', 'read')
      .where('subject_id', '=', id)
      .execute(),
  )
  expect(reads).toEqual([{ account_id: budi.accountId, purpose: 'triage' }])
})

test('an urgency is raised freely, and lowered only with a reason and words, in the database too', async () => {
  const { id } = await receive()
  const before = await seen(sari, id)
  expect(before.urgency).toBe('TODAY')
  const change = (to: 'NOW' | 'H72', reason: 'safeNow' | null, words: string, seenVersion: number) =>
    office.as(sari, async (scope) =>
      changeReportUrgency(scope, id, await reportKeyForIntake(scope, sari, id), {
        to,
        reason,
        words,
        seenVersion,
      }),
    )
  expect(await change('NOW', null, '', before.version)).toMatchObject({ ok: true })
  const raised = await seen(sari, id)
  expect(raised.due?.at.getTime()).toBeLessThan(before.due?.at.getTime() ?? 0)
  expect(await change('H72', null, 'sudah aman di rumah bibinya', raised.version)).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['reason'] },
  })
  expect(await change('H72', 'safeNow', 'aman', raised.version)).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: ['words'] },
  })
  expect(
    await refused(
      office.as(sari, (scope) => changeReport(scope, id, raised.version, { urgency: 'PLANNED' })),
    ),
  ).toBe('NW002')
  expect(await change('H72', 'safeNow', 'sudah aman di rumah bibinya', raised.version - 1)).toMatchObject({
    refusal: { kind: 'lost' },
  })
  expect(await change('H72', 'safeNow', 'sudah aman di rumah bibinya', raised.version)).toMatchObject({
    ok: true,
  })
  const view = await office.as(sari, (scope) => loadDeskReport(scope, sari, id))
  expect(view?.changes.map(({ to, words, accountId }) => [to, words, accountId])).toEqual([
    ['NOW', '', sari.accountId],
    ['H72', 'sudah aman di rumah bibinya', sari.accountId],
  ])
})

test('whoever is named never sees it, head and administrator included; a wrong match is lifted by another only', async () => {
  const { id } = await receive({
    ...santri,
    reported: [{ name: 'Budi Hartono' }, { name: 'Ibu Rahmawati Kepala' }],
    keepFrom: '',
  })
  for (const kept of [budi, office.head]) {
    expect(await office.as(kept, (scope) => findDeskReport(scope, id))).toBeNull()
    expect(await office.as(kept, (scope) => codedPersons(scope, [id]))).toEqual([])
    expect(await office.as(kept, (scope) => takeReport(scope, id))).toEqual({
      ok: false,
      refusal: { kind: 'gone' },
    })
    expect(
      await office.as(kept, (scope) => liftExclusion(scope, id, kept.accountId, 'otherPerson')),
    ).toMatchObject({ ok: false })
    expect(
      (
        await office.as(kept, (scope) =>
          queuePage(scope, { filter: 'all', me: kept.accountId, after: null, limit: 100 }),
        )
      ).some((one) => one.id === id),
    ).toBe(false)
  }
  expect(
    await office.as(sari, (scope) => liftExclusion(scope, id, budi.accountId, 'otherPerson')),
  ).toMatchObject({ ok: true })
  expect(await office.as(budi, (scope) => findDeskReport(scope, id))).not.toBeNull()
  expect(await office.as(office.head, (scope) => findDeskReport(scope, id))).toBeNull()
})

test('what the reporter asked and what somebody said of themselves is nobody else’s to lift', async () => {
  const { id } = await receive({ ...santri, keepFrom: 'Budi Hartono' })
  expect(
    await office.as(sari, (scope) => liftExclusion(scope, id, budi.accountId, 'otherPerson')),
  ).toMatchObject({ ok: false })
  expect(await office.as(sari, (scope) => exclusionsOf(scope, id))).toMatchObject([
    { accountId: budi.accountId, reason: 'reporter_asked', liftedAt: null },
  ])
})

test('who declares a conflict is out at once and the report is back in the queue', async () => {
  const { id } = await receive()
  await office.as(sari, (scope) => takeReport(scope, id))
  expect(await office.as(sari, (scope) => declareConflict(scope, id))).toMatchObject({ ok: true })
  expect(await office.as(sari, (scope) => findDeskReport(scope, id))).toBeNull()
  expect(await seen(budi, id)).toMatchObject({ takenBy: null })
  expect(
    await office.as(budi, (scope) => liftExclusion(scope, id, sari.accountId, 'otherPerson')),
  ).toMatchObject({ ok: false })
})

test('a report passes on when its holder is away, and not before', async () => {
  const { id } = await receive()
  await office.as(sari, (scope) => takeReport(scope, id))
  expect(await office.as(budi, (scope) => takeReport(scope, id))).toEqual({
    ok: false,
    refusal: { kind: 'lost', by: sari.accountId },
  })
  await office.as(sari, (scope) =>
    scope.db
      .insertInto('people.absence')
      .values({
        office_id: office.officeId,
        id: randomUUID(),
        account_id: sari.accountId,
        starts_on: '2020-01-01',
        ends_on: '2999-01-01',
      })
      .execute(),
  )
  expect(await office.as(budi, (scope) => takeReport(scope, id))).toMatchObject({ ok: true })
  await office.as(sari, (scope) => scope.db.deleteFrom('people.absence').execute())
  expect(await seen(sari, id)).toMatchObject({ takenBy: budi.accountId })
})

test('a reporter who calls for help later rings the bell as well', async () => {
  const { id, key } = await receive()
  const visitor = {
    kind: 'reporter' as const,
    officeId: office.officeId,
    reportId: id,
    sessionHash: Buffer.alloc(32),
    reportKey: key,
  }
  await office.database.as({ kind: 'reporter', officeId: office.officeId, reportId: id }, (scope) =>
    callForHelp(scope, visitor),
  )
  expect((await office.as(sari, (scope) => ringing(scope))).map((one) => one.reportId)).toContain(id)
  expect(await seen(sari, id)).toMatchObject({ urgency: 'NOW' })
})

test('a report that says NOW rings, rings wider when nobody hears, and stops when somebody does', async () => {
  await office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
    scope.db.updateTable('reports.bell').set({ heard_at: scope.now }).execute(),
  )
  await office.as(sari, (scope) => setBellAddress(scope, sari.accountId, 'sari@contoh.test', 'id'))
  const { id } = await receive({ ...santri, dangerNow: 'yes' })
  const bells = () => office.as(sari, (scope) => ringing(scope))
  expect(await bells()).toMatchObject([{ reportId: id, level: 0 }])
  const letters: Letter[] = []
  const later = (minutes: number) => ({
    ...office.database,
    as: ((actor, work) =>
      office.database.as(actor, (scope) =>
        work({ ...scope, now: new Date(Date.now() + minutes * 60_000) }),
      )) as typeof office.database.as,
  })
  const sendLetter = (letter: Letter) => Promise.resolve(void letters.push(letter))
  await escalate({ database: later(1), sendLetter })
  await escalate({ database: later(2), sendLetter })
  expect(await bells()).toMatchObject([{ level: 1 }])
  await escalate({ database: later(16), sendLetter })
  expect(await bells()).toMatchObject([{ level: 2 }])
  expect(letters).toEqual([
    { to: 'sari@contoh.test', lang: 'id' },
    { to: 'sari@contoh.test', lang: 'id' },
  ])
  expect(await office.as(budi, (scope) => hearBell(scope, id))).toBe(true)
  expect(await office.as(sari, (scope) => hearBell(scope, id))).toBe(false)
  expect(await bells()).toEqual([])
})

test('the queue goes by urgency, then by what is due first, page by page without gaps', async () => {
  const all = await office.as(sari, (scope) =>
    queuePage(scope, { filter: 'all', me: sari.accountId, after: null, limit: 100 }),
  )
  const rank = { NOW: 0, TODAY: 1, H72: 2, PLANNED: 3 }
  const order = all.map(
    (one) => [rank[one.urgency], one.due?.at.getTime() ?? Number.MAX_SAFE_INTEGER] as const,
  )
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
