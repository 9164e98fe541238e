import { wordFor } from '#content/codes/code.ts'
import { harmForms } from '#content/codes/harm.ts'
import { personRelations, simfoniAgeBands } from '#content/codes/people.ts'
import { places } from '#content/codes/places.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { ButtonLink, Card, EmptyState, Link, Notice, Table, Tag } from '#src/ui/index.ts'
import { readPeople, type OpenPerson } from '../add-person.ts'
import { whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, loadCase, type CasePageData } from '../case-load.ts'
import { caseSides, personRoles } from '../codes.ts'
import { incidentsOf, type StoredIncident } from '../incident.store.ts'
import { peopleWords } from '../people-words.ts'
import { seriesWords } from '../series/series-words.ts'
import { whenOf } from '../series/when-of.ts'

type Props = CasePageData &
  Readonly<{
    people: readonly OpenPerson[]
    incidents: readonly StoredIncident[]
    lang: Lang
    writable: boolean
  }>

/** Who stands around the person, on which side, and the events they share. */
export const peoplePage: Page = page({
  path: '/kasus/:id/orang',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    return {
      ...data,
      people: await readPeople(scope, data.file),
      incidents: await incidentsOf(scope, data.file.head.id),
    }
  },
  meta: caseMeta,
  view: (ctx, loaded) => {
    const props = { ...loaded, lang: ctx.lang, writable: whyReadOnly(loaded.file.head) === null }
    return (
      <CaseFrame {...props} tab="people">
        <PeopleCard {...props} />
        <IncidentsCard {...props} />
      </CaseFrame>
    )
  },
})

function PeopleCard(props: Props) {
  const { lang, file } = props
  const words = peopleWords[lang]
  const { columns } = words
  const add = props.writable && (
    <ButtonLink small icon="plus" href={caseHref(file.head.id, 'orang/baru')}>
      {words.add}
    </ButtonLink>
  )
  return (
    <Card title={words.title} aside={add}>
      {props.people.some((one) => one.role === 'reported' || one.role === 'harmed') && (
        <Notice>
          <p>{words.wallNote}</p>
        </Notice>
      )}
      <Table
        caption={words.title}
        captionHidden
        rows={props.people}
        rowKey={(one) => one.id}
        empty={
          <EmptyState drawing="people" title={words.empty}>
            <p>{words.emptyText}</p>
          </EmptyState>
        }
        columns={[
          {
            header: columns.name,
            heads: true,
            cell: (one) =>
              props.writable ? (
                <Link href={caseHref(file.head.id, `orang/${one.id}`)}>{one.fullName}</Link>
              ) : (
                one.fullName
              ),
          },
          { header: columns.role, cell: (one) => <Role person={one} lang={lang} /> },
          {
            header: columns.relation,
            cell: (one) => (one.relation ? wordFor(personRelations, one.relation, lang) : words.notStated),
          },
          {
            header: columns.band,
            cell: (one) => (one.ageBand ? wordFor(simfoniAgeBands, one.ageBand, lang) : words.notStated),
          },
          {
            header: columns.contact,
            cell: (one) =>
              one.conflict ? (
                <span class="meta">{words.contactHidden}</span>
              ) : (
                [one.phone, one.address].filter(Boolean).join(' · ')
              ),
          },
        ]}
      />
    </Card>
  )
}

function Role({ person, lang }: { person: OpenPerson; lang: Lang }) {
  const words = peopleWords[lang]
  return (
    <span>
      {wordFor(personRoles, person.role, lang)}
      {person.conflict && person.role !== 'reported' && (
        <>
          {' '}
          <Tag tone="danger" icon="alert">
            {words.conflict}
          </Tag>{' '}
          <span class="meta">{words.conflictText}</span>
        </>
      )}
    </span>
  )
}

function IncidentsCard(props: Props) {
  const { lang, file } = props
  const words = peopleWords[lang]
  const columns = words.incidentColumns
  const add = props.writable && (
    <ButtonLink small kind="secondary" icon="plus" href={caseHref(file.head.id, 'kejadian/baru')}>
      {words.addIncident}
    </ButtonLink>
  )
  return (
    <Card title={words.incidents} aside={add}>
      <Table
        caption={words.incidents}
        captionHidden
        rows={props.incidents}
        rowKey={(one) => one.id}
        empty={<p class="hint">{words.noIncidents}</p>}
        columns={[
          { header: columns.when, heads: true, cell: (one) => whenOf(one, lang) ?? words.notStated },
          {
            header: columns.forms,
            cell: (one) =>
              one.forms.map((form) => wordFor(harmForms, form, lang)).join(', ') || words.notStated,
          },
          {
            header: columns.place,
            cell: (one) => (one.place ? wordFor(places, one.place, lang) : words.notStated),
          },
          { header: columns.side, cell: (one) => wordFor(caseSides, one.side, lang) },
          { header: columns.count, numeric: true, cell: (one) => one.peopleReported ?? words.notStated },
          {
            header: columns.injured,
            cell: (one) => (one.injured === null ? words.notStated : one.injured ? words.yes : words.no),
          },
        ]}
      />
      {props.incidents.length > 0 && (
        <p>
          <Link href={caseHref(file.head.id, 'kejadian')} icon="clock">
            {seriesWords[lang].open}
          </Link>
        </p>
      )}
    </Card>
  )
}
