import { anyone } from '#src/platform/access/allow.ts'
import { page } from '#src/platform/web/page.ts'
import { sharedKey } from '#src/reports/index.ts'
import { ButtonLink, ButtonRow, Notice } from '#src/ui/index.ts'
import { keptPages, Unsent } from '../place-frame.tsx'
import { betweenWords } from '../words.ts'

const kept = ['tasks', 'diary', 'breathing', 'safety'] as const

/**
 * What a phone shows for one's own place when there is no signal. The page itself is the same for everyone and
 * tells nothing; its island opens what this very tab has kept sealed, and nothing else can.
 */
export const offlinePlacePage = page({
  path: '/tempatku/luring',
  allow: anyone,
  shared: sharedKey,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: betweenWords[ctx.lang].title, rich: true, islands: ['between'] }),
  view: (ctx) => {
    const words = betweenWords[ctx.lang]
    return (
      <>
        <div data-offline-place>
          <Notice tone="info">
            <p>{words.offline.reading}</p>
          </Notice>
          <Unsent lang={ctx.lang} />
        </div>
        <div data-offline-none>
          <h1>{words.offline.title}</h1>
          <p class="lead">{words.offline.none}</p>
          <ButtonRow>
            <ButtonLink href="/bantuan" kind="accent" icon="phone">
              {words.unsent.help}
            </ButtonLink>
          </ButtonRow>
          <p>{words.offline.open}</p>
          <ul>
            {kept.map((name) => (
              <li key={name}>
                <a href={keptPages[name]}>{words.menu[name]}</a>
              </li>
            ))}
          </ul>
        </div>
      </>
    )
  },
})
