import type { Id } from '#src/platform/ids.ts'
import type { LadderItemId, LadderMode } from './ladder.ts'

export type PracticeId = Id<'practice'>
export type RelaxationMethod = 'breathing' | 'muscle' | 'safe_place' | 'grounding'
export type AdvanceMode = 'classic' | 'graded' | 'learning'
export type StopWhy = 'stop_signal' | 'dissociation' | 'new_disclosure' | 'too_high' | 'other'

/** A rating while an exposure runs: seconds since the step was presented, SUDS 0-100. */
export type SudsPoint = Readonly<{ at: number; suds: number }>

export type RolePlayAspect =
  | 'eyeContact'
  | 'posture'
  | 'volume'
  | 'calmTone'
  | 'responseStart'
  | 'clearRequest'
  | 'givesFeeling'
  | 'respectsOther'
  | 'sticksToPoint'
  | 'endsSafely'
export type AspectRatings = Readonly<Partial<Record<RolePlayAspect, number>>>

/** What each kind of practice holds, sealed. All SUDS are 0-100. */
export interface PracticeBodies {
  relaxation: Readonly<{
    method: RelaxationMethod
    before: number
    after: number | null
    minutes: number
    where: 'session' | 'home'
    /** The practice of a step after which somebody relaxed again. */
    following?: string | undefined
    /** 0-10: how much they wanted to try that day. */
    motivation?: number | null | undefined
    note?: string | undefined
  }>
  exposure: Readonly<{
    mode: AdvanceMode
    how: LadderMode
    readiness: readonly string[]
    baseline: number
    /** After relaxing, before the step; null where nobody needed to or nobody asked. */
    relaxed?: number | null | undefined
    /** Began although calm had not come, because the client wanted to. */
    willing?: boolean | undefined
    /** Seconds a scene of the classic way lasts. */
    scene?: number | null | undefined
    /** 0-10: how much they wanted to try that day. */
    motivation?: number | null | undefined
    series: readonly SudsPoint[]
    end: number | null
    /** 0-100 belief in the feared prediction. */
    believedBefore: number | null
    believedAfter: number | null
    happened: 'yes' | 'no' | 'not_tested' | null
    stop: StopWhy | null
    praise: string
    note?: string | undefined
  }>
  role_play: Readonly<{
    situation: string
    worker: AspectRatings
    client: AspectRatings
    strength: string
    change: string
  }>
  drill: Readonly<{
    band: string
    cards: readonly Readonly<{ scene: string; response: number; chose: string; right: boolean }>[]
  }>
  modelling: Readonly<{
    scene: string
    medium: string
    retold: readonly string[]
    help: 'full' | 'prompt' | 'alone'
    rating: number | null
    where: string
    retention: boolean
  }>
  task: Readonly<{ what: string; before: number | null; after: number | null; note?: string | undefined }>
}
export type PracticeKind = keyof PracticeBodies

/** One practice of a running technique. Times are moments; `body` is what lay sealed. */
export type Practice = {
  [K in PracticeKind]: Readonly<{
    id: PracticeId
    kind: K
    itemId: LadderItemId | null
    sessionId: string | null
    state: 'running' | 'done' | 'stopped'
    begunAt: Date
    endedAt: Date | null
    byClient: boolean
    version: number
    body: PracticeBodies[K]
  }>
}[PracticeKind]
export type PracticeOf<K extends PracticeKind> = Extract<Practice, { kind: K }>
