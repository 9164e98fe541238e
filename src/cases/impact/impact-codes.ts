import { codeList, type CodeOf } from '#content/codes/code.ts'

/** How often. Not asked is not no, and not wanting to answer is neither. */
export const howOften = codeList(
  { code: 'often', id: 'Ya, sering', en: 'Yes, often' },
  { code: 'sometimes', id: 'Kadang', en: 'Sometimes' },
  { code: 'no', id: 'Tidak', en: 'No' },
  { code: 'notAsked', id: 'Tidak ditanyakan', en: 'Not asked' },
  { code: 'refused', id: 'Tidak mau menjawab', en: 'Would not say' },
)
export type HowOften = CodeOf<typeof howOften>

export const thoughtAnswers = codeList(
  { code: 'now', id: 'Ya, akhir-akhir ini', en: 'Yes, of late' },
  { code: 'before', id: 'Pernah dulu, tidak sekarang', en: 'Once, not now' },
  { code: 'no', id: 'Tidak', en: 'No' },
  { code: 'notAsked', id: 'Tidak ditanyakan', en: 'Not asked' },
  { code: 'refused', id: 'Tidak mau menjawab', en: 'Would not say' },
)
export type ThoughtAnswer = CodeOf<typeof thoughtAnswers>

export const tellers = codeList(
  { code: 'self', id: 'Orangnya sendiri', en: 'The person' },
  { code: 'family', id: 'Keluarga', en: 'Family' },
  { code: 'teacher', id: 'Guru atau pengasuh', en: 'Teacher or carer' },
  { code: 'friend', id: 'Teman', en: 'A friend' },
  { code: 'worker', id: 'Petugas, dari yang terlihat', en: 'A worker, from what was seen' },
)

export const schooling = codeList(
  { code: 'attends', id: 'Masuk seperti biasa', en: 'Attends as usual' },
  { code: 'sometimes', id: 'Kadang tidak masuk', en: 'Stays away at times' },
  { code: 'stopped', id: 'Sudah tidak masuk', en: 'No longer attends' },
  { code: 'notEnrolled', id: 'Tidak bersekolah atau sudah lulus', en: 'Not enrolled, or finished' },
  { code: 'notAsked', id: 'Tidak ditanyakan', en: 'Not asked' },
)

/** Earlier burdens (J09): a load that was there before, and adds up. */
export const burdens = codeList(
  { code: 'earlierBullying', id: 'Pernah dirundung sebelumnya', en: 'Was bullied before' },
  { code: 'violenceHome', id: 'Kekerasan di rumah', en: 'Violence at home' },
  { code: 'violenceSeen', id: 'Melihat kekerasan terhadap orang lain', en: 'Saw violence done to others' },
  { code: 'otherViolence', id: 'Kekerasan lain', en: 'Other violence' },
  { code: 'loss', id: 'Kehilangan orang dekat', en: 'Lost someone close' },
  { code: 'separation', id: 'Orang tua berpisah atau pergi jauh', en: 'Parents apart or far away' },
  { code: 'disaster', id: 'Bencana atau mengungsi', en: 'A disaster, or had to flee' },
  { code: 'moving', id: 'Pindah rumah atau sekolah', en: 'Moved house or school' },
  { code: 'illness', id: 'Sakit lama atau disabilitas', en: 'Long illness or disability' },
  { code: 'familyIllness', id: 'Keluarga sakit', en: 'Illness in the family' },
  { code: 'poverty', id: 'Kekurangan uang atau makanan', en: 'Not enough money or food' },
  { code: 'work', id: 'Harus bekerja atau mengasuh', en: 'Has to work or to care for others' },
  { code: 'discrimination', id: 'Dibeda-bedakan', en: 'Treated as less' },
  { code: 'other', id: 'Lainnya', en: 'Other' },
)
export const burdensAsked = codeList(
  { code: 'told', id: 'Diceritakan sendiri', en: 'Told by themselves' },
  { code: 'asked', id: 'Ditanyakan, dan ada', en: 'Asked, and there is' },
  { code: 'none', id: 'Ditanyakan, dan tidak ada', en: 'Asked, and there is none' },
  { code: 'notAsked', id: 'Tidak ditanyakan', en: 'Not asked' },
  { code: 'refused', id: 'Tidak mau menjawab', en: 'Would not say' },
)

export const sinceYears = codeList(
  { code: 'under1', id: 'Kurang dari setahun lalu', en: 'Less than a year ago' },
  { code: 'from1to5', id: '1–5 tahun lalu', en: '1–5 years ago' },
  { code: 'from5to10', id: '5–10 tahun lalu', en: '5–10 years ago' },
  { code: 'over10', id: 'Lebih dari 10 tahun lalu', en: 'More than 10 years ago' },
  { code: 'notAsked', id: 'Tidak ditanyakan', en: 'Not asked' },
)

/** What keeps somebody learning while it is not safe (J07). Each becomes a line of the plan when a person says so. */
export const schoolSteps = codeList(
  {
    code: 'talk',
    id: 'Bicarakan dengan sekolah cara tetap belajar dengan aman',
    en: 'Agree with the school on a safe way to go on learning',
  },
  { code: 'home', id: 'Tugas dari rumah untuk sementara', en: 'Work from home for a while' },
  {
    code: 'accompany',
    id: 'Ditemani saat berangkat dan pulang, dengan satu orang dewasa yang dituju di sekolah',
    en: 'Company on the way, and one adult at school to turn to',
  },
  {
    code: 'class',
    id: 'Pindah kelas atau kamar, bila ia yang mau',
    en: 'Change class or room, if they want it',
  },
  { code: 'transfer', id: 'Pindah sekolah, bila ia yang mau', en: 'Change school, if they want it' },
  {
    code: 'catchUp',
    id: 'Mengejar pelajaran dan ujian yang terlewat',
    en: 'Catch up on lessons and exams missed',
  },
  {
    code: 'equivalency',
    id: 'Pendidikan kesetaraan (Paket A, B, C)',
    en: 'Equivalency education (Paket A, B, C)',
  },
  { code: 'cost', id: 'Bantuan biaya, seragam, atau angkutan', en: 'Help with fees, uniform or transport' },
)
export type SchoolStep = CodeOf<typeof schoolSteps>
