import { client } from '#src/platform/access/allow.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { redirect } from '#src/platform/web/answer.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import { HelpLineList } from '#src/reports/index.ts'
import { Button, ButtonLink, ButtonRow, Grid, Notice } from '#src/ui/index.ts'
import { openCalls, type StoredEntry } from '../entry.store.ts'
import { ownCall, someoneOnCall } from '../help-call.store.ts'
import { helpWords } from '../help-words.ts'
import { PlaceFrame } from '../place-frame.tsx'
import { placeMeta } from '../posted.ts'
import { betweenWords } from '../words.ts'
import { ringForHelp, writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/ditemani'

/** Shown at once after a call for help or a feeling at its worst: who has been told, and whom one can reach now. */
export const accompanyPage = page({
  path,
  allow: client('client', 'caregiver'),
  load: async (scope, ctx) => ({
    office: await officeOf(scope),
    waiting: await openCalls(scope, ctx.visitor.caseId, ctx.visitor.audience),
    call: await ownCall(scope),
    onCall: await someoneOnCall(scope),
  }),
  actions: {
    ask: {
      run: async (scope, ctx) => {
        // What is held back takes no word, yet whoever asks for help is helped.
        if (ctx.visitor.fileState === 'restricted') await ringForHelp(scope, ctx.visitor)
        else
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
  view: (ctx, { office, ...how }) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang].help
    return (
      <PlaceFrame client={visitor} lang={lang} title={forBand(words.title, visitor.band)} always>
        <p class="lead">{forBand(words.lead, visitor.band)}</p>
        <Standing {...how} client={visitor} lang={lang} />
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

type How = Readonly<{
  waiting: readonly StoredEntry[]
  call: 'ringing' | 'heard' | null
  onCall: boolean
  client: Client
  lang: Lang
}>

/** What is true now of the call: it says so for as long as it waits, not only right after it was sent. */
function Standing({ waiting, call, onCall, client: visitor, lang }: How) {
  const { band, fileState } = visitor
  const words = betweenWords[lang].help
  const rung = helpWords[lang]
  if (fileState === 'open') {
    const told = waiting.length > 0
    return (
      <Notice tone={told ? 'good' : 'info'}>
        <p>{forBand(told ? words.told : words.notTold, band)}</p>
        {!told && <Ask label={words.ask} />}
      </Notice>
    )
  }
  return (
    <Notice tone={call === 'heard' ? 'good' : 'warn'}>
      {call === 'heard' && <p>{forBand(rung.heard, band)}</p>}
      {call === 'ringing' && <p>{forBand(rung.ringing[fileState], band)}</p>}
      {call !== 'heard' && <p>{forBand(onCall ? rung.onCall : rung.nobody, band)}</p>}
      {call === null && <Ask label={rung.callNow} />}
    </Notice>
  )
}

function Ask(props: { label: string }) {
  return (
    <form method="post" action={path}>
      <OnceField />
      <Button name="do" value="ask" icon="bell">
        {props.label}
      </Button>
    </form>
  )
}
