import { contactHref, helpLineNote, type HelpLine } from '#content/help-lines.ts'
import { todayOf } from '#src/cases/index.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Link,
  Notice,
  Steps,
  type FieldError,
} from '#src/ui/index.ts'
import { ClientFrame } from '#src/portal/index.ts'
import { isOver } from '../administration.ts'
import { clientWords } from '../client-words.ts'
import { declineOwn, openOwn, saveOwn, type OwnSheet } from '../own-sheet.ts'
import { fieldName, readAnswers, typedOf, type Typed } from '../read-answers.ts'
import { questionsOf } from '../sheet.ts'
import { merged, placeAfter, stepAt, type Step } from '../step.ts'
import { LookBack, OneQuestion } from './step-view.tsx'

type OwnAgain = Readonly<{ typed: Typed; errors: readonly FieldError[] }>
type OwnCtx = Ctx<Client>
const hrefOf = (id: string, place?: string) => `/tempatku/tanya/${id}${place ? `?p=${place}` : ''}`

/** A questionnaire in a person's own place: one question a screen, each answer kept at once, every one may be skipped. */
export const ownPage = page({
  path: '/tempatku/tanya/:id',
  allow: client('client', 'caregiver'),
  load: async (scope, ctx) => {
    const sheet = await openOwn(scope, ctx.visitor, ctx.params['id'])
    return sheet
      ? { sheet, lines: sheet.asksForHelp ? linesOf(await officeOf(scope)).slice(0, 4) : [] }
      : absent()
  },
  actions: {
    next: { run: (scope, ctx, form) => keep(scope, ctx, form) },
    later: { run: (scope, ctx, form) => keep(scope, ctx, form, '/tempatku') },
    skip: {
      run: async (scope, ctx, form) => {
        const sheet = await openOwn(scope, ctx.visitor, ctx.params['id'])
        if (!sheet) return absent()
        const place = placeAfter(sheet.instrument.sheet, sheet.answers, String(form.get('question') ?? ''))
        return redirect(hrefOf(sheet.given.id, place))
      },
    },
    send: {
      run: async (scope, ctx) => {
        const sheet = await openOwn(scope, ctx.visitor, ctx.params['id'])
        if (!sheet) return absent()
        if (!isOver(sheet.given.state))
          await saveOwn(scope, ctx.visitor, sheet, { answers: sheet.answers, kind: 'done' })
        return redirect(hrefOf(sheet.given.id))
      },
    },
    decline: {
      run: async (scope, ctx) => {
        const sheet = await openOwn(scope, ctx.visitor, ctx.params['id'])
        if (!sheet) return absent()
        await declineOwn(scope, sheet)
        return redirect(hrefOf(sheet.given.id))
      },
    },
  },
  meta: (ctx) => ({
    title: clientWords[ctx.lang].title,
    rich: true,
    islands: ['read-aloud'],
    band: ctx.visitor.band,
  }),
  view: (ctx, loaded, state: OwnAgain | null) => <Own ctx={ctx} {...loaded} state={state} />,
})

/**
 * Keeps one answer. Also when cover has ended since the page was opened, and when the sheet was finished in another
 * tab: what somebody says is always heard.
 */
async function keep(scope: ClientScope, ctx: OwnCtx, form: FormData, to?: string) {
  const sheet = await openOwn(scope, ctx.visitor, ctx.params['id'])
  if (!sheet) return absent()
  const linkId = String(form.get('question') ?? '')
  const questions = questionsOf(sheet.instrument.sheet.items).filter((one) => one.linkId === linkId)
  const read = readAnswers(questions, form)
  if (read.problems.length > 0) {
    const errors = [{ name: fieldName(linkId), message: clientWords[ctx.lang].wrong }]
    return again<OwnAgain>({ typed: read.typed, errors })
  }
  const answers = merged(sheet.answers, read.answers, linkId)
  const score = await saveOwn(scope, ctx.visitor, sheet, { answers, kind: 'partial' })
  // Help is on the next screen of the sheet, so whoever asks for it with an answer is not led away from it.
  return redirect(
    (!score?.raise && to) || hrefOf(sheet.given.id, placeAfter(sheet.instrument.sheet, answers, linkId)),
  )
}

