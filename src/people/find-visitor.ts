import type { Allow } from '#src/platform/access/allow.ts'
import type { Client, Member, Remembered, Reporter, Visitor } from '#src/platform/access/visitor.ts'
import type { Database } from '#src/platform/db/scope.ts'
import {
  accountSymmetricKey,
  fromBase64Url,
  sessionKeys,
  unwrapPrivateKey,
} from '#src/platform/vault/index.ts'
import { theOffice } from './office.store.ts'
import { sessionCookie } from './open-session.ts'
import { sessionOf, sessionPlace, type FoundSession } from './session.store.ts'
import type { SessionMemory } from './session-memory.ts'

type Cookies = (name: string) => string | null

export type VisitorParts = {
  database: Database
  /** From reports: who the cookie `jejak` belongs to. */
  findReporter?: (cookies: Cookies) => Promise<Reporter | null>
  /** From portal: whose place the cookie `tempat` opens. */
  findClient?: (cookies: Cookies, now: Date) => Promise<Client | null>
  clock?: () => Date
  /** Where looked up sessions are noted for {@link recallMember}. */
  memory?: SessionMemory
}

/**
 * Says who a request comes from: a member by the cookie `sesi`, a reporter by `jejak`, a client by `tempat`, else
 * anyone. A browser may hold all three, and a page for one kind looks at that kind's cookie alone; but while a
 * member's screen is handed over, it is theirs on every page, so that the door can lead back.
 */
export function findVisitor(
  parts: VisitorParts,
): (cookies: Cookies, allow?: Allow, byItself?: boolean) => Promise<Visitor> {
  const clock = parts.clock ?? (() => new Date())
  return async (cookies, allow, byItself = false) => {
    const now = clock()
    const { database, memory } = parts
    const member = await findMember(database, cookies(sessionCookie), now, { memory, byItself })
    if (member?.handed) return member
    const found =
      allow?.who === 'client'
        ? await parts.findClient?.(cookies, now)
        : allow?.who === 'reporter'
          ? await parts.findReporter?.(cookies)
          : (member ?? (await parts.findReporter?.(cookies)))
    return found ?? { kind: 'anyone', officeId: (await theOffice(parts.database))?.id ?? null }
  }
}

/** The member a cookie's value belongs to, with the keys that live while the request does; null when it opens nothing. */
export async function findMember(
  database: Database,
  cookie: string | null,
  now: Date,
  how: Readonly<{ memory?: SessionMemory | undefined; byItself?: boolean }> = {},
): Promise<Member | null> {
  const secret = secretIn(cookie)
  if (!secret) return null
  const keys = sessionKeys(secret)
  const session = await sessionOf(database, keys.lookup, now, how.byItself)
  if (!session) return null
  const member = memberOf(keys, session)
  how.memory?.note(secret, member, now)
  return member
}

/** The member a cookie's value belonged to a moment ago; null when that is not remembered. */
export function recallMember(memory: SessionMemory, cookie: string | null, now: Date): Remembered | null {
  const secret = secretIn(cookie)
  return secret && memory.recall(secret, now)
}

function secretIn(cookie: string | null): Uint8Array | null {
  const secret = cookie ? fromBase64Url(cookie) : null
  return secret?.length === 32 ? secret : null
}

function memberOf(keys: ReturnType<typeof sessionKeys>, session: FoundSession): Member {
  const privateKey = unwrapPrivateKey(keys.key, sessionPlace(keys.lookup), session.sealedPrivateKey)
  return {
    kind: 'account',
    stage: session.stage,
    officeId: session.officeId,
    accountId: session.accountId,
    roles: session.roles,
    fullName: session.fullName,
    sessionHash: keys.lookup,
    ...(session.handed ? { handed: session.handed } : {}),
    keys: { privateKey, symmetric: accountSymmetricKey(privateKey) },
  }
}
