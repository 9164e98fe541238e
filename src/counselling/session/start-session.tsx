import { callsNow } from '#src/cases/index.ts'
import { onCallNow } from '#src/people/index.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { bellLevel, registerBellSource, ringsFor } from '#src/reports/index.ts'
import { ButtonLink, Card } from '#src/ui/index.ts'
import { callsHref, callWords } from './call-words.ts'

/** Called once at start-up: calls from files ring where all bells do, for whoever is on call and then wider. */
export function startSession(): void {
  registerBellSource({
    id: 'case-calls',
    load: async (scope, member, lang) => {
      const calls = (await callsNow(scope)).filter((one) => one.heardBy === null)
      if (calls.length === 0) return []
      const onCall = (await onCallNow(scope, scope.now))?.accountId ?? null
      const rings = calls.filter(
        (one) =>
          one.rungBy !== member.accountId &&
          (one.inTeam || ringsFor(member, bellLevel(one.rungAt, scope.now, onCall !== null), onCall)),
      )
      const words = callWords[lang]
      return rings.map((one) => (
        <Card key={one.id} title={words.card(one.number)} tone="accent">
          <p>{formatDateTime(one.rungAt, lang)}</p>
          <ButtonLink kind="accent" icon="bell" href={callsHref}>
            {words.look}
          </ButtonLink>
        </Card>
      ))
    },
  })
}
