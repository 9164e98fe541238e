import { ageBands, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { Tabs } from '#src/ui/index.ts'
import { frontWords } from '../front-words.ts'

/** The same page in the words of another age. */
export function BandLinks(props: { path: string; band: AgeBand; lang: Lang }) {
  const words = frontWords[props.lang].rights
  return (
    <Tabs
      label={words.forWhom}
      tabs={ageBands.map((band) => ({ href: `${props.path}?umur=${band}`, label: words.bands[band], current: band === props.band }))}
    />
  )
}
