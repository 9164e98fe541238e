import { addWorkingDays } from '#content/holidays.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'
import type { AccountId, DoorId, Id } from '#src/platform/ids.ts'

export type ComplaintId = Id<'complaint'>
export type SealedComplaint = Readonly<{ words: string }>
export type SealedReply = Readonly<{ words: string }>

/** How soon somebody who complains hears back, in working days. A unit's own standard may be shorter. */
const answerWithin = 3
export const longestComplaint = 4000
/** How many one door may send on one day: enough for a bad one, and too few to bury those of others. */
export const mostInADay = 10
/** Complaints on one part of the list of those who answer. */
export const complaintsAPage = 20

/** Whether another one may be sent today; days are those of the office. */
export function mayComplainToday(
  written: readonly Pick<StoredComplaint, 'writtenAt'>[],
  now: Date,
  zone: Zone,
): boolean {
  const today = dayOf(now, zone)
  return written.filter((one) => dayOf(one.writtenAt, zone) === today).length < mostInADay
}

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
