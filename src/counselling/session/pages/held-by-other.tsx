import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref, Prose } from '#src/cases/index.ts'
import { BackLink, Button, DescriptionList, Disclosure, Notice, Tag } from '#src/ui/index.ts'
import { say } from '#src/platform/forms/index.ts'
import type { RoomData } from '../load-room.ts'
import { sessionForm } from '../session-form.ts'
import { sessionWords } from '../words.ts'
import { sessionHref } from './room-href.ts'
import { titleOf } from './room-view.tsx'

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
      <OwnDrafts room={room} lang={lang} />
    </>
  )
}

/** Whoever held the session before still finds every word they typed, to pass on what is needed. */
function OwnDrafts(props: { room: RoomData; lang: Lang }) {
  const { room, lang } = props
  const words = sessionWords[lang].held
  const { fields } = sessionForm(room.given)
  return (
    <>
      {room.drafts.map((draft) => (
        <Disclosure key={draft.tab} summary={words.own(formatTime(draft.savedAt, lang))}>
          <p class="hint">{words.ownText}</p>
          <DescriptionList
            items={Object.entries(draft.typed).flatMap(([input, values]) => {
              const field = fields[input.split(/[.-]/)[0] ?? '']
              const value = <Prose text={values.join('\n')} />
              return field && !input.endsWith('_rows')
                ? [{ term: say(field.label, { lang, band: 'dewasa' }), value }]
                : []
            })}
          />
        </Disclosure>
      ))}
    </>
  )
}
