import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { say } from '#src/platform/forms/index.ts'
import { Notice } from '#src/ui/index.ts'
import type { OpenTechnique } from './load-run.ts'
import { compareVersions, currentProtocol, withdrawalOf, type Withdrawal } from './protocols/registry.ts'
import { techniqueWords } from './technique-words.ts'

/** A technique taken out of use: since when and why. What runs is somebody's way, and may go on. */
export function Withdrawn(props: Withdrawal & { lang: Lang; running: boolean }) {
  const words = techniqueWords[props.lang]
  return (
    <Notice tone="warn" title={words.withdrawn(formatDate(props.on, props.lang))}>
      <p>{say(props.why, { lang: props.lang, band: 'dewasa' })}</p>
      <p>{props.running ? words.withdrawnGoesOn : words.withdrawnNoMore}</p>
    </Notice>
  )
}

/** The version a technique is pinned to, and what has come since: a newer one, or the end of its use. */
export function VersionLine(props: { technique: OpenTechnique; lang: Lang }) {
  const { protocol, run, facts } = props.technique
  const words = techniqueWords[props.lang]
  const newest = currentProtocol(protocol.id)
  const withdrawal = withdrawalOf(newest, facts.outside.today)
  if (withdrawal)
    return (
      <>
        <p class="meta">{words.version(protocol.version)}</p>
        <Withdrawn {...withdrawal} lang={props.lang} running={run.endedOn === null} />
      </>
    )
  return (
    <p class="meta">
      {words.pinned(protocol.version)}{' '}
      {newest && compareVersions(newest.version, protocol.version) > 0 && words.newer(newest.version)}
    </p>
  )
}
