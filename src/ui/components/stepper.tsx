import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'
import { Field, controlAttributes } from './field.tsx'
import type { FieldProps } from './field.tsx'

export interface StepperProps extends FieldProps {
  value?: number | undefined
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
}

/** A small number. The two buttons appear where JavaScript can work them; typing always works. */
export function Stepper(props: StepperProps) {
  const words = useUiWords()
  return (
    <Field {...props}>
      <div class="stepper">
        <button class="btn btn-secondary" type="button" data-step="-1" aria-label={words.less} hidden>
          <Icon name="minus" />
        </button>
        <input
          {...controlAttributes(props)}
          class="input w-4"
          type="number"
          inputmode="numeric"
          value={props.value}
          min={props.min}
          max={props.max}
          step={props.step}
        />
        <button class="btn btn-secondary" type="button" data-step="1" aria-label={words.more} hidden>
          <Icon name="plus" />
        </button>
      </div>
    </Field>
  )
}
