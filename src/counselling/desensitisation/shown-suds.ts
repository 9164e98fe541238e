import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { fromSuds, type Suds, type SudsScale } from '../rules/suds.ts'
import { exposureWords } from './exposure-words.ts'

/** A rating the way its owner gives it: the face's word, a number to ten, or a number to a hundred. */
export function shownSuds(suds: Suds, scaleOf: SudsScale, lang: Lang): string {
  if (scaleOf !== 'faces') return formatNumber(fromSuds(suds, scaleOf), lang, 0)
  const words: Readonly<Record<string, string>> = exposureWords[lang].faces
  return words[`f${(fromSuds(suds, 'faces') - 1) * 25}`] ?? String(suds)
}
