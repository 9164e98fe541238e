import { codeList, type CodeOf } from '#content/codes/code.ts'

export const sessionKindWords = codeList(
  { code: 'individual', id: 'Sesi perorangan', en: 'Individual session' },
  { code: 'group', id: 'Sesi kelompok', en: 'Group session' },
  { code: 'family', id: 'Sesi keluarga', en: 'Family session' },
  { code: 'review', id: 'Tinjauan bersama', en: 'Review together' },
  { code: 'booster', id: 'Sesi penguatan', en: 'Booster session' },
  { code: 'caregiver', id: 'Sesi dengan pengasuh', en: 'Session with a caregiver' },
)

export const sessionStateWords = codeList(
  { code: 'open', id: 'Sedang berjalan', en: 'Under way' },
  { code: 'closed', id: 'Selesai', en: 'Closed' },
  { code: 'missed', id: 'Tidak hadir', en: 'Missed' },
  { code: 'cancelled', id: 'Dibatalkan', en: 'Cancelled' },
)

/** The same codes as appointments carry, so that the two can be laid beside each other. */
export const sessionModes = codeList(
  { code: 'in_person', id: 'Tatap muka', en: 'Face to face' },
  { code: 'telephone', id: 'Telepon', en: 'Telephone' },
  { code: 'video', id: 'Panggilan video', en: 'Video call' },
  { code: 'text', id: 'Pesan tertulis', en: 'In writing' },
)
/** Face to face unless a reason is written down (A02). It lies in clear, so it is a code. */
export const modeReasons = codeList(
  { code: 'client_wish', id: 'Klien memilih begitu', en: 'The client chose it' },
  { code: 'safety', id: 'Lebih aman bagi klien', en: 'Safer for the client' },
  { code: 'distance', id: 'Jarak atau perjalanan', en: 'Distance or travel' },
  { code: 'health', id: 'Sakit atau disabilitas', en: 'Illness or disability' },
  { code: 'weather', id: 'Cuaca, banjir, atau asap', en: 'Weather, flood or haze' },
  { code: 'room', id: 'Ruang tidak tersedia', en: 'No room' },
  { code: 'other', id: 'Alasan lain', en: 'Another reason' },
)

export const presentPeople = codeList(
  { code: 'client', id: 'Klien', en: 'The client' },
  { code: 'guardian', id: 'Orang tua atau wali', en: 'Parent or guardian' },
  { code: 'sibling', id: 'Saudara', en: 'Brother or sister' },
  { code: 'companion', id: 'Pendamping', en: 'Companion' },
  { code: 'teacher', id: 'Guru atau ustaz', en: 'Teacher' },
  { code: 'interpreter', id: 'Juru bahasa', en: 'Interpreter' },
  { code: 'colleague', id: 'Rekan petugas', en: 'A colleague' },
  { code: 'other', id: 'Orang lain yang klien pilih', en: 'Somebody else the client chose' },
)

export const safetyAnswers = codeList(
  { code: 'safe', id: 'Merasa aman', en: 'Feels safe' },
  { code: 'worried', id: 'Khawatir', en: 'Worried' },
  { code: 'not_safe', id: 'Tidak aman sekarang', en: 'Not safe now' },
  { code: 'no_answer', id: 'Belum mau menjawab', en: 'Would rather not say yet' },
)
export type SafetyAnswer = CodeOf<typeof safetyAnswers>

export const feelings = codeList(
  { code: 'sad', id: 'Sedih', en: 'Sad' },
  { code: 'afraid', id: 'Takut', en: 'Afraid' },
  { code: 'ashamed', id: 'Malu', en: 'Ashamed' },
  { code: 'angry', id: 'Marah', en: 'Angry' },
  { code: 'confused', id: 'Bingung', en: 'Confused' },
  { code: 'lonely', id: 'Sendiri', en: 'Alone' },
  { code: 'guilty', id: 'Merasa bersalah', en: 'Guilty' },
  { code: 'tired', id: 'Lelah', en: 'Tired' },
  { code: 'numb', id: 'Kosong, tidak merasa apa-apa', en: 'Empty, feeling nothing' },
  { code: 'calm', id: 'Tenang', en: 'Calm' },
  { code: 'relieved', id: 'Lega', en: 'Relieved' },
  { code: 'hopeful', id: 'Punya harapan', en: 'Hopeful' },
  { code: 'proud', id: 'Bangga', en: 'Proud' },
)

