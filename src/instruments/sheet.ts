import type { Both, Lang } from '#src/platform/i18n/catalogue.ts'

/** One choice of a question. `ordinal` null: the choice counts for nothing (practice.md §18). */
export type Option = Readonly<{ code: string; text: Both; ordinal: number | null }>

export type AnswerKind = 'choice' | 'integer' | 'decimal' | 'boolean' | 'string' | 'text' | 'date'

/** When a question is asked, by the answer to an earlier one. */
export type Condition = Readonly<{
  linkId: string
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<='
  value: string | number | boolean
}>

type Common = Readonly<{ linkId: string; text: Both; when: readonly Condition[]; whenAll: boolean }>
export type Question = Common &
  Readonly<{
    kind: AnswerKind
    prefix: string | null
    required: boolean
    options: readonly Option[]
    min: number | null
    max: number | null
    step: number
    maxLength: number
    /** What the ends of a scale mean. */
    low: Both | null
    high: Both | null
    /** Drawn as five faces, worst first. */
    faces: boolean
    loinc: string | null
  }>
export type Display = Common & Readonly<{ kind: 'display' }>
export type Group = Common & Readonly<{ kind: 'group'; items: readonly Item[] }>
export type Item = Question | Display | Group

/** A questionnaire as it is asked: the documented subset of FHIR R4 Questionnaire, read and checked. */
export type Sheet = Readonly<{
  url: string
  version: string
  title: Both
  copyright: string
  /** LOINC of the panel, where the file states one. */
  loinc: string | null
  /** Items whose sum a calculated item of the file asks for; null when the file asks for none. */
  summed: readonly string[] | null
  items: readonly Item[]
}>

export type AnswerValue = string | number | boolean
/** Answers by linkId. What was not answered is not there: never a zero (practice.md §18). */
export type Answers = Readonly<Record<string, AnswerValue>>

/** All questions in the order they are asked, through all groups. */
export function questionsOf(items: readonly Item[]): Question[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return questionsOf(item.items)
    return item.kind === 'display' ? [] : [item]
  })
}

export function answerOf(answers: Answers, linkId: string): AnswerValue | undefined {
  return Object.hasOwn(answers, linkId) ? answers[linkId] : undefined
}

/** Whether an item is asked, given what was answered so far. */
export function isAsked(item: Item, answers: Answers): boolean {
  if (item.when.length === 0) return true
  const met = (one: Condition) => meets(one, answerOf(answers, one.linkId))
  return item.whenAll ? item.when.every(met) : item.when.some(met)
}

function meets(condition: Condition, given: AnswerValue | undefined): boolean {
  const { operator, value } = condition
  if (operator === 'exists') return (given !== undefined) === value
  if (given === undefined) return false
  if (operator === '=') return given === value
  if (operator === '!=') return given !== value
  if (typeof given !== typeof value || typeof given === 'boolean') return false
  if (operator === '>') return given > value
  if (operator === '<') return given < value
  return operator === '>=' ? given >= value : given <= value
}

/** The questions asked now, hidden groups left out. */
export function askedNow(items: readonly Item[], answers: Answers): Question[] {
  return items.flatMap((item) => {
    if (!isAsked(item, answers)) return []
    if (item.kind === 'group') return askedNow(item.items, answers)
    return item.kind === 'display' ? [] : [item]
  })
}

/** Answers to questions that are no longer asked do not count. */
export function onlyAsked(sheet: Sheet, answers: Answers): Answers {
  let kept = answers
  // An answer may hide a question that hides another; each round drops at least one or is the last.
  for (;;) {
    const asked = new Set(askedNow(sheet.items, kept).map((one) => one.linkId))
    const next = Object.fromEntries(Object.entries(kept).filter(([linkId]) => asked.has(linkId)))
    if (Object.keys(next).length === Object.keys(kept).length) return next
    kept = next
  }
}

/** The number an answer stands for; null when it stands for none. */
export function ordinalOf(question: Question, value: AnswerValue | undefined): number | null {
  if (value === undefined) return null
  if (typeof value === 'number') return value
  if (question.kind === 'choice')
    return question.options.find((option) => option.code === value)?.ordinal ?? null
  return null
}

export const yesNo = { id: { true: 'Ya', false: 'Tidak' }, en: { true: 'Yes', false: 'No' } } as const

/** An answer in words. */
export function answerWords(question: Question, value: AnswerValue, lang: Lang): string {
  if (typeof value === 'boolean') return yesNo[lang][value ? 'true' : 'false']
  const option = question.options.find((one) => one.code === value)
  return option ? option.text[lang] : String(value)
}
