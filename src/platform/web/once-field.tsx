import { randomUUID } from 'node:crypto'
import { onceField } from './once.ts'

/** Goes into every form that posts. `value` keeps the same key when a form is shown again after a problem. */
export function OnceField(props: { value?: string | undefined }) {
  return <input type="hidden" name={onceField} value={props.value ?? randomUUID()} />
}
