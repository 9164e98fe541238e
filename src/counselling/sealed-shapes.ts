import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { PracticeBodies, PracticeKind } from './practice.ts'

/** What lies sealed in each table of this capability, as JSON under a case key (team) or a place key (shared). */
export interface SealedOf {
  run: SealedRun
  answer: AnyAnswers
  /** `ask` is the key of the question, which the second person holds too. */
  gate_act: Readonly<{ reason: string; second?: string | undefined; ask?: string | undefined }>
  /** Why it was decided so, and which answers had fired. */
  step_decision: Readonly<{ reason: string; fired: readonly string[] }>
  goal: SealedGoal
  agreement: SealedAgreement
  signature: SealedSignature
  ladder_item: SealedLadderItem
  practice: PracticeBodies[PracticeKind]
  session: SealedSession
  session_note: SealedNote
  note_opening: Readonly<{ reason: string }>
  session_draft: Readonly<Record<string, string | readonly string[]>>
  safety_act: SealedSafetyAct
  safety_line: SealedSafetyLine
  homework: SealedHomework
  client_entry: SealedClientEntry
  carer_decision: SealedCarerDecision
  drawing: SealedDrawing
  drawing_part: string
  handed_copy: SealedCopy
}
export type CounsellingTable = keyof SealedOf

/** Why this technique, and what else was offered. */
export type SealedRun = Readonly<{
  reason: string
  /** Codes of the techniques that were laid beside it. */
  alternatives: readonly string[]
  clientSays?: string | undefined
  adaptations?: readonly Readonly<{ on: string; what: string; why: string }>[] | undefined
  endWords?: string | undefined
  /** Answers to eligibility and exclusion, by code. */
  asked: Readonly<Record<string, 'yes' | 'no' | 'not_asked'>>
}>
export type SealedGoal = Readonly<{
  words: string
  /** How we will see that it gets better. */
  sign?: string | undefined
  /** 0-10, each with its day and who gave it. */
  ratings: readonly Readonly<{
    on: string
    value: number
    by: 'client' | 'counsellor' | 'caregiver'
    session?: string | undefined
  }>[]
}>
/** The text exactly as it was read out or shown. */
export type SealedAgreement = Readonly<{ paragraphs: readonly string[] }>
export type SealedSignature = Readonly<{
  name: string
  /** Strokes of a finger as an SVG path, in a box of 600 by 200. */
  strokes?: string | undefined
  /** A photo of the paper, kept among the documents of the file. */
  documentId?: string | undefined
  note?: string | undefined
}>
export type SealedLadderItem = Readonly<{
  text: string
  place: string
  who: string
  when: string
  expected: number
  prediction: string
  helper: string
  releaseReason?: string | undefined
}>
/** What the team may see of a session; its words lie in `session_note`. Ratings 0-10 or 0-100 as named. */
export type SealedSession = Readonly<{
  present: readonly string[]
  mood?: number | undefined
  suds?: number | undefined
  safetyAsked?: 'yes' | 'no' | undefined
  /** What was answered when safety was asked. */
  safety?: 'safe' | 'worried' | 'not_safe' | 'no_answer' | undefined
  bullyingGoesOn?: 'yes' | 'no' | 'not_asked' | undefined
  path?: 'talk' | 'silent' | undefined
  goals?: readonly Readonly<{ id: string; value: number }>[] | undefined
  homeworkSeen?: readonly Readonly<{ id: string; state: string }>[] | undefined
  teachBack?: 'confirmed' | 'corrected' | 'not_asked' | undefined
  /** Five qualities, 1-5: openness, empathy, support, positiveness, equality (practice.md §2, C34). */
  byClient?: FiveQualities | undefined
  byCounsellor?: FiveQualities | undefined
  /** The same five by whoever cares for the child, when they were there; kept apart from the child's. */
  byCaregiver?: FiveQualities | undefined
  caregiverWrong?: string | undefined
  caregiverGoOn?: 'yes' | 'unsure' | 'no' | undefined
  /** What a caregiver was given for home, as codes. */
  coachingPoints?: readonly string[] | undefined
  /** Cards without talking filled in it, by id of their answer. */
  cards?: readonly string[] | undefined
  /** Of a review: whether there was reprisal, what was gone over again, 0-10 of coping, what was decided. */
  retaliation?: 'yes' | 'no' | 'not_asked' | undefined
  reviewed?: readonly string[] | undefined
  resilience?: number | undefined
  decision?: string | undefined
  /** Whether anything was wrong, in the client's words. */
  wrong?: string | undefined
  planChangedByClient?: boolean | undefined
  practicalNeedsMet?: readonly string[] | undefined
  /** When "you are not alone" was said (C02), as HH:MM. */
  welcomedAt?: string | undefined
  /** How a session without talk was spent. */
  means?: readonly string[] | undefined
  /** Techniques that were worked on, by id of their run. */
  runs?: readonly string[] | undefined
  /** Whether the client wants to go on like this. */
  goOn?: 'yes' | 'unsure' | 'no' | undefined
  /** Why no next date was set, as a code. */
  noNext?: string | undefined
}>
export type FiveQualities = Readonly<
  Partial<Record<'openness' | 'empathy' | 'support' | 'positiveness' | 'equality', number>>
