import { wordFor, type CodeList } from '#content/codes/code.ts'
import { consentPurposes } from '#content/codes/consent.ts'
import { closeReasons, serviceLines, urgencies } from '#content/codes/work.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime, formatLongDate, formatTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { Link, Timeline, type IconName } from '#src/ui/index.ts'
import { caseHref, Prose } from './case-frame.tsx'
import type { CasePageData, Names } from './case-load.ts'
import {
  appointmentActs,
  consentAnswers,
  documentKinds,
  duties,
  followUpStatuses,
  noteKinds,
  personRoles,
  planLineStatuses,
  planParts,
  systemKinds,
} from './codes.ts'
import type { DayOfTimeline, OpenEntry } from './read-timeline.ts'
import { timelineWords } from './timeline-words.ts'

const icons: Readonly<Record<string, IconName>> = {
  note: 'pen',
  contact: 'person',
  visit: 'place',
  call: 'phone',
  conference: 'people',
  decision: 'check',
  opened: 'case',
  report_joined: 'report',
  portrait: 'leaf',
  person: 'people',
  incident: 'alert',
  plan: 'list',
  task: 'check-circle',
  service: 'hands',
  consent: 'shield',
  consent_withdrawn: 'shield',
  document: 'upload',
  document_removed: 'close',
  follow_up: 'calendar',
  appointment: 'calendar',
  member_joined: 'key',
  member_left: 'key',
  door_opened: 'key',
  door_renewed: 'key',
  door_closed: 'lock',
  handed_over: 'refer',
  recovered: 'key',
  service_ended: 'check',
  closed: 'lock',
  reopened: 'case',
  facts: 'person',
  urgency: 'alert',
}

type Props = Pick<CasePageData, 'file'> & {
  lang: Lang
  names: Names
  days: readonly DayOfTimeline[]
  amendable: boolean
  headings?: 2 | 3
}

/** The file day by day. Corrections stand under what they correct; nothing ever disappears. */
export function TimelineDays(props: Props) {
  const Heading = props.headings === 2 ? 'h2' : 'h3'
  return (
    <>
      {props.days.map((group) => (
        <section key={group.day}>
          <Heading>{formatLongDate(group.day, props.lang)}</Heading>
          <Timeline
            label={formatLongDate(group.day, props.lang)}
            items={group.entries.map((entry) => ({
              id: entry.id,
              title: titleOf(entry, props),
              when: formatTime(entry.happenedAt, props.lang),
              at: entry.happenedAt.toISOString(),
              who: props.names(entry.accountId),
              icon: icons[entry.kind] ?? 'leaf',
              ...(entry.kind === 'recovered' || entry.kind === 'consent_withdrawn'
                ? { state: 'now' as const }
                : {}),
              children: <EntryBody entry={entry} props={props} />,
            }))}
          />
        </section>
      ))}
    </>
  )
}

function EntryBody({ entry, props }: { entry: OpenEntry; props: Props }) {
  const words = timelineWords[props.lang]
  const { words: said } = entry
  return (
    <>
      {said && (
        <p>
          <Prose text={said.text} />
        </p>
      )}
      {said?.present && (
        <p class="meta">
          {words.present}: {said.present}
        </p>
      )}
      {said?.agreed && (
        <p class="meta">
          {words.agreed}: {said.agreed}
        </p>
      )}
      {entry.amendments.map((correction) => (
        <div class="inset" key={correction.id}>
          <p class="meta">
            {words.correctedBy(
              props.names(correction.accountId),
              formatDateTime(correction.writtenAt, props.lang),
            )}
          </p>
          <p>
            <Prose text={correction.words?.text ?? ''} />
          </p>
        </div>
      ))}
      {props.amendable && said && (
        <p class="no-print">
          <Link href={caseHref(props.file.head.id, `catatan/${entry.id}/koreksi`)}>{words.correct}</Link>
        </p>
      )}
    </>
  )
}

function titleOf(entry: OpenEntry, props: Props): string {
  const { lang } = props
  const kind = [...noteKinds, ...systemKinds].some((one) => one.code === entry.kind)
    ? wordFor(noteKinds.some((one) => one.code === entry.kind) ? noteKinds : systemKinds, entry.kind, lang)
    : entry.kind
  const details = factWords(entry, props)
  return details.length > 0 ? `${kind}: ${details.join(', ')}` : kind
}

const factLists: Readonly<Record<string, CodeList>> = {
  purpose: consentPurposes,
  answer: consentAnswers,
  service: serviceLines,
  document: documentKinds,
  duty: duties,
  part: planParts,
  status: planLineStatuses,
  role: personRoles,
  reason: closeReasons,
  closing: closeReasons,
  raisedTo: urgencies,
  appointment: appointmentActs,
}

/** The coded facts of an entry in words; facts nobody needs to read stay out. */
function factWords(entry: OpenEntry, props: Props): string[] {
  const words = timelineWords[props.lang]
  return Object.entries(entry.facts).flatMap(([name, value]) => {
    if (typeof value !== 'string') return []
    const list = factLists[name]
    if (list) return [wordFor(list, value, props.lang)]
    const account = asId<'account'>(value)
    if (account && (name === 'account' || name === 'asked' || name === 'second'))
      return [props.names(account)]
    if (name === 'portrait') return [words.portraits[portraitWord(value)]]
    if (name === 'state') return [stateWord(value, props.lang)]
    return []
  })
}

function portraitWord(kind: string): keyof (typeof timelineWords)['id']['portraits'] {
  if (kind === 'safe_contact') return 'safe'
  return kind === 'context' || kind === 'impact' ? kind : 'strengths'
}

function stateWord(state: string, lang: Lang): string {
  const words = timelineWords[lang]
  const own = Object.entries(words.states).find(([name]) => name === state)
  if (own) return own[1]
  return wordFor(followUpStatuses, state, lang)
}
