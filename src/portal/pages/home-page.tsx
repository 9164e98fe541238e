import type { VNode } from 'preact'
import { officeOf } from '#src/people/index.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { openJson } from '#src/platform/vault/index.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { Door, Doors, EmptyState } from '#src/ui/index.ts'
import { ClientFrame } from '../client-frame.tsx'
import { ownDoor } from '../door.store.ts'
import { sealedAt, timeOfDay, type SealedDoor } from '../place.ts'
import { placeCards, placeMenu } from '../place-cards.ts'
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
  for (const card of placeCards(visitor.audience)) {
    const shown = await card.load(scope, visitor, ctx.lang)
    if (shown) cards.push(shown)
  }
  const { timezone } = await officeOf(scope)
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: timezone }).format(
      ctx.now,
    ),
  )
  return { called, cards, part: timeOfDay(hour) }
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
  view: (ctx, { called, cards, part }) => {
    const words = portalWords[ctx.lang]
    const { audience, band } = ctx.visitor
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
          <Doors tiles>
            {placeMenu(audience).map((entry) => (
              <Door key={entry.id} href={entry.href} icon={entry.icon} title={entry.label(ctx.lang)} />
            ))}
            <Door href="/tempatku/siapa" icon="eye" title={words.who} />
            <Door href="/tempatku/kata" icon="key" title={words.second} />
            <Door href="/tempatku/keluar" icon="leave" title={words.leave} />
          </Doors>
        </nav>
      </ClientFrame>
    )
  },
})
