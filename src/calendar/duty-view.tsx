import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Prose } from '#src/cases/index.ts'
import {
  Button,
  Card,
  CheckboxGroup,
  Disclosure,
  Notice,
  RadioGroup,
  Select,
  TextArea,
  Timeline,
} from '#src/ui/index.ts'
import { contactChannels, contactResults, decisions } from './missed.ts'
import { problemAt } from './refused-view.tsx'
import type { ScheduleProps } from './schedule-view.tsx'
import { scheduleWords } from './schedule-words.ts'
import { endReasons, needs } from './waiting.ts'

const options = (list: Parameters<typeof wordFor>[0], lang: Lang) =>
  list.map((one) => ({ value: one.code, label: one[lang] }))

/** What is still owed to somebody who did not come: the next attempt, or a decision. */
export function MissedCard(props: ScheduleProps) {
  const { standing, lang, zone } = props
  const words = scheduleWords[lang]
  if (!standing || standing.duty.next === 'nothing') return null
  const { duty } = standing
  const due = formatDateTime(duty.dueAt, lang, zone)
  if (duty.next === 'decision')
    return (
      <Card title={words.decisionTitle} tone="accent" id="keputusan">
        <p>{words.decisionText(due)}</p>
        {props.mayDecide && props.writable ? <DecideForm {...props} /> : <p>{words.decisionWho}</p>}
      </Card>
    )
  return (
    <Card title={words.missedTitle} tone="accent" id="hubungi">
      <p>{words.missedText(String(duty.attempt), due)}</p>
      {props.safe?.rules.includes('noContact') && (
        <Notice tone="danger">
          <p>{words.noContact}</p>
        </Notice>
      )}
      {props.writable && <ContactForm {...props} act="tried" />}
    </Card>
  )
}

/** What was typed in one of the forms of the page, when it was that one that was refused. */
function keptFor(props: ScheduleProps, act: string): ScheduleProps['typed'] {
  return props.typed['do'] === act ? props.typed : {}
}

function ContactForm(props: ScheduleProps & { act: 'tried' | 'called' }) {
  const words = scheduleWords[props.lang]
  const id = (name: string) => `${props.act}-${name}`
  const kept = keptFor(props, props.act)
  return (
    <form method="post">
      <OnceField />
      <Select
        name="channel"
        id={id('channel')}
        label={words.channel}
        options={options(contactChannels, props.lang)}
        value={kept['channel']}
        error={problemAt(props.refused, id('channel'))}
      />
      <RadioGroup
        name="result"
        id={id('result')}
        label={words.result}
        options={options(contactResults, props.lang)}
        value={kept['result']}
        error={problemAt(props.refused, id('result'))}
      />
      <TextArea
        name="note"
        id={id('note')}
        label={words.noteOptional}
        rows={2}
        maxlength={1000}
        optional
        value={kept['note']}
      />
      <Button name="do" value={props.act}>
        {words.record}
      </Button>
    </form>
  )
}

function DecideForm(props: ScheduleProps) {
  const words = scheduleWords[props.lang]
  const kept = keptFor(props, 'decide')
  return (
    <form method="post">
      <OnceField />
      <RadioGroup
        name="decision"
        label={words.decision}
        options={options(decisions, props.lang)}
        value={kept['decision']}
        error={problemAt(props.refused, 'f-decision')}
      />
      <TextArea
        name="reason"
        id="decide-reason"
        label={words.decisionReason}
        rows={3}
        maxlength={2000}
        value={kept['reason']}
        error={problemAt(props.refused, 'decide-reason')}
      />
      <Button name="do" value="decide">
        {words.decide}
      </Button>
    </form>
  )
}

/** Waiting for a place: needs, the weekly call, and the way off the list. */
export function WaitingCard(props: ScheduleProps) {
  const { waiting, lang } = props
  const words = scheduleWords[lang]
  if (!props.writable && !waiting) return null
  return (
    <Card title={words.waiting} id="tunggu">
      <p>{waiting ? words.waitingSince(formatDate(waiting.since, lang, props.zone)) : words.notWaiting}</p>
      {props.writable && (
        <Disclosure
          summary={waiting ? words.changeNeeds : words.putOn}
          open={problemAt(props.refused, 'f-need') !== undefined}
        >
          <NeedsForm {...props} />
        </Disclosure>
      )}
      {props.writable && waiting && (
        <>
          <h3>{words.safetyCall}</h3>
          <p>{words.safetyText}</p>
          <ContactForm {...props} act="called" />
          <form method="post">
            <OnceField />
            <Select
              name="end"
              label={words.reason}
              options={options(endReasons, lang)}
              error={problemAt(props.refused, 'f-end')}
            />
            <Button name="do" value="off" kind="secondary">
              {words.takeOff}
            </Button>
          </form>
        </>
      )}
    </Card>
  )
}

function NeedsForm(props: ScheduleProps) {
  const words = scheduleWords[props.lang]
  return (
    <form method="post">
      <OnceField />
      <CheckboxGroup
        name="need"
        label={words.needs}
        hint={words.needsHint}
        options={options(needs, props.lang)}
        values={props.waiting?.needs ?? []}
        error={problemAt(props.refused, 'f-need')}
      />
      <Button name="do" value={props.waiting ? 'needs' : 'wait'} kind="secondary">
        {props.waiting ? words.changeNeeds : words.putOn}
      </Button>
    </form>
  )
}

export function ContactsCard(props: ScheduleProps) {
  const words = scheduleWords[props.lang]
  if (props.contacts.length === 0) return null
  return (
    <Card title={words.tried} id="upaya">
      <Timeline
        label={words.tried}
        items={props.contacts.map((one) => ({
          id: one.id,
          title: `${wordFor(contactChannels, one.channel, props.lang)}: ${wordFor(contactResults, one.result, props.lang)}`,
          when: formatDateTime(one.at, props.lang, props.zone),
          at: one.at.toISOString(),
          who: props.names(one.by),
          icon: 'phone' as const,
          children: one.note ? <Prose text={one.note} /> : undefined,
        }))}
      />
    </Card>
  )
}
