import { wordFor } from '#content/codes/code.ts'
import { shortHarmForm } from '#content/codes/harm.ts'
import { places } from '#content/codes/places.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import type { Names } from './case-load.ts'
import { amendReasons, apartReasons } from './codes.ts'
import type { Amendment } from './incident.store.ts'
import { peopleWords } from './people-words.ts'
import { whenOf } from './series/when-of.ts'

/** Every change of an event, the newest first: when, by whom, why, and what stood before. */
export function IncidentTrail(props: { trail: readonly Amendment[]; names: Names; lang: Lang }) {
  const { trail, names, lang } = props
  const words = peopleWords[lang]
  if (trail.length === 0) return null
  return (
    <>
      <h2>{words.trail}</h2>
      <ul>
        {trail.map((one) => (
          <li key={one.id}>
            {formatDateTime(one.at, lang)}, {one.by ? names(one.by) : words.otherFile}:{' '}
            {words.kinds[one.kind]} ({wordFor([...amendReasons, ...apartReasons], one.reason, lang)})
            {one.kind === 'amended' && (
              <>
                <br />
                <span class="meta">
                  {words.before}: {beforeText(one, lang)}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function beforeText({ before }: Amendment, lang: Lang): string {
  const words = peopleWords[lang]
  const {
    happenedOn = null,
    precision = null,
    injured = null,
    peopleReported = null,
    peopleHarmed = null,
  } = before
  const said = injured === null ? words.notStated : injured ? words.yes : words.no
  return [
    whenOf({ happenedOn, precision }, lang) ?? words.notStated,
    (before.forms ?? []).map((form) => shortHarmForm(form, lang)).join(', ') || words.notStated,
    before.place ? wordFor(places, before.place, lang) : words.notStated,
    `${words.incidentColumns.count}: ${peopleReported ?? words.notStated}`,
    `${words.harmedCount}: ${peopleHarmed ?? words.notStated}`,
    `${words.incidentColumns.injured}: ${said}`,
  ].join('; ')
}