function Own(props: { ctx: OwnCtx; sheet: OwnSheet; lines: readonly HelpLine[]; state: OwnAgain | null }) {
  const { ctx, sheet, lines, state } = props
  const { lang } = ctx
  const { band } = ctx.visitor
  const words = clientWords[lang]
  const { given, instrument, answers } = sheet
  const today = todayOf(ctx.now)
  const help = sheet.asksForHelp ? <HelpNow lines={lines} today={today} lang={lang} band={band} /> : null
  if (isOver(given.state))
    return (
      <ClientFrame lang={lang} title={forBand(words.thanks, band)} back>
        {help}
        <p class="lead">{forBand(given.state === 'done' ? words.thanksText : words.declined, band)}</p>
        {sheet.whole.saves.some((one) => one.kind === 'late') && <p>{forBand(words.late, band)}</p>}
      </ClientFrame>
    )
  if (sheet.together)
    return (
      <ClientFrame lang={lang} title={forBand(words.togetherTitle, band)} back>
        {help}
        <p class="lead">{forBand(words.together, band)}</p>
      </ClientFrame>
    )
  const step = stepAt(instrument.sheet, answers, ctx.query.get('p'))
  return (
    <>
      <ErrorSummary errors={state?.errors ?? []} />
      {help}
      {step.at === 'question' ? (
        <Question step={step} {...props} />
      ) : (
        <ClientFrame lang={lang} title={forBand(words.check, band)} back>
          <LookBack
            instrument={instrument}
            answers={answers}
            lang={lang}
            hrefOf={(place) => hrefOf(given.id, place)}
          />
          <form method="post" action={hrefOf(given.id)}>
            <OnceField />
            <Button name="do" value="send" icon="check">
              {words.send}
            </Button>
          </form>
        </ClientFrame>
      )}
      <Small sheet={sheet} lang={lang} />
    </>
  )
}

function Question(props: {
  ctx: OwnCtx
  sheet: OwnSheet
  state: OwnAgain | null
  step: Extract<Step, { at: 'question' }>
}) {
  const { ctx, sheet, state, step } = props
  const { lang } = ctx
  const { band } = ctx.visitor
  const words = clientWords[lang]
  const { given, instrument, answers } = sheet
  return (
    <>
      <p>
        <ButtonLink href="/bantuan" kind="accent" icon="siren" small>
          {words.helpNow}
        </ButtonLink>
      </p>
      {step.index === 0 && <p>{forBand(words.before, band)}</p>}
      <Steps at={step.index + 1} of={step.of} />
      <form method="post" action={hrefOf(given.id)}>
        <OnceField />
        <input type="hidden" name="question" value={step.question.linkId} />
        <OneQuestion
          instrument={instrument}
          question={step.question}
          typed={state?.typed ?? typedOf(answers)}
          errors={new Map((state?.errors ?? []).map((one) => [step.question.linkId, one.message]))}
          lang={lang}
          band={band}
        />
        <p
          hidden
          data-read-aloud-control
          data-lang={lang === 'id' ? 'id-ID' : 'en-GB'}
          data-quiet={words.quiet}
        >
          <Button type="button" kind="secondary" small>
            {words.aloud}
          </Button>
        </p>
        <ButtonRow>
          <Button name="do" value="next" icon="next" iconAt="end">
            {words.next}
          </Button>
          <Button name="do" value="skip" kind="secondary" formNoValidate>
            {forBand(words.skip, band)}
          </Button>
        </ButtonRow>
        <ButtonRow>
          <Button name="do" value="later" kind="quiet" formNoValidate>
            {words.later}
          </Button>
          <Button name="do" value="decline" kind="quiet" formNoValidate>
            {forBand(words.decline, band)}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** Help at once, on the very next screen, for whoever said that they wish to be dead or are being hurt. */
function HelpNow(props: { lines: readonly HelpLine[]; today: string; lang: Lang; band: AgeBand }) {
  const { lines, today, lang, band } = props
  const words = clientWords[lang]
  return (
    <Notice tone="danger" title={forBand(words.helpTitle, band)}>
      <p>{forBand(words.help, band)}</p>
      {lines.map((line) => (
        <p key={line.id}>
          <ButtonLink kind="accent" icon="phone" href={contactHref(line.contact)}>
            {line.name[lang]}: {line.contact.shown.replaceAll(' ', '\u00a0')}
          </ButtonLink>{' '}
          <span class="meta">{helpLineNote(line, today, lang)}</span>
        </p>
      ))}
      <p>
        <Link href="/bantuan">{words.moreHelp}</Link>
      </p>
    </Notice>
  )
}

/** Where the words come from, in small print, on every screen of it. */
function Small({ sheet, lang }: { sheet: OwnSheet; lang: Lang }) {
  const words = clientWords[lang]
  const { instrument } = sheet
  return (
    <p class="meta">
      {instrument.meta.translation.status === 'working' && `${words.workingText} `}
      {instrument.meta.unvalidated && `${words.unvalidated} `}
      <span lang="en">{instrument.sheet.copyright}</span>
    </p>
  )
}
