import type { ComponentChildren } from 'preact'
import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { Button, ButtonRow } from '#src/ui/components/button.tsx'
import { ErrorSummary } from '#src/ui/components/error-summary.tsx'
import { Steps } from '#src/ui/components/progress.tsx'
import { LangProvider } from '#src/ui/lang.tsx'
import { FieldView } from './field-view.tsx'
import type { AnyAnswers, Form, Screen } from './form.ts'
import { GroupView } from './group-view.tsx'
import { readAnswers } from './parse.ts'
import { type FieldError, problemText } from './problem.ts'
import { countOf, findScreen, hiddenAnswers, previousScreen } from './screens.ts'
import type { Typed } from './typed.ts'
import { type Reader, say } from './wording.ts'
import { words } from './words.ts'

export interface FormViewProps {
  readonly form: Form
  /** What was typed so far; `typedOf(form, answers)` to open stored answers again. */
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly lang: Lang
  readonly band: AgeBand
  readonly action?: string
  /** The key under which the browser keeps an encrypted draft; without it nothing is kept. */
  readonly autosave?: string
  /** In somebody's own place: sealed in their tab and sent later when the line or their stay ends meanwhile. */
  readonly offline?: boolean
  readonly submit?: string
  /** Each part of a long sheet in a card of its own. */
  readonly cards?: boolean
  /** The page's own hidden inputs, such as its token. Their names begin with `_`. */
  readonly children?: ComponentChildren
}

/** The whole form on one sheet, its screens as sections. */
export function FormSheet(props: FormViewProps) {
  const { form } = props
  const several = form.screens.length > 1
  return (
    <Frame {...props} own={props.children} fields={Object.keys(form.fields)}>
      {form.screens.map((screen) =>
        several && screen.title ? (
          <SheetPart key={screen.id} {...props} screen={screen} title={say(screen.title, props)} />
        ) : (
          <FieldList key={screen.id} {...props} screen={screen} />
        ),
      )}
      <Button>{props.submit ?? words[props.lang].send}</Button>
    </Frame>
  )
}

/** A screen as a section of the sheet, in a card of its own where the sheet asks for cards. */
function SheetPart(props: FormViewProps & { screen: Screen; title: string }) {
  const { screen, title } = props
  const id = `s-${screen.id}`
  const inside = (
    <>
      {screen.hint && <p class="hint">{say(screen.hint, props)}</p>}
      {screen.conditional && <p class="hint">{words[props.lang].ifItFits}</p>}
      <FieldList {...props} screen={screen} />
    </>
  )
  const look = props.cards ? 'card' : undefined
  if (screen.folded)
    return (
      <details class={look} open={holdsSomething(screen, props)}>
        <summary class="part-head">
          <h2 id={id}>{title}</h2>
        </summary>
        {inside}
      </details>
    )
  return (
    <section class={look} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {inside}
    </section>
  )
}

/** Whether something was typed into one of its fields, or is wrong there: what is folded away cannot be mended. */
function holdsSomething(screen: Screen, { typed = {}, errors = [] }: FormViewProps): boolean {
  // `people.0.name` is a part of a group, `when-day` of a date.
  const here = (name: string) => screen.fields.includes(name.split(/[.-]/)[0] ?? '')
  return (
    errors.some((error) => here(error.field)) ||
    Object.entries(typed).some(([name, values]) => here(name) && values.some((value) => value.trim() !== ''))
  )
}

/** One screen; what was typed on the others travels in hidden inputs. Pair it with `takeTurn`. */
export function FormScreen(
  props: FormViewProps & {
    readonly screenId: string
    readonly toCheck?: boolean
    /** Further buttons beside the one that goes on. */
    readonly beside?: ComponentChildren
  },
) {
  const { form, lang, typed = {} } = props
  const screen = findScreen(form, props.screenId)
  if (!screen) throw new Error(`Form ${form.id} has no screen ${props.screenId}`)
  const { answers } = readAnswers(form, typed)
  const before = previousScreen(form, answers, screen.id)
  return (
    <Frame
      {...props}
      own={props.children}
      fields={screen.fields}
      top={<Place form={form} answers={answers} screen={screen} />}
    >
      <Carried form={form} typed={typed} shown={screen.fields} screen={screen.id} />
      {props.toCheck && <input type="hidden" name="_return" value="check" />}
      {screen.title && <h1>{say(screen.title, props)}</h1>}
      {screen.hint && <p class="hint">{say(screen.hint, props)}</p>}
      <FieldList {...props} screen={screen} asHeading={!screen.title && screen.fields.length === 1} />
      <ButtonRow>
        <Button>{props.submit ?? words[lang].next}</Button>
        {props.beside}
        {before && (
          <Button kind="quiet" name="_go" value={before.id} formNoValidate>
            {words[lang].back}
          </Button>
        )}
      </ButtonRow>
    </Frame>
  )
}

/** Hidden inputs for what other screens hold, and for where this page stands. */
export function Carried(props: { form: Form; typed: Typed; shown: readonly string[]; screen: string }) {
  return (
    <>
      <input type="hidden" name="_screen" value={props.screen} />
      {hiddenAnswers(props.form, props.typed, props.shown).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function Frame(
  props: FormViewProps & { fields: readonly string[]; top?: ComponentChildren; own?: ComponentChildren },
) {
  const { form, fields, errors = [], lang } = props
  const shown = fields.flatMap((name) => form.fields[name] ?? [])
  const files = shown.some((field) => field.kind === 'file')
  return (
    <LangProvider lang={lang}>
      <ErrorSummary
        title={say({ id: words.id.errorTitle, en: words.en.errorTitle }, props)}
        errors={errors.map((error) => summaryLine(form, error, props))}
      />
      {props.top}
      {/* The server judges in the reader's own words; the browser's bubbles would come first. */}
      <form
        method="post"
        action={props.action}
        enctype={files ? 'multipart/form-data' : undefined}
        data-autosave={props.autosave}
        data-offline={props.offline ? '' : undefined}
        data-fresh={Object.keys(props.typed ?? {}).length === 0 ? '' : undefined}
        autocomplete="off"
        novalidate
      >
        {/* Enter presses the first button of a form, which must not be one that removes something. */}
        <button class="sr" type="submit" tabindex={-1} aria-hidden="true" />
        {props.own}
        {props.children}
      </form>
    </LangProvider>
  )
}

function summaryLine(form: Form, error: FieldError, reader: Reader) {
  const [, row, part] = error.input.split('.')
  const field = form.fields[error.field]
  if (!field) return { name: error.input, message: error.input }
  const inner = field.kind === 'group' && part !== undefined ? field.fields[part] : undefined
  const label =
    inner && field.kind === 'group'
      ? `${say(field.item, reader)} ${Number(row) + 1}, ${say(inner.label, reader)}`
      : say(field.label, reader)
  return { name: error.input, message: `${label}: ${problemText(error.problem, inner ?? field, reader)}` }
}

function Place(props: { form: Form; answers: AnyAnswers; screen: Screen }) {
  const count = countOf(props.form, props.answers, props.screen.id)
  return count && <Steps {...count} />
}

function FieldList(props: FormViewProps & { screen: Screen; asHeading?: boolean }) {
  const { form, typed = {}, errors = [], screen, asHeading = false } = props
  return (
    <>
      {screen.fields.map((name) => {
        const field = form.fields[name]
        const view = { name, typed, errors, reader: props, asHeading }
        if (!field) return null
        if (field.kind === 'group') return <GroupView key={name} {...view} field={field} />
        return <FieldView key={name} {...view} field={field} />
      })}
    </>
  )
}
