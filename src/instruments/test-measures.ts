import { beforeAll } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'

type Form = Record<string, string | string[]>

/** An office with a counsellor who leads the files of these tests, and the ways they reach the pages. */
export function measuresHouse() {
  const house = useHouse()
  let office: Office | undefined
  let sari: Member | undefined
  beforeAll(async () => {
    office = await openOffice(house().app.database)
    sari = await office.hire('Sari Konselor', 'counsellor')
  })
  const it = () => {
    if (!office || !sari) throw new Error('The office is not open yet.')
    return { office, sari }
  }
  const as = <T>(member: Member, work: (scope: AccountScope) => Promise<T>): Promise<T> => {
    const { officeId, accountId, roles } = member
    return house().app.database.as({ kind: 'account', officeId, accountId, roles }, work)
  }
  const rows = async <Row extends object>(query: string, ...values: unknown[]): Promise<Row[]> =>
    (await house().owner.query<Row>(query, values)).rows
  return {
    house,
    it,
    as,
    rows,
    send: async (member: Member, path: string, form?: Form) => {
      const cookie = await it().office.signIn(member)
      const answer = await house().send(path, form ? { cookie, form } : { cookie })
      return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
    },
    newFile: (identity: Readonly<{ birthDate?: string }> = {}): Promise<CaseId> =>
      as(it().sari, (scope) =>
        openCase(scope, it().sari, {
          side: 'harmed',
          identity: { fullName: 'Fikri Ramadani', ...identity },
          lead: it().sari.accountId,
        }),
      ),
    /** The person of a file in their own place: opens pages, and posts to them. */
    client: async (caseId: CaseId) => {
      const { cookie } = await openClientDoor(house().app.database, it().sari, caseId)
      const open = async (path: string) => (await house().send(path, { cookie })).text()
      return {
        open,
        sheet: async () => /href="(\/tempatku\/tanya\/[^"]+)"/.exec(await open('/tempatku'))?.[1] ?? '',
        post: async (path: string, form: Record<string, string>) => {
          const sent = await house().send(path, { cookie, form })
          return { status: sent.status, to: sent.headers.get('location') ?? '', text: await sent.text() }
        },
      }
    },
  }
}

/** Every scored item of a numbered sheet with one value. */
export const allOf = (count: number, value: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`a.${at + 1}`, value]))
