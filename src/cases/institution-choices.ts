import { institutionsToChoose } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { lookedFor } from '#src/platform/forms/index.ts'
import type { Register } from './forms/basic-forms.ts'

/**
 * The institutions of the register for a menu: near the file, those looked for in what was posted, and always what
 * the file names already or what is chosen now.
 */
export async function institutionChoices(
  scope: AccountScope,
  file: Readonly<{ regionCode: string | null; institutionId: string | null }>,
  posted: FormData | null,
  field: 'institution' | 'institutionId',
): Promise<Register> {
  const { typed, chosen } = lookedFor(posted, field)
  const around = { regionCode: file.regionCode, institutionId: chosen || file.institutionId }
  const { list, cut } = await institutionsToChoose(scope, around, typed)
  return {
    options: list.map((one) => ({ code: one.id, id: one.name, en: one.name })),
    find: { typed, cut },
  }
}
