import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

export type TagTone = 'neutral' | 'good' | 'info' | 'warn' | 'danger' | 'accent'

export interface TagProps {
  tone?: TagTone | undefined
  icon?: IconName | undefined
  children: ComponentChildren
}

/** A word that says what state something is in; colour only repeats it. */
export function Tag(props: TagProps) {
  return (
    <span class={cx('tag', props.tone && `tone-${props.tone}`)}>
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </span>
  )
}

/** How soon somebody must act. It belongs to an action, never to a person. */
export type Urgency = 'NOW' | 'TODAY' | 'H72' | 'PLANNED'

const urgencyLook: Record<Urgency, { tone: TagTone; icon: IconName }> = {
  NOW: { tone: 'accent', icon: 'siren' },
  TODAY: { tone: 'warn', icon: 'sun' },
  H72: { tone: 'info', icon: 'clock' },
  PLANNED: { tone: 'neutral', icon: 'calendar' },
}

export function UrgencyTag(props: { urgency: Urgency }) {
  const words = useUiWords()
  return <Tag {...urgencyLook[props.urgency]}>{words.urgency[props.urgency]}</Tag>
}

export type DueState = 'late' | 'soon' | 'open' | 'met'

const dueLook: Record<DueState, { tone: TagTone; icon: IconName }> = {
  late: { tone: 'danger', icon: 'alert' },
  soon: { tone: 'warn', icon: 'clock' },
  open: { tone: 'neutral', icon: 'clock' },
  met: { tone: 'good', icon: 'check' },
}

export interface DueTagProps {
  state: DueState
  /** In the reader's words: "3 jam lagi", "lewat 2 hari". */
  text: string
  /** ISO, for machines. */
  at?: string | undefined
}

/** A promise and its clock, told as it is: late is called late. */
export function DueTag(props: DueTagProps) {
  const words = useUiWords()
  return (
    <Tag {...dueLook[props.state]}>
      {words.due[props.state]}: <time dateTime={props.at}>{props.text}</time>
    </Tag>
  )
}

/** A number beside a word. The word goes in `label` for those who hear the page. */
export function Badge(props: { count: number; label: string; tone?: 'accent' | undefined }) {
  return (
    <span class={cx('badge', props.tone && `tone-${props.tone}`)}>
      {props.count}
      <span class="sr"> {props.label}</span>
    </span>
  )
}
