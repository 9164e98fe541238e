import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'
import { useUiWords } from '../lang.tsx'

export interface FieldProps {
  name: string
  label: string
  hint?: ComponentChildren
  error?: string | undefined
  required?: boolean | undefined
  /** Says "you may skip this" beside the label. */
  optional?: boolean | undefined
  /** The label is the question of the page: it is drawn large and is the `<h1>`. */
  asHeading?: boolean | undefined
  /** Only when two fields of one page share a name. */
  id?: string | undefined
}

/** The id a field gets from its name; `ErrorSummary` links to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[^\w-]+/g, '-')}`
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(field: FieldProps) {
  const id = field.id ?? fieldId(field.name)
  return {
    id,
    name: field.name,
    required: field.required,
    'aria-invalid': field.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(field, id),
  }
}

/** Label, hint and error around one control. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  const id = props.id ?? fieldId(props.name)
  const label = (
    <label class={cx('label', props.asHeading && 'label-xl')} for={id}>
      {props.label}
      <Mark {...props} />
    </label>
  )
  return (
    <div class={cx('field', props.error && 'field-bad')}>
      {props.asHeading ? <h1 class="label-wrap">{label}</h1> : label}
      <HintAndError {...props} id={id} />
      {props.children}
    </div>
  )
}

/** The same around several controls that answer one question. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren; class?: string | undefined }) {
  const id = props.id ?? fieldId(props.name)
  const label = (
    <>
      {props.label}
      <Mark {...props} />
    </>
  )
  return (
    <fieldset
      class={cx('field group', props.error && 'field-bad', props.class)}
      aria-describedby={describedBy(props, id)}
    >
      <legend class={cx('label', props.asHeading && 'label-xl')}>
        {props.asHeading ? <h1 class="label-wrap">{label}</h1> : label}
      </legend>
      <HintAndError {...props} id={id} />
      {props.children}
    </fieldset>
  )
}

function Mark(props: FieldProps) {
  const words = useUiWords()
  if (props.required) return <span class="mark"> ({words.required})</span>
  if (props.optional) return <span class="mark mark-optional"> ({words.optional})</span>
  return null
}

function HintAndError(props: FieldProps & { id: string }) {
  const words = useUiWords()
  return (
    <>
      {props.hint && (
        <div class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <p class="error" id={`${props.id}-error`}>
          <span class="sr">{words.errorPrefix} </span>
          {props.error}
        </p>
      )}
    </>
  )
}

function describedBy(field: FieldProps, id: string): string | undefined {
  return cx(Boolean(field.hint) && `${id}-hint`, Boolean(field.error) && `${id}-error`) || undefined
}
