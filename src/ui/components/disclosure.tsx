import type { ComponentChildren } from 'preact'

export interface DisclosureProps {
  summary: ComponentChildren
  open?: boolean | undefined
  children: ComponentChildren
}

export function Disclosure(props: DisclosureProps) {
  return (
    <details class="more" open={props.open}>
      <summary>{props.summary}</summary>
      <div class="more-body">{props.children}</div>
    </details>
  )
}
