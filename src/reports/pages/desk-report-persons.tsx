import { wordFor } from '#content/codes/code.ts'
import { relationsToReported, sexes, simfoniAgeBands } from '#content/codes/people.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, Table, type Column } from '#src/ui/index.ts'
import { deskReportWords } from '../desk-report-words.ts'
import type { DeskReportView } from '../load-desk-report.ts'
import type { OpenedPerson } from '../open-report.ts'

const order = ['harmed', 'reported', 'witness', 'helper', 'reporter']

/** Everybody the report tells of, those who were hurt first. */
export function Persons(props: { view: DeskReportView; lang: Lang }) {
  const { lang } = props
  const words = deskReportWords[lang]
  const rows = props.view.opened.persons.toSorted((a, b) => order.indexOf(a.side) - order.indexOf(b.side))
  const columns: Column<OpenedPerson>[] = [
    { header: words.persons.columns.name, heads: true, cell: (person) => personName(person, lang) },
    { header: words.persons.columns.side, cell: (person) => sideWord(person, props.view, lang) },
    {
      header: words.persons.columns.relation,
      cell: (person) =>
        person.relation ? wordFor(relationsToReported, person.relation, lang) : words.notStated,
    },
    { header: words.persons.columns.age, cell: (person) => ageText(person, lang) },
    {
      header: words.persons.columns.sex,
      cell: (person) => (person.sex ? wordFor(sexes, person.sex, lang) : words.notStated),
    },
    {
      header: words.persons.columns.more,
      cell: (person) => [person.className, person.note].filter(Boolean).join(' · '),
    },
  ]
  return (
    <Card title={words.tiers.persons} id="orang">
      <Table
        caption={words.persons.caption}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(person) => person.id}
        empty={<p class="meta">{words.persons.none}</p>}
      />
    </Card>
  )
}

/** A child somebody observed is not said to be hurt before anybody knows. */
function sideWord(person: OpenedPerson, view: DeskReportView, lang: Lang): string {
  const words = deskReportWords[lang]
  return view.report.kind === 'observation' && person.side === 'harmed'
    ? words.observation.child
    : words.persons.sides[person.side]
}

export function personName(person: OpenedPerson, lang: Lang): string {
  const words = deskReportWords[lang].persons
  if (person.name) return person.name
  return person.countAtLeast > 1 ? words.atLeast(person.countAtLeast) : words.unnamed
}

function ageText(person: OpenedPerson, lang: Lang): string {
  const words = deskReportWords[lang]
  if (person.age !== undefined) return words.persons.years(person.age)
  return person.ageBand ? wordFor(simfoniAgeBands, person.ageBand, lang) : words.notStated
}
