import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { areas, slots } from './codes.ts'
import type { PlanLine } from './plan.ts'
import { safetyWords } from './words.ts'

/** Who, where and when of a line, as far as they were said. */
export function LineFacts({ line, lang }: { line: PlanLine; lang: Lang }) {
  const words = safetyWords[lang]
  const facts = [
    line.who && `${words.who}: ${line.who}${line.asked ? ` (${words.asked[line.asked].toLowerCase()})` : ''}`,
    (line.area ?? line.place) && `${words.where}: ${placeOf(line, lang)}`,
    timeOf(line, lang) && `${words.when}: ${timeOf(line, lang)}`,
  ].filter(Boolean)
  return facts.length > 0 ? <p class="meta">{facts.join(' · ')}</p> : null
}

export function placeOf(line: Pick<PlanLine, 'area' | 'place'>, lang: Lang): string {
  const area = line.area ? wordFor(areas, line.area, lang) : ''
  // The place in own words is filled with the Indonesian name of the area when nothing else was said.
  const own = line.area && line.place === wordFor(areas, line.area, 'id') ? '' : line.place
  return [area, own].filter(Boolean).join(', ')
}
function timeOf(line: Pick<PlanLine, 'slots' | 'time'>, lang: Lang): string {
  const named = line.slots ?? []
  const filled = named.map((slot) => wordFor(slots, slot, 'id')).join(', ')
  const own = line.time.startsWith(filled) ? line.time.slice(filled.length).replace(/^, /, '') : line.time
  return [...named.map((slot) => wordFor(slots, slot, lang)), own].filter(Boolean).join(', ')
}
