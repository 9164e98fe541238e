import { codeList, type CodeOf } from './code.ts'

/** The fifteen groups of children owed special protection (AMPK), PP 78/2021. */
export const ampkClasses = codeList(
  { code: 'emergency', id: 'Anak dalam situasi darurat', en: 'Child in an emergency', kpai: 5 },
  {
    code: 'justice',
    id: 'Anak yang berhadapan dengan hukum',
    en: 'Child in contact with the law',
    kpai: 5,
  },
  {
    code: 'minority',
    id: 'Anak dari kelompok minoritas dan terisolasi',
    en: 'Child of a minority or isolated group',
    kpai: 5,
  },
  {
    code: 'exploited',
    id: 'Anak yang dieksploitasi secara ekonomi dan/atau seksual',
    en: 'Child exploited economically or sexually',
    kpai: 5,
  },
  {
    code: 'substances',
    id: 'Anak korban penyalahgunaan napza',
    en: 'Child victim of substance misuse',
    kpai: 5,
  },
  { code: 'pornography', id: 'Anak korban pornografi', en: 'Child victim of pornography', kpai: 5 },
  { code: 'hiv', id: 'Anak dengan HIV/AIDS', en: 'Child with HIV/AIDS', kpai: 5 },
  {
    code: 'trafficked',
    id: 'Anak korban penculikan, penjualan, dan/atau perdagangan',
    en: 'Child victim of abduction, sale or trafficking',
    kpai: 5,
  },
  {
    code: 'violence',
    id: 'Anak korban kekerasan fisik dan/atau psikis',
    en: 'Child victim of physical or psychological violence',
    kpai: 5,
  },
  {
    code: 'sexualCrime',
    id: 'Anak korban kejahatan seksual',
    en: 'Child victim of a sexual crime',
    kpai: 5,
  },
  {
    code: 'terrorism',
    id: 'Anak korban jaringan terorisme',
    en: 'Child victim of a terror network',
    kpai: 5,
  },
  { code: 'disability', id: 'Anak penyandang disabilitas', en: 'Child with a disability', kpai: 5 },
  {
    code: 'maltreated',
    id: 'Anak korban perlakuan salah dan penelantaran',
    en: 'Child victim of maltreatment and neglect',
    kpai: 5,
  },
  {
    code: 'deviantBehaviour',
    id: 'Anak dengan perilaku sosial menyimpang',
    en: 'Child with socially deviant behaviour (statutory term)',
    kpai: 5,
  },
  {
    code: 'stigma',
    id: 'Anak korban stigmatisasi terkait kondisi orang tua',
    en: "Child stigmatised because of parents' condition",
    kpai: 5,
  },
)
export type AmpkClass = CodeOf<typeof ampkClasses>

export const kpaiClusters = codeList(
  {
    code: '1',
    id: 'Hak sipil, kebebasan, dan partisipasi',
    en: 'Civil rights, freedoms and participation',
    kpai: 1,
  },
  {
    code: '2',
    id: 'Lingkungan keluarga dan pengasuhan alternatif',
    en: 'Family and alternative care',
    kpai: 2,
  },
  { code: '3', id: 'Kesehatan dan kesejahteraan dasar', en: 'Health and basic welfare', kpai: 3 },
  {
    code: '4',
    id: 'Pendidikan, waktu luang, dan budaya',
    en: 'Education, leisure and culture',
    kpai: 4,
  },
  { code: '5', id: 'Perlindungan khusus', en: 'Special protection', kpai: 5 },
)
export type KpaiClusterCode = CodeOf<typeof kpaiClusters>

/** The first of the three identification criteria at intake: what kind of case it is. */
export const caseTypes = codeList(
  { code: 'bullying', id: 'Perundungan', en: 'Bullying', kpai: 4 },
  { code: 'physicalViolence', id: 'Kekerasan fisik', en: 'Physical violence', kpai: 5 },
  { code: 'psychologicalViolence', id: 'Kekerasan psikis', en: 'Psychological violence', kpai: 5 },
  { code: 'sexualViolence', id: 'Kekerasan seksual', en: 'Sexual violence', kpai: 5 },
  {
    code: 'domesticViolence',
    id: 'Kekerasan dalam rumah tangga',
    en: 'Domestic violence',
    kpai: 2,
  },
  { code: 'cyberViolence', id: 'Kekerasan di ranah daring', en: 'Online violence', kpai: 5 },
  { code: 'groupFight', id: 'Tawuran atau perkelahian', en: 'Group fight', kpai: 4 },
  {
    code: 'deathOfChild',
    id: 'Kekerasan yang menyebabkan kematian',
    en: 'Violence causing death',
    kpai: 5,
  },
  { code: 'exploitation', id: 'Eksploitasi', en: 'Exploitation', kpai: 5 },
  { code: 'trafficking', id: 'Perdagangan orang', en: 'Trafficking in persons', kpai: 5 },
  { code: 'neglect', id: 'Penelantaran', en: 'Neglect', kpai: 2 },
  { code: 'custody', id: 'Hak asuh atau akses bertemu', en: 'Custody or contact', kpai: 2 },
  { code: 'childMarriage', id: 'Perkawinan anak', en: 'Child marriage', kpai: 2 },
  {
    code: 'discrimination',
    id: 'Diskriminasi dan intoleransi',
    en: 'Discrimination and intolerance',
    kpai: 1,
  },
  { code: 'childReported', id: 'Anak yang dilaporkan', en: 'Child who is reported', kpai: 5 },
  { code: 'health', id: 'Kesehatan dan gizi', en: 'Health and nutrition', kpai: 3 },
  { code: 'other', id: 'Lainnya', en: 'Other', kpai: 5 },
)
export type CaseType = CodeOf<typeof caseTypes>

/** What troubles the person, apart from any violence; several per case. */
export const presentingProblems = codeList(
  { code: 'bullying', id: 'Dirundung', en: 'Being bullied' },
  { code: 'lowSelfEsteem', id: 'Rasa percaya diri rendah', en: 'Low self-esteem' },
  { code: 'familyProblem', id: 'Masalah keluarga', en: 'Family problems' },
  { code: 'learning', id: 'Masalah belajar atau prestasi', en: 'Learning or achievement' },
  { code: 'anxiety', id: 'Cemas', en: 'Anxiety' },
  { code: 'sadness', id: 'Sedih berkepanjangan', en: 'Lasting sadness' },
  { code: 'stress', id: 'Tekanan atau stres', en: 'Stress' },
  { code: 'trauma', id: 'Terganggu oleh kejadian lampau', en: 'Troubled by past events' },
  { code: 'loneliness', id: 'Kesepian', en: 'Loneliness' },
  { code: 'friendship', id: 'Masalah pertemanan', en: 'Friendship problems' },
  { code: 'socialPressure', id: 'Tekanan sosial', en: 'Social pressure' },
  { code: 'anger', id: 'Sulit mengelola marah', en: 'Difficulty with anger' },
  { code: 'sleep', id: 'Gangguan tidur', en: 'Sleep problems' },
  { code: 'schoolAvoidance', id: 'Enggan ke sekolah', en: 'Avoiding school' },
  { code: 'grief', id: 'Kehilangan', en: 'Loss' },
  { code: 'career', id: 'Rencana studi atau karier', en: 'Study or career plans' },
  { code: 'workStress', id: 'Tekanan kerja', en: 'Work stress' },
  { code: 'economic', id: 'Kesulitan ekonomi', en: 'Economic hardship' },
  { code: 'disaster', id: 'Dampak bencana', en: 'Effects of a disaster' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)
export type PresentingProblem = CodeOf<typeof presentingProblems>
