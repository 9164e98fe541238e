import { confidentiality } from '#content/confidentiality.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import type { Office } from '#src/people/index.ts'
import { hoursText } from '../front-state.ts'

/** What we keep to ourselves and what we cannot, said before the first question. */
export function Limits(props: { office: Office; band: AgeBand; lang: Lang }) {
  const { office, band, lang } = props
  const words = confidentiality[lang]
  return (
    <ul>
      <li>{forBand(words.whoReads(office.name), band)}</li>
      <li>{forBand(words.notTold, band)}</li>
      <li>{forBand(words.mustTell, band)}</li>
      <li>{forBand(words.noSecrecyPromise, band)}</li>
      <li>{forBand(words.notWatched(hoursText(office, lang)), band)}</li>
      <li>{forBand(words.youChoose, band)}</li>
    </ul>
  )
}
