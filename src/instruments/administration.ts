import type { Mode } from '#content/instruments/meta.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { Score } from './score.ts'
import type { Answers } from './sheet.ts'

export type AdministrationId = Id<'administration'>
export type AnswerSetId = Id<'answer_set'>

export const moments = ['start', 'review', 'session', 'end', 'follow_up'] as const
export type Moment = (typeof moments)[number]
export function isMoment(text: unknown): text is Moment {
  return (moments as readonly unknown[]).includes(text)
}

export type AdministrationState = 'assigned' | 'partial' | 'done' | 'skipped' | 'declined'

/** One giving of one instrument. Days as `2026-03-04`; what was answered is sealed beside it. */
export type Administration = Readonly<{
  id: AdministrationId
  caseId: CaseId
  /** What it belongs to on an upper floor, such as an episode of counselling. */
  about: string | null
  instrument: string
  version: string
  mode: Mode
  moment: Moment
  audience: Audience | null
  state: AdministrationState
  assignedOn: string
  startedOn: string | null
  finishedOn: string | null
  madeBy: AccountId
  early: boolean
  /** Made for older people and given all the same; why stands in the note. */
  outsideAge: boolean
  rowVersion: number
}>

/** What one save holds. `instrument.answer_set.sealed`. */
export type SealedAnswers = Readonly<{
  answers: Answers
  score: Score
  /** What the worker wrote beside it, such as why it was given early. */
  note?: string
}>

/** `late`: what the person answered from elsewhere when their sheet was over; it stands beside it and counts in nothing. */
export type AnswerKind = 'partial' | 'done' | 'amendment' | 'late'
export type OpenAnswers = SealedAnswers &
  Readonly<{ kind: AnswerKind; writtenAt: Date; writtenBy: AccountId | null }>

/** An administration with its newest answers; null where nothing was answered. */
export type Given = Administration & Readonly<{ latest: OpenAnswers | null }>

/** The day a sheet speaks of: when it was finished, from paper the day that stands on it. */
export function dayOf(one: Pick<Administration, 'finishedOn' | 'assignedOn'>): string {
  return one.finishedOn ?? one.assignedOn
}

export function isOver(state: AdministrationState): boolean {
  return state === 'done' || state === 'skipped' || state === 'declined'
}
