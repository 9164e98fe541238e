import { confidentiality } from '#content/confidentiality.ts'
import { forBand, type AgeBand, type Banded, type Lang } from '#src/platform/i18n/catalogue.ts'
import type { Office } from '#src/people/index.ts'
import { Icon, type IconName } from '#src/ui/index.ts'
import { hoursText } from '../front-state.ts'

/** What we keep to ourselves and what we cannot, said before the first question. */
export function Limits(props: { office: Office; band: AgeBand; lang: Lang }) {
  const { office, band, lang } = props
  const words = confidentiality[lang]
  const points: readonly (readonly [IconName, Banded])[] = [
    ['eye', words.whoReads(office.name)],
    ['people', words.notTold],
    ['alert', words.mustTell],
    ['heart', words.noSecrecyPromise],
    ['clock', words.notWatched(hoursText(office, lang))],
    ['leave', words.youChoose],
  ]
  return (
    <ul class="points">
      {points.map(([icon, text]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>{forBand(text, band)}</span>
        </li>
      ))}
    </ul>
  )
}
