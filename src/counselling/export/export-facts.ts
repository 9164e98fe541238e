import type { Given, Instrument } from '#src/instruments/index.ts'
import type { ConsentPurpose, LegalBasis } from '#content/codes/consent.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Episode } from '../episode.ts'
import type { OpenGoal } from '../open-episode.ts'
import type { Trial } from '../progress/trials.ts'
import type { RunState } from '../run.store.ts'
import type { OpenSession } from '../session-facts.ts'
import type { Systems } from './identifiers.ts'

/** What goes beyond the bare course of help; each is ticked by the worker, none is on by itself. */
export const extras = ['identity', 'ratings', 'notes'] as const
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
  lead: string
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
  measures: readonly ExportedMeasure[]
  trials: readonly Trial[]
  documents: readonly ExportedDocument[]
  notes: readonly ExportedNote[]
}>
