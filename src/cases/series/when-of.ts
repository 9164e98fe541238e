import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { IncidentFacts } from '../incident.ts'

/** As much of a date as is known; null when nothing is. */
export function whenOf(incident: Pick<IncidentFacts, 'happenedOn' | 'precision'>, lang: Lang): string | null {
  if (!incident.happenedOn) return null
  const whole = formatDate(incident.happenedOn, lang)
  if (incident.precision === 'year') return incident.happenedOn.slice(0, 4)
  return incident.precision === 'month' ? whole.split(' ').slice(1).join(' ') : whole
}
