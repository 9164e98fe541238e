import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { again, overtaken, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  Disclosure,
  ErrorSummary,
  TextArea,
  TextInput,
} from '#src/ui/index.ts'
import { isWhole } from '../../agree.ts'
import { AgreementPaper, SignPad } from '../../agreement-view.tsx'
import { isOpen } from '../../episode.ts'
import type { OpenAgreement } from '../../open-episode.ts'
import { readStrokes } from '../../strokes.ts'
import { ownAgreements, ownEpisode, signOwn, stopOwn } from '../own-course.ts'
import { PlaceFrame } from '../place-frame.tsx'
import { errorAt, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/kesepakatan'
/** Several papers may stand on the page, each with a tick of its own. */
const agreeId = (agreement: OpenAgreement) => `agree-${agreement.id}`

type Own = Readonly<{ running: boolean; papers: readonly OpenAgreement[] }>

/** What was agreed stays theirs to read when the course is over; saying yes and stopping belong to a running one. */
async function own(scope: ClientScope, visitor: Client): Promise<Own> {
  const episode = await ownEpisode(scope, visitor)
  return {
    running: episode !== null && isOpen(episode),
    papers: await ownAgreements(scope, visitor, episode),
  }
}
async function runningPaper(scope: ClientScope, visitor: Client, id: string | undefined) {
  const { running, papers } = await own(scope, visitor)
  return running ? papers.find((one) => one.id === id) : undefined
}

/** What was agreed, for its owner: to read, to say yes to, and to stop at any time without a penalty (U12). */
export const ownAgreementPage = page({
  path,
  allow: client('client'),
  load: (scope, ctx) => own(scope, ctx.visitor),
  actions: {
    sign: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const words = courseWords[ctx.lang].agreement
        const agreement = await runningPaper(scope, ctx.visitor, typed['agreement'])
        if (!agreement) return overtaken(path, 'overtaken')
        const strokes = readStrokes(String(form.get('strokes') ?? ''))
        const name = textIn(typed, `name-${agreement.id}`, 120)
        if (typed['agree'] !== 'on')
          return again<Again>({
            typed,
            errors: [{ name: 'agree', id: agreeId(agreement), message: words.needAgree }],
          })
        if (!name && !strokes) return problem(form, `name-${agreement.id}`, words.needName)
        const note = textIn(typed, `note-${agreement.id}`, 300) ?? ''
        const done = await signOwn(scope, ctx.visitor, agreement, { name: name ?? '', strokes, note })
        if (done === 'already')
          return problem(form, `name-${agreement.id}`, forBand(words.mine, ctx.visitor.band), 409)
        return done === 'signed' ? redirect(path, 'signed') : overtaken(path, 'overtaken')
      },
    },
    stop: { run: (scope, ctx, form) => speak(scope, ctx.visitor, ctx.lang, form, 'stop') },
    talk: { run: (scope, ctx, form) => speak(scope, ctx.visitor, ctx.lang, form, 'talk') },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), islands: ['between', 'sign'], band: ctx.visitor.band }),
  view: (ctx, { running, papers }, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang]
    const said = courseWords[lang].agreement
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.agreement}>
          <p class="lead">
            {forBand(papers.length === 0 ? said.none : running ? said.lead : said.over, visitor.band)}
          </p>
          {papers.length > 0 && <h2>{said.papers}</h2>}
          {papers.map((one) => (
            <section key={one.id}>
              <AgreementPaper agreement={one} lang={lang} />
              {running && !one.revokedAt && isWhole(one) && (
                <Acts agreement={one} lang={lang} client={visitor} state={state} />
              )}
            </section>
          ))}
        </PlaceFrame>
      </>
    )
  },
})

/** Stopping takes effect at once; asking to talk first changes nothing and calls the team. */
async function speak(scope: ClientScope, visitor: Client, lang: Lang, form: FormData, what: 'stop' | 'talk') {
  const typed = typedIn(form)
  const agreement = await runningPaper(scope, visitor, typed['agreement'])
  if (!agreement) return overtaken(path, 'overtaken')
  if (what === 'stop' && !(await stopOwn(scope, visitor, agreement))) return overtaken(path, 'overtaken')
  const said = courseWords[lang].agreement
  const why = textIn(typed, `why-${agreement.id}`, 1000)
  const text = [what === 'stop' ? said.stopSaid : said.talk, ...(why ? [why] : [])].join('\n')
  await writeOwnEntry(scope, visitor, {
    kind: 'say',
    on: dayOf(scope.now),
    words: { text },
    wantsHelp: what === 'talk',
  })
  return what === 'talk' ? redirect('/tempatku/ditemani', 'told') : redirect(path, 'stopped')
}

function Acts(props: { agreement: OpenAgreement; lang: Lang; client: Client; state: Again | null }) {
  const { agreement, lang } = props
  const words = courseWords[lang].agreement
  const mine = props.state?.typed['agreement'] === agreement.id ? props.state : null
  const signed = agreement.signatures.some((one) => one.signer === 'client')
  return (
    <>
      {signed ? (
        <p>{forBand(words.mine, props.client.band)}</p>
      ) : (
        <Card title={words.sign}>
          <form method="post" action={path} autocomplete="off" novalidate>
            <OnceField />
            <input type="hidden" name="agreement" value={agreement.id} />
            <p class="hint">{words.how}</p>
            <SignPad lang={lang} strokes={readStrokes(mine?.typed['strokes'] ?? '') ?? ''} />
            <TextInput
              name={`name-${agreement.id}`}
              label={words.name}
              value={mine?.typed[`name-${agreement.id}`]}
              error={errorAt(mine, `name-${agreement.id}`)}
              maxlength={120}
            />
            <TextInput
              name={`note-${agreement.id}`}
              label={words.note}
              value={mine?.typed[`note-${agreement.id}`]}
              maxlength={300}
            />
            <Checkbox
              name="agree"
              id={agreeId(agreement)}
              label={words.agree}
              error={errorAt(mine, 'agree')}
              checked={mine?.typed['agree'] === 'on'}
            />
            <Button name="do" value="sign" icon="check">
              {words.sign}
            </Button>
          </form>
        </Card>
      )}
      <Disclosure summary={words.stopAsk}>
        <form method="post" action={path} autocomplete="off" novalidate>
          <OnceField />
          <input type="hidden" name="agreement" value={agreement.id} />
          <p>{forBand(words.stopText, props.client.band)}</p>
          <TextArea name={`why-${agreement.id}`} label={words.stopWhy} rows={2} maxlength={1000} />
          <ButtonRow>
            <Button kind="secondary" name="do" value="stop">
              {words.stopYes}
            </Button>
            <Button kind="quiet" name="do" value="talk" icon="chat">
              {words.talk}
            </Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </>
  )
}
