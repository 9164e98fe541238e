import type { ComponentChildren } from 'preact'
import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { answerView } from './check-answers.tsx'
import type { Field, GroupField, PlainField } from './field.ts'
import type { AnswersOf, AnswerValue, AnyAnswers, Form, Screen } from './form.ts'
import { rowsOf } from './typed.ts'
import { type Reader, say } from './wording.ts'
import { words } from './words.ts'

export interface FormPaperProps<X extends Form = Form> {
  readonly form: X
  /** Without answers the sheet is blank, to be filled in by hand. */
  readonly answers?: AnswersOf<X>
  readonly lang: Lang
  readonly band: AgeBand
  /** Printed at the top: the office, a case number. */
  readonly children?: ComponentChildren
  /** 2 where several sheets stand on one page that has a heading of its own. */
  readonly level?: 1 | 2
}

/** Items of a group printed on a blank sheet; more need a second sheet. */
const blankItems = 3

/** The printed twin of a form, blank or filled in. Styled by `paper.css`. */
export function FormPaper<X extends Form>(props: FormPaperProps<X>) {
  const { form, lang } = props
  const said = words[lang].paper
  const answers: AnyAnswers | undefined = props.answers
  const Title = props.level === 2 ? 'h2' : 'h1'
  // A part no question lies in is a heading over nothing.
  const screens = form.screens.filter(
    (screen) => screen.fields.length > 0 && (answers === undefined || screen.when(answers)),
  )
  return (
    <article class="paper" lang={lang}>
      <header>
        <Title>{say(form.title, props)}</Title>
        {props.children}
      </header>
      {screens.map((screen) => (
        <Section key={screen.id} form={form} screen={screen} answers={answers} reader={props} />
      ))}
      <footer class="paper-foot">
        <div class="paper-sign">
          {[said.placeDate, said.name, said.signature].map((text) => (
            <p key={text}>
              <span class="paper-line" />
              {text}
            </p>
          ))}
        </div>
        <p class="paper-version">
          {said.form(form.id, form.version)} · {said.language}
        </p>
      </footer>
    </article>
  )
}

function Section(props: { form: Form; screen: Screen; answers: AnyAnswers | undefined; reader: Reader }) {
  const { form, screen, answers, reader } = props
  const blank = answers === undefined
  return (
    <section>
      {screen.title && form.screens.length > 1 && <h2>{say(screen.title, reader)}</h2>}
      {blank && screen.conditional && <p class="paper-hint">{words[reader.lang].ifItFits}</p>}
      {screen.fields.map((name) => {
        const field = form.fields[name]
        if (!field) return null
        return <Question key={name} field={field} value={answers?.[name]} blank={blank} reader={reader} />
      })}
    </section>
  )
}

interface QuestionProps<F> {
  field: F
  value: AnswerValue | undefined
  blank: boolean
  reader: Reader
}

function Question(props: QuestionProps<Field>) {
  const { field, blank, reader } = props
  const many = field.kind === 'choices' || field.kind === 'bodyMap'
  const hint = field.hint ? say(field.hint, reader) : many ? words[reader.lang].paper.many : undefined
  return (
    <div class="paper-question">
      <p class="paper-label">{say(field.label, reader)}</p>
      {blank && hint && <p class="paper-hint">{hint}</p>}
      <Room {...props} />
    </div>
  )
}

/** Boxes to tick, lines to write on, or the answer itself. */
function Room(props: QuestionProps<Field>) {
  const { field, value, blank, reader } = props
  if (field.kind === 'group') return <Items {...props} field={field} />
  if (field.kind === 'choice' || field.kind === 'choices' || field.kind === 'bodyMap') {
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
    return (
      <ul class="paper-boxes">
        {field.options.map((option) => (
          <Box key={option.code} ticked={chosen.includes(option.code)} text={say(option, reader)} />
        ))}
      </ul>
    )
  }
  if (field.kind === 'scale') return <ScaleBoxes field={field} value={value} reader={reader} />
  if (field.kind === 'yes') {
    return (
      <ul class="paper-boxes">
        <Box ticked={value === true} text={words[reader.lang].yes} />
      </ul>
    )
  }
  if (blank || field.kind === 'file') return <Lines field={field} reader={reader} />
  if (value === undefined) return <p class="paper-hint">{words[reader.lang].notStated}</p>
  return <p class="paper-answer">{answerView(field, value, reader)}</p>
}

function ScaleBoxes(props: {
  field: PlainField & { kind: 'scale' }
  value: AnswerValue | undefined
  reader: Reader
}) {
  const { field, value, reader } = props
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, at) => field.min + at)
  const ends = new Map([
    [field.min, say(field.low, reader)],
    [field.max, say(field.high, reader)],
  ])
  return (
    <ul class="paper-boxes paper-scale">
      {steps.map((step, at) => {
        const meaning = field.steps?.[at]
        const text = meaning ? say(meaning, reader) : ends.get(step)
        return <Box key={step} ticked={value === step} text={text ? `${step}: ${text}` : String(step)} />
      })}
    </ul>
  )
}

function Items(props: QuestionProps<GroupField>) {
  const { field, blank, reader } = props
  const rows = blank
    ? Array.from({ length: Math.min(field.max, blankItems) }, () => ({}))
    : rowsOf(props.value)
  if (rows.length === 0) return <p class="paper-hint">{words[reader.lang].notStated}</p>
  return (
    <ol class="paper-items">
      {rows.map((row: { readonly [part: string]: AnswerValue | undefined }, index) => (
        <li key={index}>
          <p class="paper-label">
            {say(field.item, reader)} {index + 1}
          </p>
          {Object.entries(field.fields).map(([part, plain]) => (
            <Question key={part} field={plain} value={row[part]} blank={blank} reader={reader} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Lines(props: { field: Field; reader: Reader }) {
  const { field, reader } = props
  if ('past' in field) return <p class="paper-dates">{words[reader.lang].paper.date}</p>
  const count = field.kind === 'longText' ? (field.maxLength > 500 ? 10 : 4) : 1
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class={'maxLength' in field ? 'paper-line' : 'paper-line paper-short'} />
      ))}
    </>
  )
}

function Box(props: { ticked: boolean; text: string }) {
  return (
    <li>
      <span class="paper-box" aria-hidden="true">
        {props.ticked ? '✕' : ''}
      </span>
      <span class={props.ticked ? 'paper-ticked' : undefined}>{props.text}</span>
    </li>
  )
}
