import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { InstitutionsToChoose } from '#src/people/index.ts'
import type { FieldError } from '#src/ui/index.ts'
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

export function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
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
