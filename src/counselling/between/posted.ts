import type { Banded, Lang } from '#src/platform/i18n/catalogue.ts'
import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import type { SealedClientEntry } from '../sealed-shapes.ts'
import { isAtWorst } from './entry.ts'
import { betweenWords } from './words.ts'

/** What was typed, kept as it was when a form is shown again. */
export type Typed = Readonly<Record<string, string>>
export type Again = Readonly<{ typed: Typed; errors: readonly Readonly<{ name: string; message: string }>[] }>

const longest = 4000

export function typedIn(form: FormData): Typed {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('_') ? [[name, value.slice(0, longest)] as const] : [],
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

export function problem(form: FormData, name: string, message: string, status = 422) {
  return again<Again>({ typed: typedIn(form), errors: [{ name, message }] }, status)
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

export type BandWords = string | Banded
