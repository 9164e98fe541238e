import { isRealDay } from '#src/platform/i18n/days.ts'
import { askedNow, onlyAsked, type Answers, type AnswerValue, type Question, type Sheet } from './sheet.ts'

/** The name of a question's field in a form. */
export function fieldName(linkId: string): string {
  return `a.${linkId}`
}

/** The messages of a form's problems by the question they belong to. */
export function messagesByItem(
  errors: readonly Readonly<{ name: string; message: string }>[],
): ReadonlyMap<string, string> {
  return new Map(errors.map((one) => [one.name.replace(/^a\./, ''), one.message]))
}

export type AnswerProblem = Readonly<{ linkId: string; why: 'wrong' | 'required' }>
export type Typed = Readonly<Record<string, string>>

/** What a form holds for some questions: readable answers, problems, and every text as it was typed. */
export type ReadAnswers = Readonly<{ answers: Answers; problems: readonly AnswerProblem[]; typed: Typed }>

/** Reads answers of the given questions. An empty field is no answer; what cannot be read is a problem, never a guess. */
export function readAnswers(questions: readonly Question[], form: FormData): ReadAnswers {
  const answers: Record<string, AnswerValue> = {}
  const typed: Record<string, string> = {}
  const problems: AnswerProblem[] = []
  for (const question of questions) {
    const posted = form.get(fieldName(question.linkId))
    const text = typeof posted === 'string' ? posted.trim() : ''
    if (text === '') continue
    typed[question.linkId] = text
    const value = valueOf(question, text)
    if (value === null) problems.push({ linkId: question.linkId, why: 'wrong' })
    else answers[question.linkId] = value
  }
  return { answers, problems, typed }
}

/** Questions the sheet itself calls required and that stand empty. */
export function requiredMissing(sheet: Sheet, answers: Answers): AnswerProblem[] {
  return askedNow(sheet.items, onlyAsked(sheet, answers))
    .filter((one) => one.required && !Object.hasOwn(answers, one.linkId))
    .map((one) => ({ linkId: one.linkId, why: 'required' }))
}

function valueOf(question: Question, text: string): AnswerValue | null {
  switch (question.kind) {
    case 'choice':
      return question.options.some((one) => one.code === text) ? text : null
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : null
    case 'integer':
      return within(question, /^[+-]?\d{1,9}$/.test(text) ? Number(text) : null)
    case 'decimal':
      return within(
        question,
        /^[+-]?\d{1,9}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : null,
      )
    case 'date':
      return isRealDay(text) ? text : null
    case 'string':
    case 'text':
      return text.length <= question.maxLength ? text : null
  }
}

function within(question: Question, value: number | null): number | null {
  if (value === null || (question.min !== null && value < question.min)) return null
  return question.max !== null && value > question.max ? null : value
}

/** Answers as they stand in fields. */
export function typedOf(answers: Answers): Typed {
  return Object.fromEntries(Object.entries(answers).map(([linkId, value]) => [linkId, String(value)]))
}
