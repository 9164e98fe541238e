import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseForm, CaseFrame } from '#src/cases/index.ts'
import { BackLink, ButtonLink, ButtonRow, Table } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { openSessionOf } from '../../desensitisation/open-session-of.ts'
import type { PracticeOf } from '../../practice.ts'
import { situationsOf } from '../../protocols/assertive-tasks.ts'
import { practicesOf, type RunFacts } from '../../protocols/run-facts.ts'
import { rowsOf } from '../../protocols/step-makers.ts'
import { assertAdvance, ratingGaps, ratingMean } from '../../rules/assertive.ts'
import { runHref } from '../../step-href.ts'
import { loadScreen, trainingOf } from '../load-screen.ts'
import { rolePlayForm, rolePlayOf } from '../role-play-form.ts'
import { Suggested } from '../suggested.tsx'
import { trainingWords } from '../words.ts'
import { addPractice } from '../../write-practice.ts'

/** Role-plays so far, what the rule suggests, and where the two of them saw it differently. */
export const rolePlayPage: Page = page({
  path: '/kasus/:id/teknik/:run/latihan',
  allow: counsellingStaff,
  load: (scope, ctx) => loadScreen(scope, ctx, 'rolePlay'),
  meta: (ctx) => ({
    title: trainingWords[ctx.lang].role.title,
    shell: 'console',
    nav: 'cases',
    flashes: trainingWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, technique, writable }) => {
    const words = trainingWords[ctx.lang]
    const here = (part: string) => runHref(data.file.head.id, technique.run.id, part)
    const trials = practicesOf(technique.facts, 'role_play')
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <BackLink href={here('')}>{words.back}</BackLink>
        <h2>{words.role.title}</h2>
        <p>{words.role.intro}</p>
        <ButtonRow>
          {writable && <ButtonLink href={here('latihan/baru')}>{words.role.add}</ButtonLink>}
          {technique.facts.answers('script').length > 0 && (
            <ButtonLink kind="secondary" icon="print" href={here('kartu-saku')}>
              {words.role.card}
            </ButtonLink>
          )}
        </ButtonRow>
        {trials.length > 0 && <Advance lang={ctx.lang} trials={trials} />}
        <h3>{words.role.trials}</h3>
        <Trials lang={ctx.lang} trials={trials} />
      </CaseFrame>
    )
  },
})

interface TrialProps {
  lang: Lang
  trials: readonly PracticeOf<'role_play'>[]
}

function Advance({ lang, trials }: TrialProps) {
  const words = trainingWords[lang]
  const answer = assertAdvance(trials.map((one) => one.body))
  return <Suggested lang={lang} answer={answer} {...(answer.pass ? { title: words.role.ready } : {})} />
}

function Trials({ lang, trials }: TrialProps) {
  const words = trainingWords[lang].role
  const mean = (value: number | null) => (value === null ? words.notRated : formatNumber(value, lang, 1))
  return (
    <Table
      caption={words.trials}
      captionHidden
      rows={trials.toReversed()}
      rowKey={(one) => one.id}
      empty={<p class="hint">{words.none}</p>}
      columns={[
        { header: words.columns.when, heads: true, cell: (one) => formatDate(one.begunAt, lang) },
        { header: words.columns.situation, cell: (one) => one.body.situation },
        { header: words.columns.worker, numeric: true, cell: (one) => mean(ratingMean(one.body.worker)) },
        { header: words.columns.client, numeric: true, cell: (one) => mean(ratingMean(one.body.client)) },
        { header: words.columns.talk, cell: (one) => <Talk lang={lang} trial={one} /> },
      ]}
    />
  )
}

/** The strength stands first; then the one change; then what each saw otherwise. */
function Talk({ lang, trial }: { lang: Lang; trial: PracticeOf<'role_play'> }) {
  const words = trainingWords[lang].role
  const gaps = ratingGaps(trial.body).filter((one) => Math.abs(one.gap) >= 2)
  return (
    <>
      <p>
        <strong>{trial.body.strength}</strong>
      </p>
      <p>{trial.body.change}</p>
      {gaps.length > 0 && (
        <p class="meta">
          {words.gaps}:{' '}
          {gaps
            .map((one) => (one.gap > 0 ? words.gapMore : words.gapLess)(words.aspects[one.aspect]))
            .join('; ')}
        </p>
      )}
    </>
  )
}

/** One role-play, rated by both. */
export const newRolePlayPage: Page = caseForm({
  path: 'teknik/:run/latihan/baru',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const training = await trainingOf(scope, ctx, file, 'rolePlay')
    return training && { training, situations: situationChoices(training.technique.facts) }
  },
  title: (lang) => trainingWords[lang].role.add,
  intro: (lang) => trainingWords[lang].role.intro,
  form: ({ situations }) => rolePlayForm(situations),
  run: async (scope, ctx, _file, answers, { training, situations }) => {
    const body = rolePlayOf(answers, situations)
    if (!body) return { problem: trainingWords[ctx.lang].role.needsSituation, at: 'other' }
    const { run } = training.technique
    const sessionId = await openSessionOf(scope, training.book)
    await addPractice(scope, training.book, run.id, 'role_play', body, 'done', sessionId)
    return { to: `teknik/${run.id}/latihan`, flash: 'saved' }
  },
})

/** Hard moments by their place in the list; in the room every one may be practised, also leaving and telling. */
export function situationChoices(facts: Pick<RunFacts, 'answers'>) {
  return situationsOf(rowsOf(facts, 'situations', 'situations'))
    .filter((one) => one.what !== '')
    .map((one) => ({ code: one.code, id: one.what, en: one.what }))
}
