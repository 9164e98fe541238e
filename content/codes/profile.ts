import { codeList, type CodeOf } from './code.ts'

export const maritalStates = codeList(
  { code: 'single', id: 'Belum kawin', en: 'Never married', simfoni: 'belum kawin' },
  { code: 'married', id: 'Kawin', en: 'Married', simfoni: 'kawin' },
  { code: 'unregistered', id: 'Kawin belum tercatat', en: 'Married, not registered', simfoni: 'kawin' },
  { code: 'divorced', id: 'Cerai hidup', en: 'Divorced', simfoni: 'cerai hidup' },
  { code: 'widowed', id: 'Cerai mati', en: 'Widowed', simfoni: 'cerai mati' },
  { code: 'unknown', id: 'Tidak tahu', en: 'Not known', simfoni: 'NA' },
  { code: 'notStated', id: 'Tidak disebut', en: 'Not stated', simfoni: 'NA' },
)
export type MaritalState = CodeOf<typeof maritalStates>

export const occupations = codeList(
  { code: 'pupil', id: 'Pelajar atau mahasiswa', en: 'Pupil or student' },
  { code: 'none', id: 'Tidak atau belum bekerja', en: 'Not working' },
  { code: 'household', id: 'Mengurus rumah tangga', en: 'Runs the household' },
  { code: 'farmer', id: 'Petani, pekebun, atau nelayan', en: 'Farmer, planter or fisher' },
  { code: 'labourer', id: 'Buruh', en: 'Labourer' },
  { code: 'trader', id: 'Pedagang atau wiraswasta', en: 'Trader or self-employed' },
  { code: 'employee', id: 'Karyawan swasta', en: 'Private employee' },
  { code: 'civilServant', id: 'ASN, TNI, atau Polri', en: 'Civil servant, military or police' },
  { code: 'teacher', id: 'Guru, dosen, atau ustaz', en: 'Teacher or lecturer' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
  { code: 'unknown', id: 'Tidak tahu', en: 'Not known' },
  { code: 'notStated', id: 'Tidak disebut', en: 'Not stated' },
)
export type Occupation = CodeOf<typeof occupations>

export const citizenships = codeList(
  { code: 'indonesian', id: 'WNI', en: 'Indonesian' },
  { code: 'foreign', id: 'WNA', en: 'Foreign' },
  { code: 'unregistered', id: 'Belum punya dokumen', en: 'No papers yet' },
  { code: 'unknown', id: 'Tidak tahu', en: 'Not known' },
)
export type Citizenship = CodeOf<typeof citizenships>

/** Asked only to respect a wish, such as a companion of the same faith. */
export const faiths = codeList(
  { code: 'islam', id: 'Islam', en: 'Islam' },
  { code: 'protestant', id: 'Kristen', en: 'Protestant' },
  { code: 'catholic', id: 'Katolik', en: 'Catholic' },
  { code: 'hindu', id: 'Hindu', en: 'Hindu' },
  { code: 'buddhist', id: 'Buddha', en: 'Buddhist' },
  { code: 'confucian', id: 'Khonghucu', en: 'Confucian' },
  { code: 'belief', id: 'Kepercayaan terhadap Tuhan Yang Maha Esa', en: 'Belief in the One God' },
  { code: 'notAsked', id: 'Tidak ditanyakan', en: 'Not asked' },
  { code: 'refused', id: 'Menolak menjawab', en: 'Refused to answer' },
)
export type Faith = CodeOf<typeof faiths>

/** Languages a person may be helped in; the codes are named, since Baso Ocu has no ISO code. */
export const spokenLanguages = codeList(
  { code: 'indonesian', id: 'Bahasa Indonesia', en: 'Indonesian' },
  { code: 'ocu', id: 'Baso Ocu', en: 'Baso Ocu' },
  { code: 'malayRiau', id: 'Melayu Riau', en: 'Riau Malay' },
  { code: 'minangkabau', id: 'Minangkabau', en: 'Minangkabau' },
  { code: 'javanese', id: 'Jawa', en: 'Javanese' },
  { code: 'sundanese', id: 'Sunda', en: 'Sundanese' },
  { code: 'batakToba', id: 'Batak Toba', en: 'Toba Batak' },
  { code: 'nias', id: 'Nias', en: 'Nias' },
  { code: 'bugis', id: 'Bugis', en: 'Buginese' },
  { code: 'english', id: 'Inggris', en: 'English' },
  { code: 'bisindo', id: 'Bahasa isyarat BISINDO', en: 'BISINDO sign language' },
  { code: 'sibi', id: 'Isyarat SIBI', en: 'SIBI signs' },
  { code: 'other', id: 'Bahasa lain', en: 'Another language' },
)
export type SpokenLanguage = CodeOf<typeof spokenLanguages>
