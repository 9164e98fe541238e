import { useUiWords } from '../lang.tsx'
import { cx } from '../cx.ts'
import { Field, FieldGroup, controlAttributes, fieldId } from './field.tsx'
import type { FieldProps } from './field.tsx'

export interface DateParts {
  day?: string | undefined
  month?: string | undefined
  year?: string | undefined
}

export interface DateFieldProps extends FieldProps {
  value?: DateParts | undefined
  /** Which of the three is wrong; all of them when left out and `error` is set. */
  wrong?: readonly (keyof DateParts)[] | undefined
}

const parts = ['day', 'month', 'year'] as const

/** Three short fields, for a date one remembers. Posts `name-day`, `name-month`, `name-year`. */
export function DateField(props: DateFieldProps) {
  const words = useUiWords()
  const base = props.id ?? fieldId(props.name)
  return (
    <FieldGroup {...props}>
      <div class="date">
        {parts.map((part, at) => {
          const bad = props.error !== undefined && (props.wrong ?? parts).includes(part)
          const id = at === 0 ? base : `${base}-${part}`
          return (
            <div key={part}>
              <label for={id}>{words[part]}</label>
              <input
                class={cx('input', part === 'year' ? 'w-4' : 'w-2')}
                id={id}
                name={`${props.name}-${part}`}
                value={props.value?.[part]}
                inputmode="numeric"
                maxlength={part === 'year' ? 4 : 2}
                autocomplete="off"
                aria-invalid={bad ? 'true' : undefined}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

export interface DateInputProps extends FieldProps {
  /** ISO: `2026-11-21`, or `2026-11-21T09:30` with `withTime`. */
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
  withTime?: boolean | undefined
}

/** The browser's own calendar, for a date one picks, such as an appointment. */
export function DateInput(props: DateInputProps) {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class="input w-20"
        type={props.withTime ? 'datetime-local' : 'date'}
        value={props.value}
        min={props.min}
        max={props.max}
      />
    </Field>
  )
}
