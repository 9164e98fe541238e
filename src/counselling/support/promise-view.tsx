import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { Tag } from '#src/ui/index.ts'
import { promiseWords } from './promise.ts'
import { supportWords } from './words.ts'

/** What the person may expect, in the words of their age; at a workplace also that the employer learns nothing. */
export function PromiseList(props: { lang: Lang; band: AgeBand; workplace: boolean }) {
  const words = promiseWords[props.lang]
  return (
    <>
      <p class="lead">{forBand(words.lead, props.band)}</p>
      <ul>
        {Object.entries(words.promises).map(([code, text]) => (
          <li key={code}>{forBand(text, props.band)}</li>
        ))}
        {props.workplace && <li>{words.workplace}</li>}
      </ul>
      <p class="meta">
        <Tag>{supportWords[props.lang].unverified}</Tag>
      </p>
    </>
  )
}
