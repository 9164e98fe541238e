import { codeList, type CodeOf } from './code.ts'

/** Kinds of disability in UU 8/2016 art. 4; recorded from what the person says, never guessed. */
export const disabilities = codeList(
  { code: 'none', id: 'Tidak ada', en: 'None' },
  { code: 'physical', id: 'Disabilitas fisik', en: 'Physical disability' },
  { code: 'intellectual', id: 'Disabilitas intelektual', en: 'Intellectual disability' },
  { code: 'mental', id: 'Disabilitas mental', en: 'Mental disability' },
  { code: 'sensorySight', id: 'Disabilitas sensorik: netra', en: 'Sensory disability: sight' },
  { code: 'sensoryHearing', id: 'Disabilitas sensorik: rungu', en: 'Sensory disability: hearing' },
  { code: 'sensorySpeech', id: 'Disabilitas sensorik: wicara', en: 'Sensory disability: speech' },
  { code: 'multiple', id: 'Disabilitas ganda atau multi', en: 'Multiple disability' },
  { code: 'unknown', id: 'Belum diketahui', en: 'Not yet known' },
  { code: 'refused', id: 'Menolak menjawab', en: 'Refused to answer' },
)
export type Disability = CodeOf<typeof disabilities>

/** The six fields of the Washington Group short set, in own words: they ask for a need, not a diagnosis. */
export const functionNeeds = codeList(
  { code: 'seeing', id: 'Melihat', en: 'Seeing' },
  { code: 'hearing', id: 'Mendengar', en: 'Hearing' },
  { code: 'walking', id: 'Berjalan atau naik tangga', en: 'Walking or climbing steps' },
  {
    code: 'remembering',
    id: 'Mengingat atau memusatkan perhatian',
    en: 'Remembering or concentrating',
  },
  { code: 'selfCare', id: 'Merawat diri (mandi, berpakaian)', en: 'Self-care (washing, dressing)' },
  { code: 'communicating', id: 'Berkomunikasi', en: 'Communicating' },
)
export type FunctionNeed = CodeOf<typeof functionNeeds>

export const functionLevels = codeList(
  { code: 'none', id: 'Tidak sulit', en: 'No difficulty' },
  { code: 'some', id: 'Agak sulit', en: 'Some difficulty' },
  { code: 'lot', id: 'Sangat sulit', en: 'A lot of difficulty' },
  { code: 'cannot', id: 'Tidak bisa sama sekali', en: 'Cannot do at all' },
  { code: 'notAsked', id: 'Belum ditanyakan', en: 'Not asked yet' },
)
export type FunctionLevel = CodeOf<typeof functionLevels>

/** What makes the service reachable for this person. */
export const accommodations = codeList(
  { code: 'bisindo', id: 'Juru bahasa isyarat BISINDO', en: 'BISINDO sign interpreter' },
  { code: 'sibi', id: 'Juru bahasa isyarat SIBI', en: 'SIBI sign interpreter' },
  { code: 'written', id: 'Percakapan tertulis', en: 'Talking in writing' },
  { code: 'drawing', id: 'Gambar dan kartu', en: 'Drawings and cards' },
  { code: 'readAloud', id: 'Dibacakan', en: 'Read aloud' },
  { code: 'easyWords', id: 'Bahasa yang disederhanakan', en: 'Easy language' },
  { code: 'wheelchair', id: 'Akses kursi roda', en: 'Wheelchair access' },
  { code: 'companion', id: 'Pendamping pilihan sendiri', en: 'Companion of own choice' },
  { code: 'homeVisit', id: 'Kunjungan rumah', en: 'Home visit' },
  { code: 'localLanguage', id: 'Penerjemah bahasa daerah', en: 'Local-language interpreter' },
  {
    code: 'sameSex',
    id: 'Petugas perempuan atau laki-laki sesuai pilihan',
    en: 'Worker of the chosen sex',
  },
  { code: 'prayerTimes', id: 'Jadwal menyesuaikan waktu ibadah', en: 'Times that respect worship' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)
export type Accommodation = CodeOf<typeof accommodations>

/** How the person may be reached without putting them in danger; several may hold. */
export const contactSafety = codeList(
  {
    code: 'safeToCall',
    id: 'Aman ditelepon',
    en: 'Safe to call',
    remaja: { id: 'Boleh ditelepon', en: 'You may call me' },
  },
  {
    code: 'safeToText',
    id: 'Aman dikirimi pesan',
    en: 'Safe to text',
    remaja: { id: 'Boleh dikirimi pesan', en: 'You may text me' },
  },
  { code: 'noVoicemail', id: 'Jangan meninggalkan pesan suara', en: 'Leave no voice message' },
  { code: 'onlyHours', id: 'Hanya pada jam tertentu', en: 'Only at certain hours' },
  {
    code: 'agreedOpening',
    id: 'Pakai kalimat pembuka yang disepakati',
    en: 'Use the agreed opening words',
  },
  {
    code: 'neverNameOffice',
    id: 'Jangan menyebut nama layanan',
    en: 'Do not name the service',
    remaja: { id: 'Jangan bilang kalian dari mana', en: 'Do not say where you are from' },
  },
  {
    code: 'sharedPhone',
    id: 'Ponsel dipakai bersama',
    en: 'Phone is shared',
    remaja: { id: 'HP-ku dipakai orang lain juga', en: 'Others use my phone too' },
  },
  {
    code: 'throughTrusted',
    id: 'Hanya lewat orang yang dipercaya',
    en: 'Only through the trusted person',
    remaja: { id: 'Lewat orang yang kupercaya saja', en: 'Only through someone I trust' },
  },
  {
    code: 'atSchool',
    id: 'Hanya ditemui di sekolah',
    en: 'Only in person at school',
    remaja: { id: 'Temui aku di sekolah saja', en: 'Meet me at school only' },
  },
  {
    code: 'codeOnly',
    id: 'Hanya lewat balasan di sini',
    en: 'Only through the reply here',
    remaja: { id: 'Balas di sini saja', en: 'Only reply here' },
  },
  {
    code: 'noContact',
    id: 'Jangan dihubungi',
    en: 'Do not contact',
    remaja: { id: 'Jangan hubungi aku', en: 'Do not contact me' },
  },
)
export type ContactSafety = CodeOf<typeof contactSafety>

/** The six factors KPAI names; counted in aggregate and never added up for a person. */
export const contextFactors = codeList(
  {
    code: 'harmfulTechnology',
    id: 'Teknologi dan informasi yang merugikan',
    en: 'Harmful technology and information',
  },
  { code: 'parenting', id: 'Pengasuhan yang kurang memadai', en: 'Poor parenting' },
  {
    code: 'permissiveClimate',
    id: 'Lingkungan sosial budaya yang permisif',
    en: 'Permissive social and cultural climate',
  },
  { code: 'poverty', id: 'Kemiskinan', en: 'Poverty' },
  { code: 'unemployment', id: 'Pengangguran', en: 'Unemployment' },
  { code: 'housing', id: 'Tempat tinggal yang tidak layak', en: 'Unfit housing' },
)
export type ContextFactor = CodeOf<typeof contextFactors>
