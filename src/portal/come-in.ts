import { releaseTry, type DoorKeys } from '#src/people/index.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import { asPrivateKey, openWith, unwrapPrivateKey, VaultError } from '#src/platform/vault/index.ts'
import { openClientSession } from './client-session.ts'
import { sealedAt } from './place.ts'
import { claimWayIn } from './session.store.ts'

/**
 * Opens the door these keys belong to, and a session behind it.
 * @returns the cookie's value, or null when they open nothing.
 */
export async function comeIn(scope: Scope, officeId: OfficeId, known: DoorKeys): Promise<string | null> {
  const found = await claimWayIn(scope, officeId, known.keys.lookupId)
  if (!found) return null
  try {
    const own = unwrapPrivateKey(
      known.keys.reporterKey,
      sealedAt.wayIn(found.doorId, found.kind),
      found.sealedPrivateKey,
    )
    const privateKey = found.bridge
      ? asPrivateKey(await openWith(own, sealedAt.bridge(found.doorId), found.bridge))
      : own
    for (const one of known.tries) await releaseTry(scope, one, 'one')
    return await openClientSession(scope, officeId, { lookupId: known.keys.lookupId, privateKey })
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongKeyOrPlace') return null
    throw error
  }
}
