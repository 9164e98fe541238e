import type { Scope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { findInstitution, institutions, type Institution } from './institution.store.ts'

export type InstitutionsToChoose = Readonly<{ list: readonly Institution[]; cut: boolean }>

/** More than this a menu does not hold; the rest is searched for. */
const inMenu = 60

/**
 * Institutions for a menu: those that match what was typed, else those of the kecamatan, else all by name. The one
 * chosen already is always among them, so that saving never drops it. `cut`: there are more.
 */
export async function institutionsToChoose(
  scope: Scope,
  around: Readonly<{ regionCode: string | null; institutionId: string | null }>,
  typed = '',
): Promise<InstitutionsToChoose> {
  const most = inMenu + 1
  const near =
    typed === '' && around.regionCode
      ? await institutions(scope, { districtCode: around.regionCode, most })
      : []
  const found = near.length > 0 ? near : await institutions(scope, { ...(typed ? { typed } : {}), most })
  const shown = found.slice(0, inMenu)
  const current = asId<'institution'>(around.institutionId)
  const chosen =
    current && !shown.some((one) => one.id === current) ? await findInstitution(scope, current) : null
  // The menu of one kecamatan leaves out all others, which can then be looked for too.
  const cut = found.length > inMenu || (near.length > 0 && (await othersThan(scope, near.length)))
  return { list: [...(chosen ? [chosen] : []), ...shown], cut }
}

async function othersThan(scope: Scope, count: number): Promise<boolean> {
  return (await institutions(scope, { most: count + 1 })).length > count
}
