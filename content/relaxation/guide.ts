import type { Both } from '#src/platform/i18n/catalogue.ts'
import { ours, type Authorship } from '../scenes/scene.ts'

export type GuideCode = 'breathing' | 'muscle' | 'grounding' | 'safe_place'

/** One thing to do, and about how long it takes, in seconds. */
export type GuideStep = Readonly<{ seconds: number; text: Both }>

/**
 * A calming exercise anybody may do and stop at any time. It counts nothing and keeps nothing. The words suit
 * a child of eight and are not childish for an adult.
 */
export type RelaxationGuide = Readonly<{
  code: GuideCode
  /** The last part of its address. */
  path: string
  title: Both
  /** One line on what it is good for. */
  about: Both
  /** Before the first step: how to sit, what to change. */
  before: readonly Both[]
  steps: readonly GuideStep[]
  /** How often the steps are gone through. */
  rounds: number
  /** After the last step. */
  after: Both
  /** When this one does not fit. */
  instead: Both
  authorship: Authorship
}>

export function guide(written: Omit<RelaxationGuide, 'authorship'>): RelaxationGuide {
  return { ...written, authorship: ours }
}

export function step(seconds: number, id: string, en: string): GuideStep {
  return { seconds, text: { id, en } }
}
