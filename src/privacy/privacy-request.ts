import { codeList, type CodeOf } from '#content/codes/code.ts'
import { dueAfter, threeDays } from '#src/platform/clock/promise.ts'
import type { Id } from '#src/platform/ids.ts'

export type RequestId = Id<'privacy_request'>

/** What a person may ask about their own data (UU 27/2022 arts 5-13). */
export const requestKinds = codeList(
  {
    code: 'access',
    id: 'Melihat atau meminta salinan data',
    en: 'See or get a copy of the data',
    anak: { id: 'Aku mau lihat apa yang ditulis tentang aku', en: 'I want to see what is written about me' },
    remaja: { id: 'Melihat atau minta salinan dataku', en: 'See or get a copy of my data' },
  },
  {
    code: 'correction',
    id: 'Memperbaiki data yang salah',
    en: 'Correct data that is wrong',
    anak: { id: 'Ada yang salah, tolong dibetulkan', en: 'Something is wrong, please fix it' },
    remaja: { id: 'Memperbaiki dataku yang salah', en: 'Correct my data that is wrong' },
  },
  {
    code: 'restriction',
    id: 'Menghentikan sementara pemakaian data',
    en: 'Stop the use of the data for now',
    anak: { id: 'Jangan dipakai dulu', en: 'Do not use it for now' },
    remaja: { id: 'Menghentikan dulu pemakaian dataku', en: 'Stop using my data for now' },
  },
  {
    code: 'erasure',
    id: 'Menghapus data',
    en: 'Erase the data',
    anak: { id: 'Tolong dihapus', en: 'Please erase it' },
    remaja: { id: 'Menghapus dataku', en: 'Erase my data' },
  },
  {
    code: 'withdrawal',
    id: 'Menarik persetujuan',
    en: 'Withdraw consent',
    anak: { id: 'Aku tadinya setuju, sekarang tidak', en: 'I agreed before, now I do not' },
    remaja: { id: 'Menarik persetujuanku', en: 'Withdraw my consent' },
  },
)
export type RequestKind = CodeOf<typeof requestKinds>

export const requestStates = ['received', 'checking', 'working', 'decided', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

const identities = ['not_checked', 'by_code', 'proved', 'not_proved'] as const
export type Identity = (typeof identities)[number]

export const decisions = ['granted', 'partly', 'refused'] as const
export type Decision = (typeof decisions)[number]

/** Grounds for giving less than was asked. The law names the first three; the others are limits of the record itself. */
export const grounds = codeList(
  {
    code: 'safety',
    id: 'Membahayakan keselamatan atau kesehatan seseorang (Pasal 33)',
    en: "It would endanger somebody's safety or health (art. 33)",
  },
  {
    code: 'othersData',
    id: 'Membuka data orang lain (Pasal 33)',
    en: "It would disclose another person's data (art. 33)",
  },
  {
    code: 'defence',
    id: 'Bertentangan dengan pertahanan dan keamanan negara (Pasal 33)',
    en: 'Contrary to national defence and security (art. 33)',
  },
  {
    code: 'legalDuty',
    id: 'Masih wajib disimpan menurut undang-undang',
    en: 'A law still requires it to be kept',
  },
  {
    code: 'legalHold',
    id: 'Ditahan untuk perkara hukum yang berjalan',
    en: 'Held for legal proceedings under way',
  },
  {
    code: 'serviceRunning',
    id: 'Layanan masih berjalan dan memerlukannya',
    en: 'The service is still running and needs it',
  },
  { code: 'notFound', id: 'Tidak ada data tentang orang ini', en: 'There is no data about this person' },
  {
    code: 'notProved',
    id: 'Identitas atau kewenangan pemohon belum terbukti',
    en: 'The identity or authority of the asker is not proved',
  },
  {
    code: 'factDisputed',
    id: 'Isinya bukan kesalahan; keberatan pemohon dicatat',
    en: "It is not a mistake; the asker's objection is recorded",
  },
)
export type Ground = CodeOf<typeof grounds>

/** How an identity was looked at. A code proves who wrote the report, and nothing more is asked of them. */
export const identityWays = codeList(
  {
    code: 'document',
    id: 'Melihat kartu identitas, tanpa menyalinnya',
    en: 'Saw an identity card, without copying it',
  },
  {
    code: 'knownWorker',
    id: 'Dikenal oleh petugas yang mendampingi',
    en: 'Known to the worker who accompanies them',
  },
  { code: 'guardianPapers', id: 'Surat wali atau kuasa', en: 'Papers of a guardian or proxy' },
  {
    code: 'question',
    id: 'Menjawab hal yang hanya diketahui pemohon',
    en: 'Answered what only the asker can know',
  },
)
export type IdentityWay = CodeOf<typeof identityWays>

export const askers = codeList(
  {
    code: 'self',
    id: 'Data saya sendiri',
    en: 'My own data',
    anak: { id: 'Tentang aku', en: 'About me' },
    remaja: { id: 'Dataku sendiri', en: 'My own data' },
  },
  {
    code: 'guardian',
    id: 'Data anak atau orang yang saya wakili',
    en: 'Data of a child or person I represent',
  },
  { code: 'other', id: 'Data orang lain', en: "Another person's data" },
)

const moves = {
  received: ['checking', 'working', 'withdrawn'],
  checking: ['working', 'decided', 'withdrawn'],
  working: ['checking', 'decided', 'withdrawn'],
  decided: [],
  withdrawn: [],
} as const satisfies Record<RequestState, readonly RequestState[]>

/** Whether a request may go from one state to another. What is decided or taken back stays so. */
export function mayMove(from: RequestState, to: RequestState): boolean {
  return (moves[from] as readonly RequestState[]).includes(to)
}

export function isOpen(state: RequestState): boolean {
  return moves[state].length > 0
}

/** UU 27/2022 counts three times twenty-four hours from the request itself; a holiday stops nothing. */
export function requestDue(receivedAt: Date): Date {
  return dueAfter(receivedAt, threeDays)
}

export type DecisionProblem =
  | 'not_open'
  | 'ground_missing'
  | 'answer_missing'
  | 'identity_missing'
  | 'carry_out_missing'

/** Why a decision cannot be taken as it stands; null when it can. Mirrors privacy.hold_decision(). */
export function whyNotDecide(request: {
  state: RequestState
  identity: Identity
  decision: Decision
  ground: string | null
  answer: string
}): DecisionProblem | null {
  if (!mayMove(request.state, 'decided')) return 'not_open'
  if (request.answer.trim() === '') return 'answer_missing'
  if (request.decision !== 'granted' && !request.ground) return 'ground_missing'
  if (request.decision !== 'refused' && request.identity !== 'by_code' && request.identity !== 'proved')
    return 'identity_missing'
  return null
}

/** What a granted request still has to become in the records, before it is done and not merely promised. */
export function followsFrom(
  kind: RequestKind,
  decision: Decision,
): 'copy' | 'amend' | 'restrict' | 'destroy' | 'stop' | null {
  if (decision === 'refused') return null
  const acts = {
    access: 'copy',
    correction: 'amend',
    restriction: 'restrict',
    erasure: 'destroy',
    withdrawal: 'stop',
  } as const
  return acts[kind]
}
