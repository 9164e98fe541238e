import { allRegions, regionName, regionsIn } from '#content/regions.ts'

export type RegionChoice = Readonly<{ scheme: string; code: string; name: string; group: string }>

/** Regencies and cities under their province, to choose from. */
export async function regencies(): Promise<RegionChoice[]> {
  const regions = await allRegions()
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
  return regionsIn(await allRegions(), regency).map((region) => ({
    code: region.code,
    name: regionName(region),
  }))
}
