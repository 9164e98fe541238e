import { releaseTry, type DoorKeys } from '#src/people/index.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import { unwrapKey, VaultError } from '#src/platform/vault/index.ts'
import { sealedAt } from './report-key.ts'
import { openReporterSession } from './reporter-session.ts'
import { claimWayBack } from './way-back.store.ts'

/**
 * Opens the report that these keys belong to, and a session for it.
 * @returns the cookie's value, or null when they open nothing.
 */
export async function comeBack(scope: Scope, officeId: OfficeId, come: DoorKeys): Promise<string | null> {
  const found = await claimWayBack(scope, officeId, come.keys.lookupId)
  if (!found) return null
  try {
    const key = unwrapKey(
      come.keys.reporterKey,
      sealedAt.wayBack(found.reportId, found.kind),
      found.sealedKey,
    )
    for (const one of come.tries) await releaseTry(scope, one, 'one')
    return await openReporterSession(scope, officeId, {
      lookupId: come.keys.lookupId,
      reportId: found.reportId,
      key,
    })
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongKeyOrPlace') return null
    throw error
  }
}
