import { codeList, type CodeOf } from '#content/codes/code.ts'

/*
 * Words of guidance at school after Permendikbud 111/2014 and its operational guides (POP BK), from general
 * knowledge: belum diverifikasi (domain: indonesia.md §2).
 */

/** The four fields of service that stand on every record of guidance. */
export const fields = codeList(
  { code: 'personal', id: 'Pribadi', en: 'Personal' },
  { code: 'social', id: 'Sosial', en: 'Social' },
  { code: 'learning', id: 'Belajar', en: 'Learning' },
  { code: 'career', id: 'Karier', en: 'Career' },
)
export type Field = CodeOf<typeof fields>

export const components = codeList(
  { code: 'basic', id: 'Layanan dasar', en: 'Basic service' },
  {
    code: 'planning',
    id: 'Peminatan dan perencanaan individual',
    en: 'Specialisation and individual planning',
  },
  { code: 'responsive', id: 'Layanan responsif', en: 'Responsive service' },
  { code: 'system', id: 'Dukungan sistem', en: 'System support' },
)
export type Component = CodeOf<typeof components>

/** How a service is given. Preventive sessions are classical, in a large class or in a group, tied to no file. */
export const shapes = codeList(
  { code: 'classical', id: 'Bimbingan klasikal', en: 'Classroom guidance' },
  { code: 'largeClass', id: 'Bimbingan kelas besar', en: 'Large-class guidance' },
  { code: 'group', id: 'Bimbingan kelompok', en: 'Group guidance' },
  { code: 'individual', id: 'Bimbingan individu', en: 'Individual guidance' },
  { code: 'parents', id: 'Pertemuan orang tua', en: 'Meeting with parents' },
  { code: 'colleagues', id: 'Konsultasi dan kerja sama guru', en: 'Consultation with teachers' },
  { code: 'media', id: 'Papan dan media bimbingan', en: 'Guidance board and media' },
)
export type Shape = CodeOf<typeof shapes>

/** Shapes a service plan (RPL) is written for. */
export const plannedShapes = codeList(
  { code: 'classical', id: 'Bimbingan klasikal', en: 'Classroom guidance' },
  { code: 'largeClass', id: 'Bimbingan kelas besar', en: 'Large-class guidance' },
  { code: 'group', id: 'Bimbingan kelompok', en: 'Group guidance' },
  { code: 'individual', id: 'Bimbingan individu', en: 'Individual guidance' },
)

/** What a service is for, as plans of service name it after POP BK. */
export const serviceFunctions = codeList(
  { code: 'understanding', id: 'Pemahaman', en: 'Understanding' },
  { code: 'prevention', id: 'Pencegahan', en: 'Prevention' },
  { code: 'development', id: 'Pemeliharaan dan pengembangan', en: 'Keeping and developing' },
  { code: 'relief', id: 'Pengentasan', en: 'Easing a problem' },
  { code: 'adjustment', id: 'Penyesuaian', en: 'Adjusting' },
  { code: 'placement', id: 'Penyaluran', en: 'Finding the right place' },
  { code: 'advocacy', id: 'Advokasi', en: 'Standing up for pupils' },
)

/** What a service hopes for, told apart so that each can be reported (A36). Never a score of a person. */
export const outcomeDomains = codeList(
  { code: 'selfKnowledge', id: 'Mengenal dan memahami diri', en: 'Knowing oneself' },
  { code: 'calm', id: 'Lebih tenang menghadapi cemas dan tekanan', en: 'Calmer with worry and stress' },
  { code: 'socialSkill', id: 'Keterampilan sosial dan emosional', en: 'Social and emotional skill' },
  { code: 'character', id: 'Karakter dan tanggung jawab', en: 'Character and responsibility' },
  { code: 'study', id: 'Keterampilan belajar', en: 'Learning skills' },
  { code: 'future', id: 'Arah studi dan pekerjaan', en: 'Direction for study and work' },
)
export type OutcomeDomain = CodeOf<typeof outcomeDomains>

export const agreements = codeList(
  { code: 'yes', id: 'Ya, ia setuju', en: 'Yes, they agree' },
  { code: 'partly', id: 'Sebagian', en: 'In part' },
  { code: 'no', id: 'Tidak', en: 'No' },
  { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
)
export type Agreement = CodeOf<typeof agreements>

/** What comes after a session of individual guidance. */
export const onwards = codeList(
  { code: 'again', id: 'Bertemu lagi', en: 'Meet again' },
  { code: 'enough', id: 'Cukup untuk sekarang', en: 'Enough for now' },
  { code: 'counselling', id: 'Perlu konseling', en: 'Needs counselling' },
  { code: 'refer', id: 'Alih tangan ke layanan lain', en: 'Hand over to another service' },
)
export type Onward = CodeOf<typeof onwards>

export const programmeStatuses = codeList(
  { code: 'draft', id: 'Rancangan', en: 'Draft' },
  { code: 'in_use', id: 'Dipakai', en: 'In use' },
  { code: 'closed', id: 'Selesai', en: 'Closed' },
)
export type ProgrammeStatus = CodeOf<typeof programmeStatuses>

export const terms = codeList(
  { code: '1', id: 'Semester gasal', en: 'First term' },
  { code: '2', id: 'Semester genap', en: 'Second term' },
)
export type Term = 1 | 2
