import { cleanText } from './clean.ts'
import { readDate, readTime, splitIso } from './dates.ts'
import type { DateField, NumberField, PlainField } from './field.ts'
import type { PlainValue } from './form.ts'
import type { Problem } from './problem.ts'
import { type Typed, typedText } from './typed.ts'

/** `value` absent and no problem: not stated. */
export type Reading = { readonly value?: PlainValue } | { readonly problem: Problem }

/** One field's answer out of what was typed under `name`. `today` as YYYY-MM-DD. */
export function readValue(field: PlainField, name: string, typed: Typed, today: string): Reading {
  if ('past' in field) return readDateField(field, name, typed, today)
  if (field.kind === 'choices' || field.kind === 'bodyMap') {
    return readCodes(
      field.options,
      (typed[name] ?? []).map((code) => cleanText(code, 'one')),
    )
  }
  const text = cleanText(typedText(typed, name), field.kind === 'longText' ? 'many' : 'one')
  if (text === '') return {}
  if ('maxLength' in field) return field.kind === 'phone' ? readPhone(text) : readText(text, field.maxLength)
  if ('decimals' in field) return readNumber(field, text)
  if (field.kind === 'time') return orProblem(readTime(text), { kind: 'impossibleTime' })
  if (field.kind === 'choice') return readCode(field.options, text)
  if (field.kind === 'scale') return readNumber({ ...field, kind: 'number', decimals: 0 }, text)
  return text === 'yes' ? { value: true } : { problem: { kind: 'unknownCode' } }
}

function readText(text: string, max: number): Reading {
  if (text.length <= max) return { value: text }
  return { problem: { kind: 'tooLong', max, length: text.length } }
}

function readPhone(text: string): Reading {
  const digits = text.replace(/[\s().-]/g, '')
  const known = /^\+?\d{5,15}$/.test(digits)
  // The same number must be found again however it was written.
  return known ? { value: digits.replace(/^0(?=[1-9])/, '+62') } : { problem: { kind: 'notAPhone' } }
}

function readCode(options: readonly { code: string }[], code: string): Reading {
  const known = options.some((option) => option.code === code)
  return known ? { value: code } : { problem: { kind: 'unknownCode' } }
}

function readCodes(options: readonly { code: string }[], typed: readonly string[]): Reading {
  const chosen = new Set(typed.filter((code) => code !== ''))
  const value = options.map((option) => option.code).filter((code) => chosen.has(code))
  if (value.length < chosen.size) return { problem: { kind: 'unknownCode' } }
  return value.length > 0 ? { value } : {}
}

function readNumber(field: Pick<NumberField, 'kind' | 'min' | 'max' | 'decimals'>, text: string): Reading {
  // In money a dot parts the thousands; elsewhere dot and comma both part the decimals.
  const plain =
    field.kind === 'money' ? text.replace(/^rp\.?\s*|[\s.]|,00$|,-$/gi, '') : text.replace(',', '.')
  const [, whole, decimals = ''] = /^([+-]?\d{1,15})(?:\.(\d{1,6}))?$/.exec(plain) ?? []
  if (whole === undefined || decimals.length > field.decimals) return { problem: { kind: 'notANumber' } }
  const value = Number(plain)
  if (value >= field.min && value <= field.max) return { value: value === 0 ? 0 : value }
  return { problem: { kind: 'outOfRange', min: field.min, max: field.max } }
}

function readDateField(field: DateField, name: string, typed: Typed, today: string): Reading {
  const read = (part: string) => cleanText(typedText(typed, part), 'one')
  const whole = read(name)
  const parts = { day: read(`${name}-day`), month: read(`${name}-month`), year: read(`${name}-year`) }
  const written = parts.day || parts.month || parts.year
  if (!whole && !written) return {}
  const result = readDate(written ? parts : splitIso(whole), field.kind === 'partialDate')
  if ('problem' in result) return result
  // A month or a year that has begun is not the future, hence the comparison at its own length.
  const now = today.slice(0, result.date.length)
  if (field.past && result.date > now) return { problem: { kind: 'inFuture' } }
  if (field.future && result.date < now) return { problem: { kind: 'inPast' } }
  return { value: result.date }
}

function orProblem(value: string | undefined, problem: Problem): Reading {
  return value === undefined ? { problem } : { value }
}
