import { createHash } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import type { Client } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { ClientFrame } from '#src/portal/index.ts'
import { betweenWords } from './words.ts'

/** Tells a tab whose place it shows, so that nothing kept for one person is ever sent into the place of another. */
function placeMark(client: Pick<Client, 'doorId'>): string {
  return createHash('sha256').update(`naungan place ${client.doorId}`).digest('base64url').slice(0, 16)
}

/** Pages that open again without a signal, sealed, in the tab they were open in, by their names in the menu. */
export const keptPages = {
  tasks: '/tempatku/tugas',
  diary: '/tempatku/catatan',
  breathing: '/tempatku/napas',
  safety: '/tempatku/aman',
} as const

/** A page of somebody's own place that may wait for a signal. `keep` also keeps the page itself in this tab. */
export function PlaceFrame(props: {
  client: Client
  lang: Lang
  title: string
  keep?: boolean
  children: ComponentChildren
}) {
  return (
    <ClientFrame lang={props.lang} title={props.title} back>
      <PlaceMark client={props.client} keep={props.keep} />
      <Unsent lang={props.lang} />
      {props.children}
    </ClientFrame>
  )
}

/** Carers keep nothing without a signal but their tasks, so only paths of their own audience are fetched ahead. */
export function PlaceMark(props: { client: Client; keep?: boolean | undefined }) {
  const ahead = props.client.audience === 'client' ? Object.values(keptPages) : [keptPages.tasks]
  return (
    <div
      hidden
      data-place={placeMark(props.client)}
      data-ahead={ahead.join(' ')}
      data-keep={props.keep ? '' : undefined}
    />
  )
}

/** Said while something waits on this device. The island shows it; without a script nothing ever waits. */
export function Unsent(props: { lang: Lang }) {
  const words = betweenWords[props.lang].unsent
  return (
    <div class="notice tone-warn" data-unsent hidden role="status" tabindex={-1}>
      <div>
        <p class="notice-title">
          {words.label}: <span data-count>0</span>
        </p>
        <p>{words.text}</p>
        <p>
          <a href="/bantuan">{words.help}</a>
        </p>
        <p>
          <button type="button" class="btn btn-quiet btn-small" data-drop>
            {words.drop}
          </button>
        </p>
      </div>
    </div>
  )
}
