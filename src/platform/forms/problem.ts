import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Field } from './field.ts'
import { type Reader, say } from './wording.ts'
import { words } from './words.ts'

/** Everything that can be wrong with an answer. */
export type Problem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooLong'; readonly max: number; readonly length: number }
  | { readonly kind: 'unknownCode' }
  | { readonly kind: 'impossibleDate' }
  | { readonly kind: 'inFuture' }
  | { readonly kind: 'inPast' }
  | { readonly kind: 'impossibleTime' }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'outOfRange'; readonly min: number; readonly max: number }
  | { readonly kind: 'notAPhone' }
  | { readonly kind: 'tooMany'; readonly max: number }
  /** An answer or a file that was not taken, with the sentence of whoever judged it, in the reader's language. */
  | { readonly kind: 'notTaken'; readonly why: string }

export interface FieldError {
  /** The input it belongs to: `what`, `people.1.name`. */
  readonly input: string
  /** The field of the form it belongs to: `what`, `people`. */
  readonly field: string
  readonly problem: Problem
}

/** What reads well by itself and still cannot be taken, said at its field. */
export function notTaken(field: string, why: string): FieldError {
  return { input: field, field, problem: { kind: 'notTaken', why } }
}

/** What is wrong, in one sentence that says what to do. */
export function problemText(problem: Problem, field: Field, reader: Reader): string {
  if (problem.kind === 'missing' && field.ifMissing) return say(field.ifMissing, reader)
  const said = words[reader.lang].problems
  if (problem.kind === 'missing')
    return say({ id: words.id.problems.missing, en: words.en.problems.missing }, reader)
  if (problem.kind === 'tooLong') return said.tooLong(problem.max, problem.length)
  if (problem.kind === 'outOfRange') return said.outOfRange(problem.min, problem.max)
  if (problem.kind === 'notTaken') return problem.why
  if (problem.kind === 'tooMany') return said.tooMany(problem.max)
  return said[problem.kind]
}

/** For a text that stands outside a form of this engine. */
export function tooLongText(text: { max: number; length: number }, lang: Lang): string {
  return words[lang].problems.tooLong(text.max, text.length)
}
