import { addDays } from '#src/platform/i18n/days.ts'
import type { CodeOf } from '#content/codes/code.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { caseSides, caseStatuses, duties } from './codes.ts'

export type CaseSide = CodeOf<typeof caseSides>
export type CaseStatus = CodeOf<typeof caseStatuses>
export type Duty = CodeOf<typeof duties>

/** What of a case lies in clear: for queues, deadlines and statistics. Null is "not stated". */
export type CaseFacts = Readonly<{
  caseType: string | null
  authority: string | null
  ageBand: string | null
  sex: string | null
  education: string | null
  disability: string | null
  regionCode: string | null
  venue: string | null
  institutionId: string | null
  ampkClass: string | null
  kpaiCluster: string | null
}>

export const noFacts: CaseFacts = {
  caseType: null,
  authority: null,
  ageBand: null,
  sex: null,
  education: null,
  disability: null,
  regionCode: null,
  venue: null,
  institutionId: null,
  ampkClass: null,
  kpaiCluster: null,
}

/** The clear part of one case, as every page about it needs it. */
export type CaseHead = Readonly<{
  id: CaseId
  number: string
  side: CaseSide
  status: CaseStatus
  urgency: Urgency
  openedOn: string
  closedOn: string | null
  closeReason: string | null
  facts: CaseFacts
  nextFollowUpOn: string | null
  restrictedAt: Date | null
  legalHold: boolean
  keyVersion: number
  version: number
}>

export type TeamMember = Readonly<{
  accountId: AccountId
  duty: Duty
  since: Date
  until: Date | null
  coveringFor: AccountId | null
}>

/** The three lists a worker has: work, promises after closing, and what is over. */
export const listGroups = ['open', 'in_follow_up', 'closed'] as const
export type ListGroup = (typeof listGroups)[number]

export function isListGroup(text: unknown): text is ListGroup {
  return (listGroups as readonly unknown[]).includes(text)
}

/** A step a person takes with a whole case. No rule ever takes one by itself (practice.md §20). */
export type CaseStep = 'endService' | 'closeFile' | 'reopen'

/** Where a step leads; null when the case is not in a state to take it. */
export function statusAfter(status: CaseStatus, step: CaseStep, withoutFollowUp = false): CaseStatus | null {
  const running = status === 'open' || status === 'reopened'
  if (step === 'endService') return running ? (withoutFollowUp ? 'closed' : 'in_follow_up') : null
  if (step === 'closeFile') return status === 'in_follow_up' ? 'closed' : null
  return running ? null : 'reopened'
}

/** Why nothing new may be written: a restriction asked for by the person, or a file that is over. Null when free. */
export function whyReadOnly(head: Pick<CaseHead, 'status' | 'restrictedAt'>): 'restricted' | 'closed' | null {
  if (head.restrictedAt) return 'restricted'
  return head.status === 'closed' ? 'closed' : null
}

/** The band of the Simfoni recap tables for an age in full years; a negative or missing age is not certain. */
export function simfoniBand(age: number | undefined): string {
  if (age === undefined || age < 0) return 'unknown'
  const bands = [
    [6, 'under6'],
    [13, 'from6to12'],
    [18, 'from13to17'],
    [25, 'from18to24'],
    [45, 'from25to44'],
    [60, 'from45to59'],
  ] as const
  return bands.find(([below]) => age < below)?.[1] ?? 'from60'
}

/** Whether the words and rules for a child apply: anyone under 18, and anyone whose age is not certain. */
export function isChildBand(ageBand: string | null): boolean {
  return ageBand === null || ['under6', 'from6to12', 'from13to17', 'unknown'].includes(ageBand)
}

export type DueTone = 'late' | 'soon' | 'open'

/** How a promised day stands on a day: late once it has passed, soon on the day itself and the two before. */
export function dueTone(dueOn: string, today: string): DueTone {
  if (dueOn < today) return 'late'
  return dueOn <= addDays(today, 2) ? 'soon' : 'open'
}

/** The day of a moment on the clocks of the office. */
export function todayOf(now: Date): string {
  return dayOf(now)
}
