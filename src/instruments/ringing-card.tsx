import type { VNode } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { ButtonLink, ButtonRow, Card, UrgencyTag } from '#src/ui/index.ts'
import { callsHref, type CallForMe } from './calls-for.ts'
import { alertWords } from './alert-words.ts'

/** A call of a file among the bells: how soon somebody is needed, since when, and where to say "I heard it". */
export function ringingCard(call: CallForMe, lang: Lang): VNode {
  const words = alertWords[lang]
  return (
    <Card
      key={call.id}
      title={words.bellText(call.number)}
      tone="accent"
      aside={<UrgencyTag urgency={call.urgency} />}
    >
      <p>{words.since(formatDateTime(call.raisedAt, lang))}</p>
      <ButtonRow>
        <ButtonLink kind="accent" icon="bell" href={callsHref}>
          {words.hear}
        </ButtonLink>
        {call.inTeam && (
          <ButtonLink kind="secondary" icon="check" href={call.href}>
            {words.title}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
