import { anyone } from '#src/platform/access/allow.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink, Door, Doors, Notice, ShadeScene } from '#src/ui/index.ts'
import { frontState, officeNow, sharedKey } from '../front-state.ts'
import { frontWords } from '../front-words.ts'
import { ObserveInstead } from './report-steps.tsx'

/** The front door: help first, then the ways in. */
export const frontPage = page({
  path: '/',
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => (await frontState(scope)) ?? redirect('/siapkan'),
  meta: (ctx) => {
    const words = frontWords[ctx.lang].front
    return { title: words.title, description: words.description, hero: <Hero lang={ctx.lang} />, islands: [] }
  },
  view: (ctx, state) => {
    const words = frontWords[ctx.lang].front
    const now = officeNow(state, ctx.now, ctx.lang)
    return (
      <>
        {!state.doorsOpen && (
          <Notice tone="warn" title={words.notYet}>
            <p>{words.notYetText}</p>
            <ButtonLink href="/bantuan" kind="accent" icon="phone">
              {words.helpNow}
            </ButtonLink>
          </Notice>
        )}
        <Doors>
          <Door href="/lapor" icon="report" title={words.report} text={words.reportText} />
          <Door href="/curhat" icon="chat" title={words.talk} text={words.talkText} />
          <Door href="/minta-konselor" icon="hands" title={words.counsellor} text={words.counsellorText} />
          <Door href="/laporanku" icon="key" title={words.mine} text={words.mineText} />
          <Door href="/tempatku" icon="heart" title={words.place} text={words.placeText} />
          <Door href="/hak" icon="shield" title={words.rights} text={words.rightsText} />
          <Door href="/ke-mana" icon="place" title={words.whereTo} text={words.whereToText} />
        </Doors>
        <ObserveInstead lang={ctx.lang} />
        <p>
          <strong>{state.office.name}.</strong> {now.open} {now.onCall}
        </p>
      </>
    )
  },
})

function Hero(props: { lang: 'id' | 'en' }) {
  const words = frontWords[props.lang].front
  return (
    <>
      <ShadeScene />
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <ButtonLink href="/bantuan" kind="accent" icon="siren" wide>
        {words.helpNow}
      </ButtonLink>
    </>
  )
}
