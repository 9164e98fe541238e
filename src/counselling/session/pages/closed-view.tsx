import { wordFor } from '#content/codes/code.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { caseHref, Prose } from '#src/cases/index.ts'
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  Card,
  DescriptionList,
  Disclosure,
  Notice,
  Tag,
} from '#src/ui/index.ts'
import { gentleWording } from '../../rules/neutral-wording.ts'
import { sessionKindWords, sessionStateWords } from '../codes.ts'
import type { OpenNote, RoomData } from '../load-room.ts'
import { sessionWords } from '../words.ts'
import { ActList } from './danger-panel.tsx'
import { AllianceNotice } from './room-parts.tsx'
import { noteFacts } from './note-facts.tsx'
import { sessionHref } from './room-href.ts'
import { sheetFacts } from './sheet-facts.tsx'

type Props = Readonly<{ room: RoomData; lang: Lang; writable: boolean }>

/** A session that is over: what the team may see of it, then the note behind its wall, with its corrections. */
export function ClosedView(props: Props) {
  const { room, lang, writable } = props
  const words = sessionWords[lang]
  const { session, file } = room
  const href = sessionHref(file.head.id, session.id)
  return (
    <>
      <BackLink href={caseHref(file.head.id, 'sesi')}>{words.sessions}</BackLink>
      <h2>
        {words.title(
          session.number,
          wordFor(sessionKindWords, session.kind, lang),
          formatDate(session.heldOn, lang),
        )}
      </h2>
      <p class="row">
        <Tag tone={session.state === 'closed' ? 'good' : 'neutral'}>
          {wordFor(sessionStateWords, session.state, lang)}
        </Tag>
        <Tag icon="person">{room.names(session.accountId)}</Tag>
        {session.fromPaper && <Tag icon="print">{words.paperTag}</Tag>}
        {session.sheet?.path === 'silent' && <Tag icon="leaf">{words.silentTag}</Tag>}
      </p>
      {session.state !== 'closed' ? (
        <p>{words.closed.unheld}</p>
      ) : (
        <>
          <AllianceNotice session={session} sessions={room.sessions} lang={lang} />
          <Card title={words.closed.team}>
            {session.sheet && <DescriptionList items={sheetFacts(room, session.sheet, lang)} />}
          </Card>
          {writable && <WhatNext room={room} lang={lang} />}
          {room.acts.length > 0 && (
            <Card title={words.danger.actTitle}>
              <ActList acts={room.acts} names={room.names} lang={lang} />
            </Card>
          )}
          <NoteCard {...props} href={href} />
          <Openings {...props} />
          <ButtonRow>
            <ButtonLink kind="quiet" icon="print" href={`${href}/cetak`}>
              {words.room.print}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </>
  )
}

/** After the last session: an appointment for the day that was promised, or when somebody asks after them. */
function WhatNext(props: { room: RoomData; lang: Lang }) {
  const { room, lang } = props
  const words = sessionWords[lang].closed
  const { session, file } = room
  const home = (part: string) => caseHref(file.head.id, part)
  const newest = room.sessions.filter((one) => one.state === 'closed').at(-1)
  if (newest?.id !== session.id || room.nextStands) return null
  if (!session.nextOn)
    return (
      <Notice>
        <p>{words.followUp}</p>
        <ButtonLink small kind="secondary" icon="calendar" href={home('tindak-lanjut/baru')}>
          {words.toFollowUp}
        </ButtonLink>
      </Notice>
    )
  if (session.nextOn < room.today) return null
  return (
    <Notice>
      <p>{words.planned}</p>
      <ButtonLink small kind="secondary" icon="calendar" href={home(`jadwal/baru?tanggal=${session.nextOn}`)}>
        {words.plan(formatDate(session.nextOn, lang))}
      </ButtonLink>
    </Notice>
  )
}

function NoteCard(props: Props & { href: string }) {
  const { room, lang, writable } = props
  const words = sessionWords[lang].closed
  const first = room.notes.find((one) => one.amends === null)
  if (!first)
    return (
      <Card title={words.note}>
        <p>{words.noteWall}</p>
        <ButtonLink kind="secondary" icon="key" href={`${props.href}/buka`}>
          {words.openInNeed}
        </ButtonLink>
      </Card>
    )
  return (
    <Card title={words.note}>
      <DescriptionList items={noteFacts(room, first.words, lang)} />
      {room.notes
        .filter((one) => one.amends !== null)
        .map((one) => (
          <div class="inset" key={one.id}>
            <p class="meta">
              {words.amendedBy(room.names(one.accountId), formatDateTime(one.writtenAt, lang))}
            </p>
            <DescriptionList items={noteFacts(room, one.words, lang)} />
          </div>
        ))}
      <Hints notes={room.notes} lang={lang} />
      {writable && (
        <ButtonLink small kind="secondary" icon="pen" href={`${props.href}/koreksi`}>
          {words.amend}
        </ButtonLink>
      )}
    </Card>
  )
}

/** Gentler words beside a note that stands. Never counted, never kept, never in the way. */
function Hints(props: { notes: readonly OpenNote[]; lang: Lang }) {
  const words = sessionWords[props.lang].closed
  const hints = props.notes
    .flatMap((note) => Object.entries(note.words))
    .flatMap(([name, text]) => (typeof text === 'string' && name !== 'quote' ? gentleWording(text) : []))
  const once = [...new Map(hints.map((hint) => [hint.found.toLowerCase(), hint])).values()]
  if (once.length === 0) return null
  return (
    <Disclosure summary={`${words.hints} (${once.length})`}>
      <p class="hint">{words.hintsText}</p>
      <ul>
        {once.map((hint) => (
          <li key={hint.found}>{words.hint(hint.found, inLang(hint.suggest, props.lang))}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Openings(props: Props) {
  const { room, lang } = props
  if (room.openings.length === 0) return null
  return (
    <Notice tone="warn">
      {room.openings.map((one) => (
        <div key={one.id}>
          <p>
            {sessionWords[lang].closed.openedBy(
              room.names(one.accountId),
              formatDateTime(one.openedAt, lang),
            )}
          </p>
          <p>
            <Prose text={one.reason} />
          </p>
        </div>
      ))}
    </Notice>
  )
}
