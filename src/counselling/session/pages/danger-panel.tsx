import { contactHref, helpLineNote } from '#content/help-lines.ts'
import { wordFor } from '#content/codes/code.ts'
import { FieldView, type Typed } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime, formatTime } from '#src/platform/i18n/format.ts'
import { caseHref, Prose } from '#src/cases/index.ts'
import { Button, ButtonLink, ButtonRow, Notice, Tag } from '#src/ui/index.ts'
import type { RoomData } from '../load-room.ts'
import { safetyActForm, safetyActs } from '../safety-act.ts'
import { sessionWords } from '../words.ts'

/** What to do at once when somebody is not safe. It stands open as soon as the answer asks for it. */
export function DangerPanel(props: { room: RoomData; lang: Lang; open: boolean; act: Typed }) {
  const { room, lang } = props
  const words = sessionWords[lang].danger
  return (
    <details class="more" data-danger open={props.open}>
      <summary>{words.summary}</summary>
      <div class="more-body">
        <ol>
          <li>{words.stay}</li>
          <li>{words.ask}</li>
          <li>
            {words.call} <strong>{room.onCall ? words.onCall(room.onCall) : words.noOnCall}</strong>{' '}
            {room.onCallLine && (
              <a href={`tel:${room.onCallLine.replaceAll(/[^\d+]/g, '')}`}>{words.line(room.onCallLine)}</a>
            )}
          </li>
        </ol>
        <Calls room={room} lang={lang} />
        <p>
          {words.lines} <Tag tone="warn">{words.unverified}</Tag>
        </p>
        <ul>
          {room.lines.map((line) => (
            <li key={line.id}>
              <a href={contactHref(line.contact)}>
                {line.name[lang]}: {line.contact.shown}
              </a>{' '}
              <span class="meta">{helpLineNote(line, room.today, lang)}</span>
            </li>
          ))}
        </ul>
        <ButtonRow>
          <Button kind="accent" icon="siren" name="do" value="danger_now" formNoValidate>
            {words.now}
          </Button>
          <Button kind="secondary" name="do" value="danger_today" formNoValidate>
            {words.today}
          </Button>
          <ButtonLink kind="quiet" icon="shield" href={caseHref(room.file.head.id, 'aman')}>
            {words.plan}
          </ButtonLink>
        </ButtonRow>
        <h4>{words.actTitle}</h4>
        <ActList acts={room.acts} names={room.names} lang={lang} />
        {Object.entries(safetyActForm.fields).map(([name, field]) => (
          <FieldView
            key={name}
            name={name}
            field={field}
            typed={props.act}
            errors={[]}
            reader={{ lang, band: 'dewasa' }}
          />
        ))}
        <Button kind="secondary" small name="do" value="did" formNoValidate>
          {words.actSubmit}
        </Button>
      </div>
    </details>
  )
}

/** Whether anybody was called and has heard it; a press rings, another ends it once somebody is there. */
function Calls(props: { room: Pick<RoomData, 'calls' | 'names'>; lang: Lang }) {
  const words = sessionWords[props.lang].danger
  const [call] = props.room.calls
  if (!call)
    return (
      <Button kind="secondary" icon="bell" name="do" value="ring" formNoValidate>
        {words.ring}
      </Button>
    )
  return (
    <Notice tone={call.heardBy ? 'good' : 'danger'}>
      <p>{words.ringing(props.room.names(call.rungBy), formatTime(call.rungAt, props.lang))}</p>
      <p>
        {call.heardBy && call.heardAt
          ? words.heard(props.room.names(call.heardBy), formatTime(call.heardAt, props.lang))
          : words.unheard}
      </p>
      <Button kind="secondary" small name="do" value="quiet" formNoValidate>
        {words.quiet}
      </Button>
    </Notice>
  )
}

/** What was done in danger, first to last. */
export function ActList(props: { acts: RoomData['acts']; names: RoomData['names']; lang: Lang }) {
  const { acts, lang } = props
  if (acts.length === 0) return null
  return (
    <ul>
      {acts.map((act) => (
        <li key={act.id}>
          {[wordFor(safetyActs, act.did, lang), act.who, act.at].filter(Boolean).join(' · ')}
          {act.words && <Prose text={act.words} />}{' '}
          <span class="meta">
            {props.names(act.accountId)}, {formatDateTime(act.writtenAt, lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}
