import { loadRegions, regionName, regionsIn, type Region } from '#content/regions.ts'

let loaded: Promise<readonly Region[]> | null = null

/** The bundled list of areas, read once a process. */
function knownRegions(): Promise<readonly Region[]> {
  loaded ??= loadRegions()
  return loaded
}

export type RegionChoice = Readonly<{ scheme: string; code: string; name: string; group: string }>

/** Regencies and cities under their province, to choose from. */
export async function regencies(): Promise<RegionChoice[]> {
  const regions = await knownRegions()
  return regionsIn(regions, null).flatMap((province) =>
    regionsIn(regions, province.code).map((region) => ({
      scheme: region.scheme,
      code: region.code,
      name: regionName(region),
      group: regionName(province),
    })),
  )
}

/** The kecamatan of a regency, by name. */
export async function districtsOf(regency: string): Promise<{ code: string; name: string }[]> {
  return regionsIn(await knownRegions(), regency).map((region) => ({
    code: region.code,
    name: regionName(region),
  }))
}
