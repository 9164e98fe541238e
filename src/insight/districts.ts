import { allRegions, regionName, regionsIn, type Region } from '#content/regions.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Label } from './recap-table.ts'
import { tableWords } from './table-words.ts'

/** The kecamatan of an office's own area, by name. */
export function districtsOf(regions: readonly Region[], officeRegion: string): Label[] {
  return regionsIn(regions, officeRegion)
    .filter((region) => region.level === 'district')
    .map((region) => ({ code: region.code, label: regionName(region) }))
}

/** The name of any area code; a wider area says that its kecamatan is not stated, an unknown code shows as itself. */
export function areaNamer(regions: readonly Region[], lang: Lang): (code: string) => string {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  return (code) => {
    const region = byCode.get(code)
    if (!region) return code
    return region.level === 'district' ? regionName(region) : tableWords[lang].wholeArea(regionName(region))
  }
}
