import { say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref } from '#src/cases/index.ts'
import { TrendView } from '#src/instruments/index.ts'
import { Card, Grid, Link, Table } from '#src/ui/index.ts'
import { LadderDrawing } from '../desensitisation/ladder-drawing.tsx'
import { heldWithClient } from '../session-facts.ts'
import { FeelingCharts } from '../session/pages/session-charts.tsx'
import { runHref } from '../step-href.ts'
import { GoalDrawing } from './goal-drawing.tsx'
import type { Progress, RunProgress } from './load-progress.ts'
import { titleOf } from './title-of.ts'
import { TrialDrawing } from './trial-drawing.tsx'
import { AttendanceCard, BondCard, FidelityCard, HomeworkCard, NeedsCard } from './work-cards.tsx'
import { progressWords } from './words.ts'

export type ProgressProps = Progress & Readonly<{ lang: Lang }>

/** Everything an episode has to show, what is missing first. Nothing here is added up to one number. */
export function ProgressView(props: ProgressProps) {
  return (
    <div class="progress-page">
      <Grid>
        <CompletionCard {...props} />
        <MissingCard {...props} />
      </Grid>
      <GoalsCard {...props} />
      <MeasuresCard {...props} />
      <FearCard {...props} />
      <AttendanceCard {...props} />
      <Grid>
        <HomeworkCard {...props} />
        <NeedsCard {...props} />
      </Grid>
      <BondCard {...props} />
      <FidelityCard {...props} />
    </div>
  )
}

function CompletionCard({ measures, lang }: ProgressProps) {
  const words = progressWords[lang].completion
  if (!measures)
    return (
      <Card title={words.title}>
        <p>{words.hidden}</p>
      </Card>
    )
  const { moments, done, due } = measures.completion
  return (
    <Card title={words.title}>
      <p>
        <strong>{words.text(done, due)}</strong>
      </p>
      <p class="hint">{words.first}</p>
      {moments.length > 0 && (
        <Table
          caption={words.title}
          captionHidden
          compact
          rows={moments}
          rowKey={(one) => `${one.moment} ${one.session ?? ''}`}
          columns={[
            {
              header: words.columns.moment,
              heads: true,
              cell: (one) => (one.session === null ? words.moments[one.moment] : words.review(one.session)),
            },
            {
              header: words.columns.given,
              cell: (one) =>
                one.given.length > 0
                  ? one.given.map((code) => measures.names.get(code)?.[lang] ?? code).join(', ')
                  : one.declined > 0
                    ? words.declined
                    : words.empty,
            },
          ]}
        />
      )}
    </Card>
  )
}

function MissingCard({ missing, book, lang }: ProgressProps) {
  const words = progressWords[lang].missing
  return (
    <Card title={words.title}>
      {missing.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="hint">{words.text}</p>
          <ul>
            {missing.map((one) => (
              <li key={one.code}>{say(one.words, { lang, band: 'dewasa' })}</li>
            ))}
          </ul>
          <p class="no-print">
            <Link href={caseHref(book.episode.caseId, 'konseling')}>{words.go}</Link>
          </p>
        </>
      )}
    </Card>
  )
}

function GoalsCard({ book, lang }: ProgressProps) {
  const words = progressWords[lang].goals
  const rated = book.goals.filter((goal) => goal.ratings.length > 0)
  return (
    <Card title={words.title}>
      {rated.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <Grid>
          {rated.map((goal) => (
            <GoalDrawing key={goal.id} goal={goal} lang={lang} />
          ))}
        </Grid>
      )}
    </Card>
  )
}

function MeasuresCard({ measures, lang }: ProgressProps) {
  const words = progressWords[lang].measures
  if (!measures) return null
  return (
    <Card title={words.title}>
      {measures.trends.length === 0 && <p class="hint">{words.none}</p>}
      {measures.trends.map((trend) => (
        <TrendView key={trend.instrument.code} trend={trend} lang={lang} />
      ))}
    </Card>
  )
}

function FearCard({ runs, sessions, lang }: ProgressProps) {
  const words = progressWords[lang].fear
  const rated = heldWithClient(sessions).filter(
    (one) => one.sheet?.mood !== undefined || one.sheet?.suds !== undefined,
  )
  const shown = runs.filter((one) => one.trials.length > 0 || one.ladder.length > 0)
  return (
    <Card title={words.title}>
      {rated.length < 2 && shown.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <p class="meta">{words.own}</p>
      )}
      <FeelingCharts sessions={sessions} lang={lang} />
      {shown.map((one) => (
        <RunCharts key={one.run.id} one={one} lang={lang} />
      ))}
    </Card>
  )
}

function RunCharts({ one, lang }: { one: RunProgress; lang: Lang }) {
  const words = progressWords[lang].fear
  const passed = one.ladder.filter((item) => item.passed).length
  return (
    <section>
      {one.ladder.length > 0 && (
        <p>
          <Link href={runHref(one.run.caseId, one.run.id)}>{titleOf(one, lang)}</Link>:{' '}
          {words.ladder(passed, one.ladder.length)}
        </p>
      )}
      <Grid>
        {one.trials.length > 0 && (
          <TrialDrawing
            id={`trials-${one.run.id}`}
            title={titleOf(one, lang)}
            trials={one.trials}
            lang={lang}
          />
        )}
        <LadderDrawing
          id={`ladder-${one.run.id}`}
          lang={lang}
          rungs={one.ladder.map((item) => ({
            ...item,
            locked: (item.realDanger || item.contactWithReported) && !item.released,
          }))}
        />
      </Grid>
    </section>
  )
}
