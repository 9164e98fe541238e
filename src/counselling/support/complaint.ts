import { addWorkingDays } from '#content/holidays.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'
import type { AccountId, DoorId, Id } from '#src/platform/ids.ts'

export type ComplaintId = Id<'complaint'>
export type SealedComplaint = Readonly<{ words: string }>
export type SealedReply = Readonly<{ words: string }>

/** How soon somebody who complains hears back, in working days. A unit's own standard may be shorter. */
const answerWithin = 3
export const longestComplaint = 4000

/** The day by which a complaint is answered; the day it was written does not count. */
export function answerDay(
  written: Date,
  office: Readonly<{ timezone: Zone; closedDays: readonly string[] }>,
): string {
  return addWorkingDays(dayOf(written, office.timezone), answerWithin, office.closedDays)
}

export type StoredComplaint = Readonly<{
  id: ComplaintId
  doorId: DoorId
  writtenAt: Date
  answeredAt: Date | null
  answeredBy: AccountId | null
  version: number
  sealed: Buffer
  sealedAnswer: Buffer | null
}>
export type Complaint = Pick<StoredComplaint, 'id' | 'writtenAt' | 'answeredAt' | 'answeredBy' | 'version'> &
  Readonly<{
    /** Null when it was sealed before this reader was among those who answer for the service. */
    words: string | null
    answer: string | null
  }>
