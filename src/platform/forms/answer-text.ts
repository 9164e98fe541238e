import type { PlainField } from './field.ts'
import type { PlainValue } from './form.ts'
import { type Reader, say } from './wording.ts'
import { words } from './words.ts'

const locales = { id: 'id-ID', en: 'en-GB' } as const

/** An answer as a person reads it: "Maret 2026", "Rp 1.500.000", the words of a code. */
export function answerText(field: PlainField, value: PlainValue, reader: Reader): string {
  if (value === true) return words[reader.lang].yes
  if (typeof value === 'object') return value.map((code) => codeText(field, code, reader)).join(', ')
  if (typeof value === 'number') return numberText(field, value, reader)
  if ('past' in field) return dateText(value, reader)
  // Indonesian writes the time with a full stop.
  if (field.kind === 'time') return reader.lang === 'id' ? value.replace(':', '.') : value
  return codeText(field, value, reader)
}

function codeText(field: PlainField, code: string, reader: Reader): string {
  const option = 'options' in field ? field.options.find((one) => one.code === code) : undefined
  return option ? say(option, reader) : code
}

function numberText(field: PlainField, value: number, reader: Reader): string {
  const text = new Intl.NumberFormat(locales[reader.lang]).format(value)
  if (field.kind === 'money') return `Rp ${text}`
  if (field.kind !== 'scale') return text
  const step = field.steps?.[value - field.min]
  return step ? `${text}: ${say(step, reader)}` : text
}

function dateText(iso: string, reader: Reader): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const monthYear = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  const parts: Intl.DateTimeFormatOptions = day === undefined ? monthYear : { ...monthYear, day: 'numeric' }
  return new Intl.DateTimeFormat(locales[reader.lang], parts).format(at)
}
