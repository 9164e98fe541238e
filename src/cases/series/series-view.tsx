import { wordFor } from '#content/codes/code.ts'
import { shortHarmForm } from '#content/codes/harm.ts'
import { places } from '#content/codes/places.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Canvas, Card, ChartFrame, Disclosure, Link, Table, Tag, type ChartTable } from '#src/ui/index.ts'
import { peopleWords } from '../people-words.ts'
import { whenOf } from './when-of.ts'
import { factsOf, gapsOf, placesOnLine, type Series, type SeriesEvent, type SeriesFact } from './series.ts'
import { seriesWords } from './series-words.ts'

/** One series: what is on record of it, drawn on a line of time, and as a table. */
export function SeriesCard(props: { series: Series; id: string; lang: Lang; actsOn?: string | undefined }) {
  const { series, id, lang } = props
  const words = seriesWords[lang]
  const facts = factsOf(series)
  const dated = series.events.filter((one) => one.happenedOn !== null)
  return (
    <Card title={words.series(series.events.length)} id={id}>
      {facts.length > 0 && (
        <>
          <h3>{words.facts}</h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact.kind}>
                {factText(fact, lang)} <span class="meta">{words.from(daysOf(fact, series, lang))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {dated.length > 1 ? (
        <Drawing events={series.events} dated={dated} id={id} lang={lang} />
      ) : (
        <EventTable
          events={series.events}
          caption={words.series(series.events.length)}
          lang={lang}
          actsOn={props.actsOn}
        />
      )}
      <p class="meta">{words.why}</p>
      {props.actsOn !== undefined && dated.length > 1 && (
        <Disclosure summary={words.oneByOne}>
          <EventTable events={series.events} caption={words.oneByOne} lang={lang} actsOn={props.actsOn} />
        </Disclosure>
      )}
    </Card>
  )
}

/** The events themselves, oldest first, with whose file they stand on. */
export function EventTable(props: {
  events: readonly SeriesEvent[]
  caption: string
  lang: Lang
  /** The address of the events of the file, where they can be put right; absent on a file that is only read. */
  actsOn?: string | undefined
}) {
  const { lang } = props
  const words = seriesWords[lang]
  const { columns } = words
  const elsewhere = props.events.some((one) => !one.here)
  return (
    <Table
      caption={props.caption}
      captionHidden
      rows={props.events}
      rowKey={(one) => one.id}
      columns={[
        { header: columns.when, heads: true, cell: (one) => whenOf(one, lang) ?? words.notStated },
        { header: columns.forms, cell: (one) => shortForms(one, lang).join(', ') || words.notStated },
        {
          header: columns.place,
          cell: (one) => (one.place ? wordFor(places, one.place, lang) : words.notStated),
        },
        {
          header: columns.injured,
          cell: (one) => (one.injured === null ? words.notStated : one.injured ? words.yes : words.no),
        },
        {
          header: columns.people,
          cell: (one) => (one.peopleReported === null ? words.notStated : words.people(one.peopleReported)),
        },
        ...(elsewhere
          ? [
              {
                header: columns.where,
                cell: (one: SeriesEvent) => (one.here ? words.here : <Tag>{words.elsewhere}</Tag>),
              },
            ]
          : []),
        ...(props.actsOn === undefined
          ? []
          : [
              {
                header: columns.act,
                cell: (one: SeriesEvent) => (
                  <EventActs one={one} lang={lang} at={`${props.actsOn}/${one.id}`} />
                ),
              },
            ]),
      ]}
    />
  )
}

/** An event is put right on a file it stands on; one from elsewhere is only shown. */
function EventActs({ one, lang, at }: { one: SeriesEvent; lang: Lang; at: string }) {
  if (!one.here) return null
  const words = peopleWords[lang]
  const which = <span class="sr">: {whenOf(one, lang) ?? words.notStated}</span>
  return (
    <>
      <Link href={`${at}/betulkan`}>
        {words.amend}
        {which}
      </Link>{' '}
      <Link href={`${at}/rangkaian`}>
        {one.apart ? words.together : words.apart}
        {which}
      </Link>
    </>
  )
}

function factText(fact: SeriesFact, lang: Lang): string {
  const words = seriesWords[lang]
  switch (fact.kind) {
    case 'span': {
      const counts: Readonly<Record<number, string>> = words.counts
      return words.span(counts[fact.count] ?? String(fact.count), spanText(fact.days, lang))
    }
    case 'last_injured':
    case 'injured_again':
      return words[fact.kind]
    case 'new_forms':
      return words.new_forms(fact.forms.map((form) => shortHarmForm(form, lang)).join(', '))
    case 'more_people':
      return words.more_people(fact.from, fact.to)
    case 'shorter_gaps':
      return words.shorter_gaps(fact.gaps.map((gap) => words.days(gap)).join(words.andThen))
  }
}

/** Days up to three weeks, then weeks, then months: as one would say it. */
function spanText(days: number, lang: Lang): string {
  const words = seriesWords[lang]
  if (days < 21) return words.days(days)
  return days < 92 ? words.weeks(Math.ceil(days / 7)) : words.months(Math.ceil(days / 30.4))
}

function daysOf(fact: SeriesFact, series: Series, lang: Lang): string {
  return series.events
    .filter((one) => fact.events.includes(one.id))
    .map((one) => whenOf(one, lang) ?? seriesWords[lang].notStated)
    .join(', ')
}

function shortForms(one: SeriesEvent, lang: Lang): string[] {
  return one.forms.map((form) => shortHarmForm(form, lang))
}

const width = 360
const axis = 18
const lineHeight = 17

/** Events down a line of time, the forms as words beside each. An injury has a mark of its own shape. */
function Drawing(props: {
  events: readonly SeriesEvent[]
  dated: readonly SeriesEvent[]
  id: string
  lang: Lang
}) {
  const { events, dated, lang } = props
  const words = seriesWords[lang]
  const text = {
    id: `${props.id}-line`,
    title: words.drawing,
    description: words.drawn(dated.length),
    note: events.length > dated.length ? words.undated(events.length - dated.length) : undefined,
  }
  const beside = dated.map((one) => wrapped(shortForms(one, lang).join(', ') || words.notStated, 44))
  const least = (Math.max(...beside.map((lines) => lines.length)) + 2) * lineHeight + 20
  const at = placesOnLine(dated, (dated.length - 1) * least * 1.3, least).map((place) => place + 16)
  const gaps = gapsOf(dated)
  return (
    <ChartFrame {...text} table={tableOf(events, lang)}>
      <Canvas {...text} width={width} height={(at.at(-1) ?? 0) + least - 24}>
        <path class="rule" d={`M${axis} ${at[0] ?? 0}V${at.at(-1) ?? 0}`} />
        {dated.map((one, index) => (
          <DrawnEvent
            key={one.id}
            event={one}
            y={at[index] ?? 0}
            lines={beside[index] ?? []}
            gap={gaps[index - 1]}
            lang={lang}
          />
        ))}
      </Canvas>
    </ChartFrame>
  )
}

function DrawnEvent(props: {
  event: SeriesEvent
  y: number
  lines: readonly string[]
  gap: number | undefined
  lang: Lang
}) {
  const { event, y, lines, gap, lang } = props
  const words = seriesWords[lang]
  const row = (index: number) => ({ x: axis + 20, y: y + 5 + lineHeight * index })
  const head = [whenOf(event, lang) ?? words.notStated, ...(gap === undefined ? [] : [words.gap(gap)])]
  return (
    <g>
      <EventMark y={y} injured={event.injured === true} />
      <text class="value" {...row(0)}>
        {head.join(' · ')}
      </text>
      {lines.map((line, index) => (
        <text key={line} {...row(index + 1)}>
          {line}
        </text>
      ))}
      <text class="axis" {...row(lines.length + 1)}>
        {injuryText(event, lang)}
      </text>
    </g>
  )
}

function injuryText(event: SeriesEvent, lang: Lang): string {
  const words = seriesWords[lang]
  if (event.injured === null) return words.injuryUnknown
  return event.injured ? words.injured : words.notInjured
}

/** Everything the drawing shows and what it has no room for, one event a row. */
function tableOf(events: readonly SeriesEvent[], lang: Lang): ChartTable {
  const words = seriesWords[lang]
  const { columns } = words
  return {
    headers: [columns.when, columns.forms, columns.place, columns.injured, columns.people, columns.where],
    rows: events.map((one, index) => [
      `${index + 1}. ${whenOf(one, lang) ?? words.notStated}`,
      shortForms(one, lang).join(', ') || words.notStated,
      one.place ? wordFor(places, one.place, lang) : words.notStated,
      injuryText(one, lang),
      one.peopleReported === null ? words.notStated : words.people(one.peopleReported),
      one.here ? words.here : words.elsewhere,
    ]),
  }
}

function EventMark(props: { y: number; injured: boolean }) {
  const { y } = props
  return props.injured ? (
    <path class="c2" d={`M${axis} ${y - 10}l10 10l-10 10l-10-10z`} />
  ) : (
    <circle class="point" cx={axis} cy={y} r={6} />
  )
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
