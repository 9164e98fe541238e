import { relaxationGuides, type GuideCode } from '#content/relaxation/index.ts'
import { anyone } from '#src/platform/access/allow.ts'
import { page } from '#src/platform/web/page.ts'
import { sharedKey } from '#src/reports/index.ts'
import { Door, Doors, type IconName } from '#src/ui/index.ts'
import { HelpLine, StopLine, Unverified } from '../guide-view.tsx'
import { guideWords } from '../words.ts'

const icons: Readonly<Record<GuideCode, IconName>> = {
  breathing: 'leaf',
  muscle: 'sun',
  grounding: 'eye',
  safe_place: 'home',
}

/** The four exercises to choose from. Public, without a sign-in, kept on the phone. */
export const calmPage = page({
  path: '/tenang',
  allow: anyone,
  shared: sharedKey,
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: guideWords[ctx.lang].title }),
  view: (ctx) => {
    const words = guideWords[ctx.lang]
    return (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <Doors>
          {relaxationGuides.map((guide) => (
            <Door
              key={guide.code}
              href={`/tenang/${guide.path}`}
              icon={icons[guide.code]}
              title={guide.title[ctx.lang]}
              text={guide.about[ctx.lang]}
            />
          ))}
        </Doors>
        <StopLine lang={ctx.lang} />
        <HelpLine lang={ctx.lang} />
        <p class="meta">{words.offline}</p>
        <Unverified lang={ctx.lang} />
      </>
    )
  },
})
