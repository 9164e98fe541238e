import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'

export interface LinkProps {
  href: string
  icon?: IconName | undefined
  /** Leaves the site: no referrer is sent. */
  outside?: boolean | undefined
  /** The language of what the link leads to, when it is another one. */
  lang?: string | undefined
  children: ComponentChildren
}

export function Link(props: LinkProps) {
  return (
    <a
      class={props.icon ? 'link link-icon' : 'link'}
      href={props.href}
      lang={props.lang}
      hreflang={props.lang}
      rel={props.outside ? 'noreferrer noopener' : undefined}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  )
}

/** The way back, above the heading of a one-question page. */
export function BackLink(props: { href: string; children: ComponentChildren }) {
  return (
    <a class="link link-icon back" href={props.href}>
      <Icon name="back" />
      {props.children}
    </a>
  )
}
