import { openFile } from '#src/cases/index.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Client, Member } from '#src/platform/access/visitor.ts'
import type { Database } from '#src/platform/db/scope.ts'
import type { CaseId, DoorId, Id } from '#src/platform/ids.ts'
import { clientCookie, comeIn, findClient, makeWords, openDoor } from '#src/portal/index.ts'

/** Somebody with a door to their own place: the words they were given, and how their browser is let in. */
export type TestClient = Readonly<{
  doorId: DoorId
  code: string
  /** As the browser carries it after coming in; over http, as tests do. */
  cookie: string
  /** As pages and use cases know them, with the keys of this moment. */
  visitor(): Promise<Client>
}>

/** Opens a door to a case's place as somebody of its team would, and comes in by the words. */
export async function openClientDoor(
  database: Database,
  member: Member,
  caseId: CaseId,
  audience: Audience = 'client',
  who: { called?: string; personId?: Id<'person'> | null } = {},
): Promise<TestClient> {
  const { officeId, accountId, roles } = member
  const made = await makeWords(officeId)
  const doorId = await database.as({ kind: 'account', officeId, accountId, roles }, async (scope) => {
    const file = await openFile(scope, member, caseId)
    if (!file) throw new Error('A door is opened by somebody who can open the file.')
    const holder = { audience, personId: who.personId ?? null, called: who.called ?? 'Bintang' }
    return openDoor(scope, member, file, holder, made)
  })
  if (!doorId) throw new Error('This person has an open door already.')
  const value = await database.as({ kind: 'public', officeId }, (scope) =>
    comeIn(scope, officeId, { keys: made.way, tries: [] }),
  )
  if (value === null) throw new Error('The words open nothing.')
  return {
    doorId,
    code: made.code,
    cookie: `${clientCookie}=${value}`,
    visitor: async () => {
      const now = await database.as({ kind: 'public', officeId }, (scope) => Promise.resolve(scope.now))
      const found = await findClient(database)((name) => (name === clientCookie ? value : null), now)
      if (!found) throw new Error('The session has ended.')
      return found
    },
  }
}
