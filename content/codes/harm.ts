import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { codeList, wordFor, type CodeOf } from './code.ts'

/** What happened, as the person tells it; several may be chosen. Sexual harm opens its own pathway. */
export const harmForms = codeList(
  {
    code: 'verbal',
    id: 'Kekerasan verbal: ejekan, hinaan, bentakan',
    en: 'Verbal: mocking, insults, shouting',
    anak: { id: 'Diejek, dihina, atau dibentak', en: 'I was teased, insulted or shouted at' },
    remaja: { id: 'Diejek, dihina, atau dipermalukan', en: 'I was mocked, insulted or humiliated' },
    simfoni: 'psikis',
  },
  {
    code: 'social',
    id: 'Kekerasan sosial: pengucilan, fitnah',
    en: 'Social: exclusion, rumours',
    anak: { id: 'Dijauhi atau tidak diajak', en: 'I was left out' },
    remaja: { id: 'Dikucilkan atau digosipkan', en: 'I was shut out or gossiped about' },
    simfoni: 'psikis',
  },
  {
    code: 'physical',
    id: 'Kekerasan fisik: pukulan, tendangan, dorongan',
    en: 'Physical: hitting, kicking, pushing',
    anak: { id: 'Dipukul, ditendang, atau didorong', en: 'I was hit, kicked or pushed' },
    remaja: { id: 'Dipukul, ditendang, atau disakiti', en: 'I was hit, kicked or hurt' },
    simfoni: 'fisik',
  },
  {
    code: 'coercion',
    id: 'Paksaan: pemerasan, ancaman, disuruh-suruh',
    en: 'Coercion: extortion, threats, forced tasks',
    anak: {
      id: 'Dipaksa, diancam, atau dimintai uang',
      en: 'I was forced, threatened or made to give money',
    },
    remaja: { id: 'Dipaksa, diancam, atau dipalak', en: 'I was forced, threatened or made to pay' },
    simfoni: 'psikis',
  },
  {
    code: 'online',
    id: 'Kekerasan daring: pesan, unggahan, akun palsu',
    en: 'Online: messages, posts, fake accounts',
    anak: { id: 'Diganggu lewat HP atau gim', en: 'I was bothered by phone or in a game' },
    remaja: {
      id: 'Diganggu di media sosial, obrolan, atau gim',
      en: 'I was harassed on social media, chats or games',
    },
    simfoni: 'psikis',
  },
  {
    code: 'sexual',
    id: 'Kekerasan seksual',
    en: 'Sexual violence',
    anak: {
      id: 'Ada yang menyentuh atau melihat tubuhku dengan cara yang membuatku tidak nyaman',
      en: 'Someone touched or looked at my body in a way that felt wrong',
    },
    remaja: {
      id: 'Disentuh, difoto, atau diperlakukan secara seksual tanpa mau',
      en: 'I was touched, photographed or treated sexually against my will',
    },
    simfoni: 'seksual',
  },
  {
    code: 'damage',
    id: 'Perusakan atau pengambilan barang',
    en: 'Damage to or taking of belongings',
    anak: { id: 'Barangku dirusak atau diambil', en: 'My things were broken or taken' },
    simfoni: 'lainnya',
  },
  {
    code: 'neglect',
    id: 'Penelantaran atau kebutuhan tidak dipenuhi',
    en: 'Neglect or needs not met',
    anak: {
      id: 'Aku tidak dirawat atau sering kelaparan',
      en: 'Nobody looks after me, or I am often hungry',
    },
    simfoni: 'penelantaran',
  },
  {
    code: 'other',
    id: 'Lainnya',
    en: 'Something else',
    anak: { id: 'Hal lain', en: 'Something else' },
    simfoni: 'lainnya',
  },
)
export type HarmForm = CodeOf<typeof harmForms>

/** The name of a form alone, without the examples that stand after its colon. */
export function shortHarmForm(code: string, lang: Lang): string {
  const name = wordFor(harmForms, code, lang)
  return (name.split(':')[0] ?? name).trim()
}

/** Simfoni PPA's classes, given by staff; several may apply to one victim. */
export const violenceClasses = codeList(
  { code: 'physical', id: 'Kekerasan fisik', en: 'Physical violence', simfoni: 'fisik', kpai: 5 },
  {
    code: 'psychological',
    id: 'Kekerasan psikis',
    en: 'Psychological violence',
    simfoni: 'psikis',
    kpai: 5,
  },
  { code: 'sexual', id: 'Kekerasan seksual', en: 'Sexual violence', simfoni: 'seksual', kpai: 5 },
  { code: 'exploitation', id: 'Eksploitasi', en: 'Exploitation', simfoni: 'eksploitasi', kpai: 5 },
  {
    code: 'trafficking',
    id: 'Perdagangan orang (TPPO)',
    en: 'Trafficking in persons',
    simfoni: 'trafficking',
    kpai: 5,
  },
  { code: 'neglect', id: 'Penelantaran', en: 'Neglect', simfoni: 'penelantaran', kpai: 2 },
  { code: 'other', id: 'Kekerasan lainnya', en: 'Other violence', simfoni: 'lainnya', kpai: 5 },
)
export type ViolenceClass = CodeOf<typeof violenceClasses>

