import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { FieldGroup, fieldId } from './field.tsx'
import type { FieldProps } from './field.tsx'

export interface Choice {
  value: string
  label: string
  hint?: string | undefined
  icon?: IconName | undefined
  /** A drawing or image, in the picture variant. */
  picture?: ComponentChildren
  disabled?: boolean | undefined
}

/** `plain` for short lists, `cards` for large targets, `pictures` for those who read little. */
export type ChoiceVariant = 'plain' | 'cards' | 'pictures'

interface GroupProps extends FieldProps {
  options: readonly Choice[]
  variant?: ChoiceVariant | undefined
  /** Short answers side by side, such as yes and no. */
  inline?: boolean | undefined
  /** A long plain list stands in so many columns where there is room. */
  columns?: 2 | 3 | undefined
}

export interface RadioGroupProps extends GroupProps {
  value?: string | undefined
}

export function RadioGroup(props: RadioGroupProps) {
  return <Choices {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
}

export interface CheckboxGroupProps extends GroupProps {
  values?: readonly string[] | undefined
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  return <Choices {...props} type="checkbox" chosen={props.values ?? []} />
}

/** One box to tick, such as a consent line. */
export function Checkbox(props: FieldProps & { value?: string | undefined; checked?: boolean | undefined }) {
  const id = props.id ?? fieldId(props.name)
  return (
    <div class={cx('field', props.error && 'field-bad')}>
      {props.error && (
        <p class="error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
      <label class="choice" for={id}>
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'on'}
          checked={props.checked}
          required={props.required}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={
            cx(Boolean(props.error) && `${id}-error`, Boolean(props.hint) && `${id}-hint`) || undefined
          }
        />
        <span>
          {props.label}
          {props.hint && (
            <span class="hint" id={`${id}-hint`}>
              {props.hint}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}

function Choices(props: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const base = props.id ?? fieldId(props.name)
  const look = cx(
    'choices',
    props.variant && `choices-${props.variant}`,
    props.inline && 'choices-inline',
    props.columns ? `choices-columns-${props.columns}` : isShort(props.options) && 'choices-short',
  )
  return (
    <FieldGroup {...props}>
      <div class={look}>
        {props.options.map((option, at) => (
          <ChoiceLine
            key={option.value}
            option={option}
            id={at === 0 ? base : `${base}-${at + 1}`}
            input={{
              type: props.type,
              name: props.name,
              checked: props.chosen.includes(option.value),
              // A required checkbox would mean "tick every one", so only radios carry the attribute.
              required: props.type === 'radio' && props.required === true,
            }}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** Few answers of a few words: at a desk they stand side by side and the page stays short. */
function isShort(options: readonly Choice[]): boolean {
  return options.length <= 8 && options.every(({ label, hint }) => !hint && label.length <= 32)
}

interface LineProps {
  option: Choice
  id: string
  input: { type: 'radio' | 'checkbox'; name: string; checked: boolean; required: boolean }
}

function ChoiceLine({ option, id, input }: LineProps) {
  const hint = option.hint && `${id}-note`
  return (
    <label class="choice" for={id}>
      <input
        {...input}
        id={id}
        value={option.value}
        disabled={option.disabled ?? false}
        aria-describedby={hint}
      />
      {option.picture && <span class="picture">{option.picture}</span>}
      {option.icon && <Icon name={option.icon} />}
      <span>
        {option.label}
        {option.hint && (
          <span class="hint" id={hint}>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  )
}
