import { breathings } from '#content/breathing.ts'
import { anyone } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { Breathing, Card } from '#src/ui/index.ts'
import { sharedKey } from '../front-state.ts'
import { frontWords } from '../front-words.ts'

/** Two quiet breathing exercises that count nothing and keep nothing. */
export const breathePage = page({
  path: '/napas',
  allow: anyone,
  evenHandedOver: true,
  shared: sharedKey,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: frontWords[ctx.lang].breathe.title }),
  view: (ctx) => {
    const words = frontWords[ctx.lang].breathe
    return (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.stop}</p>
        <Breathing />
        {breathings.map((one) => (
          <Card key={one.code} level={2} title={words.rounds(one.rounds)}>
            <p>{forBand(one[ctx.lang], 'anak')}</p>
            <ol>
              {one.steps.map((step, at) => (
                <li key={at}>
                  {forBand(step[ctx.lang], 'anak')} ({words.seconds(step.seconds)})
                </li>
              ))}
            </ol>
          </Card>
        ))}
      </>
    )
  },
})
