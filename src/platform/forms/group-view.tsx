import { Button } from '#src/ui/components/button.tsx'
import { fieldId } from '#src/ui/components/field.tsx'
import type { GroupField } from './field.ts'
import { FieldView, type ViewProps } from './field-view.tsx'
import { problemText } from './problem.ts'
import { rowCount } from './typed.ts'
import { say } from './wording.ts'
import { words } from './words.ts'

/** Items asked again and again; the buttons post, so that they work without JavaScript. */
export function GroupView(props: ViewProps<GroupField>) {
  const { field, name, typed, reader, asHeading } = props
  const said = words[reader.lang]
  const id = fieldId(name)
  const rows = Math.max(rowCount(typed, name), 1)
  const error = props.errors.find((one) => one.input === name)
  const label = (
    <>
      {say(field.label, reader)}
      {!field.required && <span class="mark"> ({said.optional})</span>}
    </>
  )
  return (
    <section
      class={error ? 'field field-bad' : 'field'}
      id={id}
      tabindex={-1}
      aria-labelledby={`${id}-label`}
    >
      {asHeading ? <h1 id={`${id}-label`}>{label}</h1> : <h2 id={`${id}-label`}>{label}</h2>}
      {field.hint && <p class="hint">{say(field.hint, reader)}</p>}
      {error && <p class="error">{problemText(error.problem, field, reader)}</p>}
      <input type="hidden" name={`${name}._rows`} value={rows} />
      {Array.from({ length: rows }, (_, index) => (
        <Item key={index} {...props} index={index} removable={rows > 1 || rowCount(typed, name) > 0} />
      ))}
      {rows < field.max && (
        <Button kind="secondary" icon="plus" name="_add" value={name} formNoValidate>
          {said.add}
        </Button>
      )}
    </section>
  )
}

function Item(props: ViewProps<GroupField> & { index: number; removable: boolean }) {
  const { field, name, index, reader } = props
  const title = `${say(field.item, reader)} ${index + 1}`
  const parts = Object.entries(field.fields)
  // Where nothing of an item is required, its heading has said so once.
  const quiet = parts.every(([, plain]) => !plain.required)
  return (
    <fieldset class="field group card">
      <legend class="label">{title}</legend>
      {parts.map(([part, plain]) => (
        <FieldView
          key={part}
          {...props}
          field={plain}
          name={`${name}.${index}.${part}`}
          asHeading={false}
          quiet={quiet}
        />
      ))}
      {props.removable && (
        <Button kind="quiet" small name="_remove" value={`${name}.${index}`} formNoValidate>
          {words[reader.lang].remove}
          <span class="sr"> {title}</span>
        </Button>
      )}
    </fieldset>
  )
}
