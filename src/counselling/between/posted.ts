import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import type { FieldError } from '#src/ui/index.ts'
import type { SealedClientEntry } from '../sealed-shapes.ts'
import { isAtWorst } from './entry.ts'
import { betweenWords } from './words.ts'

/** What was typed, kept as it was when a form is shown again. */
export type Typed = Readonly<Record<string, string>>
export type Again = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

const longest = 4000
/** A sign drawn by finger is the longest thing a form of a place sends. */
const longestTyped = 20_000

export function typedIn(form: FormData): Typed {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('_') ? [[name, value.slice(0, longestTyped)] as const] : [],
  )
  return Object.fromEntries(texts)
}

/** A text without its outer spaces, or undefined when nothing was written. */
export function textIn(typed: Typed, name: string, most = longest): string | undefined {
  const text = (typed[name] ?? '').trim().slice(0, most)
  return text === '' ? undefined : text
}

/** A number of a row of numbers, or undefined when none was chosen or it lies outside. */
export function numberIn(typed: Typed, name: string, min: number, max: number): number | undefined {
  const text = typed[name] ?? ''
  if (!/^\d{1,3}(\.\d)?$/.test(text)) return undefined
  const value = Number(text)
  return value >= min && value <= max ? value : undefined
}

export function oneOf<T extends string>(typed: Typed, name: string, known: readonly T[]): T | undefined {
  return known.find((one) => one === typed[name])
}

/** The same form again, with what is wrong and everything that was typed. */
export function problem(form: FormData, name: string, message: string, status = 422) {
  return again<Again>({ typed: typedIn(form), errors: [{ name, message }] }, status)
}

export function errorAt(state: Again | null, name: string): string | undefined {
  return state?.errors.find((one) => one.name === name)?.message
}

/** Where a note leads: to help at once when it was asked for or the feeling is at its worst, else back. */
export function afterNote(
  at: string,
  note: Readonly<{ words: SealedClientEntry; wantsHelp: boolean }>,
  flash: string = 'thanks',
): Answer {
  if (note.wantsHelp) return redirect('/tempatku/ditemani', 'told')
  return isAtWorst(note.words) ? redirect('/tempatku/ditemani') : redirect(at, flash)
}

/** What every page of the place may say after a redirect. */
export function placeMeta(lang: Lang) {
  const words = betweenWords[lang]
  return { title: words.title, rich: true, islands: ['between'], flashes: words.flashes } as const
}
