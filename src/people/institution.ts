import { venueTypes } from '#content/codes/places.ts'

/** Which authority oversees an institution: it decides the rulebook and who may be told. */
export const authorities = ['education', 'religion', 'other'] as const
export type Authority = (typeof authorities)[number]

export const institutionKinds = venueTypes.filter(
  (type) => !['home', 'online', 'unknown', 'publicFacility', 'workplace', 'evacuation'].includes(type.code),
)

export type InstitutionFacts = Readonly<{
  name: string
  kind: string
  boarding: boolean
  npsn: string | null
  districtCode: string | null
  authority: Authority | null
}>

export type ImportProblem =
  | { kind: 'header' }
  | { kind: 'too_many' }
  | { kind: 'name' | 'npsn'; line: number }
  | { kind: 'unknown_kind' | 'unknown_district'; line: number; given: string }

const mostLines = 5000

/**
 * Institutions from a CSV file (comma or semicolon; columns nama, jenis, npsn, kecamatan, berasrama, pembina in any
 * order). All or nothing: a list of which half was read would be trusted. `districts` are code and name.
 */
export function readInstitutions(
  csv: string,
  districts: readonly { code: string; name: string }[],
): { rows: InstitutionFacts[] } | { problems: ImportProblem[] } {
  const [header = [], ...lines] = readCsv(csv)
  const column = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]))
  if (!column.has('nama') || !column.has('jenis')) return { problems: [{ kind: 'header' }] }
  if (lines.length > mostLines) return { problems: [{ kind: 'too_many' }] }
  const problems: ImportProblem[] = []
  const rows = lines.map((cells, at): InstitutionFacts => {
    const cell = (name: string) => (cells[column.get(name) ?? -1] ?? '').trim()
    const line = at + 2
    const kind = kindFrom(cell('jenis'))
    const district = districtFrom(cell('kecamatan'), districts)
    if (cell('nama').length < 2 || cell('nama').length > 200) problems.push({ kind: 'name', line })
    if (!kind) problems.push({ kind: 'unknown_kind', line, given: cell('jenis').slice(0, 60) })
    if (cell('npsn') !== '' && !isNpsn(cell('npsn'))) problems.push({ kind: 'npsn', line })
    if (cell('kecamatan') !== '' && !district)
      problems.push({ kind: 'unknown_district', line, given: cell('kecamatan').slice(0, 60) })
    return {
      name: cell('nama'),
      kind: kind ?? '',
      npsn: cell('npsn') || null,
      districtCode: district,
      boarding: /^(ya|y|1|yes|true)$/i.test(cell('berasrama')) || kind === 'pesantren',
      authority: authorityFrom(cell('pembina')),
    }
  })
  return problems.length > 0 ? { problems: problems.slice(0, 20) } : { rows }
}

/** The national number of a school: eight digits. */
export function isNpsn(text: string): boolean {
  return /^\d{8}$/.test(text)
}

const schoolWords: readonly [RegExp, string][] = [
  [/^(slb|sekolah luar biasa)/, 'specialSchool'],
  [/^(mi|mts|ma|man|min|mtsn|mak|madrasah)\b/, 'madrasah'],
  [/^(pesantren|pondok|ponpes)/, 'pesantren'],
  [/^(paud|tk|ra|kb|tpa)\b/, 'earlyYears'],
  [/^(pkbm|skb|nonformal|kursus)/, 'nonFormal'],
  [/^(kampus|universitas|politeknik|perguruan tinggi)/, 'campus'],
  [/^(panti|lksa)/, 'careHome'],
  [/swasta/, 'privateSchool'],
  [/^(sd|smp|sma|smk|sekolah|negeri)/, 'publicSchool'],
]

function kindFrom(typed: string): string | null {
  const plain = typed.toLowerCase().trim()
  const exact = institutionKinds.find((kind) =>
    [kind.code, kind.id, kind.en].some((name) => name.toLowerCase() === plain),
  )
  return exact?.code ?? schoolWords.find(([shape]) => shape.test(plain))?.[1] ?? null
}

function districtFrom(typed: string, districts: readonly { code: string; name: string }[]): string | null {
  const plain = typed
    .toLowerCase()
    .replace(/^(kecamatan|kec\.?)\s+/, '')
    .trim()
  return (
    districts.find((district) => district.code === plain || district.name.toLowerCase() === plain)?.code ??
    null
  )
}

function authorityFrom(typed: string): Authority | null {
  const plain = typed.toLowerCase()
  if (plain === '') return null
  if (/agama|kemenag|religi/.test(plain)) return 'religion'
  return /pendidikan|disdik|educat/.test(plain) ? 'education' : 'other'
}

/** RFC 4180, and the semicolons that spreadsheets write here. Blank lines are left out. */
function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const comma = (plain.split('\n')[0] ?? '').includes(';') ? ';' : ','
  const shape = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${comma}\\r\\n]*))(${comma}|\\r?\\n|$)`, 'g')
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of plain.matchAll(shape)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === comma) continue
    if (row.some((cell) => cell.trim() !== '')) rows.push(row)
    row = []
  }
  return rows
}
