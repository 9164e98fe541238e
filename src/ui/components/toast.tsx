import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

/** The quiet answer after something was done. It stays until it is closed or the page changes. */
export function Toast(props: { children?: ComponentChildren }) {
  const words = useUiWords()
  return (
    <div class="toasts" role="status" data-toasts>
      {props.children && (
        <div class="toast">
          <Icon name="check-circle" />
          <div>{props.children}</div>
          <button class="btn btn-quiet btn-icon" type="button" data-dismiss aria-label={words.close} hidden>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
