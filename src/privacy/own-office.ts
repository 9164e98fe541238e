import type { Scope } from '#src/platform/db/scope.ts'
import type { OfficeId } from '#src/platform/ids.ts'

/** The office of whoever asks. Nothing of this capability exists outside one. */
export function ownOffice(scope: Scope): OfficeId {
  if (!scope.actor.officeId) throw new Error('Data rights belong to an office.')
  return scope.actor.officeId
}
