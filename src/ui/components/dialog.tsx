import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

export interface DialogProps {
  id: string
  title: string
  children: ComponentChildren
}

/** Opened by `<ButtonLink href="#id" opens="id">`. Without JavaScript the link shows it through `:target`. */
export function Dialog(props: DialogProps) {
  const words = useUiWords()
  const title = `${props.id}-title`
  return (
    <dialog class="dialog" id={props.id} aria-labelledby={title}>
      <div class="dialog-head">
        <h2 id={title}>{props.title}</h2>
        <a class="btn btn-quiet btn-icon" href="#main" data-close aria-label={words.close}>
          <Icon name="close" />
        </a>
      </div>
      {props.children}
    </dialog>
  )
}
