import { findInstitution, institutions } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import type { Choices } from './forms/basic-forms.ts'

/** More than a menu can hold; offices with a longer register choose within the district. */
const most = 400

/**
 * The institutions of the register, by name: those of one district where one is known and has any, otherwise all.
 * What a file names already is always among them, so that saving never drops it.
 */
export async function institutionChoices(
  scope: AccountScope,
  district: string | null,
  current: string | null = null,
): Promise<Choices> {
  const near = district ? await institutions(scope, { districtCode: district, most }) : []
  const all = near.length > 0 ? near : await institutions(scope, { most })
  const id = asId<'institution'>(current)
  const named = id && !all.some((one) => one.id === id) ? await findInstitution(scope, id) : null
  const found = [...(named ? [named] : []), ...all].map((one) => ({
    code: one.id,
    id: one.name,
    en: one.name,
  }))
  // A menu needs at least one line, and an empty register has none to offer.
  return found.length > 0 ? found : [{ code: 'none', id: 'Daftar masih kosong', en: 'The register is empty' }]
}
