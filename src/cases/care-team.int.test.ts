import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { VaultError } from '#src/platform/vault/index.ts'
import { addMember, grantAgain, handOver, leaveTeam } from './care-team.ts'
import { openFile, type CaseFile } from './case-file.ts'
import { openRow } from './case-keys.ts'
import { makeSearchKey } from '#src/people/turn-keys.ts'
import { fileNameOnce, findCasesByName } from './find-cases.ts'
import { openCase, openCaseWithKey } from './open-case.ts'
import { openTestOffice, type TestOffice } from './test-office.ts'
import { entriesOf } from './timeline.store.ts'
import { writeNote } from './write-note.ts'

let office: TestOffice
let sari: Member
let budi: Member
let wati: Member

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Pendamping', 'companion')
  wati = await office.hire('Wati Psikolog', 'psychologist')
})
afterAll(() => office.end())

async function fileOf(member: Member, caseId: CaseId): Promise<CaseFile | null> {
  return office.as(member, (scope) => openFile(scope, member, caseId))
}
async function mustOpen(member: Member, caseId: CaseId): Promise<CaseFile> {
  const file = await fileOf(member, caseId)
  if (!file) throw new Error('the file should open')
  return file
}
const newCase = (lead: Member) =>
  ({ side: 'harmed', identity: { fullName: 'Zulfikar Ananda' }, lead: lead.accountId }) as const

test('only the team opens a file; for everyone else, the head included, it is not there', async () => {
  const caseId = await office.as(sari, (scope) => openCase(scope, sari, newCase(sari)))
  expect((await mustOpen(sari, caseId)).identity.fullName).toBe('Zulfikar Ananda')
  expect(await fileOf(budi, caseId)).toBeNull()
  expect(await fileOf(office.head, caseId)).toBeNull()
})

test('an intake worker opens a file for others and is no reader of it', async () => {
  const opened = await office.as(office.head, (scope) =>
    openCaseWithKey(scope, office.head, {
      ...newCase(sari),
      opening: 'Dari laporan.',
      portraits: { safe_contact: { rules: ['noContact'] } },
    }),
  )
  expect(await fileOf(office.head, opened.caseId)).toBeNull()
  expect((await mustOpen(sari, opened.caseId)).head.number).toBe(opened.number)
})

test('who joins reads what came before; who left opens nothing written after, not even from a copy of the disk', async () => {
  const caseId = await office.as(sari, (scope) => openCase(scope, sari, newCase(sari)))
  await office.as(sari, async (scope) =>
    writeNote(scope, await mustOpen(sari, caseId), { kind: 'note', text: 'sebelum', happenedAt: scope.now }),
  )
  expect(
    await office.as(sari, async (scope) =>
      addMember(scope, sari, await mustOpen(sari, caseId), { accountId: budi.accountId, duty: 'member' }),
    ),
  ).toBeNull()
  const budisFile = await mustOpen(budi, caseId)
  const before = await office.as(budi, (scope) => entriesOf(scope, caseId, { kinds: ['note'], limit: 5 }))
  expect(
    before.map(
      (entry) =>
        entry.sealed && openRow(budisFile.keys.of(entry.keyVersion), 'entry', entry.id, entry.sealed).text,
    ),
  ).toEqual(['sebelum'])

  expect(
    await office.as(sari, async (scope) =>
      leaveTeam(scope, sari, await mustOpen(sari, caseId), budi.accountId),
    ),
  ).toBeNull()
  await office.as(sari, async (scope) =>
    writeNote(scope, await mustOpen(sari, caseId), { kind: 'note', text: 'sesudah', happenedAt: scope.now }),
  )
  expect(await fileOf(budi, caseId)).toBeNull()
  const after = await office.as(sari, (scope) => entriesOf(scope, caseId, { kinds: ['note'], limit: 1 }))
  const [latest] = after
  expect(latest?.keyVersion).toBe(2)
  for (const key of budisFile.keys.all.values()) {
    expect(() => latest?.sealed && openRow(key, 'entry', latest.id, latest.sealed)).toThrow(VaultError)
  }
  const grants = await office.as(sari, (scope) =>
    scope.db.selectFrom('cases.key_grant').select('account_id').where('case_id', '=', caseId).execute(),
  )
  expect(grants.map((grant) => grant.account_id)).not.toContain(budi.accountId)
})

