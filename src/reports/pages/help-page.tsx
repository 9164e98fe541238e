import { anyone } from '#src/platform/access/allow.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Breathing, ButtonLink, Card, Grid } from '#src/ui/index.ts'
import { frontState, officeNow, sharedKey } from '../front-state.ts'
import { frontWords } from '../front-words.ts'
import { HelpLineList, linesSeenOn } from './help-line-list.tsx'

/** Help now: what to do, whom to call, how to breathe. Kept on the phone for when there is no signal. */
export const helpPage = page({
  path: '/bantuan',
  allow: anyone,
  evenHandedOver: true,
  shared: sharedKey,
  load: async (scope) => ({ state: await frontState(scope) }),
  meta: (ctx) => ({ title: frontWords[ctx.lang].help.title }),
  view: (ctx, { state }) => {
    const words = frontWords[ctx.lang].help
    const list = { lang: ctx.lang, now: ctx.now, office: state?.office ?? null, state }
    const now = state ? officeNow(state, ctx.now, ctx.lang) : null
    return (
      <>
        <h1>{words.heading}</h1>
        <Card title={words.danger} tone="accent">
          <ol>
            <li>{words.steps.adults}</li>
            <li>{words.steps.shout}</li>
            <li>{words.steps.call}</li>
          </ol>
        </Card>
        <h2>{words.emergency}</h2>
        {now && (
          <p>
            {now.open} {now.onCall}
          </p>
        )}
        <Grid>
          <HelpLineList {...list} kinds={['emergency']} />
        </Grid>
        <h2>{words.hurtTitle}</h2>
        <p>{words.hurt}</p>
        <h2>{words.calmTitle}</h2>
        <p>{words.calm}</p>
        <Breathing />
        <p>
          <ButtonLink href="/napas" kind="secondary" icon="leaf">
            {words.breathe}
          </ButtonLink>
        </p>
        <h2>{words.support}</h2>
        <Grid>
          <HelpLineList {...list} kinds={['support']} />
        </Grid>
        <h2>{words.complaint}</h2>
        <p>{words.complaintText}</p>
        <Grid>
          <HelpLineList {...list} kinds={['complaint']} />
        </Grid>
        <h2>{words.tellTitle}</h2>
        <p>{words.tell}</p>
        <ButtonLink href="/lapor" icon="report">
          {frontWords[ctx.lang].front.report}
        </ButtonLink>
        <p class="meta">{words.checked(formatDate(linesSeenOn(), ctx.lang))}</p>
      </>
    )
  },
})
