import { relaxationGuides } from '#content/relaxation/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { FormSheet, parse, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame } from '#src/cases/index.ts'
import { BackLink, ButtonLink, Card, Grid, LineChart, Notice, Table, Tag } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { loadTechnique, mayGoOn, techniqueForPost } from '../../load-technique-page.ts'
import type { PracticeOf } from '../../practice.ts'
import { practicesOf, type RunFacts } from '../../protocols/run-facts.ts'
import { mayHoldBreath, relaxationAdvice, relaxationGate } from '../../rules/relaxation.ts'
import { missingOf } from '../../rules/reason.ts'
import { wordReason } from '../../rules/reason-words.ts'
import { ruleFrame, ruleWords } from '../../rules/rule-words.ts'
import { toSuds } from '../../rules/suds.ts'
import { runHref } from '../../step-href.ts'
import { addPractice } from '../../write-practice.ts'
import { openSessionOf } from '../open-session-of.ts'
import { relaxationForm } from '../relaxation-form.ts'
import { sdWords } from '../words.ts'
import { scaleIn, ScaleLinks } from '../scale-links.tsx'

type Again = Readonly<{ typed: Typed; errors: readonly FieldError[] }>

/** Relaxation practice: choose a way, open its guide, log the fear before and after, see what has helped. */
export const relaxationPage: Page = page({
  path: '/kasus/:id/teknik/:run/relaksasi',
  allow: counsellingStaff,
  load: (scope, ctx) => loadTechnique(scope, ctx),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened || opened.technique.run.endedOn) return absent()
        const { book, technique, file } = opened
        const scaleOf = scaleIn(ctx.query, technique.facts.outside.age)
        const parsed = parse(relaxationForm(scaleOf), form)
        if (!parsed.ok) return again<Again>({ typed: parsed.typed, errors: parsed.errors })
        const { method, before, after, minutes, where, motivation, note } = parsed.answers
        const first = toSuds(before, scaleOf)
        if (first === null) return again<Again>({ typed: parsed.typed, errors: [] })
        const body = {
          method,
          before: first,
          after: toSuds(after ?? null, scaleOf),
          minutes,
          where,
          motivation: motivation ?? null,
        }
        const sessionId = where === 'session' ? await openSessionOf(scope, book) : null
        const said = note ? { ...body, note } : body
        await addPractice(scope, book, technique.run.id, 'relaxation', said, 'done', sessionId)
        return redirect(runHref(file.head.id, technique.run.id, 'relaksasi'), 'saved')
      },
    },
  },
  meta: (ctx) => ({
    title: sdWords[ctx.lang].relax.title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: { saved: sdWords[ctx.lang].relax.saved },
  }),
  view: (ctx, loaded, state: Again | null) => {
    const { lang } = ctx
    const words = sdWords[lang]
    const { data, technique } = loaded
    const { facts, run } = technique
    const scaleOf = scaleIn(ctx.query, facts.outside.age)
    const writable = mayGoOn(loaded)
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={data.file.head.id} lang={lang} at="overview" />
        <BackLink href={runHref(data.file.head.id, run.id)}>{words.backToTechnique}</BackLink>
        <h2>{words.relax.title}</h2>
        <p>{words.relax.intro}</p>
        {!mayHoldBreath(facts.outside.age) && <p class="meta">{words.relax.noHold}</p>}
        <Grid>
          {relaxationGuides.map((guide) => (
            <Card key={guide.code} level={3} title={words.relax.methods[guide.code]}>
              <p>{guide.about[lang]}</p>
              <ButtonLink small kind="secondary" icon="leaf" href={`/tenang/${guide.path}`}>
                {words.relax.open} <span class="sr">{guide.title[lang]}</span>
              </ButtonLink>
            </Card>
          ))}
        </Grid>
        <Mastery facts={facts} lang={lang} />
        {writable && (
          <Card title={words.relax.save}>
            <ScaleLinks lang={lang} now={scaleOf} />
            <FormSheet
              form={relaxationForm(scaleOf)}
              typed={state?.typed ?? {}}
              errors={state?.errors ?? []}
              lang={lang}
              band="dewasa"
              submit={words.relax.save}
            >
              <OnceField />
            </FormSheet>
          </Card>
        )}
        <Log practices={practicesOf(facts, 'relaxation')} lang={lang} />
      </CaseFrame>
    )
  },
})

/** Whether a way has helped twice, and which practices say so. */
function Mastery(props: { facts: RunFacts; lang: Lang }) {
  const { facts, lang } = props
  const words = sdWords[lang].relax
  const practices = practicesOf(facts, 'relaxation').map((one) => one.body)
  const answer = relaxationGate(practices)
  const missing = missingOf(answer)
  const names = answer.mastered.map((method) => words.methods[method]).join(', ')
  const latest = practices.at(-1)
  const advice = latest && relaxationAdvice(practices, latest.method)
  return (
    <Notice
      tone={missing.length === 0 ? 'good' : 'info'}
      title={missing.length === 0 ? words.mastered : words.notYet}
    >
      {names !== '' && <p>{words.masteredBy(names)}</p>}
      <ul>
        {[...missing, ...answer.reasons].map((reason) => (
          <li key={`${reason.code} ${reason.from}`}>
            {ruleWords[lang].relaxation[reason.code]}{' '}
            <span class="meta">{wordReason(reason.from, lang)}</span>
          </li>
        ))}
      </ul>
      {advice && advice.advice !== 'goOn' && (
        <p>
          <strong>{words.advice[advice.advice]}</strong> {ruleFrame[lang].suggestion}
        </p>
      )}
    </Notice>
  )
}

function Log(props: { practices: readonly PracticeOf<'relaxation'>[]; lang: Lang }) {
  const { practices, lang } = props
  const words = sdWords[lang].relax
  if (practices.length === 0) return <p class="meta">{words.none}</p>
  return (
    <Grid min="large">
      <Table
        caption={words.log}
        rows={practices.toReversed()}
        rowKey={(one) => one.id}
        columns={[
          { header: words.day, heads: true, cell: (one) => formatDate(one.begunAt, lang) },
          {
            header: words.method,
            cell: (one) => (
              <>
                {words.methods[one.body.method]} {one.byClient && <Tag>{words.byClient}</Tag>}
              </>
            ),
          },
          { header: words.where, cell: (one) => words.places[one.body.where] },
          { header: words.before, numeric: true, cell: (one) => String(one.body.before) },
          { header: words.after, numeric: true, cell: (one) => String(one.body.after ?? '–') },
        ]}
      />
      {practices.length > 1 && (
        <LineChart
          id="latihan"
          title={words.chart}
          description={words.chartText}
          note={words.chartText}
          points={practices.map((one, at) => ({
            label: String(at + 1),
            ...(one.body.after === null ? {} : { value: one.body.after }),
          }))}
          headers={[words.practice, words.after]}
          min={0}
          max={100}
          guide={{ value: 25, label: '25' }}
        />
      )}
    </Grid>
  )
}
