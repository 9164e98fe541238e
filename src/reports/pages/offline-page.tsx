import { anyone } from '#src/platform/access/allow.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink, ButtonRow } from '#src/ui/index.ts'
import { frontWords } from '../front-words.ts'
import { sharedKey } from '../front-state.ts'

/** What a phone shows when there is no signal and the page was never kept. */
export const offlinePage = page({
  path: '/luring',
  allow: anyone,
  shared: sharedKey,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: frontWords[ctx.lang].offline.title }),
  view: (ctx) => {
    const words = frontWords[ctx.lang].offline
    return (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.text}</p>
        <ButtonRow>
          <ButtonLink href="/bantuan" kind="accent" icon="phone">
            {words.help}
          </ButtonLink>
          <ButtonLink href="/napas" kind="secondary" icon="leaf">
            {words.breathe}
          </ButtonLink>
        </ButtonRow>
        <p>{words.waiting}</p>
      </>
    )
  },
})
