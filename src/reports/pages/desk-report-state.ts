import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import type { InstitutionsToChoose } from '#src/people/index.ts'
import type { FieldError } from '#src/ui/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { templateText, withBeginning, type TemplateKind } from '../answer-templates.ts'
import { deskReportWords } from '../desk-report-words.ts'
import { nameOf } from '../load-desk-report.ts'
import type { DeskRefusal } from '../outcome.ts'

/** What a refused post of the desk is shown again with: why, and everything that was typed. */
export type DeskAgain = Readonly<{
  /** Null when nothing was refused: something was only looked for. */
  refusal: DeskRefusal | null
  typed: Readonly<Record<string, string>>
  at: string
  /** Institutions that were looked for. */
  found?: InstitutionsToChoose
}>

export function againFrom(refusal: DeskRefusal | null, form: FormData, at: string): DeskAgain {
  return { refusal, at, typed: typedIn(form) }
}

const sentIn: Readonly<Record<string, string>> = { answer: 'text', note: 'note', urgency: 'words' }

/** One part of the page's form is done: what is written in the others comes back. Null when nothing is. */
export function leftAfter(form: FormData, done: string): DeskAgain | null {
  const left = Object.values(sentIn).filter(
    (name) => name !== sentIn[done] && postedText(form, name).trim() !== '',
  )
  if (left.length === 0) return null
  return {
    refusal: null,
    at: done,
    typed: Object.fromEntries(left.map((name) => [name, postedText(form, name)])),
  }
}

/** The version a writer began with; once they have been told that somebody was first, the newest. */
export function versionSeen(again: DeskAgain | null, newest: number): string {
  const begun = again?.refusal?.kind === 'lost' ? undefined : again?.typed['version']
  return begun ?? String(newest)
}

/** What was typed, with a beginning for the answer that was asked for. Nothing is changed and nothing is refused. */
export function beginAnswer(form: FormData, kind: TemplateKind, lang: Lang, band: AgeBand): DeskAgain {
  const shown = againFrom(null, form, 'begin')
  const text = withBeginning(postedText(form, 'text'), templateText(kind, lang, band))
  return { ...shown, typed: { ...shown.typed, text } }
}

/** The text of each field; a ticked box of several that share a name stands as `name=value` besides. */
function typedIn(form: FormData): Record<string, string> {
  const texts = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return Object.fromEntries([
    ...texts,
    ...texts.map(([name, value]): [string, string] => [`${name}=${value.slice(0, 40)}`, 'on']),
  ])
}

type People = Parameters<typeof nameOf>[0]

/** The sentence for a refusal that belongs to the whole page; null when fields carry it. */
export function refusalText(refusal: DeskRefusal | null, people: People, lang: Lang): string | null {
  if (!refusal) return null
  const words = deskReportWords[lang].refusals
  switch (refusal.kind) {
    case 'gone':
      return words.gone
    case 'lost': {
      const name = nameOf(people, refusal.by)
      return name ? words.lost(name) : words.lostSilent
    }
    case 'decided':
      return words.decided
    case 'not_in_hand':
      return words.not_in_hand
    case 'wall':
      return words.wall
    case 'incomplete':
      return null
  }
}

/** The problems of the fields of the form that was posted, in the reader's words. */
export function fieldErrors(
  again: DeskAgain | null,
  at: string,
  sentences: Readonly<Record<string, { name: string; message: string }>>,
): FieldError[] {
  if (!again || again.at !== at || again.refusal?.kind !== 'incomplete') return []
  return again.refusal.missing.flatMap((code) => sentences[code] ?? [])
}
