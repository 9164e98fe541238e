import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

/** The words that open a report again, large enough to copy by hand. The copy button needs JavaScript. */
export function CopyableCode(props: { code: string; label: string }) {
  const words = useUiWords()
  return (
    <div class="code">
      <p class="meta" id="code-label">
        {props.label}
      </p>
      <p class="code-words" translate={false} aria-labelledby="code-label" data-code>
        {props.code}
      </p>
      <button class="btn btn-secondary btn-small" type="button" data-copy={words.copied} hidden>
        <Icon name="copy" />
        <span aria-live="polite">{words.copy}</span>
      </button>
    </div>
  )
}
