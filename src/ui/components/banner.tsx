import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useUiWords } from '../lang.tsx'

export type BannerTone = 'info' | 'warn' | 'danger' | 'good' | 'demo'

const icons: Record<BannerTone, IconName> = {
  info: 'info',
  warn: 'alert',
  danger: 'siren',
  good: 'check-circle',
  demo: 'leaf',
}

/** Across the page, about the whole page or office. A danger banner is read out at once. */
export function Banner(props: { tone: BannerTone; children?: ComponentChildren }) {
  const words = useUiWords()
  return (
    <div class={`banner tone-${props.tone}`} role={props.tone === 'danger' ? 'alert' : undefined}>
      <Icon name={icons[props.tone]} />
      <div>{props.children ?? (props.tone === 'demo' ? words.demo : null)}</div>
    </div>
  )
}

export interface NoticeProps {
  tone?: Exclude<BannerTone, 'demo'> | undefined
  title?: string | undefined
  children: ComponentChildren
}

/** Inside the text, about what stands beside it. */
export function Notice(props: NoticeProps) {
  const tone = props.tone ?? 'info'
  return (
    <div class={`notice tone-${tone}`}>
      <Icon name={icons[tone]} />
      <div>
        {props.title && <p class="notice-title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  )
}

/** A sentence that must not be overlooked, without a tone. */
export function InsetText(props: { children: ComponentChildren }) {
  return <div class="inset">{props.children}</div>
}
