import { expect, test } from 'vitest'
import { loadRegions, parseRegions, regionName, regionsIn } from './regions.ts'

const regions = await loadRegions()

test('Kampar is whole: 21 districts and 250 villages', () => {
  const districts = regionsIn(regions, '14.01')
  expect(districts).toHaveLength(21)
  expect(districts.flatMap((district) => regionsIn(regions, district.code))).toHaveLength(250)
  expect(regions.find((region) => region.code === '14.01')).toMatchObject({
    scheme: 'kemendagri',
    level: 'regency',
    parent: '14',
  })
})

test('Riau has its twelve regencies and cities and nothing of another province', () => {
  expect(regionsIn(regions, '14')).toHaveLength(12)
  expect(regions.filter((region) => !region.code.startsWith('14'))).toEqual([])
})

test('names in capitals are shown as people write them', () => {
  expect(regionName({ name: 'KABUPATEN KAMPAR' })).toBe('Kabupaten Kampar')
  expect(regionName({ name: 'Kampar Kiri Hilir' })).toBe('Kampar Kiri Hilir')
})

test('another file may name its scheme and how long a row holds', () => {
  const [kampar] = parseRegions(
    'scheme,code,parent_code,name,valid_from,valid_to\r\nbps,1406,,"KAMPAR, ""KAB""",2003-01-01,\r\n',
  )
  expect(kampar).toEqual({
    scheme: 'bps',
    code: '1406',
    parent: null,
    name: 'KAMPAR, "KAB"',
    level: 'regency',
    validFrom: '2003-01-01',
    validTo: null,
  })
})

test.each([
  ['code,name\n14,RIAU', /parent_code/],
  ['code,parent_code,name\n14.1,,RIAU', /line 2.*14\.1/],
  ['code,parent_code,name\n14,,RIAU\n14,,RIAU', /twice/],
  ['code,parent_code,name\n14.01,14,KAMPAR', /not in the file/],
  ['code,parent_code,name,scheme\n14,,RIAU,nik', /scheme nik/],
])('a broken file is refused, not half read: %j', (csv, reason) => {
  expect(() => parseRegions(csv)).toThrow(reason)
})
