import { codeList, type CodeOf } from '#content/codes/code.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'

/** Skills of coping, of speaking up, and of keeping safe. Words of this house, belum diverifikasi. */
export const skills = codeList(
  { code: 'calm', id: 'Menenangkan badan saat tegang', en: 'Calming the body when tense' },
  { code: 'feelings', id: 'Memberi nama pada perasaan', en: 'Giving feelings a name' },
  { code: 'thoughts', id: 'Menimbang pikiran yang menyalahkan diri', en: 'Weighing thoughts of self-blame' },
  {
    code: 'smallSteps',
    id: 'Memecah masalah menjadi langkah kecil',
    en: 'Breaking a problem into small steps',
  },
  { code: 'sayNo', id: 'Mengatakan tidak dengan tenang', en: 'Saying no calmly' },
  { code: 'askHelp', id: 'Meminta tolong', en: 'Asking for help' },
  { code: 'tellAdult', id: 'Bercerita kepada orang dewasa tepercaya', en: 'Telling a trusted adult' },
  { code: 'leave', id: 'Pergi ke tempat yang aman', en: 'Going somewhere safe' },
  { code: 'company', id: 'Memilih jalan dan teman yang aman', en: 'Choosing a safe way and company' },
  {
    code: 'evidence',
    id: 'Menyimpan bukti pesan atau unggahan',
    en: 'Keeping evidence of messages or posts',
  },
  { code: 'online', id: 'Memblokir akun dan mengatur privasi', en: 'Blocking accounts and setting privacy' },
  { code: 'friends', id: 'Memulai obrolan dan ikut kegiatan', en: 'Starting a talk and joining in' },
  { code: 'goodInMe', id: 'Melihat hal baik pada diri sendiri', en: 'Seeing what is good in oneself' },
)
export type SkillCode = CodeOf<typeof skills>

export const skillLevels = codeList(
  { code: 'not_yet', id: 'Belum', en: 'Not yet' },
  { code: 'with_help', id: 'Bisa dengan bantuan', en: 'With help' },
  { code: 'alone', id: 'Bisa sendiri', en: 'On my own' },
  { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
)
export type SkillLevel = CodeOf<typeof skillLevels>
const ladder: readonly SkillLevel[] = ['not_yet', 'with_help', 'alone']

export type SkillChange = Readonly<{
  code: SkillCode
  first: SkillLevel | null
  now: SkillLevel | null
  change: 'grew' | 'same' | 'less' | 'newly' | null
}>

/**
 * How each skill stands now beside the first time it was asked about, in words and without a sum. `versions` are
 * answers newest first. A skill nobody has asked about yet has neither.
 */
export function skillChanges(versions: readonly AnyAnswers[]): readonly SkillChange[] {
  return skills.map(({ code }) => {
    const said = versions.flatMap((answers) => ladder.filter((level) => level === answers[code]))
    const [now] = said
    const first = said.at(-1)
    return {
      code,
      first: said.length > 1 ? (first ?? null) : null,
      now: now ?? null,
      change:
        now === undefined || first === undefined ? null : said.length === 1 ? 'newly' : turn(first, now),
    }
  })
}

function turn(first: SkillLevel, now: SkillLevel): 'grew' | 'same' | 'less' {
  const steps = ladder.indexOf(now) - ladder.indexOf(first)
  return steps > 0 ? 'grew' : steps < 0 ? 'less' : 'same'
}
