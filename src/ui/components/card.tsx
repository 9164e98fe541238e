import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'

export interface CardProps {
  title?: ComponentChildren
  /** Stands at the end of the title line: a tag, a link. */
  aside?: ComponentChildren
  level?: 2 | 3 | undefined
  tone?: 'accent' | 'leaf' | undefined
  id?: string | undefined
  children?: ComponentChildren
}

export function Card(props: CardProps) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <section class={cx('card', props.tone && `card-${props.tone}`)} id={props.id}>
      {(props.title || props.aside) && (
        <div class="card-head">
          {props.title && <Heading>{props.title}</Heading>}
          {props.aside}
        </div>
      )}
      {props.children}
    </section>
  )
}

export interface DoorProps {
  href: string
  icon: IconName
  title: string
  text?: string | undefined
  /** `accent` for the one door that means now. */
  tone?: 'accent' | undefined
}

/** A large card that is one link: the ways in on a public page. */
export function Door(props: DoorProps) {
  return (
    <a class={cx('door', props.tone && `door-${props.tone}`)} href={props.href}>
      <Icon name={props.icon} size="large" />
      <span>
        <strong>{props.title}</strong>
        {props.text && <span class="hint">{props.text}</span>}
      </span>
      <Icon name="next" />
    </a>
  )
}

/** `tiles` for many doors of one word each: two beside each other even on a phone. */
export function Doors(props: { tiles?: boolean; children: ComponentChildren }) {
  return <div class={cx('doors', props.tiles && 'doors-tiles')}>{props.children}</div>
}

/** A number that matters and what it counts, for the console's overview. */
export function Figure(props: {
  value: string
  label: string
  note?: string | undefined
  href?: string | undefined
}) {
  return (
    <div class="figure">
      <p class="figure-value">{props.value}</p>
      <p>{props.href ? <a href={props.href}>{props.label}</a> : props.label}</p>
      {props.note && <p class="meta">{props.note}</p>}
    </div>
  )
}

/** Cards beside each other where there is room. */
export function Grid(props: { children: ComponentChildren; min?: 'small' | 'large' | undefined }) {
  return <div class={cx('grid', props.min && `grid-${props.min}`)}>{props.children}</div>
}
