import { answerOf, askedNow, type Answers, type Question, type Sheet } from './sheet.ts'

/** Where somebody is in a sheet that is asked one question a screen. Places are numbers: they stand in an address. */
export type Step =
  | Readonly<{ at: 'question'; question: Question; index: number; of: number; last: boolean }>
  | Readonly<{ at: 'check'; of: number }>

/** The screen of a place. Anything beyond the last question is the look back before sending. */
export function stepAt(sheet: Sheet, answers: Answers, place: string | null): Step {
  const asked = askedNow(sheet.items, answers)
  const index = place === null ? firstOpen(asked, answers) : placeOf(place, asked.length)
  const question = asked[index]
  if (!question) return { at: 'check', of: asked.length }
  return { at: 'question', question, index, of: asked.length, last: index === asked.length - 1 }
}

function firstOpen(asked: readonly Question[], answers: Answers): number {
  const open = asked.findIndex((one) => answerOf(answers, one.linkId) === undefined)
  return open === -1 ? asked.length : open
}

function placeOf(text: string, count: number): number {
  const place = /^\d{1,3}$/.test(text) ? Number(text) - 1 : count
  return Math.min(Math.max(0, place), count)
}

/** The address part of the screen after a question; questions that an answer has just opened come next. */
export function placeAfter(sheet: Sheet, answers: Answers, linkId: string): string {
  const asked = askedNow(sheet.items, answers)
  return String(asked.findIndex((one) => one.linkId === linkId) + 2)
}

/** The answers with this question as it stands in the form now: emptied, it is no answer any more. */
export function merged(before: Answers, now: Answers, linkId: string): Answers {
  const { [linkId]: _replaced, ...rest } = before
  const value = answerOf(now, linkId)
  return value === undefined ? rest : { ...rest, [linkId]: value }
}
