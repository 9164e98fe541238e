import type { Both } from '#src/platform/i18n/catalogue.ts'

/**
 * A published number, as it was published. What it counts is said in the words of its source: such numbers are not
 * added to each other and not set beside our own counts without saying so. `verified` false: known from a paper
 * or the press, not seen at the body that counted.
 */
export type Figure = {
  readonly figure: string
  readonly counts: Both
  readonly value: number
  readonly year: number
  readonly countedBy: string
  readonly source: string
  readonly checkedOn: string
  readonly verified: boolean
}

const kpai = (figure: string, value: number, counts: Both): Figure => ({
  figure,
  counts,
  value,
  year: 2021,
  countedBy: 'KPAI',
  source: 'KPAI (2022), menurut penelitian layanan UPTD PPA Kampar',
  checkedOn: '2026-11-21',
  verified: false,
})
const kampar = (figure: string, value: number, year: number, counts: Both, source: string): Figure => ({
  figure,
  counts,
  value,
  year,
  countedBy: 'UPTD PPA Kabupaten Kampar',
  source,
  checkedOn: '2026-11-21',
  verified: false,
})

/** Numbers that the product or its demonstration refers to. */
export const figures: readonly Figure[] = [
  kpai('kpai.protection', 2982, {
    id: 'Pengaduan pelindungan khusus anak',
    en: 'Complaints on special protection of children',
  }),
  kpai('kpai.violence', 1138, {
    id: 'Anak korban kekerasan fisik atau psikis',
    en: 'Child victims of physical or psychological violence',
  }),
  kpai('kpai.killed', 13, { id: 'Pembunuhan', en: 'Killings' }),
  kpai('kpai.psychological', 574, { id: 'Kekerasan psikis', en: 'Psychological violence' }),
  // The source gives the same number for both; whether that is a slip of its own is not known.
  kpai('kpai.assault', 574, { id: 'Penganiayaan', en: 'Assault' }),
  kpai('kpai.fights', 14, { id: 'Korban perkelahian', en: 'Victims of fights' }),
  kampar(
    'kampar.cases',
    139,
    2022,
    { id: 'Kasus yang ditangani', en: 'Cases handled' },
    'suaralangitnews.com',
  ),
  kampar(
    'kampar.funded',
    27,
    2022,
    { id: 'Kasus yang didanai kementerian', en: 'Cases funded by the ministry' },
    'suaralangitnews.com',
  ),
  kampar(
    'kampar.funded',
    56,
    2023,
    { id: 'Kasus yang didanai kementerian', en: 'Cases funded by the ministry' },
    'suaralangitnews.com',
  ),
]

/** One published number; throws when nobody has written it down. */
export function figureOf(figure: string, year: number): Figure {
  const found = figures.find((one) => one.figure === figure && one.year === year)
  if (!found) throw new Error(`There is no figure ${figure} of ${year}.`)
  return found
}
