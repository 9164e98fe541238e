import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member, Reporter } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import { asSealKey, fromBase64Url, sessionKeys } from '#src/platform/vault/index.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { insertInstitution } from '#src/people/index.ts'
import { openTestOffice, type TestOffice } from '../cases/test-office.ts'
import {
  doorKeys,
  findReporter,
  openReportAsIntake,
  openReportAsReporter,
  openReporterSession,
  prepareReport,
  receiveReport,
  reporterCookie,
  writeMessage,
  type HandIn,
  type ReportAnswers,
} from './index.ts'
import { findDeskReport } from './desk.store.ts'
import { openIdentity, sealIdentity } from './message.ts'
import { workersToTell } from './reporter-acts.ts'
import { codeOfSession } from './reporter-session.ts'

let office: TestOffice
let dewi: Member
let budi: Member

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  dewi = await office.hire('Dra. Dewi Anggraini, M.Psi.', 'intake')
  budi = await office.hire('Budi Hartono', 'intake', 'admin')
})
afterAll(() => office.end())

const secret = 'Rahasia-Santri-Kamar-Tujuh'
const story: Partial<ReportAnswers> = {
  band: 'remaja',
  reporterKind: 'witness',
  dangerNow: 'yes',
  what: `Enam teman memukulinya. ${secret}`,
  place: 'dormitory',
  forms: ['physical'],
  harmed: [{ name: `Zulfan ${secret}`, age: 13, sex: 'male' }],
  reported: [{ name: 'Pak Dewi Anggraini', relation: 'religiousTeacher' }],
  reportedCount: 7,
  keepFrom: 'Rahmawati Kepala',
}

function ways() {
  return { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) }
}
const asPublic = {
  kind: 'public' as const,
  get officeId() {
    return office.officeId
  },
}

async function handIn(answers: Partial<ReportAnswers>, wayBack = ways(), more: Partial<HandIn> = {}) {
  const keys = await office.database.as(asPublic, doorKeys)
  if (!keys) throw new Error('the doors are closed')
  const prepared = await prepareReport(keys, {
    kind: 'report',
    channel: 'web',
    lang: 'id',
    answers,
    wayBack,
    ...more,
  })
  return office.database.as(asPublic, (scope) => receiveReport(scope, prepared))
}

test('a report is written once, sealed, promised, and kept from those it names and those it was asked to be kept from', async () => {
  const wayBack = ways()
  const receipt = await handIn(story, wayBack)
  const again = await handIn(story, wayBack)
  expect([receipt.first, again.first]).toEqual([true, false])
  expect(again.reportId).toBe(receipt.reportId)

  expect(await office.as(dewi, (scope) => openReportAsIntake(scope, dewi, receipt.reportId))).toBeNull()
  expect(
    await office.as(office.head, (scope) => openReportAsIntake(scope, office.head, receipt.reportId)),
  ).toBeNull()
  const opened = await office.as(budi, (scope) => openReportAsIntake(scope, budi, receipt.reportId))
  expect(opened?.answers.what).toContain(secret)
  expect(opened?.row).toMatchObject({
    urgency: 'NOW',
    status: 'received',
    place: 'dormitory',
    ageBand: 'remaja',
    kind: 'report',
  })
  expect(
    opened?.persons
      .filter((one) => one.side === 'reported')
      .map((one) => one.countAtLeast)
      .toSorted(),
  ).toEqual([1, 6])
  expect(opened?.persons.find((one) => one.side === 'harmed')).toMatchObject({
    name: `Zulfan ${secret}`,
    ageBand: 'from13to17',
    sex: 'male',
  })

  const promises = await office.as(budi, (scope) => promisesAbout(scope, 'report', [receipt.reportId]))
  expect(promises.map((one) => one.kind).toSorted()).toEqual(['report.first_reply', 'report.triage'])
})

test('an institution of the register tells in which kecamatan it happened', async () => {
  await office.as(office.head, (scope) =>
    insertInstitution(scope, {
      name: 'MTs Rindang Kuok',
      kind: 'madrasah',
      boarding: false,
      npsn: null,
      districtCode: '14.01.05',
      authority: 'religion',
    }),
  )
  const known = await handIn({ ...story, keepFrom: undefined, institution: 'mts rindang  KUOK' })
  const unknown = await handIn({ ...story, keepFrom: undefined, institution: 'Sekolah lain' })
  const areaOf = async (id: ReportId) =>
    (await office.as(budi, (scope) => openReportAsIntake(scope, budi, id))) &&
    (await office.as(budi, (scope) => findDeskReport(scope, id)))?.regionCode
  expect(await areaOf(known.reportId)).toBe('14.01.05')
  expect(await areaOf(unknown.reportId)).toBeNull()
})

test('a reporter is never offered a worker the report is kept from', async () => {
  const receipt = await handIn(story)
  const actor = { kind: 'reporter' as const, officeId: office.officeId, reportId: receipt.reportId }
  const offered = await office.database.as(actor, workersToTell)
  expect(offered.map((one) => one.fullName)).toEqual(['Budi Hartono'])
})

