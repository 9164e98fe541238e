import { Face } from '../drawings.tsx'
import { useUiWords } from '../lang.tsx'
import { FieldGroup, fieldId } from './field.tsx'
import type { FieldProps } from './field.tsx'

export interface ScaleProps extends FieldProps {
  value?: number | undefined
  /** 0 to 10 when left out. */
  min?: number | undefined
  max?: number | undefined
  /** Distance between two numbers of the row; 1 when left out. */
  step?: number | undefined
  /** What the two ends mean. */
  low: string
  high: string
}

/** A row of numbers, such as SUDS or a wish from 0 to 10. */
export function Scale(props: ScaleProps) {
  const base = props.id ?? fieldId(props.name)
  const min = props.min ?? 0
  const every = props.step ?? 1
  const steps = Array.from(
    { length: Math.floor(((props.max ?? 10) - min) / every) + 1 },
    (_, at) => min + at * every,
  )
  return (
    <FieldGroup {...props}>
      <div class="scale">
        {steps.map((step, at) => {
          const id = at === 0 ? base : `${base}-${step}`
          return (
            <label key={step} for={id}>
              <input
                type="radio"
                id={id}
                name={props.name}
                value={step}
                checked={props.value === step}
                required={props.required}
              />
              <span>{step}</span>
            </label>
          )
        })}
      </div>
      <div class="ends">
        <span>
          {min} = {props.low}
        </span>
        <span>
          {props.max ?? 10} = {props.high}
        </span>
      </div>
    </FieldGroup>
  )
}

export type FaceValue = 1 | 2 | 3 | 4 | 5
const faces: readonly FaceValue[] = [1, 2, 3, 4, 5]

export interface FaceScaleProps extends FieldProps {
  value?: FaceValue | undefined
  /** Words under the faces, when the question asks for other ones than "good" and "bad". */
  labels?: Record<FaceValue, string> | undefined
}

/** Five faces with a word under each; posts 1 (worst) to 5 (best). */
export function FaceScale(props: FaceScaleProps) {
  const words = useUiWords()
  const base = props.id ?? fieldId(props.name)
  const labels = props.labels ?? words.faces
  return (
    <FieldGroup {...props}>
      <div class="scale faces">
        {faces.map((face) => {
          const id = face === 1 ? base : `${base}-${face}`
          return (
            <label key={face} for={id}>
              <input
                type="radio"
                id={id}
                name={props.name}
                value={face}
                checked={props.value === face}
                required={props.required}
              />
              <span>
                <Face mood={face} />
                {labels[face]}
              </span>
            </label>
          )
        })}
      </div>
    </FieldGroup>
  )
}
