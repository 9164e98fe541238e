import { createHash } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import type { Client } from '#src/platform/access/visitor.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { ClientFrame } from '#src/portal/index.ts'
import { ButtonLink, Notice } from '#src/ui/index.ts'
import { helpWords } from './help-words.ts'
import { betweenWords } from './words.ts'

/** Tells a tab whose place it shows, so that nothing kept for one person is ever sent into the place of another. */
function placeMark(client: Pick<Client, 'doorId'>): string {
  return createHash('sha256').update(`naungan place ${client.doorId}`).digest('base64url').slice(0, 16)
}

/** The notes of whoever is at home: whose they are, and under which keys. */
export function shelfOf({ keys, caseId, audience }: Client) {
  return { keys, caseId, audience } as const
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
  /** Asking for help stays possible whatever was held back. */
  always?: boolean
  children: ComponentChildren
}) {
  const held = props.client.fileState === 'restricted' && !props.always
  return (
    <ClientFrame lang={props.lang} title={props.title} back>
      <PlaceMark client={props.client} keep={props.keep} />
      <Unsent lang={props.lang} />
      {!props.always && <FileState client={props.client} lang={props.lang} />}
      {held ? <fieldset disabled>{props.children}</fieldset> : props.children}
    </ClientFrame>
  )
}

/** Why nothing moves here, or that the course is over, and that asking for help is possible all the same. */
export function FileState({ client, lang }: { client: Client; lang: Lang }) {
  if (client.fileState === 'open') return null
  const held = client.fileState === 'restricted'
  const words = helpWords[lang][held ? 'held' : 'closed']
  return (
    <div id="held">
      <Notice tone={held ? 'warn' : 'info'} title={forBand(words.title, client.band)}>
        <p>{forBand(words.text, client.band)}</p>
        <p>
          <ButtonLink href="/tempatku/ditemani" kind="accent" icon="bell" small>
            {words.help}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  )
}

/** For pages of upper floors: what a form with `offline` needs beside it in somebody's own place. */
export function WaitsHere(props: { client: Client; lang: Lang }) {
  return (
    <>
      <PlaceMark client={props.client} />
      <Unsent lang={props.lang} />
    </>
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
