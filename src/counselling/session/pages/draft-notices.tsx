import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatTime } from '#src/platform/i18n/format.ts'
import { Notice } from '#src/ui/index.ts'
import type { RoomData } from '../load-room.ts'
import { sessionWords } from '../words.ts'

/** To whoever goes on: that somebody's unfinished words lie here, which only they can open. */
export function WaitingDrafts(props: { room: Pick<RoomData, 'waiting' | 'names'>; lang: Lang }) {
  const { room, lang } = props
  if (room.waiting.length === 0) return null
  return (
    <Notice tone="info">
      {room.waiting.map((one) => (
        <p key={one.accountId}>
          {sessionWords[lang].held.waiting(room.names(one.accountId), formatTime(one.savedAt, lang))}
        </p>
      ))}
    </Notice>
  )
}
