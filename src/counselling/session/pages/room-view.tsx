import { randomUUID } from 'node:crypto'
import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { FieldError, Typed } from '#src/platform/forms/index.ts'
import { formatDate, formatTime } from '#src/platform/i18n/format.ts'
import { officeZone } from '#src/platform/i18n/zone.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref } from '#src/cases/index.ts'
import {
  BackLink,
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  LangProvider,
} from '#src/ui/index.ts'
import { heldWithClient } from '../../session-facts.ts'
import { sessionKindWords } from '../codes.ts'
import type { Draft } from '../draft.ts'
import { typedOfSheet } from '../judge.ts'
import { sentencesBeyond } from '../left-words.ts'
import type { RoomData } from '../load-room.ts'
import { typedOfAct } from '../safety-act.ts'
import { sectionIds, sessionForm } from '../session-form.ts'
import { withVoices } from '../voices.ts'
import { sessionWords } from '../words.ts'
import { sessionHref } from './room-href.ts'
import { WaitingDrafts } from './draft-notices.tsx'
import { AllianceNotice, Beyond, OtherDrafts } from './room-parts.tsx'
import { Parts } from './room-sections.tsx'
import { fieldsOf, isEmpty, summaryOf, type SheetView } from './section-view.tsx'

export type RoomAgain = Readonly<{
  typed: Typed
  /** All that was posted, also what is no part of the sheet. */
  loose: Typed
  errors: readonly FieldError[]
  problem: string | null
  /** The draft the refused page stood for; the fresh one takes its place. */
  from: Pick<Draft, 'tab' | 'rev'> | null
}>
export type RoomProps = Readonly<{
  room: RoomData
  lang: Lang
  state: RoomAgain | null
  /** Drafts the address names. */
  use: string | null
  compare: string | null
}>

