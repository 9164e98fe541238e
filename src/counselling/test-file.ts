import { beforeAll } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import { useHouse, type House } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'

export type Form = Readonly<Record<string, string | string[]>>
export type Shown = Readonly<{ status: number; to: string; text: string }>

/** A colleague of Sari's: name, role, and their duty on the file; null for somebody who is not on its team. */
type Colleague = readonly [fullName: string, role: Role, duty: 'supervisor' | 'member' | null]

/** One client's file in an office of its own, led by Sari; for tests of counselling. */
export type TestFile<K extends string> = Readonly<{
  office: Office
  people: Readonly<Record<K | 'sari', Member>>
  caseId: CaseId
  home: string
}>

type Made<K extends string> = Readonly<{
  house: () => House
  file: () => TestFile<K>
  as<T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T>
  /** Posts as a member, in a browser of theirs that is signed in already or in a new one. */
  post(member: Member, path: string, form: Form, browser?: string): Promise<Shown>
  get(member: Member, path: string, browser?: string): Promise<Shown>
}>

export function useTestFile<K extends string>(
  identity: Readonly<{ fullName: string; alias: string; birthDate: string }>,
  colleagues: Readonly<Record<K, Colleague>>,
  options: { listen?: boolean } = {},
): Made<K> {
  const house = useHouse(options)
  let made: TestFile<K> | null = null
  const file = () => {
    if (!made) throw new Error('The file is opened before the first test.')
    return made
  }
  const as: Made<K>['as'] = (member, work) => {
    const { officeId, accountId, roles } = member
    return house().app.database.as({ kind: 'account', officeId, accountId, roles }, work)
  }
  beforeAll(async () => {
    const office = await openOffice(house().app.database)
    const sari = await office.hire('Sari Konselor', 'counsellor')
    const people: Record<string, Member> = { sari }
    const members: { accountId: AccountId; duty: 'supervisor' | 'member' }[] = []
    for (const [key, [fullName, role, duty]] of Object.entries<Colleague>(colleagues)) {
      const hired = await office.hire(fullName, role)
      people[key] = hired
      if (duty) members.push({ accountId: hired.accountId, duty })
    }
    const caseId = await as(sari, (scope) =>
      openCase(scope, sari, {
        side: 'harmed',
        identity,
        lead: sari.accountId,
        members,
        facts: { ageBand: 'from13to17' },
      }),
    )
    made = { office, people: people as TestFile<K>['people'], caseId, home: `/kasus/${caseId}` }
  })
  const signedIn = (member: Member, browser: string | undefined) =>
    browser === undefined ? file().office.signIn(member) : Promise.resolve(browser)
  return {
    house,
    file,
    as,
    post: async (member, path, form, browser) =>
      shown(await house().send(path, { cookie: await signedIn(member, browser), form })),
    get: async (member, path, browser) =>
      shown(await house().send(path, { cookie: await signedIn(member, browser) })),
  }
}

async function shown(answer: Response): Promise<Shown> {
  return {
    status: answer.status,
    to: answer.headers.get('location') ?? '',
    text: mainOf(await answer.text()),
  }
}

/** What stands in the page itself; a failed test then shows no style sheet. */
function mainOf(html: string): string {
  return html.replace(/^[^]*?<main/, '<main')
}
