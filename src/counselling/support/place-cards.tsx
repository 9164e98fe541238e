import { findCard } from '#content/cards/index.ts'
import { wordFor } from '#content/codes/code.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Prose } from '#src/cases/index.ts'
import { registerPlaceCard, type Audience } from '#src/portal/index.ts'
import { ButtonLink, ButtonRow, Card, Disclosure, Link, Tag } from '#src/ui/index.ts'
import type { HelpLine } from '#content/help-lines.ts'
import { needKinds, needStates, stillOwed, type Need } from './need.ts'
import { promiseWords } from './promise.ts'
import { openShared, type Shared } from './share-item.ts'
import { sharedOf } from './shared.store.ts'
import { sharedTitle } from './support-view.tsx'
import { supportWords } from './words.ts'
import { readNeeds } from './write-need.ts'

/** What the counsellor laid in the place, and what is being done about daily needs. */
function fromCounsellor(audience: Audience) {
  return {
    id: 'counselling.support',
    order: 50,
    audience,
    load: async (scope: ClientScope, client: Client, lang: Lang) => {
      const shared = openShared(await sharedOf(scope, client.caseId), () => client.keys)
      const needs = audience === 'client' ? await readNeeds(scope, client.keys, client.caseId) : []
      const standing = needs.filter((need) => stillOwed(need.state) || need.state === 'met')
      if (shared.length + standing.length === 0) return null
      const lines = linesOf(await officeOf(scope))
      return <SupportCard client={client} lang={lang} shared={shared} needs={standing} lines={lines} />
    },
  }
}

type Props = Readonly<{
  client: Client
  lang: Lang
  shared: readonly Shared[]
  needs: readonly Need[]
  lines: readonly HelpLine[]
}>

function SupportCard(props: Props) {
  const { lang, client } = props
  const words = promiseWords[lang].items
  return (
    <Card title={forBand(words.title, client.band)} tone="leaf">
      {props.shared.slice(0, 12).map((item) => (
        <SharedItem key={item.id} item={item} {...props} />
      ))}
      {props.needs.length > 0 && (
        <>
          <h3>{forBand(words.needs, client.band)}</h3>
          <ul>
            {props.needs.map((need) => (
              <li key={need.id}>
                {wordFor(needKinds, need.kind, lang)}{' '}
                <Tag tone={need.state === 'met' ? 'good' : 'info'}>
                  {wordFor(needStates, need.state, lang)}
                </Tag>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function SharedItem(props: Props & { item: Shared }) {
  const { item, lang, client } = props
  const words = promiseWords[lang].items
  const card = item.kind === 'card' ? findCard(item.code ?? '') : null
  const own = item.words && (
    <p>
      <Prose text={item.words} />
    </p>
  )
  const line = item.kind === 'line' ? props.lines.find((one) => one.id === item.code) : undefined
  const from = <p class="meta">{words.from(formatDate(item.sharedAt, lang))}</p>
  if (card)
    return (
      <Disclosure summary={card.title[lang]}>
        <p>{forBand(card.text[lang], client.band)}</p>
        {card.tryThis && (
          <p>
            <strong>{words.tryThis}:</strong> {forBand(card.tryThis[lang], client.band)}
          </p>
        )}
        {own}
        <p class="meta">
          <Tag>{supportWords[lang].unverified}</Tag>
        </p>
        {from}
      </Disclosure>
    )
  return (
    <section>
      {item.kind === 'line' && (
        <p>
          {line?.contact.kind === 'tel' ? (
            <Link href={`tel:${line.contact.value}`}>{sharedTitle(item, props.lines, lang)}</Link>
          ) : (
            sharedTitle(item, props.lines, lang)
          )}
        </p>
      )}
      {own}
      {from}
    </section>
  )
}

/** What may be expected of us, and the way past the counsellor, within sight of whoever is at home (A44). */
function promiseCard(audience: Audience) {
  return {
    id: 'counselling.promise',
    order: 70,
    audience,
    below: true,
    load: (_scope: ClientScope, client: Client, lang: Lang) => {
      const words = promiseWords[lang]
      return Promise.resolve(
        <Card title={words.title}>
          <p>{forBand(words.lead, client.band)}</p>
          <ButtonRow>
            <ButtonLink href="/tempatku/janji-kami" kind="secondary" icon="shield" small>
              {words.menu}
            </ButtonLink>
            <ButtonLink href="/tempatku/janji-kami#keluhan" kind="quiet" icon="chat" small>
              {forBand(words.complaint.title, client.band)}
            </ButtonLink>
          </ButtonRow>
        </Card>,
      )
    },
  }
}

/** Called once at start-up. */
export function startSupport(): void {
  for (const audience of ['client', 'caregiver'] as const) {
    registerPlaceCard(fromCounsellor(audience))
    registerPlaceCard(promiseCard(audience))
  }
}
