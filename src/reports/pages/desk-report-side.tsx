import { caseTypes } from '#content/codes/classes.ts'
import { isCodeIn, wordFor, wordOf, type CodeList } from '#content/codes/code.ts'
import { authorityLevels } from '#content/codes/places.ts'
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
  Notice,
  Select,
  TextArea,
  TextInput,
  UrgencyTag,
  type SelectOption,
} from '#src/ui/index.ts'
import { deskSideWords } from '../desk-side-words.ts'
import { nameOf, type DeskReportView } from '../load-desk-report.ts'
import { mayTakeOver } from '../take-report.ts'
import { loweringReasons, remindersFor, suggestsReferral } from '../triage.ts'
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

export function UrgencyCard({ view, lang, again }: SidePart) {
  const words = deskSideWords[lang].urgency
  const { report } = view
  const typed = again?.at === 'urgency' ? again.typed : {}
  const errors = fieldErrors(again, 'urgency', {
    reason: { name: 'reason', message: words.problems.reason },
    words: { name: 'words', message: words.problems.words },
  })
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message
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
      {!report.decidedAt && (
        <form method="post" action={`/meja/${report.id}`}>
          <OnceField />
          <input type="hidden" name="version" value={report.version} />
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
        </form>
      )}
    </Card>
  )
}

export function IdentifyCard({ view, lang, me, again }: SidePart) {
  const words = deskSideWords[lang].identify
  const { report } = view
  const typed = again?.at === 'identify' ? again.typed : {}
  const errors = fieldErrors(again, 'identify', {
    type: { name: 'type', message: words.problems.type },
    authority: { name: 'authority', message: words.problems.authority },
    region: { name: 'region', message: words.problems.region },
    institution: { name: 'institution', message: words.problems.institution },
  })
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message
  const { classifiedType: type, classifiedAuthority: authority } = report
  const { list, cut } = view.institutions
  const told = view.opened.answers.institution
  const institution = list.find((one) => one.id === report.institutionId)?.name
  const area = view.areas.find((one) => one.code === report.regionCode)?.name
  return (
    <Card title={words.title} id="identifikasi">
      <p class="hint">{words.hint}</p>
      {report.takenBy === me && !report.decidedAt ? (
        <form method="post" action={`/meja/${report.id}`}>
          <OnceField />
          <input type="hidden" name="version" value={report.version} />
          <Select
            name="type"
            label={words.type}
            options={optionsOf(caseTypes, lang)}
            value={typed['type'] ?? type ?? undefined}
            error={errorOf('type')}
          />
          <Select
            name="authority"
            label={words.authority}
            options={optionsOf(authorityLevels, lang)}
            value={typed['authority'] ?? authority ?? undefined}
            error={errorOf('authority')}
          />
          <Select
            name="region"
            label={words.region}
            hint={words.regionHint}
            empty={words.regionNone}
            options={view.areas.map((one) => ({ value: one.code, label: one.name }))}
            value={typed['region'] ?? report.regionCode ?? undefined}
            error={errorOf('region')}
          />
          <Select
            name="institution"
            label={words.institution}
            hint={told ? `${words.told(told)}. ${words.institutionHint}` : words.institutionHint}
            empty={words.institutionNone}
            options={list.map((one) => ({ value: one.id, label: one.name }))}
            value={typed['institution'] ?? report.institutionId ?? undefined}
            error={errorOf('institution')}
          />
          {cut && <p class="meta">{words.moreThan(list.length)}</p>}
          <Button name="do" value="identify" kind="secondary">
            {words.save}
          </Button>
        </form>
      ) : (
        <p>
          {type ? wordFor(caseTypes, type, lang) : '…'} ·{' '}
          {authority ? wordFor(authorityLevels, authority, lang) : '…'}
          {area && ` · ${area}`}
          {institution && ` · ${institution}`}
        </p>
      )}
      {report.takenBy === me && !report.decidedAt && (
        <Disclosure summary={words.find} open={view.institutions.typed !== ''}>
          <form method="get" action={`/meja/${report.id}#identifikasi`}>
            <TextInput
              name="lembaga"
              label={words.institution}
              value={view.institutions.typed || undefined}
              maxlength={80}
            />
            <Button kind="secondary" small icon="search">
              {words.search}
            </Button>
          </form>
        </Disclosure>
      )}
      {isCodeIn(caseTypes, type) &&
        remindersFor(type).map((reminder) => <Notice key={reminder}>{words.reminders[reminder]}</Notice>)}
      {authority !== null && suggestsReferral(authority) && <Notice>{words.referHint}</Notice>}
    </Card>
  )
}
