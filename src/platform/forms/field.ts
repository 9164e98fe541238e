import type { IconName } from '#src/ui/icons.tsx'
import type { Wording } from './wording.ts'

/** One entry of a code list; `content/codes` entries have this shape. */
export interface Option<C extends string = string> extends Wording {
  readonly code: C
  readonly hint?: Wording
}

/** Spread these into a code list where the person may say so: neither is the same as an empty answer. */
export const unknownOption = { code: 'unknown', id: 'Tidak tahu', en: 'I do not know' } as const
export const refusedOption = {
  code: 'refused',
  id: { anak: 'Aku tidak mau jawab', remaja: 'Tidak mau menjawab', dewasa: 'Tidak bersedia menjawab' },
  en: 'I would rather not say',
} as const

interface Spec<R extends boolean> {
  readonly label: Wording
  readonly hint?: Wording
  readonly required?: R
  /** Said instead of the standard sentence when a required answer is missing. */
  readonly ifMissing?: Wording
  readonly sealed?: boolean
}
interface Base<R extends boolean = boolean> {
  readonly label: Wording
  readonly hint?: Wording
  readonly required: R
  readonly ifMissing?: Wording
  readonly sealed: boolean
}

interface TextSpec<R extends boolean> extends Spec<R> {
  /** Longest answer, in UTF-16 units after cleaning. */
  readonly maxLength?: number
}
interface DateSpec<R extends boolean> extends Spec<R> {
  /** Refuses a day after today. */
  readonly past?: boolean
  /** Refuses a day before today. */
  readonly future?: boolean
}
interface NumberSpec<R extends boolean> extends Spec<R> {
  readonly min?: number
  readonly max?: number
}
interface CodedSpec<R extends boolean, O extends readonly Option[]> extends Spec<R> {
  /** May be empty where it is made of what is stored; then `none` stands in its place and nothing can be chosen. */
  readonly options: O
  /** Said when there is nothing to choose from, and what to do about it. */
  readonly none?: Wording
  /** Where a menu cannot hold all there is: how its lines were looked for, so that others can be. */
  readonly find?: Finding
  readonly presentation?: Presentation
  /** How many stand beside each other where a long plain list has room; one column on a telephone. */
  readonly columns?: 2 | 3
  readonly icons?: { readonly [C in O[number]['code']]?: IconName }
}
/** What was typed to look for lines of a menu, and whether there are more than it shows. */
export type Finding = Readonly<{ typed: string; cut: boolean }>
/** A plain list, large cards, pictures for those who read little, or a menu where staff pick from many. */
export type Presentation = 'list' | 'cards' | 'pictures' | 'select'
interface Coded<C extends string> {
  readonly options: readonly Option<C>[]
  readonly none?: Wording
  readonly find?: Finding
  readonly presentation: Presentation
  readonly columns?: 2 | 3
  readonly icons: { readonly [code: string]: IconName | undefined }
}

export interface TextField<R extends boolean = boolean> extends Base<R> {
  readonly kind: 'shortText' | 'longText' | 'phone'
  readonly maxLength: number
}
export interface DateField<R extends boolean = boolean> extends Base<R> {
  readonly kind: 'date' | 'partialDate'
  readonly past: boolean
  readonly future: boolean
}
export interface TimeField<R extends boolean = boolean> extends Base<R> {
  readonly kind: 'time'
}
export interface NumberField<R extends boolean = boolean> extends Base<R> {
  readonly kind: 'number' | 'money'
  readonly min: number
  readonly max: number
  /** Digits after the decimal comma. */
  readonly decimals: number
}
export interface ScaleField<R extends boolean = boolean> extends Base<R> {
  readonly kind: 'scale'
  readonly min: number
  readonly max: number
  /** Drawn as faces for a child; says at which end the happy face stands. */
  readonly faces?: 'lowIsBest' | 'highIsBest'
  /** What each step means, lowest first. */
  readonly steps?: readonly Wording[]
  /** What the two ends mean. */
  readonly low: Wording
  readonly high: Wording
}
export interface ChoiceField<C extends string = string, R extends boolean = boolean>
  extends Base<R>, Coded<C> {
  readonly kind: 'choice'
}
export interface ManyField<C extends string = string, R extends boolean = boolean> extends Base<R>, Coded<C> {
  readonly kind: 'choices' | 'bodyMap'
}
export interface YesField<R extends boolean = boolean> extends Base<R> {
  readonly kind: 'yes'
}
/** Files travel beside the answers and never inside them; see `readFiles`. */
export interface FileField extends Base {
  readonly kind: 'file'
  readonly accept: readonly string[]
  readonly max: number
}
export type PlainField =
  | TextField
  | DateField
  | TimeField
  | NumberField
  | ScaleField
  | ChoiceField
  | ManyField
  | YesField
export type PlainFields = { readonly [name: string]: PlainField }
/** The same few questions asked again for each person, place or thing. */
export interface GroupField<
  G extends PlainFields = PlainFields,
  R extends boolean = boolean,
> extends Base<R> {
  readonly kind: 'group'
  readonly fields: G
  readonly max: number
  /** What one item is called: "Orang 1", "Orang 2". */
  readonly item: Wording
}
export type Field = PlainField | FileField | GroupField
export type Fields = { readonly [name: string]: Field }

