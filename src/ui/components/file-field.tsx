import { cx } from '../cx.ts'
import { useUiWords } from '../lang.tsx'
import { Field, controlAttributes } from './field.tsx'
import type { FieldProps } from './field.tsx'

export interface FileFieldProps extends FieldProps {
  /** As in HTML: `image/*,application/pdf`. */
  accept?: string | undefined
  multiple?: boolean | undefined
  /** In the reader's words, such as "10 MB". */
  limit?: string | undefined
}

export function FileField(props: FileFieldProps) {
  const words = useUiWords()
  const attributes = controlAttributes(props)
  const limitId = `${attributes.id}-limit`
  return (
    <Field {...props}>
      {props.limit && (
        <p class="hint" id={limitId}>
          {words.upTo(props.limit)}
        </p>
      )}
      <input
        {...attributes}
        class="input file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={cx(attributes['aria-describedby'], props.limit && limitId) || undefined}
      />
    </Field>
  )
}
