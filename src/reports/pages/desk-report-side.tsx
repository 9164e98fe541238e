import { wordFor, wordOf, type CodeList } from '#content/codes/code.ts'
import { urgencies as urgencyCodes } from '#content/codes/work.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonRow,
  Card,
  Disclosure,
  Select,
  TextArea,
  UrgencyTag,
  type SelectOption,
} from '#src/ui/index.ts'
import { deskSideWords } from '../desk-side-words.ts'
import { nameOf, type DeskReportView } from '../load-desk-report.ts'
import { mayTakeOver } from '../take-report.ts'
import { loweringReasons } from '../triage.ts'
import { DueClock, promiseText } from './desk-clock.tsx'
import { fieldErrors, type DeskAgain } from './desk-report-state.ts'

export type SidePart = Readonly<{
  view: DeskReportView
  lang: Lang
  me: AccountId
  now: Date
  again: DeskAgain | null
}>

export function optionsOf(list: CodeList, lang: Lang): SelectOption[] {
  return list.map((entry) => ({ value: entry.code, label: wordOf(entry, lang) }))
}

/** Who has it in hand, what is promised until when, and the bell. */
export function Hand({ view, lang, me, now }: SidePart) {
  const words = deskSideWords[lang].hand
  const { report } = view
  const holder =
    report.takenBy === me
      ? words.mine
      : report.takenBy
        ? words.taken(nameOf(view.colleagues, report.takenBy) ?? '…')
        : words.nobody
  const open = view.promises
    .filter((one) => !one.keptAt && !one.droppedAt)
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  const takeOver =
    report.takenBy !== null && report.takenBy !== me && mayTakeOver(report, view.colleagues, now)
  const ringing = view.bells.some((bell) => bell.heardAt === null)
  return (
    <Card title={holder} tone={report.takenBy === me ? 'leaf' : undefined}>
      {open.map((one) => (
        <p key={one.id}>
          <DueClock due={{ kind: one.kind, madeAt: one.madeAt, at: one.dueAt }} lang={lang} now={now} />{' '}
          <span class="meta">{promiseText(one, lang)}</span>
        </p>
      ))}
      {view.bells.map(
        (bell) =>
          bell.heardAt && (
            <p key={bell.rungAt.toISOString()} class="meta">
              {words.heard(nameOf(view.colleagues, bell.heardBy) ?? '…', formatDateTime(bell.heardAt, lang))}
            </p>
          ),
      )}
      {(!report.decidedAt || report.reporterWaiting) && (
        <form method="post" action={`/meja/${report.id}`}>
          <OnceField />
          <ButtonRow>
            {report.takenBy === null && (
              <Button name="do" value="take" icon="hands">
                {words.take}
              </Button>
            )}
            {takeOver && (
              <Button name="do" value="take" icon="hands" kind="secondary">
                {words.takeOver}
              </Button>
            )}
            {ringing && report.takenBy !== null && (
              <Button name="do" value="hear" kind="accent" icon="bell">
                {words.hear}
              </Button>
            )}
            {report.takenBy === me && !report.decidedAt && (
              <Button name="do" value="giveBack" kind="quiet">
                {words.giveBack}
              </Button>
            )}
          </ButtonRow>
        </form>
      )}
    </Card>
  )
}

/** How soon, and changing it. A part of the one form of the page. */
export function UrgencyCard({ view, lang, again }: SidePart) {
  const words = deskSideWords[lang].urgency
  const { report } = view
  const typed = again?.typed ?? {}
  const errors = fieldErrors(again, 'urgency', {
    reason: { name: 'reason', message: words.problems.reason },
    words: { name: 'words', message: words.problems.words },
  })
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message
  // What was begun stays in sight when the page comes back.
  const isBegun =
    Boolean(typed['words'] || typed['reason']) || (typed['urgency'] ?? report.urgency) !== report.urgency
  const fired = report.urgencyReasons.map((reason) =>
    reason in words.reasons ? words.reasons[reason as keyof typeof words.reasons] : reason,
  )
  return (
    <Card title={words.title} aside={<UrgencyTag urgency={report.urgency} />} id="urgensi">
      <p>{fired.length > 0 ? `${words.byRule} ${fired.join(', ')}.` : words.noReasons}</p>
      {view.changes.map((change) => (
        <p key={change.id} class="meta">
          {formatDateTime(change.at, lang)}: {wordFor(urgencyCodes, change.from, lang)} →{' '}
          {wordFor(urgencyCodes, change.to, lang)}, {nameOf(view.colleagues, change.accountId) ?? '…'}
          {change.reason !== 'raised' && ` · ${wordFor(loweringReasons, change.reason, lang)}`} {change.words}
        </p>
      ))}
      {(!report.decidedAt || isBegun) && (
        <Disclosure summary={words.change} open={isBegun}>
          <p class="hint">{words.hint}</p>
          <Select
            name="urgency"
            label={words.to}
            options={optionsOf(urgencyCodes, lang)}
            value={typed['urgency'] ?? report.urgency}
            empty={false}
          />
          <Select
            name="reason"
            label={words.reason}
            options={optionsOf(loweringReasons, lang)}
            value={typed['reason']}
            error={errorOf('reason')}
          />
          <TextArea
            name="words"
            label={words.words}
            rows={2}
            maxlength={2000}
            value={typed['words']}
            error={errorOf('words')}
          />
          <Button name="do" value="urgency" kind="secondary">
            {words.save}
          </Button>
        </Disclosure>
      )}
    </Card>
  )
}