test('the lead cannot leave before handing over, and the last reader cannot leave at all', async () => {
  const caseId = await office.as(sari, (scope) =>
    openCase(scope, sari, { ...newCase(sari), members: [{ accountId: budi.accountId, duty: 'member' }] }),
  )
  const leave = async (member: Member) =>
    office.as(member, async (scope) =>
      leaveTeam(scope, member, await mustOpen(member, caseId), member.accountId),
    )
  expect(await leave(sari)).toBe('lead_must_hand_over')
  expect(
    await office.as(sari, async (scope) =>
      handOver(scope, sari, await mustOpen(sari, caseId), wati.accountId),
    ),
  ).toBeNull()
  expect((await mustOpen(wati, caseId)).duty).toBe('lead')
  expect(await leave(sari)).toBeNull()
  expect(await leave(budi)).toBeNull()
  expect(await leave(wati)).toBe('last_member')
})

test('a name is found however it is spelt, only by its team, and the stored tokens do not contain it', async () => {
  const caseId = await office.as(wati, (scope) =>
    openCase(scope, wati, { side: 'harmed', identity: { fullName: 'Djoko Soekarno' }, lead: wati.accountId }),
  )
  const find = (member: Member, typed: string) =>
    office.as(member, (scope) => findCasesByName(scope, member, typed))
  expect((await find(wati, 'joko sukarno'))?.map((one) => one.head.id)).toEqual([caseId])
  expect((await find(wati, 'djok'))?.map((one) => one.identity?.fullName)).toEqual(['Djoko Soekarno'])
  expect(await find(sari, 'joko')).toEqual([])
})

test('a name filed under a search key that was lost is found again once a member opened the file', async () => {
  const caseId = await office.as(wati, (scope) =>
    openCase(scope, wati, {
      side: 'harmed',
      identity: { fullName: 'Halimah Tusadiyah' },
      lead: wati.accountId,
    }),
  )
  const found = () =>
    office.as(wati, async (scope) => (await findCasesByName(scope, wati, 'halimah'))?.length)
  const open = async () => {
    const file = await mustOpen(wati, caseId)
    await office.as(wati, (scope) => fileNameOnce(scope, wati, file))
  }
  await open()
  expect(await found()).toBe(1)
  await office.as(office.head, (scope) =>
    makeSearchKey(
      scope,
      office.officeId,
      [wati, sari, budi].map((one) => one.accountId),
      null,
    ),
  )
  expect(await found()).toBe(0)
  await open()
  expect(await found()).toBe(1)
})

test('whoever was suspended while the key was turned finds nothing until a colleague gives it again', async () => {
  const caseId = await office.as(sari, (scope) =>
    openCase(scope, sari, {
      ...newCase(sari),
      members: [
        { accountId: budi.accountId, duty: 'member' },
        { accountId: wati.accountId, duty: 'member' },
      ],
    }),
  )
  const setStatus = (status: string) =>
    office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
      scope.db.updateTable('people.account').set({ status }).where('id', '=', wati.accountId).execute(),
    )
  await setStatus('suspended')
  expect(
    await office.as(sari, async (scope) =>
      leaveTeam(scope, sari, await mustOpen(sari, caseId), budi.accountId),
    ),
  ).toBeNull()
  await setStatus('active')
  expect(await fileOf(wati, caseId)).toBeNull()
  expect(
    await office.as(
      wati,
      async (scope) =>
        (await findCasesByName(scope, wati, 'Zulfikar'))?.find((one) => one.head.id === caseId)?.identity,
    ),
  ).toBeNull()
  expect(
    await office.as(sari, async (scope) =>
      grantAgain(scope, sari, await mustOpen(sari, caseId), wati.accountId),
    ),
  ).toBeNull()
  expect((await mustOpen(wati, caseId)).identity.fullName).toBe('Zulfikar Ananda')
})
