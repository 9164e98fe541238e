import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Actor, Scope } from '#src/platform/db/scope.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { newId, type CaseId } from '#src/platform/ids.ts'
import { queryTokens } from '#src/platform/vault/index.ts'
import { openSearchKey } from '#src/people/index.ts'
import { leaveTeam } from './care-team.ts'
import { openFile } from './case-file.ts'
import { filesByTokens } from './find-cases.store.ts'
import { openCase } from './open-case.ts'
import { openTestOffice, type TestOffice } from './test-office.ts'

let office: TestOffice
let sari: Member
let budi: Member
let groups: Buffer[][]
let sarisFile: CaseId

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Konselor', 'counsellor')
  budi = await office.hire('Budi Pendamping', 'companion')
  const key = await office.as(sari, (scope) => openSearchKey(scope, sari))
  if (!key) throw new Error('the search key was not given')
  groups = queryTokens(key, 'Zulfikar Ananda').map((group) => [...group])
  sarisFile = await open(sari)
})
afterAll(() => office.end())

const open = (
  lead: Member,
  members: { accountId: Member['accountId']; duty: 'member' }[] = [],
  side: 'harmed' | 'reported' = 'harmed',
) =>
  office.as(lead, (scope) =>
    openCase(scope, lead, {
      side,
      identity: { fullName: 'Zulfikar Ananda' },
      lead: lead.accountId,
      members,
    }),
  )
const foundBy = async (member: Member) =>
  (await office.as(member, (scope) => filesByTokens(scope, groups, 50))).map((one) => one.caseId)

/** As whoever is named, the same question without any use case before it: the database alone must keep the wall. */
const askedAs = (actor: Actor) =>
  office.database.as(actor, (scope: Scope) =>
    filesByTokens(scope as Parameters<typeof filesByTokens>[0], groups, 50),
  )

test('tokens lead to the files of one’s own team and to no others', async () => {
  expect(await foundBy(sari)).toEqual([sarisFile])
  expect(await foundBy(budi)).toEqual([])
  expect(await foundBy(office.head)).toEqual([])
  const otherSide = await open(budi, [], 'reported')
  expect(await foundBy(budi)).toEqual([otherSide])
  expect(await foundBy(sari)).toEqual([sarisFile])
})

test('every group must be met, so half a name of another finds nothing', async () => {
  const [first] = groups
  if (!first) throw new Error('no tokens')
  const other = [first, [Buffer.alloc(first[0]?.length ?? 16, 7)]]
  expect(await office.as(sari, (scope) => filesByTokens(scope, other, 50))).toEqual([])
})

test('nobody but a member of this office is answered, whatever they hold', async () => {
  const { accountId } = sari
  expect(
    await askedAs({ kind: 'account', officeId: newId<'office'>(), accountId, roles: ['counsellor'] }),
  ).toEqual([])
  expect(await askedAs({ kind: 'public', officeId: office.officeId })).toEqual([])
  expect(await askedAs({ kind: 'door', officeId: office.officeId })).toEqual([])
  expect(await askedAs({ kind: 'reporter', officeId: office.officeId, reportId: newId<'report'>() })).toEqual(
    [],
  )
})

test('a membership that has ended finds nothing', async () => {
  const id = await open(sari, [{ accountId: budi.accountId, duty: 'member' }])
  expect(await foundBy(budi)).toContain(id)
  const left = await office.as(sari, async (scope) => {
    const file = await openFile(scope, sari, id)
    return file ? leaveTeam(scope, sari, file, budi.accountId) : 'no_file'
  })
  expect(left).toBeNull()
  expect(await foundBy(budi)).not.toContain(id)
})

test('a restricted file is not found, and is found again when the restriction ends', async () => {
  const officer = await office.hire('Dian Pelindung', 'dpo')
  const own = async () => (await foundBy(sari)).includes(sarisFile)
  expect(await own()).toBe(true)
  await office.as(officer, ({ db, now }) =>
    sql`select privacy.restrict('case', ${sarisFile}, null, 'review', ${newId()}, ${now})`.execute(db),
  )
  expect(await own()).toBe(false)
  await office.as(officer, ({ db, now }) =>
    sql`select privacy.unrestrict(${sarisFile}, 'danger', ${now})`.execute(db),
  )
  expect(await own()).toBe(true)
})

test('a third word narrows, and who is called exactly so comes before who only sounds so', async () => {
  const wati = await office.hire('Wati Konselor', 'counsellor')
  const key = await office.as(wati, (scope) => openSearchKey(scope, wati))
  if (!key) throw new Error('the search key was not given')
  const file = (fullName: string) =>
    office.as(wati, (scope) =>
      openCase(scope, wati, { side: 'harmed', identity: { fullName }, lead: wati.accountId, members: [] }),
    )
  const found = async (typed: string) =>
    (await office.as(wati, (scope) => filesByTokens(scope, queryTokens(key, typed), 50))).map(
      (one) => one.caseId,
    )
  const exact = await file('Yusuf Fatah Ramadhan')
  const sounds = await file('Jusup Fattah Ramadan')
  const two = await file('Yusuf Fatah')
  expect(await found('yusuf fatah ramadhan')).toEqual([exact, sounds])
  expect((await found('Jusup Fattah')).at(0)).toBe(sounds)
  expect(new Set(await found('yusuf fatah'))).toEqual(new Set([exact, two, sounds]))
})
