import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { answerView } from '#src/platform/forms/check-answers.tsx'
import { Carried, FormScreen } from '#src/platform/forms/form-view.tsx'
import type { Form, Screen } from '#src/platform/forms/form.ts'
import { readAnswers } from '#src/platform/forms/parse.ts'
import type { FieldError } from '#src/platform/forms/problem.ts'
import { screensFor } from '#src/platform/forms/screens.ts'
import { typedText, type Typed } from '#src/platform/forms/typed.ts'
import { say } from '#src/platform/forms/wording.ts'
import { acceptAttribute } from '#src/platform/files/index.ts'
import { Button, ButtonRow, CopyableCode, ErrorSummary, FileField, Link, Notice } from '#src/ui/index.ts'
import type { Office } from '#src/people/index.ts'
import { flowWordsFor } from '../adult-words.ts'
import { flowWords } from '../flow-words.ts'
import { mostBytes } from '../hand-in.ts'
import { HelpLineList } from './help-line-list.tsx'
import { VoiceRecorder } from './voice-recorder.tsx'

/** What a step of the flow shows: one question, help before anything else, or everything once more. */
export type Step =
  | { show: 'screen'; screen: string; typed: Typed; errors: readonly FieldError[]; toCheck: boolean }
  | { show: 'danger'; typed: Typed; next: string }
  | { show: 'check'; typed: Typed; code: string; problems: readonly string[] }

export type FlowProps = { form: Form; path: string; lang: Lang; band: AgeBand }

export function QuestionStep(props: FlowProps & { step: Extract<Step, { show: 'screen' }> }) {
  const { form, path, lang, band, step } = props
  const words = flowWords[lang]
  const told = typedText(step.typed, 'what').trim() !== '' && step.screen !== 'what'
  return (
    <div data-report-step>
      <DraftNotes lang={lang} band={band} />
      <FormScreen
        form={form}
        screenId={step.screen}
        typed={step.typed}
        errors={step.errors}
        lang={lang}
        band={band}
        action={path}
        toCheck={step.toCheck}
        autosave={draftKey(form)}
        beside={
          step.screen === 'what' &&
          !step.toCheck && (
            <Button kind="secondary" name="_skip" value="check">
              {forBand(words.enough, band)}
            </Button>
          )
        }
      >
        {told && !step.toCheck && (
          <p>
            <Button
              kind="quiet"
              small
              name="_skip"
              value="check"
              formNoValidate
              iconAt="end"
              icon="arrow-right"
            >
              {words.skipRest}
            </Button>
          </p>
        )}
      </FormScreen>
      {form.id === 'report' && step.screen === 'who' && <ObserveInstead lang={lang} />}
    </div>
  )
}

/** For an adult who noticed something and knows of no event: the other sheet asks what was seen. */
export function ObserveInstead(props: { lang: Lang }) {
  const words = flowWords[props.lang].observe
  return (
    <p class="hint">
      {words.ask} <Link href="/amati">{words.go}</Link>
    </p>
  )
}

/** Help comes before any further question, and going on stays possible. */
export function DangerStep(
  props: FlowProps & { step: Extract<Step, { show: 'danger' }>; office: Office; onCall: boolean; now: Date },
) {
  const { form, path, lang, band, step } = props
  const words = flowWordsFor(lang, band).danger
  return (
    <>
      <h1>{forBand(words.title, band)}</h1>
      <p class="lead">{forBand(words.text, band)}</p>
      <HelpLineList lang={lang} now={props.now} office={props.office} kinds={['emergency']} level={2} />
      <form method="post" action={path} autocomplete="off" data-autosave={draftKey(form)}>
        <Carried form={form} typed={step.typed} shown={[]} screen="danger" />
        <Notice tone={props.onCall ? 'info' : 'warn'}>
          <p>{props.onCall ? words.rings : words.noRing}</p>
        </Notice>
        <Button name={step.next === 'check' ? '_skip' : '_go'} value={step.next} kind="secondary">
          {words.goOn}
        </Button>
      </form>
    </>
  )
}

