import { randomUUID } from 'node:crypto'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { useHouse, type House } from '../../tests/support/house.ts'
import { openOffice } from '../../tests/support/office.ts'

const hired = [
  'data_officer',
  'supervisor',
  'dpo',
  'intake',
  'counsellor',
  'psychologist',
  'admin',
  'peer',
  'press',
] as const
type Held = 'head' | (typeof hired)[number]

/** An office with one person in each role, for tests of what they see. */
export type InsightHouse = Readonly<{
  officeId: OfficeId
  accountOf(role: Held): AccountId
  cookieOf(role: Held): Promise<string>
  as<T>(role: Held, work: (scope: AccountScope) => Promise<T>): Promise<T>
  elsewhere<T>(work: (scope: AccountScope) => Promise<T>): Promise<T>
  get(path: string, role: Held, lang?: 'id' | 'en'): Promise<Response>
  post(path: string, form: Record<string, string>, role: Held): Promise<Response>
}>

/** A house whose clock stands still, so that "today" is the same for every test. */
export function insightTestHouse(now = new Date('2026-04-15T03:00:00Z')): {
  house: () => House
  open: () => Promise<InsightHouse>
} {
  const house = useHouse({ clock: () => now })
  return { house, open: () => openInsightHouse(house()) }
}

export async function openInsightHouse(house: House): Promise<InsightHouse> {
  const { database } = house.app
  const office = await openOffice(database)
  const { officeId } = office
  const people = new Map<Held, Member>([['head', office.head]])
  for (const role of hired) people.set(role, await office.hire(`Petugas ${role}`, role))
  const personOf = (role: Held) => {
    const person = people.get(role)
    if (!person) throw new Error(`Nobody was hired as ${role}.`)
    return person
  }
  const cookies = new Map<Held, string>()
  const cookieOf = async (role: Held) => {
    const cookie = cookies.get(role) ?? (await office.signIn(personOf(role)))
    cookies.set(role, cookie)
    return cookie
  }
  return {
    officeId,
    cookieOf,
    accountOf: (role) => personOf(role).accountId,
    as: (role, work) =>
      database.as(
        { kind: 'account', officeId, accountId: personOf(role).accountId, roles: personOf(role).roles },
        work,
      ),
    elsewhere: (work) =>
      database.as(
        {
          kind: 'account',
          officeId: randomUUID() as OfficeId,
          accountId: personOf('head').accountId,
          roles: ['head'],
        },
        work,
      ),
    get: async (path, role, lang = 'id') =>
      house.send(path, { cookie: await cookieOf(role), headers: { 'accept-language': lang } }),
    post: async (path, form, role) =>
      house.send(path, {
        method: 'POST',
        cookie: await cookieOf(role),
        form: { _once: randomUUID(), ...form },
      }),
  }
}
