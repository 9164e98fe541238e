import { beforeAll } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Client, Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useHouse, type House } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { clientCookie, findClient } from './client-session.ts'

/** An office with a counsellor, a companion and a supervisor, for tests of places and doors. */
export type TestPlace = Readonly<{
  house: House
  office: Office
  sari: Member
  budi: Member
  hasan: Member
  as<T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T>
  newFile(fullName: string, team?: readonly Member[]): Promise<CaseId>
  post(member: Member, path: string, form: Record<string, string>): Promise<Response>
  get(member: Member, path: string): Promise<string>
  clientOf(cookie: string): Promise<Client | null>
}>

export function useTestPlace(): () => TestPlace {
  const house = useHouse()
  let place: TestPlace | null = null
  beforeAll(async () => {
    const office = await openOffice(house().app.database)
    const sari = await office.hire('Sari Konselor', 'counsellor')
    const budi = await office.hire('Budi Pendamping', 'companion')
    const hasan = await office.hire('Hasan Penyelia', 'supervisor')
    place = testPlace(house(), office, { sari, budi, hasan })
  })
  return () => {
    if (!place) throw new Error('The office opens before the first test.')
    return place
  }
}

function testPlace(
  house: House,
  office: Office,
  people: Readonly<{ sari: Member; budi: Member; hasan: Member }>,
): TestPlace {
  const { officeId } = office
  const { sari } = people
  const as: TestPlace['as'] = (member, work) =>
    house.app.database.as(
      { kind: 'account', officeId, accountId: member.accountId, roles: member.roles },
      work,
    )
  return {
    house,
    office,
    ...people,
    as,
    newFile: (fullName, team = []) =>
      as(sari, (scope) =>
        openCase(scope, sari, {
          side: 'harmed',
          identity: { fullName },
          lead: sari.accountId,
          members: team.map((one) => ({ accountId: one.accountId, duty: 'member' as const })),
          facts: { ageBand: 'from13to17' },
          portraits: { safe_contact: { rules: [], mustNotKnow: 'Ayah tiri dan Pak Rahmat' } },
        }),
      ),
    post: async (member, path, form) => house.send(path, { cookie: await office.signIn(member), form }),
    get: async (member, path) => (await house.send(path, { cookie: await office.signIn(member) })).text(),
    clientOf: (cookie) => {
      const value = new RegExp(`${clientCookie}=([^;]+)`).exec(cookie)?.[1] ?? null
      return findClient(house.app.database)((name) => (name === clientCookie ? value : null), new Date())
    },
  }
}
