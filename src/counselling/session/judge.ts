import {
  parse,
  readAnswers,
  readTyped,
  type FieldError,
  type Form,
  type Typed,
} from '#src/platform/forms/index.ts'
import { fixedSheet, sessionForm, type FixedAnswers, type SheetGiven } from './session-form.ts'
import { outcomeOf, stillMissing, type SessionOutcome } from './sheet.ts'

export type Judged =
  | Readonly<{ ok: true; outcome: SessionOutcome }>
  | Readonly<{ ok: false; errors: readonly FieldError[] }>

/** Reads a whole sheet that is to be closed: what it came to, or everything that still keeps it open. */
export function judge(given: SheetGiven, typed: Typed): Judged {
  const form = sessionForm(given)
  const { answers, errors } = readAnswers(form, typed)
  const fixed = parse(fixedSheet(given), paramsOf(typed), { partial: true })
  const known: Partial<FixedAnswers> = fixed.ok ? fixed.answers : {}
  const wrong = errors.filter((error) => error.problem.kind !== 'missing' || error.input.includes('.'))
  const alreadyWrong = new Set(wrong.map((error) => error.field))
  // What is wrong in another field must not hide what is missing; then the answers are read one by one.
  const missing = stillMissing(fixed.ok ? known : (answers as Partial<FixedAnswers>)).filter(
    (error) => !alreadyWrong.has(error.field),
  )
  const all = inOrder(form, [...wrong, ...missing])
  return all.length > 0 ? { ok: false, errors: all } : { ok: true, outcome: outcomeOf(known, answers, given) }
}

/** Typed answers of this sheet only, ready to be shown; anything else that was posted is left out. */
export function typedOfSheet(given: SheetGiven, typed: Typed): Typed {
  return readTyped(sessionForm(given), paramsOf(typed))
}

function paramsOf(typed: Typed): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(typed)) for (const value of values) params.append(name, value)
  return params
}

function inOrder(form: Form, errors: readonly FieldError[]): readonly FieldError[] {
  const places = form.screens.flatMap((screen) => screen.fields)
  return errors.toSorted((a, b) => places.indexOf(a.field) - places.indexOf(b.field))
}
