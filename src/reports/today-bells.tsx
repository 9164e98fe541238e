import type { VNode } from 'preact'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { ButtonLink, Card } from '#src/ui/index.ts'
import { deskWords } from './desk-words.ts'
import { bellsFor } from './load-bells.ts'
import { otherBells } from './other-bells.ts'

/**
 * What rings for this person now, for the first page of their day: every source but those the page lists by itself
 * (`listed`). Whoever works at the desk sees the bells of reports there; for all others one card leads to them.
 */
export async function bellsForToday(
  scope: AccountScope,
  member: Member,
  lang: Lang,
  listed: readonly string[],
): Promise<VNode[]> {
  const words = deskWords[lang].bell
  const atDesk = member.roles.includes('intake')
  const { bells } = atDesk ? { bells: [] } : await bellsFor(scope, member)
  const reports =
    bells.length > 0
      ? [
          <Card key="reports" title={words.ringing} tone="accent">
            <ButtonLink kind="accent" icon="bell" href="/meja/bel">
              {words.open}
            </ButtonLink>
          </Card>,
        ]
      : []
  return [...reports, ...(await otherBells(scope, member, lang, listed))]
}
