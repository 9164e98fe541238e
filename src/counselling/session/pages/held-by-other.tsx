import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref } from '#src/cases/index.ts'
import { BackLink, Button, Notice, Tag } from '#src/ui/index.ts'
import type { RoomData } from '../load-room.ts'
import { sessionWords } from '../words.ts'
import { sessionHref, titleOf } from './room-view.tsx'

/** What a colleague of the team sees while somebody else holds the session: who, and a way to go on with it. */
export function HeldByOther(props: { room: RoomData; lang: Lang; may: boolean }) {
  const { room, lang } = props
  const words = sessionWords[lang]
  const href = sessionHref(room.file.head.id, room.session.id)
  return (
    <>
      <BackLink href={caseHref(room.file.head.id, 'sesi')}>{words.sessions}</BackLink>
      <h2>{titleOf(room, lang)}</h2>
      <Notice tone="info" title={words.held.by(room.names(room.session.accountId))}>
        <p>{words.held.byText}</p>
        {room.session.begunAt && (
          <p>
            <Tag icon="clock">{words.room.begunAt(formatTime(room.session.begunAt, lang))}</Tag>
          </p>
        )}
        {props.may && (
          <form method="post" action={href}>
            <OnceField />
            <Button kind="secondary" name="do" value="take">
              {words.held.take}
            </Button>
          </form>
        )}
      </Notice>
    </>
  )
}
