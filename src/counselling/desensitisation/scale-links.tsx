import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { sudsScales, usualScale, type SudsScale } from '../rules/suds.ts'
import { ladderWords } from './ladder-words.ts'

/** The scale of this page: the one chosen in its address, else the one that suits the age. */
export function scaleIn(query: URLSearchParams, age: number | null): SudsScale {
  return sudsScales.find((one) => one === query.get('skala')) ?? usualScale(age)
}

/** Other scales, one click away; what is stored stays 0-100 whatever is chosen. `keep`: the rest of the address. */
export function ScaleLinks(props: { lang: Lang; now: SudsScale; keep?: URLSearchParams }) {
  const words = ladderWords[props.lang]
  return (
    <p>
      {words.scale}:{' '}
      {sudsScales.map((one, at) => (
        <>
          {at > 0 && ' · '}
          {one === props.now ? (
            <strong>{words.scales[one]}</strong>
          ) : (
            <a href={withScale(one, props.keep)}>{words.scales[one]}</a>
          )}
        </>
      ))}
    </p>
  )
}

function withScale(scale: SudsScale, keep: URLSearchParams | undefined): string {
  const query = new URLSearchParams(keep)
  query.set('skala', scale)
  return `?${query.toString()}`
}
