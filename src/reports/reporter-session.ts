import type { Reporter } from '#src/platform/access/visitor.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import type { OfficeId, ReportId } from '#src/platform/ids.ts'
import {
  fromBase64Url,
  newSessionSecret,
  openText,
  sealText,
  sessionKeys,
  toBase64Url,
  unwrapKey,
  wrapKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { sealedAt } from './report-key.ts'
import { findSession, findSessionCode, insertSession } from './way-back.store.ts'

/** The reporter's cookie. It ends with the browser, and by itself half an hour after the last sign of life. */
export const reporterCookie = 'jejak'
const idleMinutes = 30

/**
 * Opens a session for whoever knows the way back. The report key lies in it under a secret that only the cookie
 * holds, and so do the words of the code until this session ends.
 * @returns the cookie's value.
 */
export async function openReporterSession(
  scope: Scope,
  officeId: OfficeId,
  way: { lookupId: string; reportId: ReportId; key: SealKey; code?: string | null },
): Promise<string> {
  const secret = newSessionSecret()
  const session = sessionKeys(secret)
  const opened = await insertSession(scope, officeId, way.lookupId, {
    idHash: session.lookup,
    sealedKey: wrapKey(session.key, sealedAt.session(way.reportId), way.key),
    sealedCode: way.code ? sealText(session.key, sealedAt.sessionCode(way.reportId), way.code) : null,
    endsAt: new Date(scope.now.getTime() + idleMinutes * 60_000),
  })
  if (!opened) throw new Error('A session was asked for without a way back.')
  return toBase64Url(secret)
}

/** Says which report the cookie `jejak` belongs to, in one round trip. To be handed to people's `findVisitor`. */
export function findReporter(
  database: Database,
): (cookies: (name: string) => string | null) => Promise<Reporter | null> {
  return async (cookies) => {
    const secret = readSecret(cookies(reporterCookie))
    if (!secret) return null
    const keys = sessionKeys(secret)
    const session = await database.as({ kind: 'public', officeId: null }, (scope) =>
      findSession(scope, keys.lookup, idleMinutes),
    )
    if (!session) return null
    const reportKey = unwrapKey(keys.key, sealedAt.session(session.reportId), session.sealedKey)
    return {
      kind: 'reporter',
      officeId: session.officeId,
      reportId: session.reportId,
      sessionHash: keys.lookup,
      reportKey,
    }
  }
}

/** The words of the code, while the session that was opened at sending lasts. */
export async function codeOfSession(
  scope: Scope,
  visitor: Reporter,
  cookie: string | null,
): Promise<string | null> {
  const secret = readSecret(cookie)
  const sealed = secret ? await findSessionCode(scope, visitor.sessionHash) : null
  return secret && sealed
    ? openText(sessionKeys(secret).key, sealedAt.sessionCode(visitor.reportId), sealed)
    : null
}

function readSecret(cookie: string | null): Uint8Array | null {
  const secret = cookie ? fromBase64Url(cookie) : null
  return secret?.length === 32 ? secret : null
}
