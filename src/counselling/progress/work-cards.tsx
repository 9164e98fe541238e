import { wordFor } from '#content/codes/code.ts'
import { say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { caseHref } from '#src/cases/index.ts'
import { BarChart, Card, DescriptionList, Figure, Grid, Link, Table, Tag } from '#src/ui/index.ts'
import { homeworkStates } from '../homework.store.ts'
import { homeworkStateWords, practicalNeeds } from '../session/codes.ts'
import { heldWithClient } from '../session-facts.ts'
import { AllianceChart } from '../session/pages/session-charts.tsx'
import { counsellingWords } from '../words.ts'
import { needStates } from '../support/need.ts'
import type { Progress } from './load-progress.ts'
import { metOf, type NeedStanding } from './needs.ts'
import { titleOf } from './title-of.ts'
import { progressWords } from './words.ts'

type Props = Progress & Readonly<{ lang: Lang }>

export function AttendanceCard({ attendance, lang }: Props) {
  const words = progressWords[lang].attendance
  const { gaps, longestGap, sameWorkerRate } = attendance.continuity
  return (
    <Card title={words.title}>
      <Grid min="small">
        <Figure value={String(attendance.held)} label={words.held} />
        <Figure value={String(attendance.missed)} label={words.missed} />
        <Figure value={String(attendance.cancelled)} label={words.cancelled} />
      </Grid>
      <DescriptionList
        items={[
          ...(sameWorkerRate === null
            ? []
            : [{ term: words.same, value: words.sameText(`${formatNumber(sameWorkerRate * 100, lang)}%`) }]),
          { term: words.longest, value: words.days(longestGap) },
          {
            term: words.gaps,
            value:
              gaps.length === 0
                ? words.noGaps
                : gaps.map((gap) => (
                    <p key={gap.from}>
                      {words.gap(formatDate(gap.from, lang), formatDate(gap.to, lang), gap.days)}
                    </p>
                  )),
          },
        ]}
      />
      <p class="meta">{words.service}</p>
    </Card>
  )
}

export function HomeworkCard({ homework, lang }: Props) {
  const words = progressWords[lang].homework
  const count = (state: string) => homework.filter((one) => one.state === state).length
  const there = homeworkStates.filter((state) => count(state) > 0)
  return (
    <Card title={words.title}>
      {homework.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <BarChart
          id="homework"
          title={words.text(count('tried') + count('done'), homework.length)}
          description={words.text(count('tried') + count('done'), homework.length)}
          headers={[words.columns.state, words.columns.tasks]}
          max={homework.length}
          bars={there.map((state) => ({
            label: wordFor(homeworkStateWords, state, lang),
            value: count(state),
          }))}
        />
      )}
    </Card>
  )
}

const needTones = { open: 'info', partly: 'info', met: 'good', not_met: 'warn' } as const

export function NeedsCard({ needs, book, lang }: Props) {
  const words = progressWords[lang].needs
  const { met, of } = metOf(needs)
  return (
    <Card title={words.title}>
      <p class={of === 0 ? 'hint' : undefined}>{of === 0 ? words.none : words.text(met, of)}</p>
      {of > 0 && (
        <ul class="plain">
          {needs.map((one) => (
            <li key={one.id}>
              {wordFor(practicalNeeds, one.need, lang)}{' '}
              <Tag tone={needTones[one.state ?? 'met']}>{wordFor(needStates, one.state ?? 'met', lang)}</Tag>{' '}
              <span class="meta">{needFacts(one, lang)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="no-print">
        <Link href={caseHref(book.episode.caseId, 'dukungan')}>{words.go}</Link>
      </p>
    </Card>
  )
}

/** The client's words for it, since when it stands so, and what a session said of it. */
function needFacts(one: NeedStanding, lang: Lang): string {
  const words = progressWords[lang].needs
  return [
    one.words,
    one.on && formatDate(one.on, lang),
    one.session !== null && (one.state === null ? words.since(one.session) : words.said(one.session)),
  ]
    .filter(Boolean)
    .join(' · ')
}

export function BondCard({ sessions, lang }: Props) {
  const words = progressWords[lang].bond
  const told = heldWithClient(sessions).filter((one) => one.sheet?.byClient || one.sheet?.byCounsellor)
  return (
    <Card title={words.title}>
      <p class="hint">{told.length < 2 ? words.none : words.text}</p>
      <AllianceChart sessions={sessions} lang={lang} />
    </Card>
  )
}

export function FidelityCard({ runs, lang }: Props) {
  const words = progressWords[lang].fidelity
  const reader = { lang, band: 'dewasa' } as const
  return (
    <Card title={words.title}>
      {runs.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <>
          <p class="hint">{words.text}</p>
          <Table
            caption={words.title}
            captionHidden
            rows={runs}
            rowKey={(one) => one.run.id}
            columns={[
              { header: words.columns.technique, heads: true, cell: (one) => titleOf(one, lang) },
              {
                header: words.columns.state,
                cell: (one) => <Tag>{counsellingWords[lang].runStates[one.run.state]}</Tag>,
              },
              {
                header: words.columns.done,
                numeric: true,
                cell: (one) => (one.fidelity ? words.of(one.fidelity.done, one.fidelity.of) : words.unknown),
              },
              {
                header: words.columns.open,
                cell: (one) =>
                  one.fidelity?.open.map((title) => say(title, reader)).join(', ') || words.complete,
              },
            ]}
          />
        </>
      )}
    </Card>
  )
}
