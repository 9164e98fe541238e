import type { ChoiceField, Field, Fields, FileField, GroupField, ManyField, PlainFields } from './field.ts'
import type { Wording } from './wording.ts'

export type PlainValue = string | number | true | readonly string[]
export type Row = { readonly [name: string]: PlainValue | undefined }
export type AnswerValue = PlainValue | readonly Row[]
/** Answers of a form not known by type, as the engine itself handles them. */
export type AnyAnswers = { readonly [name: string]: AnswerValue | undefined }

export interface Screen<N extends string = string, W extends boolean = boolean> {
  readonly id: string
  /** Absent when the label of the only field is the heading. */
  readonly title?: Wording
  readonly hint?: Wording
  /** On a sheet it is folded until somebody opens it, or something stands in it. */
  readonly folded?: boolean
  readonly fields: readonly N[]
  readonly conditional: W
  readonly when: (answers: AnyAnswers) => boolean
}

export interface Form<F extends Fields = Fields, S extends readonly Screen[] = readonly Screen[]> {
  readonly id: string
  readonly version: number
  readonly title: Wording
  readonly fields: F
  readonly screens: S
}

type ValueOf<X> =
  X extends GroupField<infer G>
    ? readonly AnswersOfFields<G, never>[]
    : X extends ChoiceField<infer C>
      ? C
      : X extends ManyField<infer C>
        ? readonly C[]
        : X extends { kind: 'number' | 'money' | 'scale' }
          ? number
          : X extends { kind: 'yes' }
            ? true
            : string

type AskedNames<F> = { [K in keyof F]: F[K] extends FileField ? never : K }[keyof F]
type SureNames<F, C> = {
  [K in AskedNames<F>]: F[K] extends { required: true } ? K : never
}[AskedNames<F>] extends infer N
  ? Exclude<N, C>
  : never
type Simplify<T> = { [K in keyof T]: T[K] }
type AnswersOfFields<F, C> = Simplify<
  { readonly [K in SureNames<F, C> & keyof F]: ValueOf<F[K]> } & {
    readonly [K in Exclude<AskedNames<F>, SureNames<F, C>> & keyof F]?: ValueOf<F[K]> | undefined
  }
>
/** Fields on screens that may not be asked: their answer may be absent even when required. */
type ConditionalNames<S extends readonly Screen[]> = S[number] extends infer X
  ? X extends Screen<infer N, true>
    ? N
    : never
  : never

/** The parsed answers of a form: required ones present, the others possibly absent ("not stated"). */
export type AnswersOf<X> = X extends Form<infer F, infer S> ? AnswersOfFields<F, ConditionalNames<S>> : never

interface ScreenSpec<F extends Fields> {
  readonly title?: Wording
  readonly hint?: Wording
  readonly folded?: boolean
  /** Pure. Without it the screen is always asked. */
  readonly when?: (answers: Partial<AnswersOfFields<F, never>>) => boolean
}
type MakeScreen<F extends Fields> = <
  const N extends keyof F & string,
  const P extends ScreenSpec<F> = ScreenSpec<F>,
>(
  id: string,
  spec: P,
  fields: readonly N[],
) => Screen<N, P extends { when: unknown } ? true : false>

interface FormSpec<F extends Fields, S extends readonly Screen[]> {
  readonly id: string
  readonly version: number
  readonly title: Wording
  readonly fields: F
  /** One question a screen. Without it the form is a single sheet. */
  readonly screens?: (screen: MakeScreen<F>) => S
}

/**
 * Makes a form out of its fields and screens.
 * Throws when a name could clash with the engine's own, a list repeats a code, or a field is not on
 * exactly one screen: such a form must not start.
 */
export function defineForm<
  const F extends Fields,
  const S extends readonly Screen[] = readonly Screen<keyof F & string, false>[],
>(spec: FormSpec<F, S>): Form<F, S> {
  const { id, version, title, fields } = spec
  const all: Screen = { id: 'all', title, fields: Object.keys(fields), conditional: false, when: () => true }
  const screens = spec.screens ? spec.screens(makeScreen) : ([all] as readonly Screen[] as S)
  const form = { id, version, title, fields, screens }
  for (const [name, field] of Object.entries(fields)) checkField(id, name, field)
  checkScreens(form)
  return form
}

const makeScreen: MakeScreen<Fields> = (id, spec, fields) => ({
  id,
  ...(spec.title ? { title: spec.title } : {}),
  ...(spec.hint ? { hint: spec.hint } : {}),
  ...(spec.folded ? { folded: true } : {}),
  fields,
  conditional: (spec.when !== undefined) as never,
  when: (spec.when as Screen['when'] | undefined) ?? (() => true),
})

function checkField(form: string, name: string, field: Field): void {
  // A dot parts rows, a dash parts dates, a leading underscore is the engine's own.
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new Error(`Form ${form}: "${name}" is not a field name`)
  if ('options' in field) {
    const codes = field.options.map((option) => option.code)
    if (codes.includes('')) throw new Error(`Form ${form}: ${name} lacks codes`)
    if (new Set(codes).size < codes.length) throw new Error(`Form ${form}: ${name} repeats a code`)
  }
  if (field.kind === 'scale' && field.steps && field.steps.length !== field.max - field.min + 1) {
    throw new Error(`Form ${form}: ${name} needs a word for each step`)
  }
  if (field.kind === 'group') {
    const inner: PlainFields = field.fields
    for (const [part, plain] of Object.entries(inner)) checkField(form, part, plain)
  }
}

function checkScreens(form: Form): void {
  const placed = form.screens.flatMap((screen) => screen.fields)
  for (const name of Object.keys(form.fields)) {
    const times = placed.filter((other) => other === name).length
    if (times !== 1) throw new Error(`Form ${form.id}: ${name} stands on ${times} screens instead of one`)
  }
  const ids = form.screens.map((screen) => screen.id)
  if (new Set(ids).size < ids.length || ids.includes('check')) {
    throw new Error(`Form ${form.id}: screen ids repeat, or one is called "check"`)
  }
}
