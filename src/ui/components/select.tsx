import { useUiWords } from '../lang.tsx'
import { Field, controlAttributes } from './field.tsx'
import type { FieldProps } from './field.tsx'

export interface SelectOption {
  value: string
  label: string
  /** Options with the same group stand together under its name. */
  group?: string | undefined
}

export interface SelectProps extends FieldProps {
  options: readonly SelectOption[]
  value?: string | undefined
  /** The words of the empty first option; `false` leaves it out. */
  empty?: string | false | undefined
}

export function Select(props: SelectProps) {
  const words = useUiWords()
  const loose = props.options.filter((option) => !option.group)
  const groups = [...new Set(props.options.flatMap((option) => option.group ?? []))]
  return (
    <Field {...props}>
      <select {...controlAttributes(props)} class="input">
        {props.empty !== false && <option value="">{props.empty ?? words.chooseOne}</option>}
        <Options options={loose} value={props.value} />
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            <Options options={props.options.filter((option) => option.group === group)} value={props.value} />
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

function Options(props: { options: readonly SelectOption[]; value: string | undefined }) {
  return (
    <>
      {props.options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      ))}
    </>
  )
}
