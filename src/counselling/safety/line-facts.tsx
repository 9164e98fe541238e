import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { areas, slots } from './codes.ts'
import { ownPlace, ownTime, type PlanLine } from './plan.ts'
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
  return [area, ownPlace(line)].filter(Boolean).join(', ')
}
function timeOf(line: Pick<PlanLine, 'slots' | 'time'>, lang: Lang): string {
  const named = (line.slots ?? []).map((slot) => wordFor(slots, slot, lang))
  return [...named, ownTime(line)].filter(Boolean).join(', ')
}
