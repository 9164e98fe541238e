import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Change } from './change.ts'
import { trendWords } from './result-words.ts'

/** The class of a change in words that name no cause. */
export function changeWords(change: Change, lang: Lang): string {
  return trendWords[lang].classes[change.change]
}
