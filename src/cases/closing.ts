import type { CloseReason } from '#content/codes/work.ts'
import { missingParts, openLines, type PlanLineFacts } from './plan.ts'

/** What still stands in the way of ending service. Each is named to the worker; nothing is decided by it. */
export type ClosingGap =
  | 'follow_ups'
  | 'plan_parts'
  | 'plan_lines'
  | 'tasks'
  | 'client_view'
  | 'few_contacts'
  | 'reporter_answer'
  | 'supervisor'
  | 'other_reason'

export type ClosingState = Readonly<{
  reason: CloseReason
  /** Words for "another reason". */
  otherReason: string
  plan: readonly PlanLineFacts[]
  openTasks: number
  contacts: number
  unansweredReports: number
  /** Days on which somebody will be asked again. */
  futureFollowUps: number
  /** The client's own words, or why they were not asked. */
  clientView: string
  whyNotAsked: string
  /** Why lines or tasks may stay open, why a part has no line, why there were few contacts. */
  whyOpen: string
  bySupervisor: boolean
}>

/** Contacts below which a file is not ended without saying why (Kampar goes at least three times). */
const fewestContacts = 3

/** Reasons after which there is nobody here to ask again. */
const nobodyToAsk: ReadonlySet<CloseReason> = new Set(['enteredInError', 'joined', 'died', 'handedOver'])

export function needsFollowUps(reason: CloseReason): boolean {
  return !nobodyToAsk.has(reason)
}

/** Everything that is missing before service may end. Empty means a person may end it. */
export function closingGaps(state: ClosingState): ClosingGap[] {
  const gaps: ClosingGap[] = []
  const said = (text: string) => text.trim() !== ''
  const explained = said(state.whyOpen) || !needsFollowUps(state.reason)
  if (needsFollowUps(state.reason) && state.futureFollowUps === 0) gaps.push('follow_ups')
  if (missingParts(state.plan).length > 0 && !explained) gaps.push('plan_parts')
  if (openLines(state.plan).length > 0 && !explained) gaps.push('plan_lines')
  if (state.openTasks > 0 && !explained) gaps.push('tasks')
  if (state.contacts < fewestContacts && !explained) gaps.push('few_contacts')
  if (!said(state.clientView) && !said(state.whyNotAsked)) gaps.push('client_view')
  if (state.unansweredReports > 0) gaps.push('reporter_answer')
  // Losing touch is never an answer by itself: a supervisor decides.
  if (state.reason === 'lostContact' && !state.bySupervisor) gaps.push('supervisor')
  if (state.reason === 'other' && !said(state.otherReason)) gaps.push('other_reason')
  return gaps
}
