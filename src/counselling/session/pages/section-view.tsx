import type { ComponentChildren } from 'preact'
import {
  FieldView,
  problemText,
  say,
  type FieldError,
  type Form,
  type Reader,
  type Typed,
} from '#src/platform/forms/index.ts'
import { GroupView } from '#src/platform/forms/group-view.tsx'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { SectionId } from '../session-form.ts'
import { sessionWords } from '../words.ts'

export interface SheetView {
  readonly form: Form
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly reader: Reader
}

/** Fields of the sheet by name, as they stand. */
export function Fields(props: SheetView & { names: readonly string[] }) {
  const { form, typed, errors, reader } = props
  return (
    <>
      {props.names.map((name) => {
        const field = form.fields[name]
        const view = { name, typed, errors, reader }
        if (!field) return null
        return field.kind === 'group' ? (
          <GroupView key={name} {...view} field={field} />
        ) : (
          <FieldView key={name} {...view} field={field} />
        )
      })}
    </>
  )
}

export function fieldsOf(form: Form, id: SectionId): readonly string[] {
  return form.screens.find((screen) => screen.id === id)?.fields ?? []
}

/** Parts that no question of this kind of session lies in. Homework always has its place, also when none is given. */
export function isEmpty(form: Form, id: SectionId): boolean {
  return id !== 'homework' && fieldsOf(form, id).length === 0
}

/** One part of the session, with the time it usually takes. */
export function Section(props: {
  form: Form
  id: SectionId
  lang: Lang
  talk?: boolean
  children: ComponentChildren
}) {
  const screen = props.form.screens.find((one) => one.id === props.id)
  const words = sessionWords[props.lang]
  const usual: Readonly<Partial<Record<SectionId, string>>> = words.minutes
  const minutes = usual[props.id]
  return (
    <section
      class="card room-part"
      id={`s-${props.id}`}
      aria-labelledby={`h-${props.id}`}
      data-talk={props.talk ? '' : undefined}
    >
      <h3 id={`h-${props.id}`}>
        {screen?.title && say(screen.title, { lang: props.lang, band: 'dewasa' })}
        {minutes && <span class="meta"> · {words.room.minutes(minutes)}</span>}
      </h3>
      {props.children}
    </section>
  )
}

/** Errors of a sheet as the summary on top names them. */
export function summaryOf(form: Form, errors: readonly FieldError[], reader: Reader) {
  return errors.flatMap((error) => {
    const field = form.fields[error.field]
    if (!field) return []
    const part = error.input.split('.')[2]
    const inner = field.kind === 'group' && part !== undefined ? field.fields[part] : undefined
    const label = say((inner ?? field).label, reader)
    return [
      {
        name: error.input,
        message: `${label.replace(/[?.:]+$/, '')}: ${problemText(error.problem, inner ?? field, reader)}`,
      },
    ]
  })
}
