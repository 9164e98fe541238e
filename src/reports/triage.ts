import { codeList, type CodeOf } from '#content/codes/code.ts'
import type { CaseType } from '#content/codes/classes.ts'
import { urgencies, type Urgency } from '#src/platform/clock/urgency.ts'

/** Where a report stands. `seen` and `read` are shown to the reporter as they are. */
export const reportStatuses = [
  'received',
  'seen',
  'read',
  'in_hand',
  'answered',
  'joined',
  'referred',
  'closed',
  'withdrawn',
] as const
export type ReportStatus = (typeof reportStatuses)[number]

const decided: ReadonlySet<ReportStatus> = new Set(['joined', 'referred', 'closed'])

/** A withdrawn report still waits for a person: withdrawing does not make a child safe. */
export function isDecided(status: ReportStatus): boolean {
  return decided.has(status)
}

const orderOfReading: readonly ReportStatus[] = ['received', 'seen', 'read', 'in_hand', 'answered']

/** The status after something happened; it never walks backwards and never out of a decision. */
export function further(now: ReportStatus, next: 'seen' | 'read' | 'in_hand' | 'answered'): ReportStatus {
  const at = orderOfReading.indexOf(now)
  return at === -1 || at >= orderOfReading.indexOf(next) ? now : next
}

/** 0 for NOW, 3 for PLANNED. It ranks work, never people. */
export function urgencyRank(urgency: Urgency): number {
  return urgencies.indexOf(urgency)
}

export type Waiting = Readonly<{ id: string; urgency: Urgency; dueAt: Date | null }>

/** The order of the queue: urgency of action, then what is due first, then the id so that it never jumps. */
export function byUrgencyThenDue(one: Waiting, other: Waiting): number {
  const rank = urgencyRank(one.urgency) - urgencyRank(other.urgency)
  if (rank !== 0) return rank
  const due =
    (one.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER) - (other.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER)
  if (due !== 0) return due
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** Why a person lowers an urgency. There is no code that says the matter is small. */
export const loweringReasons = codeList(
  { code: 'safeNow', id: 'Sudah dipastikan aman sekarang', en: 'Checked: safe for now' },
  { code: 'helpGiven', id: 'Bantuan segera sudah diberikan', en: 'Immediate help has been given' },
  { code: 'otherServiceActing', id: 'Layanan lain sudah bertindak', en: 'Another service is already acting' },
  {
    code: 'reporterCorrected',
    id: 'Pelapor membetulkan keterangannya',
    en: 'The reporter corrected the account',
  },
  { code: 'enteredWrongly', id: 'Salah catat saat dimasukkan', en: 'Entered wrongly' },
)
export type LoweringReason = CodeOf<typeof loweringReasons>

export type UrgencyChange =
  | { kind: 'same' }
  | { kind: 'raise'; to: Urgency }
  | { kind: 'lower'; to: Urgency; reason: LoweringReason; words: string }
  | { kind: 'refused'; missing: 'reason' | 'words' }

/** Raising is free. Lowering needs a reason from the list and words of the person who decides it. */
export function changeUrgency(
  from: Urgency,
  to: Urgency,
  reason: LoweringReason | null,
  words: string,
): UrgencyChange {
  const step = urgencyRank(to) - urgencyRank(from)
  if (step === 0) return { kind: 'same' }
  if (step < 0) return { kind: 'raise', to }
  if (!reason) return { kind: 'refused', missing: 'reason' }
  if (words.trim().length < 10) return { kind: 'refused', missing: 'words' }
  return { kind: 'lower', to, reason, words: words.trim() }
}

const minute = 60_000
const day = 24 * 60 * minute

/**
 * How soon a report in hand is decided. One city promises to follow up any report within three working days
 * (domain: indonesia.md §1); the rest are defaults of this product, belum diverifikasi, which a unit may change.
 */
export const decideWithin: Readonly<Record<Urgency, number>> = {
  NOW: day,
  TODAY: 3 * day,
  H72: 7 * day,
  PLANNED: 14 * day,
}

export type ClockState = 'late' | 'soon' | 'open'

/** Soon is the last quarter of the promised time, and never less than five minutes. */
export function clockState(madeAt: Date, dueAt: Date, now: Date): ClockState {
  const left = dueAt.getTime() - now.getTime()
  if (left < 0) return 'late'
  return left <= Math.max((dueAt.getTime() - madeAt.getTime()) / 4, 5 * minute) ? 'soon' : 'open'
}

/** What to think of next once the type is named. Reminders for a person; none of them acts by itself. */
export type Reminder =
  | 'police72h'
  | 'medical'
  | 'noMediation'
  | 'legalRoute'
  | 'evidenceFirst'
  | 'ownFileForChild'

const reminders: Partial<Record<CaseType, readonly Reminder[]>> = {
  sexualViolence: ['police72h', 'medical', 'noMediation'],
  deathOfChild: ['legalRoute'],
  trafficking: ['legalRoute', 'noMediation'],
  exploitation: ['legalRoute'],
  domesticViolence: ['legalRoute', 'medical'],
  physicalViolence: ['medical', 'legalRoute'],
  groupFight: ['medical', 'legalRoute'],
  cyberViolence: ['evidenceFirst'],
  childReported: ['ownFileForChild'],
}

export function remindersFor(type: CaseType): readonly Reminder[] {
  return reminders[type] ?? []
}

/** A matter of the regency stays with this unit; every other level asks for a hand to another body. */
export function suggestsReferral(authority: string): boolean {
  return authority !== 'regency'
}
