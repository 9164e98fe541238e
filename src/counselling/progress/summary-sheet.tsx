import { wordFor } from '#content/codes/code.ts'
import type { ComponentChildren } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime, formatNumber } from '#src/platform/i18n/format.ts'
import { nameOf, Prose, type Strengths } from '#src/cases/index.ts'
import { changeWords } from '#src/instruments/index.ts'
import { Grid, Table } from '#src/ui/index.ts'
import { linesOf, type GoalRating } from '../goal-ratings.ts'
import { practicalNeeds } from '../session/codes.ts'
import { counsellingWords } from '../words.ts'
import { needStates } from '../support/need.ts'
import type { Progress } from './load-progress.ts'
import { metOf } from './needs.ts'
import type { SummaryAudience, SummaryFact } from './summary.ts'
import { summaryWords } from './summary-words.ts'
import { titleOf } from './title-of.ts'
import { progressWords } from './words.ts'

export type SheetProps = Progress &
  Readonly<{
    lang: Lang
    facts: readonly SummaryFact[]
    audience: SummaryAudience
    strengths: Strengths | null
    office: string
    maker: string
    now: Date
  }>

/** One page on paper: what was ticked, lines for what the meeting agrees, and for whom it is. */
export function SummarySheet(props: SheetProps) {
  const { lang, book, facts } = props
  const words = summaryWords[lang]
  const { file, episode } = book
  const parts: Readonly<Record<Exclude<SummaryFact, 'name'>, () => ComponentChildren>> = {
    strengths: () => <StrengthLines {...props} />,
    goals: () => <GoalLines {...props} />,
    measures: () => <MeasureLines {...props} />,
    attendance: () => <AttendanceLines {...props} />,
    techniques: () => <TechniqueLines {...props} />,
    homework: () => <HomeworkLine {...props} />,
    needs: () => <NeedLines {...props} />,
  }
  return (
    <article class="paper-sheet summary-sheet">
      <h1>{words.title}</h1>
      <p>
        {props.office} · {words.code} {file.head.number}
        {facts.includes('name') && <> · {nameOf(file)}</>}
        <br />
        {words.audience}: {words.audiences[props.audience]}
        <br />
        {words.made(props.maker, formatDateTime(props.now, lang))}
        <br />
        {words.stage}: {counsellingWords[lang].stages[episode.stage]} ·{' '}
        {progressWords[lang].period(
          formatDate(episode.openedOn, lang),
          episode.closedOn && formatDate(episode.closedOn, lang),
        )}
      </p>
      {facts.flatMap((fact) =>
        fact === 'strengths' || fact === 'goals' || fact === 'measures'
          ? [<Part key={fact} title={words.factNames[fact]} content={parts[fact]()} />]
          : [],
      )}
      <Grid>
        {facts.flatMap((fact) =>
          fact === 'attendance' || fact === 'techniques' || fact === 'homework' || fact === 'needs'
            ? [<Part key={fact} title={words.factNames[fact]} content={parts[fact]()} />]
            : [],
        )}
      </Grid>
      <Agreed lang={lang} />
      <p class="meta">
        {words.noCause} {words.keep}
      </p>
    </article>
  )
}

function Part(props: { title: string; content: ComponentChildren }) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.content}
    </section>
  )
}

function StrengthLines({ strengths, lang }: SheetProps) {
  const lines = [strengths?.strengths, strengths?.hopes, strengths?.wishes].flatMap((one) => one ?? [])
  if (lines.length === 0) return <p>{progressWords[lang].completion.empty}</p>
  return (
    <>
      {lines.map((line) => (
        <p key={line}>
          <Prose text={line} />
        </p>
      ))}
    </>
  )
}

function GoalLines({ book, lang }: SheetProps) {
  if (book.goals.length === 0) return <p>{progressWords[lang].goals.none}</p>
  return (
    <ul>
      {book.goals.map((goal) => (
        <li key={goal.id}>
          <strong>{goal.words.replace(/\.$/, '')}</strong>: {ratedBy(goal.ratings, lang)}
        </li>
      ))}
    </ul>
  )
}

