import { idleMinutes, type Role } from '#src/platform/access/roles.ts'
import type { Stage } from '#src/platform/access/visitor.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import {
  newSessionSecret,
  sessionKeys,
  toBase64Url,
  wrapKey,
  type PrivateKey,
} from '#src/platform/vault/index.ts'
import { insertSession, sessionPlace } from './session.store.ts'

/** The cookie of staff. Its secret lies in the browser alone. */
export const sessionCookie = 'sesi'
/** Ends with the browser. Lax, so that a link in a letter finds its reader signed in; posts from elsewhere are refused anyway. */
export const sessionCookieRules = { strict: false } as const

const longest = 12 * 3_600_000
/** Someone halfway in has the time a phone takes to be found, no more. */
const halfwayMinutes = 20

/**
 * Opens a session and answers the value of its cookie. The private key lies in the row under a secret that
 * only the cookie holds. Call it as `system`, `door` or the account itself.
 */
export async function openSession(
  scope: Scope,
  account: { id: AccountId; officeId: OfficeId; roles: readonly Role[] },
  privateKey: PrivateKey,
  how: { stage?: Stage; device?: string } = {},
): Promise<string> {
  const secret = newSessionSecret()
  const keys = sessionKeys(secret)
  const stage = how.stage ?? 'full'
  await insertSession(scope, {
    idHash: keys.lookup,
    officeId: account.officeId,
    accountId: account.id,
    stage,
    sealedPrivateKey: wrapKey(keys.key, sessionPlace(keys.lookup), privateKey),
    endsAt: new Date(scope.now.getTime() + longest),
    idleMinutes: stage === 'full' ? idleMinutes(account.roles) : halfwayMinutes,
    device: how.device ?? '',
  })
  return toBase64Url(secret)
}
