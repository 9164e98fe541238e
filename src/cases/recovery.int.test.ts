import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { accountSymmetricKey, newKeyPair, splitSecret } from '#src/platform/vault/index.ts'
import { openFile } from './case-file.ts'
import { openCaseWithKey, type OpenedCase } from './open-case.ts'
import { askRecovery, openByRecovery, refuseRecovery, type RecoveryAsk } from './recover-case.ts'
import { openRequests } from './recovery.store.ts'
import { openTestOffice, type TestOffice } from './test-office.ts'
import { entriesOf } from './timeline.store.ts'

let office: TestOffice
let lead: Member
let penyelia: Member
let reader: Member
let opened: OpenedCase

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  lead = await office.hire('Lama Konselor', 'counsellor')
  penyelia = await office.hire('Penyelia Dua', 'supervisor')
  reader = await office.hire('Pembaca Baru', 'psychologist')
  opened = await office.as(lead, (scope) =>
    openCaseWithKey(scope, lead, {
      side: 'harmed',
      identity: { fullName: 'Terkunci' },
      lead: lead.accountId,
    }),
  )
})
afterAll(() => office.end())

const sheet = (index: number) => office.shares[index]?.text ?? ''
const ask = (more: Partial<RecoveryAsk> = {}) =>
  office.as(office.head, (scope) =>
    askRecovery(scope, {
      number: opened.number,
      reason: 'teamGone',
      share: sheet(0),
      second: penyelia.accountId,
      grantTo: reader.accountId,
      ...more,
    }),
  )
const waiting = () => office.as(penyelia, async (scope) => (await openRequests(scope))[0])

test('one person alone, a made-up number, a mistyped sheet: each is refused by name', async () => {
  expect(await ask({ second: office.head.accountId })).toBe('same_person')
  expect(await ask({ number: 'K-ZZZZZZ' })).toBe('no_such_case')
  expect(await ask({ share: sheet(0).replace(/^./, 'X') })).toBe('share_mistyped')
  expect(
    await office.as(lead, (scope) =>
      askRecovery(scope, {
        number: opened.number,
        reason: 'law',
        share: sheet(0),
        second: penyelia.accountId,
        grantTo: lead.accountId,
      }),
    ),
  ).toBe('no_such_case')
})

test('two sheets that are one sheet, or of another set, open nothing', async () => {
  expect(await ask()).toBeNull()
  const request = await waiting()
  if (!request) throw new Error('a request should wait')
  const foreign = (await splitSecret((await newKeyPair()).privateKey))[1].text
  const open = (share: string) =>
    office.as(penyelia, (scope, member) => openByRecovery(scope, member, request.id, share))
  expect(await open(sheet(0))).toBe('shares_do_not_join')
  expect(await open(foreign)).toBe('shares_do_not_join')
  expect(
    await office.as(office.head, (scope, member) => openByRecovery(scope, member, request.id, sheet(1))),
  ).toBe('no_such_request')
  expect(await office.as(reader, (scope, member) => openFile(scope, member, opened.caseId))).toBeNull()
})

test('with two people and two sheets the named reader opens the file, and everyone on it sees that', async () => {
  const request = await waiting()
  if (!request) throw new Error('a request should wait')
  expect(
    await office.as(penyelia, (scope, member) => openByRecovery(scope, member, request.id, sheet(2))),
  ).toBeNull()
  const file = await office.as(reader, (scope, member) => openFile(scope, member, opened.caseId))
  expect(file?.identity.fullName).toBe('Terkunci')
  expect(await office.as(office.head, (scope, member) => openFile(scope, member, opened.caseId))).toBeNull()
  expect(await office.as(penyelia, (scope, member) => openFile(scope, member, opened.caseId))).toBeNull()
  const seen = await office.as(lead, (scope) =>
    entriesOf(scope, opened.caseId, { kinds: ['recovered'], limit: 5 }),
  )
  expect(seen[0]?.facts).toMatchObject({
    asked: office.head.accountId,
    second: penyelia.accountId,
    account: reader.accountId,
  })
  expect(await waiting()).toBeUndefined()
})

test('a reader whose account key was lost gets the keys again by the same way', async () => {
  const fresh = await newKeyPair()
  await office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
    scope.db
      .updateTable('people.account')
      .set({ public_key: Buffer.from(fresh.publicKey) })
      .where('id', '=', lead.accountId)
      .execute(),
  )
  const renewed: Member = {
    ...lead,
    keys: { ...lead.keys, privateKey: fresh.privateKey, symmetric: accountSymmetricKey(fresh.privateKey) },
  }
  expect(await office.as(renewed, (scope) => openFile(scope, renewed, opened.caseId))).toBeNull()
  expect(await ask({ grantTo: lead.accountId, reason: 'keysLost' })).toBeNull()
  const request = await waiting()
  if (!request) throw new Error('a request should wait')
  expect(
    await office.as(penyelia, (scope, member) => openByRecovery(scope, member, request.id, sheet(1))),
  ).toBeNull()
  expect(
    (await office.as(renewed, (scope) => openFile(scope, renewed, opened.caseId)))?.identity.fullName,
  ).toBe('Terkunci')
})

test('the second person may refuse, and then nothing opens', async () => {
  expect(await ask()).toBeNull()
  const request = await waiting()
  if (!request) throw new Error('a request should wait')
  expect(await office.as(penyelia, (scope) => refuseRecovery(scope, request.id))).toBe(true)
  expect(
    await office.as(penyelia, (scope, member) => openByRecovery(scope, member, request.id, sheet(1))),
  ).toBe('no_such_request')
})