/** The room while a session goes on: one screen, its parts in order, nothing forced before the end. */
export function RoomView(props: RoomProps) {
  const { room, lang, state } = props
  const words = sessionWords[lang]
  const { session, file } = room
  const href = sessionHref(file.head.id, session.id)
  const shown = room.drafts.find((one) => one.tab === props.use) ?? room.drafts[0] ?? null
  const form = sessionForm(room.given)
  const typed = typedOfSheet(room.given, withVoices(state?.typed ?? startOf(room, shown), room.voices))
  const act = typedOfAct(state?.loose ?? shown?.typed ?? {})
  const view: SheetView = { form, typed, errors: state?.errors ?? [], reader: { lang, band: 'dewasa' } }
  const before = room.sessions.filter((one) => one.state === 'closed').at(-1)
  return (
    <LangProvider lang={lang}>
      <BackLink href={caseHref(file.head.id, 'sesi')}>{words.sessions}</BackLink>
      <h2>{titleOf(room, lang)}</h2>
      <p class="meta">
        {session.begunAt && words.room.begunAt(formatTime(session.begunAt, lang))}{' '}
        {session.begunAt && (
          <span
            data-begun={session.begunAt.toISOString()}
            data-words={words.room.elapsed('{minutes}')}
            hidden
          />
        )}
      </p>
      {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
      <Beyond said={sentencesBeyond(state?.loose ?? {}, typed, act)} lang={lang} />
      <ErrorSummary errors={summaryOf(form, view.errors, view.reader)} />
      <AllianceNotice session={heldWithClient(room.sessions).at(-1)} sessions={room.sessions} lang={lang} />
      <WaitingDrafts room={room} lang={lang} />
      <OtherDrafts
        room={room}
        form={form}
        shown={shown}
        compared={room.drafts.find((one) => one.tab === props.compare) ?? null}
        href={href}
        lang={lang}
      />
      <div class="room">
        <Steps view={view} lang={lang} />
        <form
          method="post"
          action={href}
          autocomplete="off"
          novalidate
          data-session-room={`${href}/draf`}
          data-session={session.id}
          data-now={room.now.toISOString()}
          data-zone={officeZone()}
        >
          {/* Enter presses the first button of a form: it keeps what is typed. */}
          <button class="sr" type="submit" name="do" value="save" tabindex={-1} aria-hidden="true" />
          <OnceField />
          <input type="hidden" name="_tab" value={randomUUID()} />
          <input type="hidden" name="_rev" value="1" />
          <Marks from={state ? state.from : shown} />
          <Status lang={lang} shown={state ? null : shown} />
          <Parts room={room} lang={lang} view={view} before={before?.nextOn ?? null} act={act} />
          <ButtonRow>
            <Button name="do" value="close">
              {words.room.close}
            </Button>
            <Button kind="secondary" name="do" value="save" formNoValidate>
              {words.room.save}
            </Button>
          </ButtonRow>
          <p class="hint">{words.room.closeHint}</p>
        </form>
      </div>
      <NotHeld href={href} lang={lang} />
    </LangProvider>
  )
}

export function titleOf(room: RoomData, lang: Lang): string {
  const { session } = room
  return sessionWords[lang].title(
    session.number,
    wordFor(sessionKindWords, session.kind, lang),
    formatDate(session.heldOn, lang),
  )
}

/** A fresh sheet knows who is here; everything else comes from the draft. */
function startOf(room: RoomData, shown: Draft | null): Typed {
  return shown?.typed ?? { present: room.session.sheet?.present ?? [] }
}

function Marks(props: { from: Pick<Draft, 'tab' | 'rev'> | null }) {
  return props.from ? (
    <>
      <input type="hidden" name="_from" value={props.from.tab} />
      <input type="hidden" name="_fromRev" value={props.from.rev} />
    </>
  ) : null
}

/** Says whether the words are safe. The island rewrites it; without it the button below keeps them. */
function Status(props: { lang: Lang; shown: Draft | null }) {
  const words = sessionWords[props.lang].draft
  return (
    <p
      class="room-status meta"
      role="status"
      data-status
      data-saved={words.savedAt}
      data-saving={words.saving}
      data-lost={words.lost}
      data-signed-out={words.signedOut}
      data-closed={words.closed}
      data-taken={words.taken}
      data-offline={words.offlineSend}
      data-other={words.otherTab}
    >
      {props.shown ? words.restored(formatTime(props.shown.savedAt, props.lang)) : words.idle}
    </p>
  )
}

/** Where one stands, beside the sheet; the parts that hold anything are marked. */
function Steps(props: { view: SheetView; lang: Lang }) {
  const { form, typed, errors, reader } = props.view
  const filled = (names: readonly string[]) =>
    names.some((name) =>
      Object.keys(typed).some(
        (input) =>
          input === name ||
          input.startsWith(`${name}-`) ||
          (input.startsWith(`${name}.`) && !input.endsWith('_rows')),
      ),
    )
  return (
    <nav class="room-steps" aria-label={sessionWords[props.lang].room.steps}>
      <ol>
        {sectionIds
          .filter((id) => !isEmpty(form, id))
          .map((id) => {
            const names = fieldsOf(form, id)
            const wrong = errors.some((error) => names.includes(error.field))
            const title = form.screens.find((screen) => screen.id === id)?.title
            return (
              <li key={id} data-filled={filled(names) ? '' : undefined} data-wrong={wrong ? '' : undefined}>
                <a href={`#s-${id}`}>{title && String(title[reader.lang])}</a>
              </li>
            )
          })}
      </ol>
    </nav>
  )
}

function NotHeld(props: { href: string; lang: Lang }) {
  const words = sessionWords[props.lang].room
  return (
    <Disclosure summary={words.notHeld}>
      <p>{words.notHeldText}</p>
      <form method="post" action={props.href}>
        <OnceField />
        <ButtonRow>
          <Button kind="secondary" name="do" value="missed">
            {words.missed}
          </Button>
          <Button kind="quiet" name="do" value="cancelled">
            {words.cancelled}
          </Button>
          <ButtonLink kind="quiet" icon="print" href={`${props.href}/cetak`}>
            {words.print}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
