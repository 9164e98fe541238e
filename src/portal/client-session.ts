import type { Client, PlaceKeys } from '#src/platform/access/visitor.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import {
  accountSymmetricKey,
  fromBase64Url,
  newSessionSecret,
  openGrant,
  sessionKeys,
  toBase64Url,
  unwrapKey,
  unwrapPrivateKey,
  wrapKey,
  type PrivateKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { bandOfPlace, sealedAt } from './place.ts'
import { keysOf } from './place-keys.ts'
import {
  deleteEndedSessions,
  endSession,
  insertSession,
  rewrapKey,
  sessionOf,
  type FoundSession,
} from './session.store.ts'

/** The client's cookie. It ends with the browser, and by itself half an hour after the last sign of life. */
export const clientCookie = 'tempat'
const idleMinutes = 30

/**
 * Opens a session for whoever knows a way in. The door's private key lies in it under a secret that only the cookie
 * holds. @returns the cookie's value, or null when the door has just been closed.
 */
export async function openClientSession(
  scope: Scope,
  officeId: OfficeId,
  way: Readonly<{ lookupId: string; privateKey: PrivateKey }>,
): Promise<string | null> {
  const secret = newSessionSecret()
  const session = sessionKeys(secret)
  const opened = await insertSession(scope, officeId, way.lookupId, {
    idHash: session.lookup,
    sealedPrivateKey: wrapKey(session.key, sealedAt.session(session.lookup), way.privateKey),
    endsAt: new Date(scope.now.getTime() + idleMinutes * 60_000),
    today: dayOf(scope.now),
  })
  return opened ? toBase64Url(secret) : null
}

/** Says whose place the cookie `tempat` opens, in one round trip. To be handed to people's `findVisitor`. */
export function findClient(
  database: Database,
): (cookies: (name: string) => string | null, now: Date) => Promise<Client | null> {
  return async (cookies, now) => {
    const secret = readSecret(cookies(clientCookie))
    if (!secret) return null
    const session = sessionKeys(secret)
    const found = await sessionOf(database, session.lookup, now, idleMinutes)
    if (!found || found.keys.length === 0) return null
    const privateKey = unwrapPrivateKey(session.key, sealedAt.session(session.lookup), found.sealedPrivateKey)
    const { officeId, caseId, placeId, doorId, audience, fileState } = found
    return {
      kind: 'client',
      officeId,
      caseId,
      placeId,
      doorId,
      audience,
      band: bandOfPlace(audience, found.ageBand),
      fileState,
      keys: await openKeys(database, session.lookup, found, privateKey),
      privateKey,
      sessionHash: session.lookup,
    }
  }
}

/** A version that came by HPKE is opened once and laid under the door's own key. */
async function openKeys(
  database: Database,
  idHash: Buffer,
  found: FoundSession,
  privateKey: PrivateKey,
): Promise<PlaceKeys> {
  const own = accountSymmetricKey(privateKey)
  const known = new Map<number, SealKey>()
  for (const { version, sealed, rewrapped } of found.keys) {
    const place = (column: 'sealed' | 'rewrapped') => sealedAt.doorKey(found.doorId, version, column)
    if (rewrapped) known.set(version, unwrapKey(own, place('rewrapped'), rewrapped))
    else if (sealed) {
      const key = await openGrant(privateKey, place('sealed'), sealed)
      known.set(version, key)
      await rewrapKey(database, idHash, version, wrapKey(own, place('rewrapped'), key))
    }
  }
  return keysOf(found.placeId, known)
}

/** Closes whatever place is open in this browser. Leaving must go on, whatever happens to the database. */
export async function leavePlace(
  database: Database,
  cookies: (name: string) => string | null,
): Promise<boolean> {
  const secret = readSecret(cookies(clientCookie))
  if (!secret) return false
  await endSession(database, sessionKeys(secret).lookup).catch(() => undefined)
  return true
}

/** Removes what is left of ended sessions: their time of day says when somebody sat at a phone. */
export function sweepPlaces(database: Database): Job {
  return {
    name: 'portal.sweep-sessions',
    every: '*/10 * * * *',
    run: () => database.as({ kind: 'system', officeId: null }, deleteEndedSessions),
  }
}

function readSecret(cookie: string | null): Uint8Array | null {
  const secret = cookie ? fromBase64Url(cookie) : null
  return secret?.length === 32 ? secret : null
}
