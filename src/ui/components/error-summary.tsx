import { useUiWords } from '../lang.tsx'
import { fieldId } from './field.tsx'

export interface FieldError {
  /** The field's `name`, or its id when it carries one of its own. */
  name: string
  message: string
  id?: string | undefined
}

/** On top of the page after a refused form; it takes focus so that it is read first. */
export function ErrorSummary(props: { errors: readonly FieldError[]; title?: string | undefined }) {
  const words = useUiWords()
  if (props.errors.length === 0) return null
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{props.title ?? words.errorTitle}</h2>
      <ul>
        {props.errors.map((error) => (
          <li key={`${error.name} ${error.message}`}>
            <a href={`#${error.id ?? fieldId(error.name)}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
