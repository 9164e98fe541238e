import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'

export interface TimelineItem {
  id: string
  title: ComponentChildren
  /** In the reader's words: "Kemarin, 14.20". */
  when: string
  /** ISO, for machines. */
  at?: string | undefined
  who?: string | undefined
  icon?: IconName | undefined
  /** `now` needs a person, `waiting` has not happened yet. */
  state?: 'done' | 'now' | 'waiting' | undefined
  children?: ComponentChildren
}

export function Timeline(props: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol class="timeline" aria-label={props.label}>
      {props.items.map((item) => (
        <li key={item.id} class={`is-${item.state ?? 'done'}`}>
          <span class="dot">
            <Icon name={item.icon ?? (item.state === 'waiting' ? 'clock' : 'leaf')} />
          </span>
          <div>
            <p class="timeline-title">{item.title}</p>
            <p class="meta">
              <time dateTime={item.at}>{item.when}</time>
              {item.who && <span> · {item.who}</span>}
            </p>
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  )
}
