import type { AlertItem } from '#content/instruments/meta.ts'
import { raise, type Urgency } from '#src/platform/clock/urgency.ts'
import { asq, asqAnswers, type AsqResult } from './asq.ts'
import type { Instrument } from './instrument.ts'
import {
  answerOf,
  askedNow,
  onlyAsked,
  ordinalOf,
  questionsOf,
  type Answers,
  type Question,
} from './sheet.ts'

/** One number that went into a score: every output lists its inputs (practice.md §21). */
export type Counted = Readonly<{ linkId: string; value: number }>
/** An answer after which a person must act. */
export type Fired = Readonly<{ linkId: string; value: number; atLeast: number; raise: Urgency }>

export type Score = Readonly<{
  ruleVersion: string
  /** Null: this instrument has no number, or too much is missing for one. */
  total: number | null
  state: 'scored' | 'prorated' | 'notScorable' | 'noNumber'
  counted: readonly Counted[]
  /** Questions that were asked and not answered. Never counted as zero. */
  missing: readonly string[]
  fired: readonly Fired[]
  /** How soon somebody must act because of an answer; null when no answer asks for it. It is no level of a person. */
  raise: Urgency | null
  asq: AsqResult | null
}>

/**
 * Scores answers by the instrument's own rules. Answers to questions that are not asked count in no total, yet
 * every answer that was given can ask for a person.
 */
export function scoreOf(instrument: Instrument, given: Answers): Score {
  const { sheet, meta } = instrument
  // Of the spoken script everything said counts, asked in order or not.
  const answers = meta.scoring.kind === 'asq' ? given : onlyAsked(sheet, given)
  const questions = questionsOf(sheet.items)
  const scored = 'items' in meta.scoring ? meta.scoring.items : []
  const counted = scored.flatMap((linkId) => {
    const value = numberFor(questions, linkId, answers)
    return value === null ? [] : [{ linkId, value }]
  })
  const fired = firedBy(meta.alerts, questions, given)
  const script = meta.scoring.kind === 'asq' ? asq(asqAnswers(answers)) : null
  const raises = [...fired.map((one) => one.raise), ...(script?.raise ? [script.raise] : [])]
  return {
    ruleVersion: meta.ruleVersion,
    ...totalOf(instrument, counted),
    counted,
    missing: missingIn(instrument, answers, scored),
    fired,
    raise: raises.length === 0 ? null : raises.reduce(raise),
    asq: script,
  }
}

function totalOf(instrument: Instrument, counted: readonly Counted[]): Pick<Score, 'total' | 'state'> {
  const { scoring } = instrument.meta
  if (scoring.kind === 'none' || scoring.kind === 'asq') return { total: null, state: 'noNumber' }
  const sum = counted.reduce((total, one) => total + one.value, 0)
  if (scoring.kind === 'mean') {
    if (counted.length < Math.max(1, scoring.fewest)) return { total: null, state: 'notScorable' }
    return { total: Math.round((sum / counted.length) * 10) / 10, state: 'scored' }
  }
  return sumOf(
    counted.map((one) => one.value),
    scoring.items.length,
    scoring.mostMissing,
  )
}

/**
 * A sum with few answers missing is made up by proportion and rounded; with more missing there is none.
 * `phq(items)` of practice.md §21 is `sumOf(items, 9, 2)`.
 */
export function sumOf(
  values: readonly number[],
  items: number,
  mostMissing: number,
): Pick<Score, 'total' | 'state'> {
  const missing = items - values.length
  if (values.length === 0 || missing > mostMissing) return { total: null, state: 'notScorable' }
  const sum = values.reduce((total, one) => total + one, 0)
  if (missing === 0) return { total: sum, state: 'scored' }
  return { total: Math.round((sum * items) / values.length), state: 'prorated' }
}

function numberFor(questions: readonly Question[], linkId: string, answers: Answers): number | null {
  const question = questions.find((one) => one.linkId === linkId)
  return question ? ordinalOf(question, answerOf(answers, linkId)) : null
}

/**
 * `yes` and `refused` of the spoken script count as one, and so do words written to a question that asks for a
 * person; every other answer counts by its own number.
 */
function firedBy(alerts: readonly AlertItem[], questions: readonly Question[], answers: Answers): Fired[] {
  return alerts.flatMap((alert) => {
    const answer = answerOf(answers, alert.linkId)
    const spoken = answer === 'yes' || (answer === 'refused' && alert.linkId !== 'q5') || answer === true
    const kind = questions.find((one) => one.linkId === alert.linkId)?.kind
    const written = answer !== undefined && (kind === 'string' || kind === 'text' || kind === 'date')
    const value = numberFor(questions, alert.linkId, answers) ?? (spoken || written ? 1 : null)
    if (value === null || value < alert.atLeast) return []
    return [{ linkId: alert.linkId, value, atLeast: alert.atLeast, raise: alert.raise }]
  })
}

function missingIn(instrument: Instrument, answers: Answers, scored: readonly string[]): string[] {
  const asked = askedNow(instrument.sheet.items, answers)
  const wanted = instrument.meta.scoring.kind === 'asq' ? asked.filter((one) => one.kind === 'choice') : asked
  return wanted
    .filter((one) => scored.length === 0 || scored.includes(one.linkId))
    .filter((one) => answerOf(answers, one.linkId) === undefined)
    .map((one) => one.linkId)
}
