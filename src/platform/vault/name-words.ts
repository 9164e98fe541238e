// How Indonesian names are written, misheard and respelt. Pure; nothing here is secret.

const TITLES = new Set(
  [
    'h hj hi haji hajah hajjah kh kyai kiai nyai ust ustad ustadz ustaz ustadzah ustazah ustazd syekh habib',
    'datuk datu dt tengku tgk tk tuanku raden rr rd ra drs dra dr ir prof',
    'bapak bpk pak ibu bu sdr sdri saudara saudari an alm almh bin binti bt ibn',
  ].flatMap((line) => line.split(' ')),
)

const DEGREE =
  /(?<=[\s,.])[sma]\.(pd|psi|si|sos|ag|kom|kes|kep|farm|ked|hum|ak|st|tr|th|ikom|h|e|t|p|m|a)\b\.?/g

const MUHAMMAD = [
  'm md mhd mhmd moh moch mohd much muh muhd mohamad mohamed mohammad mohammed',
  'muhamad muhammad muchamad muchammad mochamad mochammad mukhammad mokhammad',
].flatMap((line) => line.split(' '))

const FULL_FORMS = new Map<string, string>([
  ...MUHAMMAD.map((form): [string, string] => [form, 'muhammad']),
  ['abd', 'abdul'],
  ['st', 'siti'],
])

// Van Ophuijsen (1901) and Soewandi (1947) spellings still live in names. The old j for y is left to the
// skeleton, since the j of today is far more common.
const OLD_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/sj/g, 'sy'],
  [/nj/g, 'ny'],
  [/oe/g, 'u'],
  [/ch/g, 'kh'],
]

/**
 * The words of a name in lower-case a to z and 0 to 9, without marks, apostrophes and academic degrees. Titles
 * stay: Habib or Raden may be all that somebody remembers, and may be the name itself.
 */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`ʻʼ]/g, '')
  return plain.replace(DEGREE, ' ').match(/[a-z0-9]+/g) ?? []
}

/** The words to search for: titles are left out, since one writes them and another does not. */
export function searchWords(typed: string): string[] {
  const all = nameWords(typed)
  const bare = all.filter((word) => !TITLES.has(word))
  return bare.length > 0 ? bare : all
}

/**
 * The spellings under which one word is filed: as written, without double letters, in today's spelling, and
 * its full form.
 */
export function spellings(word: string): string[] {
  const today = todaysSpelling(word)
  const full = FULL_FORMS.get(word)
  const filed = [word, undouble(word), today, ...(full === undefined ? [] : [todaysSpelling(full)])]
  return [...new Set(filed)]
}

/**
 * How a word sounds, roughly: consonants that are often exchanged fall together (f v p, z s, j y, c k q),
 * h and inner vowels fall away. A word too short to spare its vowels keeps them. Null below three letters.
 */
export function skeleton(spelling: string): string | null {
  const sounds = spelling
    .replace(/kh|gh|h/g, '')
    .replace(/sy|ts|z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/[fv]/g, 'p')
    .replace(/[qc]/g, 'k')
    .replace(/y(?![aiueo])/g, 'i')
    .replace(/j/g, 'y')
  const bones = undouble(sounds.slice(0, 1).replace(/[aiueo]/, 'a') + sounds.slice(1).replace(/[aiueo]/g, ''))
  const kept = bones.length >= 3 ? bones : undouble(sounds)
  return kept.length >= 3 ? kept : null
}

function todaysSpelling(word: string): string {
  return undouble(OLD_SPELLINGS.reduce((spelt, [old, today]) => spelt.replace(old, today), word))
}

function undouble(word: string): string {
  return word.replace(/([a-z])\1+/g, '$1')
}
