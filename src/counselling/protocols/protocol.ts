import type { AnyAnswers, Form, Wording } from '#src/platform/forms/index.ts'
import type { Reason } from '../rules/reason.ts'
import type { Activity } from '../rules/who-may-run.ts'
import type { RunFacts } from './run-facts.ts'

/** Roles that may be named by a protocol (practice.md §22). */
export type Provider = 'counsellor' | 'psychologist' | 'guru_bk'

/** A screen of its own, where a form would not do. The file that draws it registers itself by this name. */
export type ScreenName =
  | 'agreement'
  | 'relaxation'
  | 'ladder'
  | 'exposure'
  | 'drill'
  | 'rolePlay'
  | 'modelling'
  | 'safetyPlan'
  | 'drawing'
  | 'tasks'
  | 'ending'

interface StepBase {
  readonly id: string
  readonly title: Wording
  readonly about: Wording
  /** A gate may hold for it; the step itself is never forced. */
  readonly needed: boolean
}
/** A form of the forms engine. Shared answers lie in the client's own place, the others with the team. */
export interface FormStep extends StepBase {
  readonly kind: 'form'
  readonly form: Form
  readonly shared: boolean
  /** Filled anew each time, such as a log; otherwise a new version of the same sheet. */
  readonly repeats: boolean
}
export interface ScreenStep extends StepBase {
  readonly kind: 'screen'
  readonly screen: ScreenName
}
export type Step = FormStep | ScreenStep

/** One thing a gate asks. Nothing when it is as it should be, else each answer that stands in the way. */
export interface GateRule {
  readonly code: string
  readonly words: Wording
  readonly check: (facts: RunFacts) => readonly Reason[]
  /** Nobody lets this pass: an assent, a lock of a dangerous step. */
  readonly hard?: boolean
}
export interface Gate {
  readonly id: string
  readonly title: Wording
  readonly rules: readonly GateRule[]
}

/** A thing to ask before a technique begins. */
export interface Condition {
  readonly code: string
  readonly words: Wording
  /** What to do instead, when it holds somebody back. */
  readonly instead?: Wording
  /** True when what is on record already says so; the worker still confirms. */
  readonly seen?: (facts: RunFacts) => readonly Reason[]
}

export interface Phase {
  readonly id: string
  readonly title: Wording
  readonly about: Wording
  readonly steps: readonly Step[]
  /** The day on which somebody is to look again, promised to whoever leads when this phase begins. */
  readonly lookAgain?: (facts: RunFacts) => string | null
  /** Asked before the next phase; absent: the next phase is open. */
  readonly gate?: Gate
}

/**
 * A technique as a value. Shapes: `version` is semantic; `audience` in whole years; `reviewEvery` in sessions;
 * `boosters` in days after the end. A released version is never changed: a change is a new version beside it,
 * and what runs stays pinned to the one it was begun with (practice.md §1).
 */
export interface Protocol {
  readonly id: string
  readonly version: `${number}.${number}.${number}`
  readonly title: Wording
  /** What it is for, in words for whoever chooses it together with the client. */
  readonly aim: Wording
  /** What it asks of the client, said before they agree. */
  readonly asks: Wording
  readonly providers: readonly Provider[]
  /** Its line of practice.md §22, which says what each provider needs besides the role. */
  readonly activity: Activity
  readonly audience: { readonly min?: number; readonly max?: number }
  readonly eligibility: readonly Condition[]
  readonly exclusion: readonly Condition[]
  readonly phases: readonly Phase[]
  /** Said on every screen of the technique while it runs. */
  readonly stopRules: readonly { readonly code: string; readonly words: Wording }[]
  /** Codes of measures that should stand at start, review and end. */
  readonly measures: readonly string[]
  readonly artefacts: readonly string[]
  readonly reviewEvery: number
  readonly boosters: readonly number[]
  readonly evidence: Wording
  readonly source: string
  /** Null: belum diverifikasi. */
  readonly verified: { readonly by: string; readonly on: string } | null
  readonly licence: string
  /** Never begun anew from this day on. What runs goes on, and says so. */
  readonly withdrawn?: { readonly on: string; readonly why: Wording }
}

export type AnswersByStep = Readonly<Record<string, readonly AnyAnswers[]>>

/**
 * Checks a protocol while it is being written down. Throws when ids repeat, a version is not one, or nothing
 * could ever be done in it: such a protocol must not start.
 */
export function defineProtocol(protocol: Protocol): Protocol {
  const wrong = (what: string) => new Error(`Protocol ${protocol.id} ${protocol.version}: ${what}`)
  if (!/^[a-z][a-z-]*$/.test(protocol.id)) throw wrong('the id is not one')
  if (!/^\d+\.\d+\.\d+$/.test(protocol.version)) throw wrong('the version is not one')
  if (protocol.phases.length === 0 || protocol.providers.length === 0) throw wrong('nobody could do anything')
  noneTwice(protocol.phases, 'phases', wrong)
  noneTwice(
    protocol.phases.flatMap((phase) => phase.steps),
    'steps',
    wrong,
  )
  noneTwice(
    protocol.phases.flatMap((phase) => (phase.gate ? [phase.gate] : [])),
    'gates',
    wrong,
  )
  const { min = 0, max = 200 } = protocol.audience
  if (min > max) throw wrong('the ages are turned round')
  return protocol
}

function noneTwice(all: readonly { readonly id: string }[], what: string, wrong: (what: string) => Error) {
  if (new Set(all.map((one) => one.id)).size < all.length) throw wrong(`${what} share an id`)
}

export function phaseOf(protocol: Protocol, id: string): Phase | undefined {
  return protocol.phases.find((phase) => phase.id === id)
}
export function stepOf(protocol: Pick<Protocol, 'phases'>, id: string): Step | undefined {
  return protocol.phases.flatMap((phase) => phase.steps).find((step) => step.id === id)
}
/** The phase that follows, or null at the end. */
export function nextPhase(protocol: Protocol, id: string): Phase | null {
  const at = protocol.phases.findIndex((phase) => phase.id === id)
  return protocol.phases[at + 1] ?? null
}
