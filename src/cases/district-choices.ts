import { allRegions, regionName, regionsIn } from '#content/regions.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { officeOf } from '#src/people/index.ts'
import type { Choices } from './forms/basic-forms.ts'

/** The districts (kecamatan) of the office's own area, by name. */
export async function districtChoices(scope: AccountScope): Promise<Choices> {
  const office = await officeOf(scope)
  const areas = regionsIn((await allRegions()).filter((one) => one.scheme === office.regionScheme), office.regionCode)
  const named = areas.map((one) => ({ code: one.code, id: regionName(one), en: regionName(one) }))
  return [...named, { code: 'outside', id: 'Luar wilayah', en: 'Outside the area' }, { code: 'unknown', id: 'Belum diketahui', en: 'Not yet known' }]
}

/** The name of a district as it stands in a file, or the code itself when it is of another area. */
export function districtName(choices: Choices, code: string | null): string | null {
  const found = choices.find((one) => one.code === code)
  return found && typeof found.id === 'string' ? found.id : code
}