/** Everything is sealed unless it is coded, or the form says otherwise: forgetting a flag never leaks. */
function base<R extends boolean>(spec: Spec<R>, sealed: boolean): Base<R> {
  const { label, hint, ifMissing } = spec
  return {
    label,
    ...(hint ? { hint } : {}),
    ...(ifMissing ? { ifMissing } : {}),
    required: (spec.required ?? false) as R,
    sealed: spec.sealed ?? sealed,
  }
}

export function shortText<const R extends boolean = false>(spec: TextSpec<R>): TextField<R> {
  return { ...base(spec, true), kind: 'shortText', maxLength: spec.maxLength ?? 200 }
}
export function longText<const R extends boolean = false>(spec: TextSpec<R>): TextField<R> {
  return { ...base(spec, true), kind: 'longText', maxLength: spec.maxLength ?? 20_000 }
}
/** Answer: digits, with +62 in place of a leading 0. */
export function phone<const R extends boolean = false>(spec: Spec<R>): TextField<R> {
  return { ...base(spec, true), kind: 'phone', maxLength: 40 }
}
/** Answer: YYYY-MM-DD. */
export function date<const R extends boolean = false>(spec: DateSpec<R>): DateField<R> {
  return { ...base(spec, true), kind: 'date', past: spec.past ?? false, future: spec.future ?? false }
}
/** Answer: YYYY, YYYY-MM or YYYY-MM-DD, as much as the person remembers. */
export function partialDate<const R extends boolean = false>(spec: DateSpec<R>): DateField<R> {
  return { ...date(spec), kind: 'partialDate' }
}
/** Answer: HH:MM, 24 hours. */
export function time<const R extends boolean = false>(spec: Spec<R>): TimeField<R> {
  return { ...base(spec, true), kind: 'time' }
}
/** Answer: a number with at most `decimals` digits after the comma (none by default). */
export function number<const R extends boolean = false>(
  spec: NumberSpec<R> & { readonly decimals?: number },
): NumberField<R> {
  const { min = 0, max = 1_000_000, decimals = 0 } = spec
  return { ...base(spec, true), kind: 'number', min, max, decimals }
}
/** Answer: whole rupiah. */
export function money<const R extends boolean = false>(spec: NumberSpec<R>): NumberField<R> {
  const { min = 0, max = 1_000_000_000_000 } = spec
  return { ...base(spec, true), kind: 'money', min, max, decimals: 0 }
}
interface ScaleSpec<R extends boolean> extends Spec<R> {
  readonly min: number
  readonly max: number
  readonly low: Wording
  readonly high: Wording
  readonly steps?: readonly Wording[]
  readonly faces?: 'lowIsBest' | 'highIsBest'
}
/** Answer: a whole number from min to max. */
export function scale<const R extends boolean = false>(spec: ScaleSpec<R>): ScaleField<R> {
  const { min, max, low, high, steps, faces } = spec
  const looks = { ...(steps ? { steps } : {}), ...(faces ? { faces } : {}) }
  return { ...base(spec, false), kind: 'scale', min, max, low, high, ...looks }
}
/** Answer: one code. */
export function choice<const O extends readonly Option[], const R extends boolean = false>(
  spec: CodedSpec<R, O>,
): ChoiceField<O[number]['code'], R> {
  return { ...base(spec, false), ...coded(spec), kind: 'choice' }
}
/** Answer: the chosen codes, in the order of the list. */
export function choices<const O extends readonly Option[], const R extends boolean = false>(
  spec: CodedSpec<R, O>,
): ManyField<O[number]['code'], R> {
  return { ...base(spec, false), ...coded(spec), kind: 'choices' }
}
/** Answer: codes of body areas. Sealed unless the form says otherwise: where it hurts is health data. */
export function bodyMap<const O extends readonly Option[], const R extends boolean = false>(
  spec: CodedSpec<R, O>,
): ManyField<O[number]['code'], R> {
  return { ...base(spec, true), ...coded(spec), kind: 'bodyMap' }
}
function coded<O extends readonly Option[]>(spec: CodedSpec<boolean, O>): Coded<O[number]['code']> {
  const { options, none, find, columns, presentation = 'list', icons = {} } = spec
  const more = { ...(none ? { none } : {}), ...(find ? { find } : {}), ...(columns ? { columns } : {}) }
  return { options, presentation, icons, ...more }
}
/** Answer: true, or nothing. A box left empty is not a no. */
export function yes<const R extends boolean = false>(spec: Spec<R>): YesField<R> {
  return { ...base(spec, false), kind: 'yes' }
}
export function file(
  spec: Spec<false> & { readonly accept?: readonly string[]; readonly max?: number },
): FileField {
  return { ...base(spec, true), kind: 'file', accept: spec.accept ?? [], max: spec.max ?? 5 }
}
/** Answer: one object for each item that has anything in it. */
export function group<const G extends PlainFields, const R extends boolean = false>(
  spec: Spec<R> & { readonly fields: G; readonly item: Wording; readonly max?: number },
): GroupField<G, R> {
  const { fields, item, max = 12 } = spec
  return { ...base(spec, false), kind: 'group', fields, item, max }
}
