import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addMember, callForHelp, callsNow, hearCall, openCase, openFile } from '#src/cases/index.ts'
import { insertTurn } from '#src/people/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { Letter } from '#src/reports/index.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { carryHelp } from './carry-help.ts'

const house = useHouse()
let office: Office
let people: Readonly<Record<'sari' | 'budi' | 'siaga' | 'dewi', Member>>
let caseId: CaseId

const as = <T>(member: Member, work: (scope: AccountScope) => Promise<T>) =>
  house().app.database.as(
    { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
    work,
  )
const withFile = async (member: Member, work: (scope: AccountScope, file: File) => Promise<unknown>) =>
  as(member, async (scope) => {
    const file = await openFile(scope, member, caseId)
    if (file) await work(scope, file)
  })
type File = NonNullable<Awaited<ReturnType<typeof openFile>>>

beforeAll(async () => {
  office = await openOffice(house().app.database)
  const sari = await office.hire('Sari Konselor', 'counsellor')
  const budi = await office.hire('Budi Pendamping', 'companion')
  const siaga = await office.hire('Siti Siaga', 'press')
  const dewi = await office.hire('Dewi Penyelia', 'supervisor')
  people = { sari, budi, siaga, dewi }
  for (const [name, member] of Object.entries({ ...people, head: office.head }))
    await house().owner.query(
      `insert into reports.bell_address (office_id, account_id, address, lang) values ($1, $2, $3, 'id')`,
      [office.officeId, member.accountId, `${name}@contoh.test`],
    )
  const now = Date.now()
  await as(office.head, (scope) =>
    insertTurn(scope, {
      accountId: siaga.accountId,
      startsAt: new Date(now - 3_600_000),
      endsAt: new Date(now + 3_600_000),
    }),
  )
  caseId = await as(sari, (scope) =>
    openCase(scope, sari, {
      side: 'harmed',
      identity: { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2011-05' },
      lead: sari.accountId,
      facts: { ageBand: 'from13to17' },
    }),
  )
  await withFile(sari, (scope, file) =>
    addMember(scope, sari, file, { accountId: budi.accountId, duty: 'member' }),
  )
})

beforeEach(async () => {
  await house().owner.query('update cases.call set over_at = now(), over_by = rung_by where over_at is null')
  await house().owner.query('delete from counselling.help_call')
})

/** Who is written to when the job runs this many minutes from now. */
async function writtenAfter(minutes: number): Promise<string[]> {
  const letters: Letter[] = []
  const { database } = house().app
  const later: typeof database.as = (actor, work) =>
    database.as(actor, (scope) => work({ ...scope, now: new Date(Date.now() + minutes * 60_000) }))
  await carryHelp({
    database: { ...database, as: later },
    sendLetter: (letter) => Promise.resolve(void letters.push(letter)),
  })
  expect(letters.every((one) => one.path === '/hari-ini')).toBe(true)
  return letters.map((one) => one.to.replace('@contoh.test', '')).toSorted()
}

test('a call out of a session goes by letter to whoever is on call and the team, then wider, never to whoever rang', async () => {
  await withFile(people.sari, callForHelp)
  expect(await writtenAfter(0)).toEqual(['budi', 'siaga'])
  expect(await writtenAfter(1)).toEqual([])
  expect(await writtenAfter(6)).toEqual(['budi', 'dewi', 'siaga'])
  expect(await writtenAfter(16)).toEqual(['budi', 'dewi', 'head', 'siaga'])
  expect(await writtenAfter(60)).toEqual([])
})

test('a call that somebody heard goes no further', async () => {
  await withFile(people.sari, callForHelp)
  expect(await writtenAfter(0)).toEqual(['budi', 'siaga'])
  await as(people.dewi, async (scope) => {
    for (const call of await callsNow(scope)) await hearCall(scope, call.id)
  })
  expect(await writtenAfter(16)).toEqual([])
})

test('a call from the place of somebody whose file is closed goes by letter too', async () => {
  const door = crypto.randomUUID()
  await house().owner.query('set session_replication_role = replica')
  await house().owner.query(
    `insert into counselling.help_call (office_id, id, case_id, door_id, because, raised_at)
     values ($1, gen_random_uuid(), $2, $3, 'closed', now())`,
    [office.officeId, caseId, door],
  )
  await house().owner.query('set session_replication_role = origin')
  expect(await writtenAfter(0)).toEqual(['budi', 'sari', 'siaga'])
  expect(await writtenAfter(16)).toEqual(['budi', 'dewi', 'head', 'sari', 'siaga'])
  await house().owner.query('update counselling.help_call set heard_at = now(), heard_by = $1', [
    people.dewi.accountId,
  ])
  expect(await writtenAfter(60)).toEqual([])
})
