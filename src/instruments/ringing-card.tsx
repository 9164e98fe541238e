import type { VNode } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card } from '#src/ui/index.ts'
import type { RingingAlert } from './alert.store.ts'
import { alertWords } from './alert-words.ts'

/** A call of a file among the bells: that somebody is needed, since when, and where to say "I heard it". */
export function ringingCard(call: RingingAlert, lang: Lang): VNode {
  const words = alertWords[lang]
  return (
    <Card key={call.id} title={words.bellText(call.number)} tone="accent">
      <p>{words.since(formatDateTime(call.raisedAt, lang))}</p>
      <ButtonLink kind="accent" icon="bell" href="/alat-ukur/panggilan">
        {words.hear}
      </ButtonLink>
    </Card>
  )
}
