import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { CaseInList } from '#src/cases/index.ts'
import type { Colleague } from '#src/people/index.ts'
import { Checkbox, Disclosure, FieldGroup, RadioGroup, Select, TextInput } from '#src/ui/index.ts'
import { unnamedPerson } from '../case-from-report.ts'
import { decideWords } from '../decide-words.ts'
import { closingReasons, type Decision } from '../decision.ts'
import type { DeskReportView } from '../load-desk-report.ts'
import { personName } from './desk-report-persons.tsx'
import { optionsOf } from './desk-report-side.tsx'
import type { DeskAgain } from './desk-report-state.ts'

export type DecisionPart = Readonly<{
  view: DeskReportView
  cases: readonly CaseInList[]
  chosen: Decision
  again: DeskAgain | null
  lang: Lang
  leads: readonly Colleague[]
  me: AccountId
}>

type Fields = DecisionPart & { errorOf: (name: string) => string | undefined }

export function OpenFields({ view, leads, again, lang, errorOf }: Fields) {
  const words = decideWords[lang].open
  const typed = again?.typed ?? {}
  const persons = view.opened.persons.filter(
    (one) => one.side === 'harmed' || one.side === 'reported' || one.side === 'witness',
  )
  const wasShown = Object.keys(typed).some((name) => name.startsWith('name.'))
  const rows = persons.map((one) => ({
    id: one.id as string,
    name: one.name ?? '',
    label: `${words.sides[one.side as keyof typeof words.sides]}: ${personName(one, lang)}`,
    ticked: wasShown ? wasTicked(again, one.id) : one.side === 'harmed',
    first: one.side !== 'witness' && one.countAtLeast === 1,
  }))
  if (!persons.some((one) => one.side === 'harmed')) {
    rows.unshift({
      id: unnamedPerson,
      name: words.unnamedName(view.report.number),
      label: words.unnamed,
      ticked: wasShown ? wasTicked(again, unnamedPerson) : persons.length === 0,
      first: true,
    })
  }
  const kept = new Set(view.exclusions.flatMap((one) => (one.liftedAt ? [] : [one.accountId])))
  const options = leads
    .filter((one) => !kept.has(one.id))
    .map((one) => ({ value: one.id as string, label: one.away ? `${one.fullName} (…)` : one.fullName }))
  // The list of problems leads to the first of them.
  const foremost = rows.find((row) => row.first) ?? rows[0]
  const rowView = (row: (typeof rows)[number]) => (
    <section key={row.id} class="card">
      <Checkbox
        name="file"
        id={row === foremost ? 'f-file' : `f-file-${row.id}`}
        value={row.id}
        label={row.label}
        checked={row.ticked}
      />
      <TextInput
        name={`name.${row.id}`}
        label={words.name}
        value={typed[`name.${row.id}`] ?? (row.name || words.unnamedName(view.report.number))}
        maxlength={200}
      />
      <Select name={`lead.${row.id}`} label={words.lead} options={options} value={typed[`lead.${row.id}`]} />
    </section>
  )
  return (
    <>
      <p class="hint">{words.hint}</p>
      <FieldGroup name="file" label={words.forWhom} error={errorOf('file')}>
        {leads.length === 0 && <p>{words.noLeads}</p>}
        {rows.filter((row) => row.first).map(rowView)}
        {rows.some((row) => !row.first) && (
          <Disclosure summary={words.others} open={rows.some((row) => !row.first && row.ticked)}>
            {rows.filter((row) => !row.first).map(rowView)}
          </Disclosure>
        )}
      </FieldGroup>
      <RadioGroup
        name="joining"
        label={words.joining}
        inline
        value={typed['joining'] ?? 'none'}
        options={(['none', 'harmed', 'reported'] as const).map((one) => ({
          value: one,
          label: words.joinings[one],
        }))}
      />
    </>
  )
}

function wasTicked(again: DeskAgain | null, id: string): boolean {
  return again?.typed[`file=${id}`] !== undefined
}

export function JoinFields({ cases, again, lang, errorOf }: Fields) {
  const words = decideWords[lang].join
  const typed = again?.typed ?? {}
  return (
    <>
      <p class="hint">{words.hint}</p>
      {cases.length === 0 ? (
        <p class="meta">{words.none}</p>
      ) : (
        <RadioGroup
          name="case"
          label={words.which}
          value={typed['case']}
          options={cases.map((one) => ({
            value: one.head.id,
            label: `${one.head.number} · ${one.identity?.fullName ?? words.closed}`,
          }))}
        />
      )}
      <TextInput
        name="number"
        label={words.number}
        value={typed['number']}
        width={20}
        maxlength={20}
        error={errorOf('number')}
      />
    </>
  )
}

export function CloseFields({ view, again, lang, errorOf }: Fields) {
  const words = decideWords[lang].close
  const typed = again?.typed ?? {}
  const same = view.duplicates.map(({ report }) => ({ value: report.id as string, label: report.number }))
  return (
    <>
      <Select
        name="reason"
        label={words.reason}
        options={optionsOf(closingReasons, lang)}
        value={typed['reason']}
        error={errorOf('reason')}
        required
      />
      <Select
        name="duplicate"
        label={words.same}
        hint={same.length > 0 ? words.sameHint : words.none}
        options={same}
        value={typed['duplicate']}
        error={errorOf('duplicate')}
      />
    </>
  )
}
