import { keepTyped } from './clean.ts'
import type { Field, GroupField } from './field.ts'
import type { AnswerValue, AnyAnswers, Form, Row } from './form.ts'

/**
 * What the person typed or ticked, by input name, valid or not: what a page shows again.
 * `people.0.name` is a part of the first item of a group, `when-day` a part of a date, and
 * `people._rows` how many items the page showed.
 */
export type Typed = { readonly [input: string]: readonly string[] }
export type Posted = FormData | URLSearchParams

/** More rows than any group may have are kept, to be refused in words; beyond this they are noise. */
const mostRows = 200
const dateParts = ['day', 'month', 'year'] as const

/** Keeps every text posted under a name of this form. Never throws. */
export function readTyped(form: Form, posted: Posted): Typed {
  const values = gather(posted)
  const kept: [string, readonly string[]][] = []
  const keep = (from: string, to: string) => {
    const found = values.get(from)
    if (found) kept.push([to, found])
  }
  for (const [name, field] of Object.entries(form.fields)) {
    if (field.kind !== 'group') {
      for (const input of inputNames(field, name)) keep(input, input)
      continue
    }
    const rows = postedRows(values, name)
    rows.forEach((row, index) => {
      for (const [part, plain] of Object.entries(field.fields)) {
        const from = inputNames(plain, `${name}.${row}.${part}`)
        const to = inputNames(plain, `${name}.${index}.${part}`)
        from.forEach((input, at) => keep(input, to[at] ?? input))
      }
    })
    const shown = Math.min(Number(values.get(`${name}._rows`)?.at(-1)) || 0, field.max)
    const count = Math.max(rows.length, Math.trunc(shown))
    if (count > 0) kept.push([`${name}._rows`, [String(count)]])
  }
  return Object.fromEntries(kept)
}

/** The typed form of parsed answers, to fill a form that is opened again. */
export function typedOf(form: Form, answers: AnyAnswers): Typed {
  const all: [string, readonly string[]][] = []
  for (const [name, field] of Object.entries(form.fields)) {
    const value = answers[name]
    if (value === undefined) continue
    if (field.kind !== 'group') {
      all.push(...inputsOf(field, name, value))
      continue
    }
    const rows = rowsOf(value)
    rows.forEach((row, index) => {
      for (const [part, plain] of Object.entries(field.fields)) {
        all.push(...inputsOf(plain, `${name}.${index}.${part}`, row[part]))
      }
    })
    if (rows.length > 0) all.push([`${name}._rows`, [String(rows.length)]])
  }
  return Object.fromEntries(all)
}

/** The names of the inputs a field is made of. */
export function inputNames(field: Field, name: string): string[] {
  const dated = field.kind === 'date' || field.kind === 'partialDate'
  if (field.kind === 'file') return []
  return dated ? [name, ...dateParts.map((part) => `${name}-${part}`)] : [name]
}

/** The last value of one input; the empty text when there is none. */
export function typedText(typed: Typed, name: string): string {
  return typed[name]?.at(-1) ?? ''
}

/** How many items of a group were typed or shown. */
export function rowCount(typed: Typed, name: string): number {
  return Number(typedText(typed, `${name}._rows`))
}

/** The typed entries that belong to a field and its parts. */
export function typedEntries(typed: Typed, name: string): [string, readonly string[]][] {
  return Object.entries(typed).filter(
    ([input]) => input === name || (/^[.-]/.test(input.slice(name.length)) && input.startsWith(name)),
  )
}

export function rowsOf(value: AnswerValue | undefined): readonly Row[] {
  if (!Array.isArray(value)) return []
  return value.filter((row: unknown): row is Row => typeof row === 'object' && row !== null)
}

function inputsOf(
  field: Exclude<Field, GroupField>,
  name: string,
  value: AnswerValue | undefined,
): [string, readonly string[]][] {
  if (value === undefined) return []
  if (value === true) return [[name, ['yes']]]
  if (typeof value === 'object') return [[name, value.filter((code) => typeof code === 'string')]]
  if (field.kind !== 'date' && field.kind !== 'partialDate') return [[name, [String(value)]]]
  const [year, month, day] = String(value).split('-')
  const parts = { day, month, year }
  return dateParts.flatMap((part) => {
    const text = parts[part]
    return text === undefined ? [] : [[`${name}-${part}`, [String(Number(text))]] as const]
  }) as [string, readonly string[]][]
}

function gather(posted: Posted): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const [name, value] of posted) {
    if (typeof value !== 'string') continue
    const text = keepTyped(value)
    // An empty input says nothing; leaving it out keeps hidden carrying small.
    if (text === '') continue
    const list = values.get(name)
    if (list) list.push(text)
    else values.set(name, [text])
  }
  return values
}

/** Row numbers that carry anything, in order; gaps left by a removed row close by themselves. */
function postedRows(values: ReadonlyMap<string, unknown>, group: string): number[] {
  const rows = new Set<number>()
  for (const name of values.keys()) {
    if (!name.startsWith(`${group}.`)) continue
    const row = /^(\d{1,3})\./.exec(name.slice(group.length + 1))?.[1]
    if (row !== undefined && Number(row) < mostRows) rows.add(Number(row))
  }
  return [...rows].toSorted((a, b) => a - b)
}
