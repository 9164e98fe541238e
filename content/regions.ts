import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'

const regionSchemes = ['kemendagri', 'bps'] as const
export type RegionScheme = (typeof regionSchemes)[number]

const regionLevels = ['province', 'regency', 'district', 'village'] as const
export type RegionLevel = (typeof regionLevels)[number]

/** One area. Codes mean something only together with their scheme; days as `2025-04-25`, null when unknown. */
export type Region = {
  readonly scheme: RegionScheme
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly level: RegionLevel
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Shown wherever region names are: ODbL 1.0 §4.3. */
export const regionAttribution = {
  text: 'Contains information from idn-area-data, which is made available under the ODbL 1.0.',
  source: 'https://github.com/fityannugroho/idn-area-data',
  licence: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const

const bundled = join(root, 'content/regions/riau.csv')

/** Reads the bundled province, or another file of the same shape (content/regions/README.md). */
export async function loadRegions(path: string | URL = bundled): Promise<Region[]> {
  return parseRegions(await readFile(path, 'utf8'))
}

let houseFile: string | null = null
let all: Promise<readonly Region[]> | null = null

/** An installation outside Riau, or with a newer decree, adds a file of its own. Called once at start-up. */
export function addRegionFile(path: string): void {
  houseFile = path
  all = null
}

/** Every region this installation knows, read once. The house's own file wins where both name an area. */
export function allRegions(): Promise<readonly Region[]> {
  all ??= readAll().catch((error: unknown) => {
    all = null
    throw error
  })
  return all
}

async function readAll(): Promise<readonly Region[]> {
  const shipped = await loadRegions()
  if (houseFile === null) return shipped
  const own = await loadRegions(houseFile)
  const replaced = new Set(own.map((region) => `${region.scheme} ${region.code}`))
  return [...own, ...shipped.filter((region) => !replaced.has(`${region.scheme} ${region.code}`))]
}

/**
 * Parses region rows; throws, naming the line, on a code that fits no level, a parent that is not in the
 * file, or a code twice in one scheme: a half-read list would silently lose villages.
 */
export function parseRegions(csv: string): Region[] {
  const [header = [], ...rows] = parseCsv(csv)
  const column = new Map(header.map((name, at) => [name.trim(), at]))
  for (const name of ['code', 'parent_code', 'name']) {
    if (!column.has(name)) throw new Error(`Region file lacks the column ${name}`)
  }
  const regions = rows.map((row, at) => {
    const cell = (name: string): string => (row[column.get(name) ?? -1] ?? '').trim()
    return readRegion(cell, at + 2)
  })
  checkTree(regions)
  return regions
}

function readRegion(cell: (name: string) => string, line: number): Region {
  const scheme = cell('scheme') || 'kemendagri'
  if (!isScheme(scheme)) throw new Error(`Region file line ${line}: unknown scheme ${scheme}`)
  const level = levelOf(scheme, cell('code'))
  if (!level) throw new Error(`Region file line ${line}: ${cell('code')} is no ${scheme} code`)
  if (!cell('name')) throw new Error(`Region file line ${line}: the name is empty`)
  return {
    scheme,
    code: cell('code'),
    name: cell('name'),
    parent: cell('parent_code') || null,
    level,
    validFrom: cell('valid_from') || null,
    validTo: cell('valid_to') || null,
  }
}

function isScheme(value: string): value is RegionScheme {
  return regionSchemes.some((scheme) => scheme === value)
}

const codeShapes: Record<RegionScheme, readonly [RegionLevel, RegExp][]> = {
  kemendagri: [
    ['province', /^\d{2}$/],
    ['regency', /^\d{2}\.\d{2}$/],
    ['district', /^\d{2}\.\d{2}\.\d{2}$/],
    ['village', /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/],
  ],
  bps: [
    ['province', /^\d{2}$/],
    ['regency', /^\d{4}$/],
    ['district', /^\d{7}$/],
    ['village', /^\d{10}$/],
  ],
}

function levelOf(scheme: RegionScheme, code: string): RegionLevel | undefined {
  return codeShapes[scheme].find(([, shape]) => shape.test(code))?.[0]
}

function checkTree(regions: readonly Region[]): void {
  const known = new Set<string>()
  for (const { scheme, code } of regions) {
    if (known.has(`${scheme} ${code}`)) throw new Error(`Region file: ${code} stands twice`)
    known.add(`${scheme} ${code}`)
  }
  for (const { scheme, code, parent } of regions) {
    if (parent !== null && !known.has(`${scheme} ${parent}`)) {
      throw new Error(`Region file: ${code} lies in ${parent}, which is not in the file`)
    }
  }
}

/** "Kabupaten Kampar" from the capitals of the source; a name already in mixed case stays as it is. */
export function regionName(region: Pick<Region, 'name'>): string {
  if (region.name !== region.name.toUpperCase()) return region.name
  return region.name.toLowerCase().replace(/(^|[\s(-])\p{L}/gu, (start) => start.toUpperCase())
}

/** The regions within an area, one level down, by name. */
export function regionsIn(regions: readonly Region[], parent: string | null): Region[] {
  const collator = new Intl.Collator('id', { numeric: true })
  return regions
    .filter((region) => region.parent === parent)
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

/** RFC 4180: quoted cells may hold commas, line ends and doubled quotes. Blank lines are left out. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.some((cell) => cell !== '')) rows.push(row)
    row = []
  }
  return rows
}
