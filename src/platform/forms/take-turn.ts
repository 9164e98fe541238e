import type { AnswersOf, AnyAnswers, Form, Screen } from './form.ts'
import { isLooking } from './find.ts'
import { applyGroupAction } from './group-action.ts'
import { parseTyped, readAnswers } from './parse.ts'
import type { FieldError } from './problem.ts'
import { applicable, findScreen, nextScreen, screensFor } from './screens.ts'
import { type Posted, readTyped, type Typed } from './typed.ts'

/** What to show after a post of a form that asks one question a screen. */
export type Turn<A> =
  | {
      readonly show: 'screen'
      readonly screen: string
      readonly typed: Typed
      readonly errors: readonly FieldError[]
      /** Came from the check page and goes back there. */
      readonly toCheck: boolean
    }
  | { readonly show: 'check'; readonly typed: Typed }
  | { readonly show: 'done'; readonly answers: A; readonly typed: Typed }

/**
 * One step through a form, from what was posted alone; the server keeps nothing in between.
 *
 * The buttons say what happens: `_go=<screen>` moves there without judging, `_add` and `_remove` change
 * a group, `_screen=<screen>` answers that screen, `_screen=check` confirms everything. Only a
 * confirmed form is done, and only then are answers dropped whose screen does not apply.
 */
export function takeTurn<X extends Form>(form: X, posted: Posted, today?: string): Turn<AnswersOf<X>>
export function takeTurn(form: Form, posted: Posted, today?: string): Turn<AnyAnswers> {
  const typed = readTyped(form, posted)
  const current = findScreen(form, textOf(posted, '_screen'))
  const toCheck = textOf(posted, '_return') === 'check'
  const at = (screen: Screen, shown: Typed, errors: readonly FieldError[] = [], back = toCheck) =>
    ({ show: 'screen', screen: screen.id, typed: shown, errors, toCheck: back }) as const

  const changed = applyGroupAction(form, posted)
  if (changed) return at(findHome(form, changed.group, current), changed.typed)
  const wanted = findScreen(form, textOf(posted, '_go'))
  if (wanted) return at(wanted, typed, [], toCheck || textOf(posted, '_screen') === 'check')
  if (textOf(posted, '_screen') === 'check') return confirm(form, typed, today, at)
  if (!current) return at(firstScreen(form), typed)

  const when = today === undefined ? {} : { today }
  const parsed = parseTyped(form, typed, { screens: [current.id], ...when })
  if (!parsed.ok) return at(current, typed, parsed.errors)
  const next = toCheck ? firstUnfinished(form, typed, today) : nextScreen(form, parsed.answers, current.id)
  return next ? at(next, typed) : { show: 'check', typed }
}

export type SheetTurn<A> =
  | { readonly show: 'sheet'; readonly typed: Typed; readonly errors: readonly FieldError[] }
  | { readonly show: 'done'; readonly answers: A; readonly typed: Typed }

/** The same for a whole sheet: a group changed, lines of a menu are looked for, something is wrong, or the answers that apply. */
export function takeSheet<X extends Form>(form: X, posted: Posted, today?: string): SheetTurn<AnswersOf<X>>
export function takeSheet(form: Form, posted: Posted, today?: string): SheetTurn<AnyAnswers> {
  const changed = applyGroupAction(form, posted)
  if (changed) return { show: 'sheet', typed: changed.typed, errors: [] }
  if (isLooking(form, posted)) return { show: 'sheet', typed: readTyped(form, posted), errors: [] }
  const parsed = parseTyped(form, readTyped(form, posted), today === undefined ? {} : { today })
  if (!parsed.ok) return { show: 'sheet', typed: parsed.typed, errors: parsed.errors }
  return { show: 'done', answers: applicable(form, parsed.answers), typed: parsed.typed }
}

function confirm(
  form: Form,
  typed: Typed,
  today: string | undefined,
  at: (screen: Screen, typed: Typed, errors: readonly FieldError[], back: boolean) => Turn<AnyAnswers>,
): Turn<AnyAnswers> {
  const parsed = parseTyped(form, typed, today === undefined ? {} : { today })
  if (parsed.ok) return { show: 'done', answers: applicable(form, parsed.answers), typed }
  const screen = form.screens.find((one) => parsed.errors.some((error) => one.fields.includes(error.field)))
  const here = parsed.errors.filter((error) => screen?.fields.includes(error.field))
  return at(screen ?? firstScreen(form), typed, here, true)
}

/** After a changed answer: the first applying screen with something missing or wrong. */
function firstUnfinished(form: Form, typed: Typed, today: string | undefined): Screen | undefined {
  const { answers, errors } = readAnswers(form, typed, today)
  return screensFor(form, answers).find((screen) =>
    errors.some((error) => screen.fields.includes(error.field)),
  )
}

function findHome(form: Form, field: string, current: Screen | undefined): Screen {
  return current ?? form.screens.find((screen) => screen.fields.includes(field)) ?? firstScreen(form)
}

function firstScreen(form: Form): Screen {
  const [first] = form.screens
  if (!first) throw new Error(`Form ${form.id} has no screen`)
  return first
}

function textOf(posted: Posted, name: string): string | undefined {
  const value = posted.get(name)
  return typeof value === 'string' ? value : undefined
}