export const frequencies = codeList(
  { code: 'once', id: 'Satu kali', en: 'Once', anak: { id: 'Sekali saja', en: 'Just once' } },
  { code: 'fewTimes', id: 'Beberapa kali', en: 'A few times' },
  { code: 'weekly', id: 'Hampir setiap minggu', en: 'Almost every week' },
  { code: 'daily', id: 'Hampir setiap hari', en: 'Almost every day' },
  {
    code: 'unknown',
    id: 'Tidak tahu',
    en: 'Not known',
    anak: { id: 'Aku tidak ingat', en: "I don't remember" },
  },
)
export type Frequency = CodeOf<typeof frequencies>

export const sinceWhen = codeList(
  { code: 'today', id: 'Hari ini', en: 'Today' },
  { code: 'thisWeek', id: 'Minggu ini', en: 'This week' },
  { code: 'thisMonth', id: 'Bulan ini', en: 'This month' },
  { code: 'months', id: 'Beberapa bulan', en: 'Some months' },
  { code: 'overYear', id: 'Lebih dari setahun', en: 'Over a year' },
  {
    code: 'unknown',
    id: 'Tidak tahu',
    en: 'Not known',
    anak: { id: 'Aku tidak ingat', en: "I don't remember" },
  },
)
export type SinceWhen = CodeOf<typeof sinceWhen>

export const stillGoing = codeList(
  {
    code: 'yes',
    id: 'Masih terjadi',
    en: 'Still going on',
    anak: { id: 'Ya, masih', en: 'Yes, still' },
  },
  {
    code: 'no',
    id: 'Sudah berhenti',
    en: 'It has stopped',
    anak: { id: 'Sudah tidak lagi', en: 'Not any more' },
  },
  {
    code: 'afraid',
    id: 'Dikhawatirkan terulang',
    en: 'Feared to happen again',
    anak: { id: 'Aku takut terjadi lagi', en: "I'm scared it will happen again" },
  },
  {
    code: 'unknown',
    id: 'Tidak tahu',
    en: 'Not known',
    anak: { id: 'Aku tidak tahu', en: "I don't know" },
  },
)
export type StillGoing = CodeOf<typeof stillGoing>

/** Kinds of power gap; a person, never a rule, decides whether an event is bullying. */
export const powerGaps = codeList(
  { code: 'age', id: 'Lebih tua atau kakak kelas', en: 'Older or in a higher class' },
  { code: 'strength', id: 'Lebih kuat secara fisik', en: 'Physically stronger' },
  { code: 'number', id: 'Jumlahnya lebih banyak', en: 'More of them' },
  { code: 'position', id: 'Punya kedudukan atau wewenang', en: 'Holds a position or authority' },
  { code: 'popularity', id: 'Lebih berpengaruh di kelompok', en: 'More influence in the group' },
  { code: 'dependence', id: 'Korban bergantung kepadanya', en: 'The victim depends on them' },
  { code: 'disability', id: 'Korban menyandang disabilitas', en: 'The victim has a disability' },
  {
    code: 'online',
    id: 'Memegang foto, pesan, atau akun',
    en: 'Holds photos, messages or an account',
  },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)
export type PowerGap = CodeOf<typeof powerGaps>

/** How worried the person is, chosen by a face; shown as faces, never summed into anything. */
export const worryLevels = codeList(
  { code: '0', id: 'Tidak khawatir', en: 'Not worried', anak: { id: 'Tenang', en: 'Calm' } },
  { code: '1', id: 'Sedikit khawatir', en: 'A little worried' },
  { code: '2', id: 'Cukup khawatir', en: 'Quite worried', anak: { id: 'Khawatir', en: 'Worried' } },
  { code: '3', id: 'Sangat khawatir', en: 'Very worried', anak: { id: 'Takut', en: 'Scared' } },
  {
    code: '4',
    id: 'Tidak sanggup lagi',
    en: 'Cannot bear it any more',
    anak: { id: 'Takut sekali', en: 'Very scared' },
  },
)
export type WorryLevel = CodeOf<typeof worryLevels>
