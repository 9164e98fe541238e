import { rationaleFor } from '#content/cards/rationales.ts'
import { both, scale, type AnyAnswers, type Form, type Row, type Wording } from '#src/platform/forms/index.ts'
import { fired } from '../rules/reason.ts'
import type { FormStep, GateRule, ScreenName, ScreenStep } from './protocol.ts'
import { newest, type RunFacts } from './run-facts.ts'

type StepWords = Readonly<{ title: Wording; about: Wording }>
type FormStepSpec = StepWords &
  Readonly<{ form: Form; shared?: boolean; repeats?: boolean; needed?: boolean }>

/** A sheet of a technique. Shared with the client, one sheet, and needed, unless it says otherwise. */
export function formStep(id: string, spec: FormStepSpec): FormStep {
  const { shared = true, repeats = false, needed = true, ...rest } = spec
  return { kind: 'form', id, shared, repeats, needed, ...rest }
}

export function screenStep(
  id: string,
  screen: ScreenName,
  spec: StepWords & Readonly<{ needed?: boolean }>,
): ScreenStep {
  const { needed = true, ...rest } = spec
  return { kind: 'screen', id, screen, needed, ...rest }
}

/** A rule that one answer must stand in words. */
export function mustSay(step: string, field: string, words: Wording): GateRule {
  const code = `no_${field.toLowerCase()}`
  return {
    code,
    words,
    check: (facts) => (textOf(newest(facts, step), field) ? [] : [fired(code, `${step}.${field}`, null)]),
  }
}

/** A rule that one choice must have been answered as wanted. "Not asked" is not it. */
export function mustBe(
  step: string,
  field: string,
  wanted: readonly string[],
  words: Wording,
  hard = false,
): GateRule {
  const code = `${step}_${field.toLowerCase()}`
  return {
    code,
    words,
    hard,
    check: (facts) => {
      const said = textOf(newest(facts, step), field)
      return wanted.includes(said) ? [] : [fired(code, `${step}.${field}`, said || null)]
    },
  }
}

/** A rule that a sheet must have been filled in so many times. */
export function mustCount(step: string, atLeast: number, words: Wording): GateRule {
  const code = `few_${step}`
  return {
    code,
    words,
    check: (facts) => {
      const count = facts.answers(step).length
      return count >= atLeast ? [] : [fired(code, step, count)]
    },
  }
}

/** A text answer without blanks round it; empty when there is none. */
export function textOf(answers: AnyAnswers | Row | null | undefined, field: string): string {
  const value = answers?.[field]
  return typeof value === 'string' ? value.trim() : ''
}
export function numberOf(answers: AnyAnswers | Row | null | undefined, field: string): number | null {
  const value = answers?.[field]
  return typeof value === 'number' ? value : null
}
/** The items of a group in the newest sheet of a step. */
export function rowsOf(facts: Pick<RunFacts, 'answers'>, step: string, field: string): readonly Row[] {
  return rowsIn(facts.answers(step)[0], field)
}
export function rowsIn(answers: AnyAnswers | undefined, field: string): readonly Row[] {
  const value = answers?.[field]
  return Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object') : []
}
/** Yes and no as such; everything else is not known. */
export function knownOf(answers: AnyAnswers | Row | null | undefined, field: string): boolean | null {
  const said = answers?.[field]
  return said === 'yes' ? true : said === 'no' ? false : null
}

/** How a technique is explained, for the three ages one under the other. */
export function rationaleHint(code: string): Wording {
  const found = rationaleFor(code)
  if (!found) return both('Jelaskan dengan kata-kata sendiri.', 'Explain it in your own words.')
  const { id, en } = found
  return both(
    `Untuk anak: ${id.anak} · Untuk remaja: ${id.remaja} · Untuk dewasa: ${id.dewasa}`,
    `For a child: ${en.anak} · For a teenager: ${en.remaja} · For an adult: ${en.dewasa}`,
  )
}

/** A number from 0 to 10 that somebody gives about themselves. */
export function tenScale(label: Wording, low: Wording, high: Wording) {
  return scale({ label, min: 0, max: 10, low, high, sealed: true })
}
export const notAtAll = both('tidak sama sekali', 'not at all')
export const veryMuch = both('sangat', 'very much')
/** How somebody feels, beside each piece of work. */
export const moodScale = tenScale(
  both('Perasaan sekarang', 'How it feels now'),
  both('berat', 'heavy'),
  both('ringan', 'light'),
)
