import type { Given, Instrument } from '#src/instruments/index.ts'
import type { ConsentPurpose, LegalBasis } from '#content/codes/consent.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Episode } from '../episode.ts'
import type { HomeworkState } from '../homework.store.ts'
import type { OpenGoal } from '../open-episode.ts'
import type { Trial } from '../progress/trials.ts'
import type { RunState } from '../run.store.ts'
import type { OpenSession } from '../session-facts.ts'
import type { Systems } from './identifiers.ts'

/** What goes beyond the bare course of help; each is ticked by the worker, none is on by itself. */
export const extras = ['identity', 'ratings', 'notes', 'papers'] as const
export type Extra = (typeof extras)[number]

export type ExportedConsent = Readonly<{
  id: string
  purpose: ConsentPurpose
  purposeWords: string
  legalBasis: LegalBasis
  basisWords: string
  givenBy: 'self' | 'guardian' | 'appointed' | 'nobody'
  giverWords: string
  answer: 'given' | 'refused' | 'not_needed'
  recordedAt: Date
  validTo: string | null
  withdrawnAt: Date | null
}>
export type ExportedRun = Readonly<{
  id: string
  title: string
  version: string
  state: RunState
  begunOn: string
  endedOn: string | null
}>
export type ExportedDocument = Readonly<{
  id: string
  kind: string
  kindWords: string
  mime: string | null
  addedAt: Date
  removed: boolean
  author: string
  /** What the paper holds, in base64; null unless it was ticked and is small enough to travel. */
  data: string | null
}>
/** A worker as a role: what they do here, never who they are. `key` ties resources to it inside one export. */
export type ExportedWorker = Readonly<{ key: string; roleWords: string }>
export type ExportedTask = Readonly<{
  id: string
  title: string
  state: HomeworkState
  givenOn: string
  dueOn: string | null
}>
/** An agreement as it was read out. Its text names the client. */
export type ExportedAgreement = Readonly<{
  id: string
  kindWords: string
  version: number
  madeAt: Date
  maker: string
  signers: readonly string[]
  revokedAt: Date | null
  replaced: boolean
  text: string
}>
/** Words are null unless notes were ticked and the reader may read them. */
export type ExportedNote = Readonly<{
  id: string
  sessionId: string
  writtenAt: Date
  author: string
  text: string | null
}>
export type ExportedMeasure = Readonly<{ instrument: Instrument; given: Given }>

/** Everything an export is made of, opened. Days as `2026-03-04`. */
export type ExportFacts = Readonly<{
  /** Absolute, without a slash at its end: addresses in the bundle are built on it. */
  base: string
  at: Date
  lang: Lang
  systems: Systems
  office: string
  /** Key of whoever leads. */
  lead: string
  workers: readonly ExportedWorker[]
  include: ReadonlySet<Extra>
  person: Readonly<{
    caseId: string
    number: string
    sex: string | null
    fullName: string
    alias: string | undefined
    birthDate: string | undefined
  }>
  episode: Episode
  kindWords: string
  consents: readonly ExportedConsent[]
  sessions: readonly (OpenSession & Readonly<{ by: string; kindWords: string }>)[]
  goals: readonly OpenGoal[]
  runs: readonly ExportedRun[]
  tasks: readonly ExportedTask[]
  agreements: readonly ExportedAgreement[]
  measures: readonly ExportedMeasure[]
  trials: readonly Trial[]
  documents: readonly ExportedDocument[]
  notes: readonly ExportedNote[]
}>