test('nothing that was told lies readable in any table', async () => {
  const tables = await office.database.as({ kind: 'system', officeId: office.officeId }, async (scope) => {
    const found: string[] = []
    for (const table of [
      'reports.report',
      'reports.person',
      'reports.message',
      'reports.key_grant',
      'platform.event',
      'platform.audit_entry',
    ] as const) {
      const rows = await scope.db.selectFrom(table).selectAll().execute()
      found.push(
        JSON.stringify(rows),
        ...rows.flatMap((row) =>
          Object.values(row)
            .filter(Buffer.isBuffer)
            .map((bytes) => bytes.toString('latin1')),
        ),
      )
    }
    return found.join('\n')
  })
  for (const word of [secret, 'Zulfan', 'memukulinya', 'Rahmawati Kepala']) expect(tables).not.toContain(word)
})

test('somebody else with a forged key for a known look-up id gets nothing and writes nothing', async () => {
  const wayBack = ways()
  await handIn({ what: 'x' }, wayBack)
  await expect(
    handIn({ what: 'y' }, { ...wayBack, reporterKey: asSealKey(randomBytes(32)) }),
  ).rejects.toThrow('wrongKeyOrPlace')
})

test('two sends of the same words at the same moment make one report', async () => {
  const wayBack = ways()
  const receipts = await Promise.all(
    Array.from({ length: 6 }, () => handIn({ what: 'sekali saja' }, wayBack)),
  )
  expect(receipts.filter((one) => one.first)).toHaveLength(1)
  expect(new Set(receipts.map((one) => one.reportId)).size).toBe(1)
})

test('the session cookie opens the report and the words; another cookie, or an ended session, opens nothing', async () => {
  const wayBack = ways()
  const receipt = await handIn({ what: 'aku' }, wayBack)
  const cookie = await office.database.as(asPublic, (scope) =>
    openReporterSession(scope, office.officeId, { ...receipt, code: 'enam kata rahasia' }),
  )
  const find = findReporter(office.database)
  const visitor = await find((name) => (name === reporterCookie ? cookie : null))
  expect(visitor?.reportId).toBe(receipt.reportId)
  if (!visitor) return
  const actor = { kind: 'reporter' as const, officeId: office.officeId, reportId: visitor.reportId }
  const seen = await office.database.as(actor, async (scope) => ({
    report: await openReportAsReporter(scope, visitor),
    code: await codeOfSession(scope, visitor, cookie),
  }))
  expect(seen.report?.answers.what).toBe('aku')
  expect(seen.code).toBe('enam kata rahasia')
  expect(await find(() => randomBytes(32).toString('base64url'))).toBeNull()
  expect(await find(() => 'bukan')).toBeNull()
  const idHash = sessionKeys(fromBase64Url(cookie) ?? new Uint8Array()).lookup
  await office.database.as({ kind: 'system', officeId: null }, (scope) =>
    scope.db
      .updateTable('reports.reporter_session')
      .set({ ends_at: new Date(0) })
      .where('id_hash', '=', idHash)
      .execute(),
  )
  expect(await find(() => cookie)).toBeNull()
})

test('a name told to one worker is read by that worker alone, and a reporter never reads notes', async () => {
  const receipt = await handIn({ what: 'aku' })
  const visitor: Reporter = {
    kind: 'reporter',
    officeId: office.officeId,
    reportId: receipt.reportId,
    sessionHash: Buffer.alloc(32),
    reportKey: receipt.key,
  }
  const publicKey = await office.as(
    budi,
    async (scope) =>
      (
        await scope.db
          .selectFrom('people.account')
          .select('public_key')
          .where('id', '=', budi.accountId)
          .executeTakeFirstOrThrow()
      ).public_key,
  )
  if (!publicKey) throw new Error('no key')
  await office.as(budi, (scope) =>
    writeMessage(scope, office.officeId, receipt.reportId, receipt.key, 'note', { text: 'catatan dalam' }),
  )
  const actor = { kind: 'reporter' as const, officeId: office.officeId, reportId: receipt.reportId }
  const { asPublicKey } = await import('#src/platform/vault/index.ts')
  await office.database.as(actor, async (scope) => {
    const { newId } = await import('#src/platform/ids.ts')
    const id = newId<'report_message'>()
    const box = await sealIdentity(asPublicKey(publicKey), id, 'Aku Rani')
    await writeMessage(
      scope,
      office.officeId,
      receipt.reportId,
      receipt.key,
      'identity',
      { to: budi.accountId, toName: 'Budi', box },
      id,
    )
  })
  const own = await office.database.as(actor, (scope) => openReportAsReporter(scope, visitor))
  expect(own?.messages.map((one) => one.kind)).toEqual(['identity'])
  const seen = await office.as(dewi, (scope) => openReportAsIntake(scope, dewi, receipt.reportId))
  const told = seen?.messages.find((one) => one.kind === 'identity')
  if (!told) throw new Error('no identity')
  expect(await openIdentity(dewi, told)).toBeNull()
  expect(await openIdentity(budi, told)).toBe('Aku Rani')
})
