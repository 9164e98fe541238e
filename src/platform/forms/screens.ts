import type { AnswersOf, AnyAnswers, Form, Screen } from './form.ts'
import { type Typed, typedEntries } from './typed.ts'

/** The screens that apply to these answers, in order. */
export function screensFor<X extends Form>(
  form: X,
  answers: Partial<AnswersOf<X>> | AnyAnswers,
): readonly Screen[] {
  const known = answers as AnyAnswers
  return form.screens.filter((screen) => screen.when(known))
}

/** The next screen that applies after `current`; undefined at the end. */
export function nextScreen(form: Form, answers: AnyAnswers, current: string): Screen | undefined {
  return form.screens.slice(placeOf(form, current) + 1).find((screen) => screen.when(answers))
}

/** The screen before `current` that applies; undefined at the beginning. */
export function previousScreen(form: Form, answers: AnyAnswers, current: string): Screen | undefined {
  return form.screens.slice(0, Math.max(placeOf(form, current), 0)).findLast((screen) => screen.when(answers))
}

export function findScreen(form: Form, id: string | null | undefined): Screen | undefined {
  return form.screens.find((screen) => screen.id === id)
}

/**
 * The answers without those of screens that do not apply. Call it once the person has confirmed: until
 * then an answer must survive a change of mind. Dropping one may switch off a further screen, so it
 * repeats until nothing changes.
 */
export function applicable<X extends Form>(form: X, answers: AnswersOf<X>): AnswersOf<X>
export function applicable(form: Form, answers: AnyAnswers): AnyAnswers
export function applicable(form: Form, answers: AnyAnswers): AnyAnswers {
  const asked = new Set(screensFor(form, answers).flatMap((screen) => screen.fields))
  const kept = Object.entries(answers).filter(([name]) => asked.has(name))
  return kept.length === Object.keys(answers).length ? answers : applicable(form, Object.fromEntries(kept))
}

/** What was typed on the other screens, one entry per hidden input. */
export function hiddenAnswers(
  form: Form,
  typed: Typed,
  shown: readonly string[],
): [name: string, value: string][] {
  return Object.keys(form.fields)
    .filter((name) => !shown.includes(name))
    .flatMap((name) => typedEntries(typed, name))
    .flatMap(([input, values]) => values.map((value): [string, string] => [input, value]))
}

/** Which of the screens that apply this is, counted from 1; null for a screen that is not asked or stands alone. */
export function countOf(form: Form, answers: AnyAnswers, id: string): { at: number; of: number } | null {
  const asked = screensFor(form, answers)
  const at = asked.findIndex((screen) => screen.id === id)
  return asked.length > 1 && at >= 0 ? { at: at + 1, of: asked.length } : null
}

function placeOf(form: Form, id: string): number {
  return form.screens.findIndex((screen) => screen.id === id)
}
