import type { Field, PlainFields } from './field.ts'
import type { AnswersOf, AnswerValue, AnyAnswers, Form, Row } from './form.ts'
import { rowsOf } from './typed.ts'

export interface Split {
  /** In clear, for queues, deadlines and statistics. */
  readonly coded: AnyAnswers
  /** For the vault. */
  readonly sealed: AnyAnswers
}

/**
 * Parts answers by the `sealed` flag of their fields. Items of a group are parted field by field and
 * keep their places, so that both halves always have the same number of items.
 */
export function splitSealed<X extends Form>(form: X, answers: AnswersOf<X>): Split {
  const coded: [string, AnswerValue][] = []
  const sealed: [string, AnswerValue][] = []
  for (const [name, value] of Object.entries(answers as AnyAnswers)) {
    // An answer to no known field is treated as the most private.
    const field: Field | undefined = form.fields[name]
    if (value === undefined) continue
    if (field?.kind === 'group' && !field.sealed) {
      const rows = rowsOf(value)
      coded.push([name, rows.map((row) => partOf(row, field.fields, false))])
      sealed.push([name, rows.map((row) => partOf(row, field.fields, true))])
    } else if (field?.sealed === false) coded.push([name, value])
    else sealed.push([name, value])
  }
  return { coded: Object.fromEntries(coded), sealed: Object.fromEntries(sealed) }
}

/** Puts the two halves together again. Without the sealed half the answers are what is in clear. */
export function joinSealed<X extends Form>(form: X, split: Split): AnswersOf<X> {
  const joined: AnyAnswers = { ...split.coded, ...split.sealed }
  const groups = Object.entries(form.fields).filter(
    ([name, field]) => field.kind === 'group' && name in joined,
  )
  const rows = groups.map(([name]) => {
    const [clear, closed] = [rowsOf(split.coded[name]), rowsOf(split.sealed[name])]
    const longer = clear.length > closed.length ? clear : closed
    return [name, longer.map((_, index) => Object.assign({}, clear[index], closed[index]))] as const
  })
  // The halves were made by `splitSealed` of the same form.
  return { ...joined, ...Object.fromEntries(rows) } as AnswersOf<X>
}

function partOf(row: Row, fields: PlainFields, sealed: boolean): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => (fields[name]?.sealed ?? true) === sealed))
}
