import { openCase } from '#src/cases/index.ts'
import { insertInstitution, type InstitutionId } from '#src/people/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { House } from '../../tests/support/house.ts'
import { confirmPost } from './confirm-post.ts'
import { statedPosts } from './confirm-post.store.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'

/** A district with two schools and a guru BK at each, for tests. */
export type TestSchool = Readonly<{
  office: Office
  hendra: Member
  laila: Member
  smp: InstitutionId
  sma: InstitutionId
  as<T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T>
  get(member: Member, path: string, lang?: 'id' | 'en'): Promise<{ status: number; html: string }>
  post(
    member: Member,
    path: string,
    form: Record<string, string | string[]>,
  ): Promise<{ status: number; to: string; html: string }>
  /** The head says that everybody works where they say. */
  confirmPosts(): Promise<void>
  openPupil(lead: Member, fullName: string, members?: readonly Member[]): Promise<CaseId>
}>

export async function openTestSchool(house: House): Promise<TestSchool> {
  const office = await openOffice(house.app.database)
  const hendra = await office.hire('Hendra Contoh', 'guru_bk')
  const laila = await office.hire('Laila Contoh', 'guru_bk')
  const as: TestSchool['as'] = (member, work) =>
    house.app.database.as(
      { kind: 'account', officeId: office.officeId, accountId: member.accountId, roles: member.roles },
      work,
    )
  const school = (name: string) =>
    as(office.head, (scope) =>
      insertInstitution(scope, {
        name,
        kind: 'publicSchool',
        boarding: false,
        npsn: null,
        districtCode: '14.01.03',
        authority: 'education',
      }),
    )
  const [smp, sma] = [await school('SMP Negeri Contoh Tambang'), await school('SMA Contoh Tapung')]
  return {
    office,
    hendra,
    laila,
    smp,
    sma,
    as,
    get: async (member, path, lang = 'id') => {
      const cookie = `${await office.signIn(member)}; lang=${lang}`
      const answer = await house.send(path, { cookie })
      return { status: answer.status, html: await answer.text() }
    },
    post: async (member, path, form) => {
      const answer = await house.send(path, { cookie: await office.signIn(member), form })
      return {
        status: answer.status,
        to: answer.headers.get('location') ?? '',
        html: await answer.text(),
      }
    },
    confirmPosts: () =>
      as(office.head, async (scope) => {
        for (const post of await statedPosts(scope)) await confirmPost(scope, post.id)
      }),
    openPupil: async (lead, fullName, members = []) => {
      const sari = await office.hire(`Pembuka ${fullName}`, 'counsellor')
      return as(sari, (scope) =>
        openCase(scope, sari, {
          side: 'harmed',
          identity: { fullName },
          lead: sari.accountId,
          members: [lead, ...members].map((one) => ({ accountId: one.accountId, duty: 'member' as const })),
          facts: { ageBand: 'from13to17' },
        }),
      )
    },
  }
}

/** A day as the three inputs of a date field. */
export function dayParts(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}
