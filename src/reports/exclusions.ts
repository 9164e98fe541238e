/** A worker of the office, as far as names go. */
export type StaffName = {
  readonly id: string
  readonly fullName: string
  readonly institutionId?: string | null | undefined
}

/** A name somebody wrote in a report, and where that person belongs, when it is known. */
export type NamedPerson = { readonly name: string; readonly institutionId?: string | null | undefined }

export type Exclusion<Id extends string = string> = {
  readonly accountId: Id
  readonly reason: 'named_in_report' | 'reporter_asked' | 'institution_staff'
}

/** Forms of address and degrees, which are no part of a name. */
const titles = new Set(
  `a ag aipda aiptu akbp amd apt bapak bpk brigadir briptu bripka bu buk cak cut dr dra drg drs gus h haji hajah hj hjh hja ibu ibuk
  ir iptu kak kakak kompol kh kyai kiai kombes m mas mbak med ners ning nyai pak pd prof psi psikolog r rd s sag se sh shi si skm sos
  spd spdi spsi ssi ssos st ster tgk tn ny nn tuan nyonya nona datuk dt ust ustad ustadz ustaz ustazah ustadzah abah ummi umi wali guru
  mpd mpsi msi mag mh mhum mm msos bang abang uda uni amak om tante bunda ayah`.split(/\s+/),
)

/** Names so common here that one of them alone points at nobody. */
const common = new Set(
  `ahmad abdul abdullah muhammad muhamad mohammad mohamad moh muh md nur nurul siti sri dewi putra putri ali agus budi andi eka dwi tri ayu
  rahmat hidayat saputra fitri fitria indah lestari sari yanti wati ningsih ani ana aulia rizki rizky fajar dian ria rini susi ida`.split(
    /\s+/,
  ),
)

/** The parts of a name that tell people apart: no titles, no degrees, no initials, letters only, lower case. */
export function nameParts(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "S.Pd.I" and "M. Psi" are degrees, not parts of a name.
    .replace(/\b(?:[a-z]{1,3}\.\s?){1,3}[a-z]{0,4}\b\.?/g, (found) =>
      found.replaceAll(/[\s.]/g, '').length <= 5 ? ' ' : found,
    )
  const parts = bare
    .split(/[^\p{L}]+/u)
    .map(sounded)
    .filter((part) => part.length > 2 && !titles.has(part))
  return [...new Set(parts)]
}

/** One spelling for the letters that older and newer writing exchange, so that Soeharto finds Suharto. */
function sounded(part: string): string {
  return part
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('sj', 'sy')
    .replaceAll('ch', 'kh')
    .replaceAll('dz', 'd')
    .replaceAll('dh', 'd')
    .replaceAll('th', 't')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replaceAll(/([a-z])\1+/g, '$1')
}

/**
 * Which workers a report names, so that they are kept from it. Two parts of a name in common are enough; one
 * part is enough when nobody else here carries it and it is not a common one, or when the person is of the
 * same institution. It errs towards keeping out: a colleague may let in again, with a reason.
 */
export function namedStaff<S extends StaffName>(named: readonly NamedPerson[], staff: readonly S[]): S[] {
  const carriers = new Map<string, number>()
  const known = staff.map((one) => ({ one, parts: nameParts(one.fullName) }))
  for (const { parts } of known) for (const part of parts) carriers.set(part, (carriers.get(part) ?? 0) + 1)
  const people = named.map((person) => ({ person, parts: new Set(nameParts(person.name)) }))
  return known
    .filter(({ one, parts }) =>
      people.some(({ person, parts: given }) => isSame(one, parts, person, given, carriers)),
    )
    .map(({ one }) => one)
}

function isSame(
  worker: StaffName,
  parts: readonly string[],
  person: NamedPerson,
  given: ReadonlySet<string>,
  carriers: ReadonlyMap<string, number>,
): boolean {
  const shared = parts.filter((part) => given.has(part))
  if (shared.length >= 2) return true
  const [only] = shared
  if (only === undefined) return false
  // A single-part name, whole on either side, is that name.
  if (parts.length === 1 && given.size === 1) return true
  if (worker.institutionId && worker.institutionId === person.institutionId) return true
  return carriers.get(only) === 1 && !common.has(only) && only.length >= 4
}

/** Everyone to be kept out: whoever the report names, and whoever the reporter asked to keep out. */
export function exclusionsFor<S extends StaffName>(
  named: readonly NamedPerson[],
  keepFrom: string | undefined,
  staff: readonly S[],
): Exclusion<S['id']>[] {
  const found = new Map<string, Exclusion<S['id']>>()
  const asked = (keepFrom ?? '')
    .split(/[,;\n]|\bdan\b|\band\b|&/)
    .filter((name) => name.trim() !== '')
    .map((name) => ({ name }))
  for (const one of namedStaff(asked, staff))
    found.set(one.id, { accountId: one.id, reason: 'reporter_asked' })
  for (const one of namedStaff(named, staff))
    found.set(one.id, { accountId: one.id, reason: 'named_in_report' })
  return [...found.values()]
}
