import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { isWall } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { addMember, leaveTeam } from './care-team.ts'
import { openFile, type CaseFile } from './case-file.ts'
import { addIncident, linkIncident, type IncidentFacts } from './incident.ts'
import { openCase } from './open-case.ts'
import { openTestOffice, type TestOffice } from './test-office.ts'

let office: TestOffice
let crew: Member[]
const bare: IncidentFacts = {
  happenedOn: '2023-05-24',
  precision: 'day',
  forms: ['physical'],
  place: 'dormitory',
  venue: 'pesantren',
  institutionId: null,
  regionCode: null,
  peopleReported: 6,
  peopleHarmed: 1,
  injured: true,
}

beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  crew = []
  for (const name of ['Satu', 'Dua', 'Tiga', 'Empat'])
    crew.push(await office.hire(`Petugas ${name}`, 'counsellor'))
})
afterAll(() => office.end())

const at = (index: number): Member => crew[index % crew.length] ?? office.head
/** False when the wall refused; anything else that goes wrong is a fault. */
async function tried(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (isWall(error)) return false
    throw error
  }
}
async function fileOf(member: Member, caseId: CaseId): Promise<CaseFile | null> {
  return office.as(member, (scope) => openFile(scope, member, caseId))
}

type Step =
  | { do: 'open'; side: 'harmed' | 'reported' | 'witness'; lead: number }
  | { do: 'join'; file: number; by: number; who: number }
  | { do: 'leave'; file: number; who: number }
  | { do: 'link'; file: number; event: number; side: 'harmed' | 'reported' | 'witness' }

const side = fc.constantFrom('harmed', 'reported', 'witness')
const index = fc.nat({ max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('open'), side, lead: index }),
  fc.record({ do: fc.constant('join'), file: index, by: index, who: index }),
  fc.record({ do: fc.constant('leave'), file: index, who: index }),
  fc.record({ do: fc.constant('link'), file: index, event: fc.nat({ max: 1 }), side }),
) as fc.Arbitrary<Step>

test('whatever teams form and whatever files join an event, nobody ever reads both sides', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const files: { id: CaseId; lead: Member }[] = []
      const events = await office.as(office.head, async (scope) => [
        await addIncident(scope, bare),
        await addIncident(scope, bare),
      ])
      for (const one of steps) {
        const file = files[('file' in one ? one.file : 0) % Math.max(files.length, 1)]
        if (one.do === 'open') {
          const lead = at(one.lead)
          files.push({
            lead,
            id: await office.as(lead, (scope) =>
              openCase(scope, lead, {
                side: one.side,
                identity: { fullName: 'Seorang' },
                lead: lead.accountId,
              }),
            ),
          })
        } else if (!file) continue
        else if (one.do === 'link') {
          const event = events[one.event]
          if (event)
            await tried(() =>
              office.as(office.head, (scope) => linkIncidentAsIntake(scope, event, file.id, one.side)),
            )
        } else if (one.do === 'join') {
          const opened = await fileOf(file.lead, file.id)
          if (opened)
            await tried(() =>
              office.as(file.lead, (scope) =>
                addMember(scope, file.lead, opened, { accountId: at(one.who).accountId, duty: 'member' }),
              ),
            )
        } else {
          const opened = await fileOf(file.lead, file.id)
          if (opened)
            await office.as(file.lead, (scope) => leaveTeam(scope, file.lead, opened, at(one.who).accountId))
        }
      }
      expect(await crossings()).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 120_000)

/** The desk links files it does not read; the timeline line is the team's, so only the link itself is made here. */
async function linkIncidentAsIntake(
  scope: Parameters<typeof linkIncident>[0],
  event: Awaited<ReturnType<typeof addIncident>>,
  caseId: CaseId,
  of: 'harmed' | 'reported' | 'witness',
) {
  await scope.db
    .insertInto('cases.incident_case')
    .values({ office_id: office.officeId, incident_id: event, case_id: caseId, side: of })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Accounts that are or were on both sides of one event, and grants that reach across. As the system, past every policy. */
async function crossings(): Promise<unknown[]> {
  return office.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
    scope.db
      .selectFrom('cases.incident_case as one')
      .innerJoin('cases.incident_case as other', (join) =>
        join.onRef('other.incident_id', '=', 'one.incident_id').onRef('other.case_id', '<>', 'one.case_id'),
      )
      .innerJoin('cases.care_team as a', 'a.case_id', 'one.case_id')
      .innerJoin('cases.care_team as b', (join) =>
        join.onRef('b.case_id', '=', 'other.case_id').onRef('b.account_id', '=', 'a.account_id'),
      )
      .select('a.account_id')
      .where('one.side', '=', 'harmed')
      .where('other.side', '=', 'reported')
      .execute(),
  )
}

test('two workers at once cannot slip one person onto both sides', async () => {
  const [one, two, three] = [at(0), at(1), at(2)]
  const open = (lead: Member, of: 'harmed' | 'reported') =>
    office.as(lead, (scope) =>
      openCase(scope, lead, { side: of, identity: { fullName: 'Seorang' }, lead: lead.accountId }),
    )
  const [harmed, reported] = [await open(one, 'harmed'), await open(two, 'reported')]
  const event = await office.as(office.head, (scope) => addIncident(scope, bare))
  await office.as(one, (scope) => linkIncident(scope, event, harmed, 'harmed'))
  await office.as(two, (scope) => linkIncident(scope, event, reported, 'reported'))
  const join = async (lead: Member, caseId: CaseId) => {
    const file = await fileOf(lead, caseId)
    return (
      file !== null &&
      tried(() =>
        office.as(lead, (scope) =>
          addMember(scope, lead, file, { accountId: three.accountId, duty: 'member' }),
        ),
      )
    )
  }
  const done = await Promise.all([join(one, harmed), join(two, reported)])
  expect(done.filter(Boolean)).toHaveLength(1)
  expect(await crossings()).toEqual([])
})
