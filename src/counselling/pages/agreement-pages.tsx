import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { FormSheet, parse, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, fileForPost, loadCase, whyReadOnly, type CaseFile } from '#src/cases/index.ts'
import { BackLink, Button, Card, Disclosure, Notice, PrintButton } from '#src/ui/index.ts'
import {
  hasMovedOn,
  isWhole,
  makeAgreement,
  newestAgreement,
  signAgreement,
  stopAgreement,
  type AgreementPlan,
} from '../agree.ts'
import { commitmentPlan, goalsPlan } from '../agreement-plan.ts'
import { AgreementPaper, SignPad } from '../agreement-view.tsx'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { signForm } from '../forms/sign-form.ts'
import { openTechnique } from '../load-technique-page.ts'
import { readStrokes } from '../strokes.ts'
import { openEpisode, type EpisodeBook, type OpenAgreement } from '../open-episode.ts'
import { episodeHref, runHref } from '../step-href.ts'
import { techniqueWords } from '../technique-words.ts'
import { counsellingWords } from '../words.ts'

type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  notice: string | null
  /** What a finger drew before a post was refused. */
  strokes?: string | undefined
}>
type Found = Readonly<{
  book: EpisodeBook
  planIn: (lang: Lang) => AgreementPlan
  here: string
  back: string
}>
type Find = (scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) => Promise<Found | null>

const findGoals: Find = async (scope, ctx, file) => {
  const id = asId<'episode'>(ctx.params['episode'])
  const book = id && (await openEpisode(scope, ctx.visitor, file, id))
  if (!book) return null
  return {
    book,
    planIn: (lang) => goalsPlan(book, lang),
    here: episodeHref(file.head.id, id, 'kesepakatan'),
    back: caseHref(file.head.id, 'konseling'),
  }
}
const findCommitment: Find = async (scope, ctx, file) => {
  const opened = await openTechnique(scope, ctx, file)
  if (!opened) return null
  const { book, technique } = opened
  return {
    book,
    planIn: (lang) => commitmentPlan(technique, lang),
    here: runHref(file.head.id, technique.run.id, 'kesepakatan'),
    back: runHref(file.head.id, technique.run.id),
  }
}

export const goalAgreementPage = agreementPage('/kasus/:id/konseling/:episode/kesepakatan', findGoals)
export const commitmentPage = agreementPage('/kasus/:id/teknik/:run/kesepakatan', findCommitment)

/** One agreement: its text as it is read out, its versions, who said yes, and the right to stop. */
function agreementPage(path: string, find: Find): Page {
  return page({
    path,
    allow: counsellingStaff,
    load: async (scope, ctx) => {
      const data = await loadCase(scope, ctx)
      if (isAnswer(data)) return data
      const found = await find(scope, ctx, data.file)
      if (!found) return absent()
      const { book, planIn } = found
      const plan = planIn(ctx.lang)
      const newest = newestAgreement(book, plan)
      const changed = newest !== null && (await hasMovedOn(scope, book, newest, planIn))
      return { data, book, plan, back: found.back, newest, changed }
    },
    actions: {
      make: {
        run: async (scope, ctx) => {
          const file = await fileForPost(scope, ctx)
          const found = file && (await find(scope, ctx, file))
          if (!found || !isOpen(found.book.episode)) return absent()
          const plan = found.planIn(ctx.lang)
          if (plan.lines.length === 0)
            return again<Again>({
              typed: {},
              errors: [],
              notice: techniqueWords[ctx.lang].agreement.needsGoals,
            })
          const made = await makeAgreement(scope, found.book, plan)
          return redirect(found.here, made ? 'saved' : 'overtaken')
        },
      },
      sign: { run: (scope, ctx, form) => sign(find, scope, ctx, form) },
      revoke: {
        run: async (scope, ctx) => {
          const file = await fileForPost(scope, ctx)
          const found = file && (await find(scope, ctx, file))
          const agreement = found && newestAgreement(found.book, found.planIn(ctx.lang))
          if (!agreement) return absent()
          const done = await stopAgreement(scope, found.book, agreement)
          return redirect(found.here, done ? 'revoked' : 'overtaken')
        },
      },
    },
    meta: (ctx) => ({
      title: counsellingWords[ctx.lang].tab,
      shell: 'console',
      nav: 'cases',
      islands: ['sign'],
      flashes: counsellingWords[ctx.lang].flashes,
    }),
    view: (ctx, { data, book, plan, newest, changed, back }, state: Again | null) => (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <BackLink href={back}>{counsellingWords[ctx.lang].nav.overview}</BackLink>
        <AgreementView
          lang={ctx.lang}
          book={book}
          plan={plan}
          newest={newest}
          changed={changed}
          state={state}
          writable={whyReadOnly(data.file.head) === null && isOpen(book.episode)}
        />
      </CaseFrame>
    ),
  })
}