/** Each who rated on their own; who it was is said where it was not the client alone. */
function ratedBy(given: readonly GoalRating[], lang: Lang): string {
  const lines = linesOf(given)
  const alone = lines.length === 1 && lines[0]?.by === 'client'
  return lines
    .map(({ by, ratings }) => {
      const rated = fromTo(
        ratings.map(({ on, value }) => ({ day: on, value })),
        lang,
      )
      return alone ? rated : `${progressWords[lang].goals.by[by]}: ${rated}`
    })
    .join('; ')
}

function MeasureLines({ measures, lang }: SheetProps) {
  const words = progressWords[lang]
  if (!measures) return <p>{words.completion.hidden}</p>
  if (measures.trends.length === 0) return <p>{words.measures.none}</p>
  const { done, due } = measures.completion
  return (
    <>
      <p>{words.completion.text(done, due)}</p>
      <ul>
        {measures.trends.map((trend) => (
          <li key={trend.instrument.code}>
            <strong>{trend.instrument.sheet.title[lang]}</strong>:{' '}
            {fromTo(
              trend.points.flatMap(({ day, total }) => (total === null ? [] : [{ day, value: total }])),
              lang,
            )}
            . {changeWords(trend.latest, lang)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The first number and the newest, each with its day; the newest is left out while there is only one. */
function fromTo(rated: readonly Readonly<{ day: string; value: number }>[], lang: Lang): string {
  const [first] = rated
  const last = rated.length > 1 ? rated.at(-1) : undefined
  return [first, last]
    .flatMap((one) => (one ? [`${formatNumber(one.value, lang, 1)} (${formatDate(one.day, lang)})`] : []))
    .join(' → ')
}

function AttendanceLines({ attendance, lang }: SheetProps) {
  const words = progressWords[lang].attendance
  const { longestGap, sameWorkerRate } = attendance.continuity
  return (
    <ul>
      <li>
        {words.held}: {attendance.held}; {words.missed}: {attendance.missed}
      </li>
      <li>
        {words.longest}: {words.days(longestGap)}
      </li>
      {sameWorkerRate !== null && (
        <li>
          {words.same}: {words.sameText(`${formatNumber(sameWorkerRate * 100, lang)}%`)}
        </li>
      )}
    </ul>
  )
}

function TechniqueLines({ runs, lang }: SheetProps) {
  const words = progressWords[lang]
  if (runs.length === 0) return <p>{words.fidelity.none}</p>
  return (
    <ul>
      {runs.map((one) => (
        <li key={one.run.id}>
          {titleOf(one, lang)}: {counsellingWords[lang].runStates[one.run.state]}
          {one.ladder.length > 0 &&
            `; ${words.fear.ladder(one.ladder.filter((item) => item.passed).length, one.ladder.length)}`}
        </li>
      ))}
    </ul>
  )
}

function HomeworkLine({ homework, lang }: SheetProps) {
  const words = progressWords[lang].homework
  const tried = homework.filter((one) => one.state === 'tried' || one.state === 'done').length
  return <p>{homework.length === 0 ? words.none : words.text(tried, homework.length)}</p>
}

/** Kinds and how they stand; the client's own words for a need stay in the file. */
function NeedLines({ needs, lang }: SheetProps) {
  const words = progressWords[lang].needs
  const { met, of } = metOf(needs)
  if (of === 0) return <p>{words.none}</p>
  const kinds = needs.map(
    (one) =>
      `${wordFor(practicalNeeds, one.need, lang)} (${wordFor(needStates, one.state ?? 'met', lang).toLowerCase()})`,
  )
  return (
    <p>
      {words.text(met, of)} {kinds.join(', ')}
    </p>
  )
}

/** Empty lines to write on: what a meeting decides is written by those who are there. */
function Agreed({ lang }: { lang: Lang }) {
  const words = summaryWords[lang]
  return (
    <Table
      caption={words.agreed}
      captionHidden
      compact
      rows={['1', '2', '3']}
      rowKey={(row) => row}
      columns={[
        { header: words.agreed, heads: true, cell: (row) => `${row}.` },
        { header: words.who, cell: () => '' },
        { header: words.until, cell: () => '' },
      ]}
    />
  )
}
