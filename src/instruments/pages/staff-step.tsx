import { fileForPost, loadCase, nameOf, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, overtaken, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { BackLink, Button, ButtonRow, ErrorSummary, Notice, Steps, type FieldError } from '#src/ui/index.ts'
import { isOver } from '../administration.ts'
import { findInstrument } from '../find-instrument.ts'
import { caseKey } from '../give.ts'
import { readWhole } from '../read-given.ts'
import { fieldName, readAnswers, requiredMissing, typedOf, type Typed } from '../read-answers.ts'
import { saveAnswers } from '../save-answers.ts'
import { questionsOf } from '../sheet.ts'
import { merged, placeAfter, stepAt } from '../step.ts'
import { ScriptCard } from '../score-view.tsx'
import { scoreOf } from '../score.ts'
import { asqWords } from '../asq-words.ts'
import { fillWords } from '../fill-words.ts'
import { measureWords } from '../words.ts'
import { mayGive } from './fill-load.ts'
import { measureHref, measureStaff } from './measure-page.ts'
import { LookBack, OneQuestion } from './step-view.tsx'

type StepAgain = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

/** The sheet behind an address, with the answers so far. Null when it is not theirs, or the person answers alone. */
async function openSheet(scope: AccountScope, ctx: StaffCtx, file: CaseFile) {
  const id = asId<'administration'>(ctx.params['administration'])
  const whole = id && (await readWhole(scope, ctx.visitor, file, id))
  if (!whole || whole.given.audience !== null) return null
  const instrument = await findInstrument(scope, whole.given.instrument, whole.given.version)
  if (!instrument || !(await mayGive(scope, ctx, instrument))) return null
  return { given: whole.given, whole, instrument, answers: whole.saves[0]?.answers ?? {} }
}

/** One question a screen, filled together. Each answer is kept when it is given. */
export const staffStepPage = page({
  path: '/kasus/:id/ukur/isi/:administration',
  allow: measureStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const sheet = await openSheet(scope, ctx, data.file)
    if (!sheet) return absent()
    if (isOver(sheet.given.state)) return redirect(measureHref.result(data.file.head.id, sheet.given.id))
    return { ...data, ...sheet }
  },
  actions: {
    next: { run: (scope, ctx, form) => keep(scope, ctx, form) },
    skip: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const sheet = file && (await openSheet(scope, ctx, file))
        if (!file || !sheet) return absent()
        const place = placeAfter(sheet.instrument.sheet, sheet.answers, String(form.get('question') ?? ''))
        return redirect(`${measureHref.fill(file.head.id, sheet.given.id)}?p=${place}`)
      },
    },
    finish: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const sheet = file && (await openSheet(scope, ctx, file))
        if (!file || !sheet) return absent()
        const missing =
          form.get('asIs') === null ? requiredMissing(sheet.instrument.sheet, sheet.answers) : []
        if (missing.length > 0)
          return redirect(`${measureHref.fill(file.head.id, sheet.given.id)}?p=akhir&kosong=1`)
        await saveAnswers(
          scope,
          sheet.whole,
          sheet.instrument,
          { answers: sheet.answers, kind: 'done' },
          caseKey(file),
        )
        return redirect(measureHref.result(file.head.id, sheet.given.id))
      },
    },
  },
  meta: (ctx) => ({ title: measureWords[ctx.lang].tab, nav: 'cases' }),
  view: (ctx, loaded, state: StepAgain | null) => {
    const { lang } = ctx
    const { file, given, instrument, answers } = loaded
    const here = measureHref.fill(file.head.id, given.id)
    const step = stepAt(instrument.sheet, answers, ctx.query.get('p'))
    const script = scoreOf(instrument, answers)
    const empty = ctx.query.get('kosong') === '1'
    return (
      <>
        <BackLink href={measureHref.list(file.head.id)}>{`${file.head.number} · ${nameOf(file)}`}</BackLink>
        <ErrorSummary errors={state?.errors ?? []} />
        {script.asq && script.raise && (
          <>
            {script.asq.ask === 'q5' && (
              <Notice tone="danger">
                <p>{asqWords[lang].askQ5}</p>
              </Notice>
            )}
            <ScriptCard score={script} lang={lang} />
          </>
        )}
        <form method="post" action={here}>
          <OnceField />
          {step.at === 'question' ? (
            <>
              <Steps at={step.index + 1} of={step.of} />
              <input type="hidden" name="question" value={step.question.linkId} />
              <OneQuestion
                instrument={instrument}
                question={step.question}
                typed={state?.typed ?? typedOf(answers)}
                errors={new Map((state?.errors ?? []).map((one) => [step.question.linkId, one.message]))}
                lang={lang}
                band="staff"
              />
              <ButtonRow>
                <Button name="do" value="next" icon="next" iconAt="end">
                  {fillWords[lang].next}
                </Button>
                <Button name="do" value="skip" kind="quiet" formNoValidate>
                  {fillWords[lang].skip}
                </Button>
              </ButtonRow>
            </>
          ) : (
            <>
              <h1>{fillWords[lang].check}</h1>
              <LookBack
                instrument={instrument}
                answers={answers}
                lang={lang}
                hrefOf={(place) => `${here}?p=${place}`}
              />
              {empty && <input type="hidden" name="asIs" value="1" />}
              <Button name="do" value="finish" icon="check">
                {empty ? fillWords[lang].asIs : fillWords[lang].finish}
              </Button>
            </>
          )}
        </form>
      </>
    )
  },
})

async function keep(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  const sheet = file && (await openSheet(scope, ctx, file))
  if (!file || !sheet) return absent()
  const { given, whole, instrument } = sheet
  const linkId = String(form.get('question') ?? '')
  const asked = questionsOf(instrument.sheet.items).filter((one) => one.linkId === linkId)
  const read = readAnswers(asked, form)
  const words = fillWords[ctx.lang]
  const [problem] = read.problems
  if (problem) {
    const message = words.wrong(asked[0]?.text[ctx.lang] ?? linkId)
    return again<StepAgain>({ typed: read.typed, errors: [{ name: fieldName(linkId), message }] })
  }
  const answers = merged(sheet.answers, read.answers, linkId)
  const score = await saveAnswers(scope, whole, instrument, { answers, kind: 'partial' }, caseKey(file))
  if (!score) return overtaken(measureHref.result(file.head.id, given.id), 'overtaken')
  return redirect(
    `${measureHref.fill(file.head.id, given.id)}?p=${placeAfter(instrument.sheet, answers, linkId)}`,
  )
}