>
/** B27, B28: progress, change, lesson are asked for; nothing else is forced. */
export type SealedNote = Readonly<{
  done: string
  progress: string
  change: string
  lesson: string
  /** What the client wanted to speak of; the counsellor's own points come second. */
  agenda?: string | undefined
  agendaOwn?: string | undefined
  heard?: string | undefined
  quote?: string | undefined
  feelings?: readonly string[] | undefined
  meaning?: string | undefined
  safetyWords?: string | undefined
  reflection?: string | undefined
  /** What was done otherwise than planned for this person, and why. */
  adaptations?: string | undefined
  noNextWords?: string | undefined
  /** Of a session with those who care for the child. */
  caregiverSees?: string | undefined
  coaching?: string | undefined
  /** Of a review. */
  retaliationWords?: string | undefined
  strengthsAgain?: string | undefined
  decisionWords?: string | undefined
  other?: string | undefined
}>
/** One thing that was done in danger: a code, who was called or came, when (HH:MM), what came of it. */
export type SealedSafetyAct = Readonly<{
  did: string
  who?: string | undefined
  at?: string | undefined
  words?: string | undefined
}>
export type SealedSafetyLine = Readonly<{
  place: string
  time: string
  text: string
  who: string
  /** Whether whoever is named was asked, and is willing. */
  asked?: 'yes' | 'no' | 'not_asked' | undefined
  /** Where and when on the drawn plan, as codes. */
  area?: string | undefined
  slots?: readonly string[] | undefined
}>
export type SealedHomework = Readonly<{
  title: string
  how: string
  withWhom?: string | undefined
  result?: string | undefined
}>
/** Why the carers have no part, or have it again; `about` names the people there was a reason to weigh, by id. */
export type SealedCarerDecision = Readonly<{ reason: string; about: readonly string[] }>
/** One note between sessions. Which fields are there depends on its kind. */
export type SealedClientEntry = Readonly<{
  text?: string | undefined
  /** 0-10. */
  mood?: number | undefined
  /** 0-100. */
  sudsBefore?: number | undefined
  sudsAfter?: number | undefined
  worse?: string | undefined
  did?: string | undefined
  style?: 'passive' | 'aggressive' | 'assertive' | 'left' | undefined
  place?: string | undefined
  who?: string | undefined
  result?: string | undefined
  adultTold?: 'yes' | 'no' | undefined
  minutes?: number | undefined
}>
/** Who got a copy, and what was on it as codes. */
export type SealedCopy = Readonly<{ name: string; kind: string; held?: readonly string[] | undefined }>
/** What goes with a drawing. `tab` and `rev` say which open page drew last; the rest of it is a photo's. */
export type SealedDrawing = Readonly<{
  title?: string | undefined
  /** What the child said about it, word for word. */
  words?: string | undefined
  tab?: string | undefined
  rev?: number | undefined
  photo?: Readonly<{ key: string; size: number; kind: string; name: string }> | undefined
}>