async function sign(find: Find, scope: AccountScope, ctx: Ctx<Member>, form: FormData) {
  const file = await fileForPost(scope, ctx)
  const found = file && (await find(scope, ctx, file))
  const agreement = found && newestAgreement(found.book, found.planIn(ctx.lang))
  if (!agreement || String(form.get('agreement')) !== agreement.id) {
    return found ? redirect(found.here, 'overtaken') : absent()
  }
  const parsed = parse(signForm, form)
  const words = techniqueWords[ctx.lang].agreement
  const strokes = readStrokes(String(form.get('strokes') ?? '')) ?? undefined
  const { typed } = parsed
  if (!parsed.ok) return again<Again>({ typed, errors: parsed.errors, notice: null, strokes })
  const byFinger = parsed.answers.means === 'finger'
  if (byFinger && !strokes) return again<Again>({ typed, errors: [], notice: words.noStrokes })
  const done = await signAgreement(scope, found.book, agreement, {
    ...parsed.answers,
    ...(byFinger ? { strokes } : {}),
  })
  if (done === 'signed') return redirect(found.here, 'signed')
  const revoked = words.revoked(formatDate(agreement.revokedAt ?? scope.now, ctx.lang))
  const notice = { already: words.already, revoked, broken: words.broken }[done]
  return again<Again>({ typed, errors: [], notice, strokes }, 409)
}

function AgreementView(props: {
  lang: Lang
  book: EpisodeBook
  plan: AgreementPlan
  newest: OpenAgreement | null
  changed: boolean
  state: Again | null
  writable: boolean
}) {
  const { lang, book, plan, newest, changed, state } = props
  const words = techniqueWords[lang].agreement
  const older = book.agreements.filter(
    (one) => one.kind === plan.kind && one.runId === plan.runId && one !== newest,
  )
  return (
    <>
      <h2>{words[plan.kind]}</h2>
      <Notice>
        <p>{words.intro}</p>
        <p>{words.notLaw}</p>
      </Notice>
      {state?.notice && (
        <Notice tone="warn">
          <p>{state.notice}</p>
        </Notice>
      )}
      {newest ? (
        <>
          <AgreementPaper agreement={newest} lang={lang} />
          <PrintButton />
        </>
      ) : (
        <p class="hint">{words.none}</p>
      )}
      {changed && (
        <Notice tone="warn">
          <p>{words.changed}</p>
        </Notice>
      )}
      {props.writable && (!newest || changed || newest.revokedAt) && (
        <form method="post" action="?do=make">
          <OnceField />
          <Button kind={newest ? 'secondary' : 'primary'}>{newest ? words.remake : words.make}</Button>
        </form>
      )}
      {props.writable && newest && !newest.revokedAt && isWhole(newest) && (
        <SignCard lang={lang} agreement={newest} state={state} />
      )}
      {older.length > 0 && (
        <Disclosure summary={counsellingWords[lang].older}>
          {older.map((one) => (
            <AgreementPaper key={one.id} agreement={one} lang={lang} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

function SignCard(props: { lang: Lang; agreement: OpenAgreement; state: Again | null }) {
  const { lang, agreement, state } = props
  const words = techniqueWords[lang].agreement
  return (
    <Card title={words.sign}>
      <FormSheet
        form={signForm}
        typed={state?.typed ?? {}}
        errors={state?.errors ?? []}
        lang={lang}
        band="dewasa"
        action="?do=sign"
        submit={words.sign}
      >
        <OnceField />
        <input type="hidden" name="agreement" value={agreement.id} />
        <SignPad lang={lang} strokes={state?.strokes ?? ''} />
      </FormSheet>
      <form method="post" action="?do=revoke">
        <OnceField />
        <p class="hint">{words.revokeHint}</p>
        <Button kind="quiet" small>
          {words.revoke}
        </Button>
      </form>
    </Card>
  )
}
