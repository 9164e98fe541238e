import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonRow, Disclosure, Link, Tag, TextArea } from '#src/ui/index.ts'
import type { CarerDoor } from '../carer-doors.ts'
import { entryKinds, isCall } from '../entry.ts'
import { EntryWords } from '../note-parts.tsx'
import type { Again } from '../posted.ts'
import type { OpenEntry } from '../read-entries.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { betweenWords } from '../words.ts'

type Shown = Readonly<{
  entry: OpenEntry
  entries: readonly OpenEntry[]
  lang: Lang
  state: Again | null
  writable: boolean
  here: string
  /** Doors of the carers; an entry of theirs says whose it is. */
  doors?: readonly CarerDoor[]
  open?: boolean
}>

/** One entry as the team sees it: whose it is, its words, what was answered and whether that arrived. */
export function EntryView(props: Shown) {
  const { entry, lang } = props
  const words = betweenStaffWords[lang]
  const door = props.doors?.find((one) => one.id === entry.doorId)
  const replies = props.entries.filter((one) => one.replyTo === entry.id)
  // What the team wrote by itself is addressed; what came in says who wrote it.
  const told = entry.kind === 'note' && entry.enteredBy !== null
  return (
    <article class="card">
      <p class="row">
        <Tag tone={isCall(entry) ? 'accent' : 'neutral'}>
          {told ? words.toldTag : wordFor(entryKinds, entry.kind, lang)}
        </Tag>
        {entry.audience === 'caregiver' && (
          <strong>{door ? (told ? words.to(door.label) : door.label) : words.unknownDoor}</strong>
        )}
        {entry.enteredBy && !told && entry.kind !== 'praise' && <Tag icon="pen">{words.paper}</Tag>}
        {entry.wantsHelp && <Tag tone="warn">{words.waiting}</Tag>}
        <span class="meta">{formatDateTime(entry.writtenAt, lang)}</span>
        {entry.answeredAt && <span class="meta">{words.answered(formatDate(entry.answeredAt, lang))}</span>}
        {told && <Arrived entry={entry} lang={lang} />}
      </p>
      <EntryWords entry={entry} lang={lang} />
      {replies.map((one) => (
        <div class="inset" key={one.id}>
          <p class="meta">
            {formatDateTime(one.writtenAt, lang)} <Arrived entry={one} lang={lang} />
          </p>
          <EntryWords entry={one} lang={lang} />
        </div>
      ))}
      {props.writable && !told && entry.kind !== 'praise' && <ReplyForm {...props} door={door} />}
    </article>
  )
}

/** Whether an answer was read, as whoever it is for has said. Not saying so means nothing. */
function Arrived(props: { entry: OpenEntry; lang: Lang }) {
  const words = betweenStaffWords[props.lang]
  const { seenAt } = props.entry
  return seenAt ? (
    <Tag tone="good">{words.read(formatDate(seenAt, props.lang))}</Tag>
  ) : (
    <Tag>{words.unread}</Tag>
  )
}

function ReplyForm({ entry, lang, state, here, open, door }: Shown & { door: CarerDoor | undefined }) {
  const words = betweenStaffWords[lang]
  const name = `reply-${entry.id}`
  const mine = state?.typed['entry'] === entry.id ? state : null
  const reaches = entry.audience === 'client' || door !== undefined
  if (!reaches && !isCall(entry)) return null
  return (
    <Disclosure summary={words.answer} open={open === true || mine !== null}>
      <form method="post" action={here} autocomplete="off" novalidate>
        <OnceField />
        <input type="hidden" name="entry" value={entry.id} />
        {reaches ? (
          <TextArea
            name={name}
            label={words.answerWords[entry.audience]}
            hint={door && !door.reached ? words.doorShut : words.answerHint[entry.audience]}
            rows={3}
            value={mine?.typed[name]}
            error={mine?.errors[0]?.message}
            maxlength={2000}
          />
        ) : (
          <p class="hint">{words.unknownDoorText}</p>
        )}
        <ButtonRow>
          {reaches && (
            <Button small name="do" value="reply" icon="chat">
              {words.send}
            </Button>
          )}
          {isCall(entry) && (
            <Button small kind="secondary" name="do" value="talked">
              {words.talked}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Disclosure>
  )
}

/** The way to what was written before; an address that tells a day and nothing else. */
export function OlderLink(props: { here: string; older: string | null; lang: Lang }) {
  if (!props.older) return null
  const words = betweenWords[props.lang]
  return (
    <p>
      <Link href={`${props.here}?lama=${props.older}`}>{words.older}</Link>
    </p>
  )
}
