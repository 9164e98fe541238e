import type { Urgency } from '#src/platform/clock/urgency.ts'
import { answerOf, type Answers } from './sheet.ts'

export type AsqAnswer = 'yes' | 'no' | 'refused'
/** Null: not answered, not asked yet. */
export type AsqAnswers = Readonly<Record<'q1' | 'q2' | 'q3' | 'q4' | 'q5', AsqAnswer | null>>

export type AsqResult = Readonly<{
  result: 'acutePositive' | 'nonAcutePositive' | 'incomplete' | 'negative'
  /** A negative lowers nothing and raises nothing. */
  raise: Extract<Urgency, 'NOW' | 'TODAY'> | null
  /** The question that must be asked before the script is over. */
  ask: 'q5' | null
  inputs: AsqAnswers
}>

/** The decision rule of the script (practice.md §21, asq). Any yes or refusal among the first four is positive. */
export function asq(answers: AsqAnswers): AsqResult {
  const first = [answers.q1, answers.q2, answers.q3, answers.q4]
  if (first.some((one) => one === 'yes' || one === 'refused')) {
    if (answers.q5 === 'yes') return { result: 'acutePositive', raise: 'NOW', ask: null, inputs: answers }
    if (answers.q5 === null) return { result: 'incomplete', raise: 'TODAY', ask: 'q5', inputs: answers }
    return { result: 'nonAcutePositive', raise: 'TODAY', ask: null, inputs: answers }
  }
  if (first.includes(null)) return { result: 'incomplete', raise: 'TODAY', ask: null, inputs: answers }
  return { result: 'negative', raise: null, ask: null, inputs: answers }
}

export function asqAnswers(answers: Answers): AsqAnswers {
  const read = (linkId: string): AsqAnswer | null => {
    const value = answerOf(answers, linkId)
    return value === 'yes' || value === 'no' || value === 'refused' ? value : null
  }
  return { q1: read('q1'), q2: read('q2'), q3: read('q3'), q4: read('q4'), q5: read('q5') }
}
