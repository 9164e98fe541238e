import type { PresentingProblem } from '#content/codes/classes.ts'
import type { ContactSafety } from '#content/codes/needs.ts'
import type { ImpactSheet } from './impact/impact.ts'

/** What lies sealed in each table of this capability. Every one is JSON under a case key. */

/** `cases.case.sealed`: who this file is about. */
export type CaseIdentity = Readonly<{
  fullName: string
  alias?: string | undefined
  /** YYYY, YYYY-MM or YYYY-MM-DD, as much as is known. */
  birthDate?: string | undefined
  address?: string | undefined
  phone?: string | undefined
  institution?: string | undefined
  /** Class, dormitory or work place. */
  classOrPost?: string | undefined
  language?: string | undefined
}>

/** `cases.portrait.sealed`, kind `strengths`: what is there before any problem. */
export type Strengths = Readonly<{
  strengths?: string | undefined
  hopes?: string | undefined
  wishes?: string | undefined
  supports?: string | undefined
}>

/** `cases.portrait.sealed`, kind `safe_contact`. */
export type SafeContact = Readonly<{
  rules: readonly ContactSafety[]
  /** Where to reach them, when it is safe at all. */
  phone?: string | undefined
  hours?: string | undefined
  /** Between which hours of a day, on the office's clock, as `15:00`; reminders obey them. */
  hoursFrom?: string | undefined
  hoursTo?: string | undefined
  opening?: string | undefined
  through?: string | undefined
  mustNotKnow?: string | undefined
  note?: string | undefined
}>

/** `cases.portrait.sealed`, kind `context`: what weighs on the person, in their words. */
export type Context = Readonly<{
  /** What they or those around them notice: concerns, never labels (J03 to J07). */
  signs?: readonly PresentingProblem[] | undefined
  story?: string | undefined
  burdens?: string | undefined
  health?: string | undefined
  school?: string | undefined
}>

export type Portraits = Readonly<{
  strengths: Strengths
  safe_contact: SafeContact
  context: Context
  impact: ImpactSheet
}>
export type PortraitKind = keyof Portraits
export const portraitKinds = [
  'strengths',
  'safe_contact',
  'context',
  'impact',
] as const satisfies readonly PortraitKind[]

/** `cases.person.sealed`. */
export type SealedPerson = Readonly<{
  fullName: string
  phone?: string | undefined
  address?: string | undefined
  about?: string | undefined
}>

/** `cases.entry.sealed`. */
export type SealedEntry = Readonly<{
  text: string
  agreed?: string | undefined
  present?: string | undefined
}>

/** `cases.consent.sealed`. */
export type SealedConsent = Readonly<{
  giverName?: string | undefined
  explainedBy?: string | undefined
  how?: string | undefined
  words?: string | undefined
  witness?: string | undefined
}>

/** `cases.plan_line.sealed`; `reason` says why a part needs nothing, or why a line was dropped. */
export type SealedPlanLine = Readonly<{
  what?: string | undefined
  sign?: string | undefined
  reason?: string | undefined
}>

/** `cases.task.sealed`. */
export type SealedTask = Readonly<{ what: string }>

/** `cases.follow_up.sealed`. */
export type SealedFollowUp = Readonly<{ note?: string | undefined; next?: string | undefined }>

/** `cases.service.sealed`. */
export type SealedService = Readonly<{ note?: string | undefined; provider?: string | undefined }>

/** `cases.document.sealed`. The key belongs to this file alone; the chunks lie under it. */
export type SealedDocument = Readonly<{
  name: string
  size: number
  fileKind: string
  sha256: string
  key: string
  title?: string | undefined
  wish?: string | undefined
  words?: string | undefined
}>

/** What a sealed column of each table holds. */
export type SealedOf = Readonly<{
  case: CaseIdentity
  portrait: Portraits[PortraitKind]
  person: SealedPerson
  entry: SealedEntry
  consent: SealedConsent
  plan_line: SealedPlanLine
  task: SealedTask
  follow_up: SealedFollowUp
  service: SealedService
  document: SealedDocument
}>
export type SealedTable = keyof SealedOf
