import type { HelpLine } from '#content/help-lines.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { openingHours, type FrontState } from './front-state.ts'
import { frontWords } from './front-words.ts'

/** Numbers of the office that nobody picks up at this moment stand after all others. */
export function answeringFirst(lines: readonly HelpLine[], state: FrontState): readonly HelpLine[] {
  const silent = (line: HelpLine) => line.scope === 'local' && !answersNow(line, state)
  return [...lines.filter((line) => !silent(line)), ...lines.filter(silent)]
}

/** Somebody is there: whoever is on call, or the office in its hours. */
function answersNow(line: HelpLine, state: FrontState): boolean {
  return state.openNow || (line.id === 'office.onCall' && state.onCall)
}

/** What the office wrote of its on-call line, and when the office is really open. */
export function hoursOfOwn(line: HelpLine, state: FrontState, lang: Lang): string {
  const hours = openingHours(state.office, lang)
  const words = frontWords[lang].help
  const note = line.id === 'office.onCall' && state.office.onCallNote
  const own = note ? `${note.replace(/\.$/, '')}. ` : ''
  return own + (hours === '' ? words.officeNoHours : words.officeHours(hours))
}
