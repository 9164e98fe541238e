import type { AmpkClass, CaseType } from '#content/codes/classes.ts'
import type { ConsentPurpose, LegalBasis } from '#content/codes/consent.ts'
import type { HarmForm } from '#content/codes/harm.ts'
import type { Place, VenueType } from '#content/codes/places.ts'
import type { CloseReason } from '#content/codes/work.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type {
  Agreement,
  CaseIdentity,
  CaseSide,
  ConsentAnswer,
  ConsentGiver,
  Context,
  Duty,
  FollowUpInput,
  FollowUpKind,
  ImpactSheet,
  NoteKind,
  PersonRole,
  PlanLineStatus,
  PlanPart,
  SafeContact,
  Strengths,
} from '../floors/cases.ts'
import type { ClosingReason, ReferralBody, ReportAnswers, ReportKind } from '../floors/reports.ts'
import type { InstitutionKey, StaffKey } from './office.ts'

/** When something begins: so many days before today, or on a day that was published. */
export type When =
  | Readonly<{ daysAgo: number; hour?: number }>
  | Readonly<{ on: string; hour?: number }>
  | Readonly<{ minutesAgo: number }>

/** Days after the beginning of the file it belongs to. */
type Dated = Readonly<{ day: number }>

export type ToldPerson = Readonly<{
  role: PersonRole
  name: string
  relation?: string
  conflict?: boolean
  sex?: 'female' | 'male'
  ageBand?: string
  phone?: string
  about?: string
}>

export type ToldNote = Dated &
  Readonly<{ kind: NoteKind; text: string; by?: StaffKey; agreed?: string; present?: string }>

export type ToldLine = Readonly<{
  part: PlanPart
  /** Absent: this part needs nothing, and `reason` says why. */
  what?: string
  sign?: string
  reason?: string
  agreed?: Agreement
  service?: string
  status?: PlanLineStatus
  dueDay?: number
}>

export type ToldTask = Readonly<{ what: string; owner?: StaffKey; dueDay?: number; done?: number }>

export type ToldConsent = Dated &
  Readonly<{
    purpose: ConsentPurpose
    giver: ConsentGiver
    answer?: ConsentAnswer
    basis?: LegalBasis
    giverName?: string
    how?: string
    words?: string
    withdrawnDay?: number
  }>

/** A drawing and what the one who drew it said, in their words. It is never interpreted. */
export type ToldDrawing = Dated &
  Readonly<{ svg: string; title: string; wish: 'keep' | 'share' | 'destroy'; words: string }>

export type ToldService = Dated &
  Readonly<{ service: string; minutes?: number; mode?: string; note?: string }>

/** How one's service ended, and what came of asking again later. */
export type ToldEnding = Dated &
  Readonly<{
    reason: CloseReason
    kind: FollowUpKind
    /** Days after the end on which somebody asks, where they are not those of the kind. */
    days?: readonly number[]
    clientView?: string
    whyNotAsked?: string
    whyOpen?: string
    reflection?: string
    results: readonly FollowUpInput[]
    /** The file itself is closed once nothing is left to ask. */
    closed?: boolean
    reopened?: Dated & Readonly<{ why: string }>
  }>

/** One of the twenty-five files, told by hand. Nobody in it lives anywhere. */
export type ToldCase = Readonly<{
  key: string
  side: CaseSide
  identity: CaseIdentity
  when: When
  lead: StaffKey
  team?: readonly (readonly [StaffKey, Duty])[]
  /** The report that led to it opens the file; otherwise its lead does. */
  fromReport?: string
  urgency?: Urgency
  caseType: CaseType
  sex: 'female' | 'male'
  ageBand: string
  education?: string
  disability?: string
  district: string
  venue: VenueType
  institution?: InstitutionKey
  ampk?: AmpkClass
  cluster?: string
  opening?: string
  strengths?: Strengths
  safeContact?: SafeContact
  context?: Context
  people?: readonly ToldPerson[]
  consents?: readonly ToldConsent[]
  plan?: readonly ToldLine[]
  tasks?: readonly ToldTask[]
  notes?: readonly ToldNote[]
  services?: readonly ToldService[]
  drawings?: readonly ToldDrawing[]
  /** What came of the first contact that was promised; absent while nobody has been reached. */
  firstContact?: Dated & FollowUpInput
  /** Days on which somebody will ask, while service goes on. */
  asking?: readonly number[]
  /** As what they are asked; by default what fits the type of the case. */
  askingAs?: FollowUpKind
  event?: ToldEvent
  /** Events of the same people that were written down on the file besides, each going on from the one before. */
  moreEvents?: readonly ToldLaterEvent[]
  /** Talks about impact, each on its day. */
  talks?: readonly ToldTalk[]
  ending?: ToldEnding
  /** The day on which the report to the police, owed within three times 24 hours, was made. */
  policeReport?: number
  handedOver?: Dated & Readonly<{ to: StaffKey }>
}>

/** Files that share an event share its key; only the first tells what happened. */
export type ToldEvent = Readonly<{
  key: string
  /** Days before the file was opened. */
  daysBefore?: number
  forms?: readonly HarmForm[]
  place?: Place
  reported?: number
  harmed?: number
  injured?: boolean
}>

/** `day` counts from the opening of the file, and may lie before it. */
export type ToldLaterEvent = Dated & Required<Omit<ToldEvent, 'key' | 'daysBefore' | 'harmed'>>

export type ToldTalk = Dated & Readonly<{ sheet: Omit<ImpactSheet, 'askedOn'> }>

type After = Readonly<{ hours: number }>

/** What was done with a report, in order; `hours` counts from its arrival. */
export type ReportStep = After &
  (
    | Readonly<{ do: 'take' | 'conflict'; by: StaffKey }>
    | Readonly<{ do: 'identify'; by: StaffKey; type: CaseType; authority: string }>
    | Readonly<{ do: 'answer' | 'note'; by: StaffKey; text: string }>
    | Readonly<{ do: 'writes'; text: string }>
    | Readonly<{ do: 'withdraws'; text: string }>
    | Readonly<{ do: 'open'; by: StaffKey; files: readonly string[]; answer: string }>
    | Readonly<{ do: 'join'; by: StaffKey; file: string; answer: string }>
    | Readonly<{ do: 'refer'; by: StaffKey; body: ReferralBody; told: string; answer: string }>
    | Readonly<{ do: 'close'; by: StaffKey; reason: ClosingReason; duplicateOf?: string; answer: string }>
  )

export type ToldReport = Readonly<{
  key: string
  when: When
  kind?: ReportKind
  channel?: string
  enteredBy?: StaffKey
  /** Its code is printed, for whoever looks around to come back with. */
  tryIt?: string
  answers: Partial<ReportAnswers>
  steps?: readonly ReportStep[]
}>
