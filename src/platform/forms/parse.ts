import { earliestToday } from './dates.ts'
import type { Field, GroupField, PlainField } from './field.ts'
import type { AnswersOf, AnswerValue, AnyAnswers, Form, Row } from './form.ts'
import type { FieldError } from './problem.ts'
import { readValue } from './read-value.ts'
import { type Posted, readTyped, rowCount, type Typed, typedEntries } from './typed.ts'

export interface ParseOptions {
  /** Only these screens can be wrong; what other screens hold is read as far as it is right. */
  readonly screens?: readonly string[]
  /** A draft: nothing is missing yet. */
  readonly partial?: boolean
  /** YYYY-MM-DD; by default today in Indonesia's easternmost zone. */
  readonly today?: string
}

export type Parsed<A> =
  | { readonly ok: true; readonly answers: A; readonly typed: Typed }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly typed: Typed }

/**
 * Reads a posted form into its answers.
 *
 * Never throws, whatever was posted. What is wrong comes back as errors together with everything that
 * was typed, to be shown again. An empty answer is absent from the answers (not stated), which is not
 * the same as a code such as `unknown` or `refused`. Screens that do not apply cannot be wrong; their
 * right answers stay until `applicable` drops them.
 */
export function parse<X extends Form>(form: X, posted: Posted): Parsed<AnswersOf<X>>
export function parse<X extends Form>(
  form: X,
  posted: Posted,
  options: ParseOptions & ({ readonly screens: readonly string[] } | { readonly partial: true }),
): Parsed<Partial<AnswersOf<X>>>
export function parse<X extends Form>(form: X, posted: Posted, options: ParseOptions): Parsed<AnswersOf<X>>
export function parse(form: Form, posted: Posted, options: ParseOptions = {}): Parsed<AnyAnswers> {
  return parseTyped(form, readTyped(form, posted), options)
}

/** `parse` for what was already read by `readTyped`; the answers are not known by type. */
export function parseTyped(form: Form, typed: Typed, options: ParseOptions = {}): Parsed<AnyAnswers> {
  const { answers, errors } = readAnswers(form, typed, options.today)
  const asked = new Set(
    form.screens
      .filter((screen) => options.screens?.includes(screen.id) ?? screen.when(answers))
      .flatMap((screen) => screen.fields),
  )
  const wrong = errors.filter(
    (error) => asked.has(error.field) && !(options.partial && error.problem.kind === 'missing'),
  )
  return wrong.length > 0 ? { ok: false, errors: wrong, typed } : { ok: true, answers, typed }
}

/** Every right answer and every error of the whole form, whichever screens apply. */
export function readAnswers(
  form: Form,
  typed: Typed,
  today: string = earliestToday(),
): { answers: AnyAnswers; errors: readonly FieldError[] } {
  const answers: [string, AnswerValue][] = []
  const errors: FieldError[] = []
  for (const [name, field] of Object.entries(form.fields)) {
    const found = readField(field, name, typed, today)
    errors.push(...found.errors.map(({ input, problem }) => ({ input, field: name, problem })))
    if (found.value !== undefined) answers.push([name, found.value])
  }
  return { answers: Object.fromEntries(answers), errors }
}

interface Found {
  readonly value?: AnswerValue
  readonly errors: readonly Omit<FieldError, 'field'>[]
}

function readField(field: Field, name: string, typed: Typed, today: string): Found {
  if (field.kind === 'file') return { errors: [] }
  return field.kind === 'group' ? readRows(field, name, typed, today) : readPlain(field, name, typed, today)
}

function readPlain(field: PlainField, name: string, typed: Typed, today: string): Found {
  const reading = readValue(field, name, typed, today)
  if ('problem' in reading) return { errors: [{ input: name, problem: reading.problem }] }
  if (reading.value !== undefined) return { value: reading.value, errors: [] }
  return { errors: field.required ? [{ input: name, problem: { kind: 'missing' } }] : [] }
}

function readRows(field: GroupField, name: string, typed: Typed, today: string): Found {
  const rows: Row[] = []
  const errors: Omit<FieldError, 'field'>[] = []
  for (let index = 0; index < rowCount(typed, name); index += 1) {
    const found = readRow(field, `${name}.${index}`, typed, today)
    if (!found) continue
    errors.push(...found.errors)
    rows.push(found.row)
  }
  if (rows.length > field.max) errors.push({ input: name, problem: { kind: 'tooMany', max: field.max } })
  if (rows.length === 0 && field.required) errors.push({ input: name, problem: { kind: 'missing' } })
  return rows.length > 0 ? { value: rows.slice(0, field.max), errors } : { errors }
}

/** An item in which nothing was typed is no item. */
function readRow(field: GroupField, name: string, typed: Typed, today: string) {
  const row: [string, Row[string]][] = []
  const errors: Found['errors'][number][] = []
  if (typedEntries(typed, name).every(([, values]) => values.every((text) => text.trim() === '')))
    return undefined
  for (const [part, plain] of Object.entries(field.fields)) {
    const reading = readValue(plain, `${name}.${part}`, typed, today)
    const input = `${name}.${part}`
    if ('problem' in reading) errors.push({ input, problem: reading.problem })
    else if (reading.value !== undefined) row.push([part, reading.value])
    else if (plain.required) errors.push({ input, problem: { kind: 'missing' } })
  }
  return { row: Object.fromEntries(row) as Row, errors }
}
