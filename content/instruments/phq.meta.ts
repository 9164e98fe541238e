import type { Both } from '#src/platform/i18n/catalogue.ts'
import type { ChangeRow, CutOff, InstrumentMeta, Translation } from './meta.ts'

const free: Both = {
  id: 'Bebas dipakai, diterjemahkan, dan dibagikan tanpa izin (pernyataan Pfizer).',
  en: 'Free to use, translate and share without permission (stated by Pfizer).',
}
const working: Translation = { status: 'working', by: 'Naungan', on: '2026-11-21' }
const abroad: Both = { id: 'Orang dewasa di layanan kesehatan dasar, AS', en: 'Adults in primary care, USA' }

const band = (value: number, id: string, en: string): CutOff => ({
  population: abroad,
  value,
  meaning: { id, en },
  source: 'Kroenke, Spitzer & Williams 2001',
  mark: 'known',
  verifiedHere: false,
})
/** The four edges that PHQ-9 and PHQ-8 share; words for a range of numbers, never for a person. */
const moodBands: readonly CutOff[] = [
  band(5, 'rentang "ringan"', '"mild" range'),
  band(10, 'rentang "sedang"', '"moderate" range'),
  band(15, 'rentang "sedang-berat"', '"moderately severe" range'),
  band(20, 'rentang "berat"', '"severe" range'),
]

const shared = {
  licence: free,
  holder: 'Spitzer, Williams, Kroenke; Pfizer Inc.',
  licenceMark: 'found',
  respondent: 'self',
  ruleVersion: '1',
  direction: 'lowerIsBetter',
  minIntervalDays: 14,
  translation: working,
  unvalidated: false,
} as const satisfies Partial<InstrumentMeta>

const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1))

const moodChange: ChangeRow = {
  population: {
    id: 'Orang dewasa di layanan terapi wicara, Inggris',
    en: 'Adults in talking therapies, England',
  },
  s: 5.6,
  r: 0.84,
  rKind: 'retest',
  cutOff: 10,
  source: 'IAPT manual (reliable change 6, caseness 10)',
  // practice.md §17 names both: the parameters, which give 6.21, and the whole number that the manual prints.
  note: {
    id: 'Pedoman itu membulatkan menjadi 6. Dihitung dari simpangan baku dan reliabilitas di baris ini, batasnya 6,21: selisih 6 belum dapat diandalkan, 7 sudah.',
    en: 'The manual rounds to 6. Computed from the standard deviation and reliability in this row the threshold is 6.21: a difference of 6 is not yet reliable, 7 is.',
  },
  mark: 'known',
  verifiedHere: false,
}

export const phq9: InstrumentMeta = {
  ...shared,
  code: 'phq-9',
  about: { id: 'Suasana hati dalam dua minggu terakhir', en: 'Mood in the last two weeks' },
  modes: ['staff', 'spoken', 'paper', 'unattended'],
  age: { from: 17, to: null },
  // practice.md §21 (phq): up to two of nine may be made up by proportion.
  scoring: { kind: 'sum', items: numbers(9), mostMissing: 2 },
  range: [0, 27],
  cutOffs: [
    ...moodBands,
    {
      population: { id: 'Mahasiswa kedokteran 17-22 tahun, Medan', en: 'Medical students aged 17-22, Medan' },
      value: 5.5,
      meaning: { id: 'batas penapisan, AUC 0,92', en: 'screening cut, AUC 0.92' },
      source: 'Open Access Maced J Med Sci, 9293',
      mark: 'found',
      verifiedHere: false,
    },
  ],
  change: [moodChange],
  alerts: [{ linkId: '9', atLeast: 1, raise: 'TODAY', selfHarm: true }],
  totalLoinc: '44261-6',
}

export const phq8: InstrumentMeta = {
  ...shared,
  code: 'phq-8',
  about: {
    id: 'Suasana hati, tanpa pertanyaan tentang keinginan mati',
    en: 'Mood, without the question about wishing to be dead',
  },
  modes: ['staff', 'spoken', 'paper', 'unattended'],
  age: { from: 13, to: null },
  scoring: { kind: 'sum', items: numbers(8), mostMissing: 1 },
  range: [0, 24],
  cutOffs: moodBands,
  // No parameters of its own were found, and those of PHQ-9 are not borrowed.
  change: [],
  alerts: [],
  totalLoinc: null,
}

export const phq2: InstrumentMeta = {
  ...shared,
  code: 'phq-2',
  about: { id: 'Dua pertanyaan pertama PHQ', en: 'The first two questions of the PHQ' },
  modes: ['staff', 'spoken', 'paper', 'unattended'],
  age: { from: 13, to: null },
  scoring: { kind: 'sum', items: numbers(2), mostMissing: 0 },
  range: [0, 6],
  cutOffs: [
    {
      population: abroad,
      value: 3,
      meaning: { id: 'lanjutkan dengan PHQ yang lebih panjang', en: 'go on with a longer PHQ' },
      source: 'Kroenke, Spitzer & Williams 2003',
      mark: 'known',
      verifiedHere: false,
    },
  ],
  change: [],
  alerts: [],
  totalLoinc: '55758-7',
}

const worryBand = (value: number, id: string, en: string): CutOff => ({
  ...band(value, id, en),
  source: 'Spitzer, Kroenke, Williams & Löwe 2006',
})

export const gad7: InstrumentMeta = {
  ...shared,
  code: 'gad-7',
  about: { id: 'Rasa cemas dalam dua minggu terakhir', en: 'Anxiety in the last two weeks' },
  modes: ['staff', 'spoken', 'paper', 'unattended'],
  age: { from: 13, to: null },
  scoring: { kind: 'sum', items: numbers(7), mostMissing: 1 },
  range: [0, 21],
  cutOffs: [
    worryBand(5, 'rentang "ringan"', '"mild" range'),
    worryBand(10, 'rentang "sedang"', '"moderate" range'),
    worryBand(15, 'rentang "berat"', '"severe" range'),
    {
      population: { id: 'Pasien epilepsi, RSCM Jakarta', en: 'Patients with epilepsy, RSCM Jakarta' },
      value: 7,
      meaning: { id: 'batas penapisan (lebih dari 6), alfa 0,87', en: 'screening cut (above 6), alpha 0.87' },
      source: '10.1155/2019/5902610',
      mark: 'found',
      verifiedHere: false,
    },
  ],
  change: [
    {
      population: {
        id: 'Orang dewasa di layanan terapi wicara, Inggris',
        en: 'Adults in talking therapies, England',
      },
      s: 4.7,
      r: 0.92,
      rKind: 'alpha',
      cutOff: 8,
      source: 'IAPT manual (reliable change 4, caseness 8)',
      mark: 'known',
      verifiedHere: false,
    },
  ],
  alerts: [],
  totalLoinc: '70274-6',
}
