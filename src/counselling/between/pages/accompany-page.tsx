import { client } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import { HelpLineList } from '#src/reports/index.ts'
import { Button, ButtonLink, ButtonRow, Grid, Notice } from '#src/ui/index.ts'
import { PlaceFrame } from '../place-frame.tsx'
import { placeMeta } from '../posted.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/ditemani'

/** Shown at once after a call for help or a feeling at its worst: who has been told, and whom one can reach now. */
export const accompanyPage = page({
  path,
  allow: client('client', 'caregiver'),
  load: async (scope) => ({ office: await officeOf(scope) }),
  actions: {
    ask: {
      run: async (scope, ctx) => {
        await writeOwnEntry(scope, ctx.visitor, {
          kind: 'note',
          on: dayOf(scope.now),
          words: {},
          wantsHelp: true,
        })
        return redirect(path, 'told')
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), flashes: {}, band: ctx.visitor.band }),
  view: (ctx, { office }) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang].help
    const told = ctx.flash === 'told'
    return (
      <PlaceFrame client={visitor} lang={lang} title={forBand(words.title, visitor.band)}>
        <p class="lead">{forBand(words.lead, visitor.band)}</p>
        <Notice tone={told ? 'good' : 'info'}>
          <p>{forBand(told ? words.told : words.notTold, visitor.band)}</p>
          {!told && (
            <form method="post" action={path}>
              <OnceField />
              <Button name="do" value="ask" icon="bell">
                {words.ask}
              </Button>
            </form>
          )}
        </Notice>
        <h2>{forBand(words.now, visitor.band)}</h2>
        <Grid>
          <HelpLineList lang={lang} now={ctx.now} office={office} kinds={['emergency', 'support']} />
        </Grid>
        <ButtonRow>
          <ButtonLink href="/tenang" kind="secondary" icon="leaf">
            {words.calm}
          </ButtonLink>
          <ButtonLink href="/tempatku" kind="quiet">
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </PlaceFrame>
    )
  },
})
