import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { Button, ButtonRow, Card, Notice, Tag, TextArea, Timeline, type TimelineItem } from '#src/ui/index.ts'
import { longestMessage } from '../answer-reporter.ts'
import { startingKinds } from '../answer-templates.ts'
import { deskReportWords } from '../desk-report-words.ts'
import { nameOf, type DeskReportView } from '../load-desk-report.ts'
import type { OpenedMessage } from '../message.ts'
import { Paragraphs } from './desk-report-facts.tsx'
import { fieldErrors, type DeskAgain } from './desk-report-state.ts'

type Part = Readonly<{
  view: DeskReportView
  lang: Lang
  me: AccountId
  again: DeskAgain | null
  /** The team of the file the report lies in may answer, whoever has it in hand. */
  mayAnswer?: boolean
}>

/**
 * What reporter and workers said to each other, and the place to answer: a part of the page's one form, which posts
 * to `action`.
 */
export function Talk(props: Part & Readonly<{ action: string }>) {
  const { view, lang } = props
  const words = deskReportWords[lang]
  const lines = view.opened.messages.filter((message) => message.kind !== 'note')
  return (
    <Card title={words.tiers.talk} id="percakapan">
      {lines.length === 0 ? (
        <p class="meta">{words.talk.none}</p>
      ) : (
        <Timeline label={words.tiers.talk} items={lines.map((message) => lineOf(message, view, lang))} />
      )}
      {props.mayAnswer || view.report.takenBy === props.me || props.again?.typed['text'] ? (
        <AnswerForm {...props} />
      ) : (
        <Notice>{words.talk.takeFirst}</Notice>
      )}
    </Card>
  )
}

function lineOf(message: OpenedMessage, view: DeskReportView, lang: Lang): TimelineItem {
  const { talk } = deskReportWords[lang]
  const who = message.fromReporter
    ? talk.reporter
    : (nameOf(view.colleagues, message.accountId) ?? talk.worker)
  return {
    id: message.id,
    title: (
      <>
        {talk.kinds[message.kind]}{' '}
        {!message.fromReporter && message.kind !== 'note' && (
          <Tag tone={message.readByOther ? 'good' : 'neutral'}>
            {message.readByOther ? talk.readByOther : talk.notRead}
          </Tag>
        )}
      </>
    ),
    when: formatDate(message.sentOn, lang),
    at: message.sentOn,
    who,
    icon: message.kind === 'note' ? 'pen' : message.fromReporter ? 'person' : 'chat',
    children: (
      <Paragraphs
        text={message.to ? (view.identities.get(message.id) ?? talk.toOther(message.to.name)) : message.text}
      />
    ),
  }
}

/** The band whose words the reporter reads; a child when it is not known. */
export function bandOf({ report }: Pick<DeskReportView, 'report'>): AgeBand {
  const { ageBand } = report
  return ageBand === 'remaja' || ageBand === 'dewasa' ? ageBand : 'anak'
}

export function reporterLang({ report }: Pick<DeskReportView, 'report'>): Lang {
  return report.lang === 'en' ? 'en' : 'id'
}

function AnswerForm({ lang, again, action }: Part & Readonly<{ action: string }>) {
  const { talk } = deskReportWords[lang]
  const at = 'answer'
  const problems = { empty: talk.problems.empty, gap: talk.problems.gap, tooLong: talk.problems.tooLong }
  const [error] = fieldErrors(
    again,
    at,
    Object.fromEntries(Object.entries(problems).map(([code, message]) => [code, { name: 'text', message }])),
  )
  // Posted, not linked: whatever stands in the page comes back with the beginning that was asked for.
  const here = `${action}#f-text`
  return (
    <>
      <p class="meta">
        {talk.start}: {talk.startHint}
      </p>
      <ButtonRow>
        {startingKinds.map((kind) => (
          <Button key={kind} small kind="quiet" name="do" value={kind} formAction={here}>
            {talk.starts[kind]}
          </Button>
        ))}
      </ButtonRow>
      <TextArea
        name="text"
        label={talk.label}
        hint={talk.hint}
        value={again?.typed['text'] ?? ''}
        error={error?.message}
        maxlength={longestMessage}
        rows={6}
      />
      <Button name="do" value="answer" icon="chat">
        {talk.send}
      </Button>
    </>
  )
}

/** What colleagues write for each other; a part of the page's one form. */
export function Notes({ view, lang, again }: Part) {
  const words = deskReportWords[lang]
  const { talk } = words
  const at = 'note'
  const [error] = fieldErrors(again, at, {
    empty: { name: 'note', message: talk.problems.empty },
    tooLong: { name: 'note', message: talk.problems.tooLong },
  })
  const notes = view.opened.messages.filter((message) => message.kind === 'note')
  return (
    <Card title={words.tiers.notes} id="catatan">
      {notes.length === 0 ? (
        <p class="meta">{talk.noNotes}</p>
      ) : (
        <Timeline label={words.tiers.notes} items={notes.map((note) => lineOf(note, view, lang))} />
      )}
      <TextArea
        name="note"
        label={talk.noteLabel}
        hint={talk.noteHint}
        rows={3}
        maxlength={longestMessage}
        value={again?.typed['note'] ?? ''}
        error={error?.message}
      />
      <Button name="do" value="note" kind="secondary">
        {talk.noteSend}
      </Button>
    </Card>
  )
}
