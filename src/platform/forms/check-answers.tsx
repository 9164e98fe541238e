import type { ComponentChildren } from 'preact'
import { Button } from '#src/ui/components/button.tsx'
import { LangProvider } from '#src/ui/lang.tsx'
import { answerText } from './answer-text.ts'
import type { Field, PlainFields } from './field.ts'
import type { AnswerValue, Form, Row, Screen } from './form.ts'
import { Carried, type FormViewProps } from './form-view.tsx'
import { readAnswers } from './parse.ts'
import { screensFor } from './screens.ts'
import { rowsOf } from './typed.ts'
import { type Reader, say } from './wording.ts'
import { words } from './words.ts'

/**
 * Everything that was answered, each with a way to change it, before it is sent. The change buttons
 * post, because the answers live in this page and nowhere else yet.
 */
export function CheckAnswers(props: FormViewProps) {
  const { form, lang, typed = {} } = props
  const { answers } = readAnswers(form, typed)
  const said = words[lang]
  return (
    <LangProvider lang={lang}>
      <h1>{say({ id: words.id.checkTitle, en: words.en.checkTitle }, props)}</h1>
      <p class="hint">{say({ id: words.id.checkHint, en: words.en.checkHint }, props)}</p>
      <form method="post" action={props.action} data-autosave={props.autosave} autocomplete="off" novalidate>
        {/* Enter sends; it must not press the first change button. */}
        <button class="sr" type="submit" tabindex={-1} aria-hidden="true" />
        {props.children}
        <Carried form={form} typed={typed} shown={[]} screen="check" />
        <dl class="facts summary">
          {screensFor(form, answers).flatMap((screen) =>
            screen.fields.map((name) => (
              <Line key={name} form={form} name={name} screen={screen} value={answers[name]} reader={props} />
            )),
          )}
        </dl>
        <Button>{props.submit ?? said.send}</Button>
      </form>
    </LangProvider>
  )
}

interface LineProps {
  form: Form
  name: string
  screen: Screen
  value: AnswerValue | undefined
  reader: Reader
}

function Line({ form, name, screen, value, reader }: LineProps) {
  const field = form.fields[name]
  // Files are not in the page; the page that takes them lists them.
  if (!field || field.kind === 'file') return null
  const question = say(field.label, reader)
  const said = words[reader.lang]
  return (
    <div>
      <dt>{question}</dt>
      <dd>
        {value === undefined ? <span class="meta">{said.notStated}</span> : answerView(field, value, reader)}
      </dd>
      <dd class="change">
        <Button kind="quiet" small name="_go" value={screen.id}>
          {said.change}
          <span class="sr">: {question}</span>
        </Button>
      </dd>
    </div>
  )
}

/** One answer for reading; texts keep their lines, items of a group become a list. */
export function answerView(field: Field, value: AnswerValue, reader: Reader): ComponentChildren {
  if (field.kind === 'file') return null
  if (field.kind === 'group') {
    return (
      <ol>
        {rowsOf(value).map((row, index) => (
          <li key={index}>{rowText(field.fields, row, reader)}</li>
        ))}
      </ol>
    )
  }
  // Only a group has rows.
  if (typeof value === 'object' && rowsOf(value).length > 0) return null
  const text = answerText(field, value as Exclude<AnswerValue, readonly Row[]>, reader)
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]))
}

function rowText(fields: PlainFields, row: Row, reader: Reader): string {
  return Object.entries(fields)
    .flatMap(([part, field]) => {
      const value = row[part]
      return value === undefined ? [] : [`${say(field.label, reader)}: ${answerText(field, value, reader)}`]
    })
    .join('; ')
}