/** How a session is spent when there is no talk. Each of them is a whole session. */
export const silentMeans = codeList(
  { code: 'cards', id: 'Kartu perasaan', en: 'Feeling cards' },
  { code: 'scales', id: 'Menunjuk skala atau wajah', en: 'Pointing at scales or faces' },
  { code: 'drawing', id: 'Menggambar', en: 'Drawing' },
  { code: 'play', id: 'Bermain atau boneka', en: 'Play or puppets' },
  { code: 'writing', id: 'Menulis', en: 'Writing' },
  { code: 'write_later', id: 'Menulis nanti, di rumah', en: 'Writing later, at home' },
  { code: 'breathing', id: 'Bernapas bersama', en: 'Breathing together' },
  { code: 'together', id: 'Duduk bersama', en: 'Sitting together' },
)

/** Practical obstacles that were solved (C16). */
export const practicalNeeds = codeList(
  { code: 'transport', id: 'Angkutan', en: 'Transport' },
  { code: 'uniform', id: 'Seragam atau buku', en: 'Uniform or books' },
  { code: 'school_move', id: 'Urusan pindah sekolah atau asrama', en: 'Change of school or dormitory' },
  { code: 'documents', id: 'Surat atau dokumen', en: 'Papers' },
  { code: 'phone', id: 'Ponsel atau pulsa', en: 'Phone or credit' },
  { code: 'food', id: 'Makan atau kebutuhan harian', en: 'Food or daily needs' },
  { code: 'health', id: 'Berobat', en: 'Health care' },
  { code: 'fees', id: 'Biaya sekolah', en: 'School fees' },
  { code: 'learning', id: 'Mengejar pelajaran', en: 'Catching up on lessons' },
  { code: 'housing', id: 'Tempat tinggal yang aman', en: 'A safe place to live' },
  { code: 'access', id: 'Alat bantu atau juru bahasa', en: 'Aids or an interpreter' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)

export const noNextReasons = codeList(
  { code: 'client_decides', id: 'Klien akan mengabari', en: 'The client will let us know' },
  { code: 'client_stops', id: 'Klien memilih berhenti dulu', en: 'The client chose to stop for now' },
  { code: 'ending', id: 'Konseling akan ditutup', en: 'Counselling is ending' },
  { code: 'referred', id: 'Diteruskan ke layanan lain', en: 'Handed on to another service' },
  { code: 'to_arrange', id: 'Menunggu jadwal pihak lain', en: 'Waiting for somebody else’s time' },
  { code: 'other', id: 'Alasan lain', en: 'Another reason' },
)

/** What helps at home (practice.md, family): none of it asks the child to be strong. */
export const coachingPoints = codeList(
  {
    code: 'listen_first',
    id: 'Dengarkan sampai selesai, percaya, berterima kasih',
    en: 'Listen to the end, believe, say thank you',
  },
  {
    code: 'no_blame',
    id: 'Tidak menyalahkan dan tidak menyuruh melupakan',
    en: 'No blame, and no "just forget it"',
  },
  {
    code: 'ask_before',
    id: 'Bertanya dulu sebelum bertindak untuknya',
    en: 'Ask before acting for the child',
  },
  {
    code: 'no_confronting',
    id: 'Tidak mendatangi keluarga pihak lain sendirian',
    en: 'Do not confront the other family alone',
  },
  {
    code: 'calm_together',
    id: 'Menenangkan diri bersama, misalnya bernapas',
    en: 'Calm down together, for instance by breathing',
  },
  {
    code: 'daily_time',
    id: 'Sepuluh menit sehari hanya bersama anak',
    en: 'Ten minutes a day with the child alone',
  },
  {
    code: 'routine',
    id: 'Menjaga tidur, makan, dan kebiasaan harian',
    en: 'Keep sleep, meals and daily habits',
  },
  { code: 'praise', id: 'Menyebut hal baik yang ia lakukan', en: 'Name the good things they do' },
  { code: 'limits', id: 'Batas yang jelas tanpa kekerasan', en: 'Clear limits without violence' },
  {
    code: 'danger_signs',
    id: 'Tahu tanda bahaya dan siapa yang dihubungi',
    en: 'Know the signs of danger and whom to call',
  },
)

/** What may be decided at a review. Each is as good as the others. */
export const reviewDecisions = codeList(
  { code: 'go_on', id: 'Lanjut seperti ini', en: 'Go on like this' },
  { code: 'change', id: 'Ubah cara atau tujuannya', en: 'Change the way or the goals' },
  { code: 'end', id: 'Mengakhiri bersama', en: 'End it together' },
  { code: 'refer', id: 'Diteruskan ke layanan lain', en: 'Hand on to another service' },
)

export const homeworkStateWords = codeList(
  { code: 'given', id: 'Belum', en: 'Not yet' },
  { code: 'tried', id: 'Sudah dicoba', en: 'Tried' },
  { code: 'done', id: 'Sudah dilakukan', en: 'Done' },
  { code: 'not_done', id: 'Tidak jadi', en: 'Not done' },
  { code: 'dropped', id: 'Dihentikan bersama', en: 'Dropped together' },
)
