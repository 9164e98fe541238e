import type { VNode } from 'preact'
import { officeOf } from '#src/people/index.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { openJson } from '#src/platform/vault/index.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { Door, Doors, EmptyState } from '#src/ui/index.ts'
import { ClientFrame } from '../client-frame.tsx'
import { ownDoor } from '../door.store.ts'
import { sealedAt, timeOfDay, type SealedDoor } from '../place.ts'
import { placeCards, placeMenu, placeParts, type PlacePart } from '../place-cards.ts'
import { portalWords } from '../words.ts'

async function loadHome(scope: ClientScope, ctx: Ctx<Client>) {
  const { visitor } = ctx
  const door = await ownDoor(scope)
  if (!door) return redirect('/tempatku/masuk')
  const { called } = openJson<SealedDoor>(
    visitor.keys.of(door.placeVersion),
    sealedAt.door(visitor.doorId),
    door.sealed,
  )
  const cards: VNode[] = []
  const below: VNode[] = []
  for (const card of placeCards(visitor.audience)) {
    const shown = await card.load(scope, visitor, ctx.lang)
    if (shown) (card.below ? below : cards).push(shown)
  }
  const { timezone } = await officeOf(scope)
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: timezone }).format(
      ctx.now,
    ),
  )
  return { called, cards, below, part: timeOfDay(hour) }
}

/** The home of a place: a greeting, what is there today, and the ways onward. Nothing has to be done. */
export const homePage = page({
  path: '/tempatku',
  allow: client('client', 'caregiver'),
  load: loadHome,
  meta: (ctx) => ({
    title: portalWords[ctx.lang].title,
    rich: true,
    islands: ['between'],
    flashes: { read: portalWords[ctx.lang].read },
  }),
  view: (ctx, { called, cards, below, part }) => {
    const words = portalWords[ctx.lang]
    const { band } = ctx.visitor
    return (
      <ClientFrame lang={ctx.lang} title={words.greeting[part](called)}>
        <p class="lead">{forBand(words.lead, band)}</p>
        {cards.length > 0 ? (
          cards
        ) : (
          <EmptyState title={forBand(words.emptyTitle, band)}>
            <p>{forBand(words.empty, band)}</p>
          </EmptyState>
        )}
        <nav aria-label={words.menu}>
          {placeParts.map((one) => (
            <Ways key={one} part={one} client={ctx.visitor} lang={ctx.lang} />
          ))}
        </nav>
        {below}
      </ClientFrame>
    )
  },
})

/** The ways onward, in the few parts a reader would look for them in; the place itself comes last. */
function Ways({ part, client: visitor, lang }: { part: PlacePart; client: Client; lang: Lang }) {
  const words = portalWords[lang]
  const entries = placeMenu(visitor.audience).filter((one) => one.part === part)
  if (entries.length === 0 && part !== 'place') return null
  return (
    <section aria-labelledby={`ways-${part}`}>
      <h2 id={`ways-${part}`}>{forBand(words.parts[part], visitor.band)}</h2>
      <Doors tiles>
        {entries.map((entry) => (
          <Door key={entry.id} href={entry.href} icon={entry.icon} title={entry.label(lang)} />
        ))}
        {part === 'place' && (
          <>
            <Door href="/tempatku/siapa" icon="eye" title={words.who} />
            <Door href="/tempatku/kata" icon="key" title={words.second} />
            <Door href="/tempatku/keluar" icon="leave" title={words.leave} />
          </>
        )}
      </Doors>
    </section>
  )
}