/** Everything once more, files, and the button that sends. Files live on this page because no hidden field can carry one. */
export function CheckStep(props: FlowProps & { step: Extract<Step, { show: 'check' }>; officeId: string }) {
  const { form, path, lang, band, step } = props
  const words = flowWords[lang].check
  const kept = flowWordsFor(lang, band)
  const { answers } = readAnswers(form, step.typed)
  return (
    <>
      <ErrorSummary errors={step.problems.map((message) => ({ name: 'files', message }))} />
      <h1>{forBand(words.title, band)}</h1>
      <p class="hint">{words.hint}</p>
      <DraftNotes lang={lang} band={band} />
      <form
        method="post"
        action={path}
        enctype="multipart/form-data"
        autocomplete="off"
        novalidate
        data-autosave={draftKey(form)}
        data-send-report={props.officeId}
        data-sending={flowWords[lang].draft.sending}
        data-most={mostBytes}
        data-too-large={flowWords[lang].check.tooLarge}
      >
        {/* Enter sends; it must not press the first change button. */}
        <button class="sr" type="submit" name="do" value="send" tabindex={-1} aria-hidden="true" />
        <Carried form={form} typed={step.typed} shown={[]} screen="check" />
        <input type="hidden" name="_code" value={step.code} />
        <dl class="facts summary">
          {screensFor(form, answers).map((screen) => (
            <Lines key={screen.id} {...props} screen={screen} answers={answers} />
          ))}
        </dl>
        <FileField
          name="files"
          label={words.files}
          hint={`${words.filesHint} ${words.filesSexual}`}
          accept={acceptAttribute}
          multiple
          limit="50 MB"
          error={step.problems.length > 0 ? words.fileAgain : undefined}
          optional
        />
        <VoiceRecorder into="files" lang={lang} />
        <p class="lead" data-send-state role="status" />
        <ButtonRow>
          <Button name="do" value="send" icon="check">
            {words.send}
          </Button>
        </ButtonRow>
      </form>
      <div data-kept hidden>
        <Notice tone="warn">
          <p>{kept.draft.outbox}</p>
        </Notice>
        <CopyableCode code="…" label={kept.sent.codeLabel} />
        <p>
          <strong>{kept.draft.outboxCode}</strong>
        </p>
      </div>
    </>
  )
}

function Lines(props: FlowProps & { screen: Screen; answers: ReturnType<typeof readAnswers>['answers'] }) {
  const { form, lang, band, screen, answers } = props
  const words = flowWords[lang].check
  const reader = { lang, band }
  return (
    <>
      {screen.fields.map((name, at) => {
        const field = form.fields[name]
        const value = answers[name]
        // What was left out is not shown line by line: a frightened reader needs to see what is there. Danger is
        // always asked about, also of one who went straight to telling.
        if (!field || (value === undefined && name !== 'what' && name !== 'dangerNow')) return null
        const question = say(field.label, reader)
        return (
          <div key={name}>
            <dt>{question}</dt>
            <dd>
              {value === undefined ? (
                <span class="meta">{words.notStated}</span>
              ) : (
                answerView(field, value, reader)
              )}
            </dd>
            <dd class="change">
              <Button kind="quiet" small name="_go" value={screen.id}>
                {value === undefined ? words.answer : words.change}
                <span class="sr">
                  : {question} {at > 0 && at + 1}
                </span>
              </Button>
            </dd>
          </div>
        )
      })}
    </>
  )
}

/** Shown by the browser code when this phone holds an unfinished report. */
export function DraftNotes(props: { lang: Lang; band: AgeBand }) {
  const words = flowWordsFor(props.lang, props.band).draft
  return (
    <>
      <div data-draft hidden>
        <Notice>
          <p>{words.found}</p>
          <Button kind="secondary" small type="button" id="drop-draft">
            {words.drop}
          </Button>
        </Notice>
      </div>
      <div data-no-signal role="alert" hidden>
        <Notice tone="warn">
          <p>{words.noSignal}</p>
        </Notice>
      </div>
    </>
  )
}

export function draftKey(form: Form): string {
  return `${form.id}.${form.version}`
}
