import { h } from 'preact'
import { cx } from '../cx.ts'
import { Field, controlAttributes } from './field.tsx'
import type { FieldProps } from './field.tsx'

/** How much room the expected answer takes, in characters. */
export type InputWidth = 4 | 10 | 20 | 'full'

export interface TextInputProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'password' | 'tel' | 'email' | 'search' | 'url' | 'number' | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url' | undefined
  width?: InputWidth | undefined
  maxlength?: number | undefined
  spellcheck?: boolean | undefined
  /** What stands before or after the answer, such as "Rp" or "menit". */
  prefix?: string | undefined
  suffix?: string | undefined
}

export function TextInput(props: TextInputProps) {
  // Preact types JSX inputs by the literal type; `h` takes one that is only known when it runs.
  const control = h('input', {
    ...controlAttributes(props),
    class: cx('input', props.width && props.width !== 'full' && `w-${props.width}`),
    type: props.type ?? 'text',
    value: props.value,
    autocomplete: props.autocomplete ?? 'off',
    inputmode: props.inputmode,
    maxlength: props.maxlength,
    spellcheck: props.spellcheck,
  })
  if (!props.prefix && !props.suffix) return <Field {...props}>{control}</Field>
  return (
    <Field {...props}>
      <div class="affix">
        {props.prefix && <span aria-hidden="true">{props.prefix}</span>}
        {control}
        {props.suffix && <span aria-hidden="true">{props.suffix}</span>}
      </div>
    </Field>
  )
}

export interface TextAreaProps extends FieldProps {
  value?: string | undefined
  rows?: number | undefined
  maxlength?: number | undefined
}

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        class="input"
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        autocomplete="off"
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  )
}
