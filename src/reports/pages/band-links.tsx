import { ageBands, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { frontWords } from '../front-words.ts'

/** The same page in the words of another age. */
export function BandLinks(props: { path: string; band: AgeBand; lang: Lang }) {
  const words = frontWords[props.lang].rights
  return (
    <nav aria-label={words.forWhom}>
      <p>
        {words.forWhom}:{' '}
        {ageBands.map((band, at) => (
          <span key={band}>
            {at > 0 && ' · '}
            {band === props.band ? (
              <strong aria-current="true">{words.bands[band]}</strong>
            ) : (
              <a href={`${props.path}?umur=${band}`}>{words.bands[band]}</a>
            )}
          </span>
        ))}
      </p>
    </nav>
  )
}
