import { wordFor } from '#content/codes/code.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Prose } from '#src/cases/index.ts'
import { Button, ButtonLink, Card, DescriptionList, Link, Table } from '#src/ui/index.ts'
import { SeenField } from '#src/platform/web/seen-field.tsx'
import { components, fields, plannedShapes, shapes, terms, type Term } from './codes.ts'
import { byNeed } from './counts.ts'
import { textOf } from './guidance-frame.tsx'
import { fullPost, hoursInTerm } from './programme.ts'
import { hoursText, shareText, type ProgrammeView } from './programme-paper.tsx'
import type { ProgrammeLine } from './programme.store.ts'
import { programmeWords } from './programme-words.ts'
import { guidanceWords } from './words.ts'

/** What the programme says of itself: its calendar, why it is, what it aims at. */
export function AboutCard(props: ProgrammeView) {
  const { programme, lang, lines } = props
  const words = programmeWords[lang]
  const span = (days: { from: string; to: string }, weeks: number) =>
    `${formatDate(days.from, lang)} – ${formatDate(days.to, lang)} (${words.weeks}: ${weeks})`
  const hours = (term: Term) => formatNumber(hoursInTerm(lines, term), lang, 1)
  const { first, second } = programme.calendar
  const said = (['rationale', 'legal', 'vision', 'aims', 'evaluation'] as const).flatMap((name) => {
    const text = textOf(programme.content, name)
    return text === '' ? [] : [{ term: words[name], value: <Prose text={text} /> }]
  })
  return (
    <Card title={words.identity}>
      <DescriptionList
        items={[
          { term: wordFor(terms, '1', lang), value: span(first, programme.weeks[0]) },
          { term: wordFor(terms, '2', lang), value: span(second, programme.weeks[1]) },
          ...said,
        ]}
      />
      <p class="hint">{words.hoursText(hours(1), hours(2), String(fullPost.hoursAWeek))}</p>
    </Card>
  )
}

export function NeedsCard(props: ProgrammeView) {
  const { lang, programme } = props
  const words = programmeWords[lang]
  return (
    <Card
      title={words.needs}
      id="kebutuhan"
      aside={
        <ButtonLink href={`/bk/program/${programme.id}/kebutuhan/baru`} kind="secondary" small icon="plus">
          {words.addNeed}
        </ButtonLink>
      }
    >
      <p class="hint">{words.needsIntro}</p>
      <Table
        caption={words.needs}
        captionHidden
        rows={byNeed(props.needs)}
        rowKey={(need) => need.id}
        empty={<p class="hint">{words.noNeeds}</p>}
        columns={[
          { header: words.need, heads: true, cell: (need) => need.need },
          { header: words.line.field, cell: (need) => wordFor(fields, need.field, lang) },
          { header: words.class, cell: (need) => need.className ?? '–' },
          { header: words.asked, numeric: true, cell: (need) => formatNumber(need.asked, lang) },
          { header: words.share, numeric: true, cell: (need) => shareText(need, lang) },
          {
            header: words.acts,
            cell: (need) => (
              <form method="post">
                <OnceField />
                <input type="hidden" name="need" value={need.id} />
                <Remove lang={lang} action="dropNeed" name={need.need} />
              </form>
            ),
          },
        ]}
      />
    </Card>
  )
}

function Remove(props: { lang: Lang; action: string; name: string }) {
  return (
    <Button kind="quiet" small name="do" value={props.action}>
      {guidanceWords[props.lang].remove}
      <span class="sr">: {props.name}</span>
    </Button>
  )
}

export function LinesCard(props: ProgrammeView) {
  const { lang, programme } = props
  const words = programmeWords[lang]
  return (
    <Card
      title={words.lines}
      aside={
        <ButtonLink href={`/bk/program/${programme.id}/baris/baru`} kind="secondary" small icon="plus">
          {words.addLine}
        </ButtonLink>
      }
    >
      <TermLines {...props} term={1} />
      <TermLines {...props} term={2} />
    </Card>
  )
}

function TermLines(props: ProgrammeView & { term: Term }) {
  const { lang, programme, term } = props
  const words = programmeWords[lang]
  const title = wordFor(terms, String(term), lang)
  return (
    <>
      <h3>{title}</h3>
      <Table
        caption={title}
        captionHidden
        rows={props.lines.filter((line) => line.term === term)}
        rowKey={(line) => line.id}
        empty={<p class="hint">{words.noLines}</p>}
        columns={[
          {
            header: words.line.activity,
            heads: true,
            cell: (line) => (
              <Link href={`/bk/program/${programme.id}/baris/${line.id}`}>
                {textOf(line.content, 'activity')}
              </Link>
            ),
          },
          { header: words.line.field, cell: (line) => wordFor(fields, line.field, lang) },
          { header: words.line.component, cell: (line) => wordFor(components, line.component, lang) },
          { header: words.shape, cell: (line) => wordFor(shapes, line.shape, lang) },
          { header: words.class, cell: (line) => textOf(line.content, 'className') || '–' },
          { header: words.line.time, cell: (line) => textOf(line.content, 'time') || '–' },
          { header: words.hours, numeric: true, cell: (line) => hoursText(line, lang) },
          {
            header: words.acts,
            cell: (line) => <LineActs id={programme.id} line={line} lang={lang} />,
          },
        ]}
      />
    </>
  )
}

function LineActs(props: { id: string; line: ProgrammeLine; lang: Lang }) {
  const words = programmeWords[props.lang]
  const { line } = props
  const name = textOf(line.content, 'activity')
  return (
    <form method="post">
      <OnceField />
      <input type="hidden" name="line" value={line.id} />
      <SeenField version={line.version} />
      {plannedShapes.some((one) => one.code === line.shape) && (
        <ButtonLink href={`/bk/rpl/baru?program=${props.id}&baris=${line.id}`} kind="quiet" small>
          {words.plan}
          <span class="sr">: {name}</span>
        </ButtonLink>
      )}
      <Remove lang={props.lang} action="dropLine" name={name} />
    </form>
  )
}

/** Service plans that belong to the programme, in order of their day. */
export function PlansCard(props: ProgrammeView) {
  const { lang, programme } = props
  const words = programmeWords[lang]
  return (
    <Card
      title={words.plans}
      aside={
        <ButtonLink href={`/bk/rpl/baru?program=${programme.id}`} kind="secondary" small icon="plus">
          {words.plan}
        </ButtonLink>
      }
    >
      {props.plans.length === 0 ? (
        <p class="hint">{words.noPlans}</p>
      ) : (
        <ul>
          {props.plans.map((plan) => (
            <li key={plan.id}>
              <Link href={`/bk/rpl/${plan.id}`}>{textOf(plan.content, 'topic')}</Link>
              <span class="meta">
                {' '}
                {wordFor(plannedShapes, plan.shape, lang)}, {formatDate(plan.plannedOn, lang)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
