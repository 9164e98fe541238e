import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { FormSheet, notTaken, parse, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, caseHref, whyReadOnly } from '#src/cases/index.ts'
import { BackLink, ButtonLink, Card, Disclosure, Grid, LineChart, Notice, Tag } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { loadTechnique, techniqueForPost } from '../../load-technique-page.ts'
import { newest, practicesOf } from '../../protocols/run-facts.ts'
import { toSuds } from '../../rules/suds.ts'
import { runHref } from '../../step-href.ts'
import { choosable, firstChoice, trialsIn } from '../exposure.ts'
import { CalmBeside } from '../calm-beside.tsx'
import { startForm } from '../exposure-forms.ts'
import { exposureWords } from '../exposure-words.ts'
import { LadderDrawing } from '../ladder-drawing.tsx'
import { shortDay, wishesOf, type Wish } from '../motivation.ts'
import { openLadder } from '../open-ladder.ts'
import { beginExposure, isLockedStep, whyNoExposure, type Refusal } from '../run-exposure.ts'
import { PeakChart } from '../suds-curve.tsx'
import { sdWords } from '../words.ts'
import { scaleIn, ScaleLinks } from '../scale-links.tsx'
import { Past } from './past-practices.tsx'

type Again = Readonly<{ typed: Typed; errors: readonly FieldError[]; why: Refusal | null }>

/** Where a refusal is to be put right; the others are about no answer of the form. */
const fieldOf: Readonly<Partial<Record<Refusal, string>>> = {
  readiness: 'ready',
  no_item: 'item',
  locked: 'item',
  later: 'item',
  relax_first: 'relaxed',
  not_calm: 'willing',
}

/** Before a step is practised: the focus, what is ready, which step, and how afraid somebody is right now. */
export const exposureStartPage: Page = page({
  path: '/kasus/:id/teknik/:run/paparan',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadTechnique(scope, ctx)
    if (isAnswer(loaded)) return loaded
    const rungs = await openLadder(scope, loaded.book, loaded.technique, ctx.visitor.accountId)
    return { ...loaded, rungs, why: await whyNoExposure(scope, ctx.visitor, loaded.technique) }
  },
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened) return absent()
        const { book, technique, file } = opened
        const why = await whyNoExposure(scope, ctx.visitor, technique)
        const rungs = await openLadder(scope, book, technique, ctx.visitor.accountId)
        if (why || rungs.length === 0)
          return again<Again>({ typed: {}, errors: [], why: why ?? 'no_item' }, 409)
        const scaleOf = scaleIn(ctx.query, technique.facts.outside.age)
        // Every step is a known answer here, so that a locked one is refused by its own sentence.
        const parsed = parse(
          startForm(
            scaleOf,
            rungs.map((one) => one.rung),
          ),
          form,
        )
        if (!parsed.ok) return again<Again>({ typed: parsed.typed, errors: parsed.errors, why: null })
        const { answers, typed } = parsed
        const refused = (why: Refusal) => again<Again>({ typed, errors: [], why }, 409)
        const baseline = toSuds(answers.baseline, scaleOf)
        if (baseline === null) return again<Again>({ typed, errors: [], why: null })
        try {
          const started = await beginExposure(scope, ctx.visitor, book, technique, {
            itemId: answers.item,
            mode: answers.mode,
            how: answers.how ?? null,
            readiness: answers.ready ?? [],
            baseline,
            believedBefore: answers.believed ?? null,
            relaxed: toSuds(answers.relaxed ?? null, scaleOf),
            willing: answers.willing === true,
            scene: answers.scene ?? null,
            motivation: answers.motivation ?? null,
          })
          return started.ok
            ? // The page says itself that it runs; a notice would lie over the numbers just then.
              redirect(runHref(file.head.id, technique.run.id, `paparan/${started.id}?skala=${scaleOf}`))
            : refused(started.why)
        } catch (error) {
          if (isLockedStep(error)) return refused('locked')
          throw error
        }
      },
    },
  },
  meta: (ctx) => ({ title: exposureWords[ctx.lang].title, shell: 'console', nav: 'cases', width: 'wide' }),
  view: (ctx, loaded, state: Again | null) => {
    const { lang } = ctx
    const words = exposureWords[lang]
    const { data, technique, rungs, why } = loaded
    const { facts, run } = technique
    const scaleOf = scaleIn(ctx.query, facts.outside.age)
    const all = choosable(rungs)
    const open = all.flatMap((one) => (one.state === 'open' ? [one.item] : []))
    const past = practicesOf(facts, 'exposure')
    const running = past.find((one) => one.state === 'running')
    const first = firstChoice(rungs)
    const focus = newest(facts, 'focus')?.['focus']
    const home = runHref(data.file.head.id, run.id)
    const startable = !running && !why && whyReadOnly(data.file.head) === null && open.length > 0
    const wrongField = startable && state?.why ? fieldOf[state.why] : undefined
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={data.file.head.id} lang={lang} at="overview" />
        <BackLink href={home}>{sdWords[lang].backToTechnique}</BackLink>
        <h2>{words.title}</h2>
        <Notice title={sdWords[lang].focus}>
          <p>{typeof focus === 'string' ? focus : sdWords[lang].noFocus}</p>
        </Notice>
        <p>{words.intro}</p>
        {state?.why && !wrongField && (
          <Notice tone="warn">
            <p>{words.refusals[state.why]}</p>
          </Notice>
        )}
        {why && !state && (
          <Notice tone="warn">
            <p>{words.refusals[why]}</p>
            {why === 'bullying' && <a href={caseHref(data.file.head.id, 'aman')}>{words.plan}</a>}
          </Notice>
        )}
        {running && (
          <Notice tone="warn" title={words.running}>
            <ButtonLink href={`${home}/paparan/${running.id}`}>{words.resume}</ButtonLink>
          </Notice>
        )}
        {startable && (
          <Grid min="large">
            <Card title={words.start}>
              <ScaleLinks lang={lang} now={scaleOf} />
              <FormSheet
                form={startForm(scaleOf, open)}
                typed={
                  state?.typed ?? (first ? { item: [first], mode: [past.at(-1)?.body.mode ?? 'graded'] } : {})
                }
                errors={
                  state?.why && wrongField
                    ? [notTaken(wrongField, words.refusals[state.why])]
                    : (state?.errors ?? [])
                }
                lang={lang}
                band="dewasa"
                submit={words.start}
              >
                <OnceField />
              </FormSheet>
            </Card>
            <CalmBeside facts={facts} lang={lang} />
          </Grid>
        )}
        <NotNow all={all} lang={lang} />
        <Wishes wishes={wishesOf(loaded.book, run.id, facts.practices)} lang={lang} />
        <Past practices={past} facts={facts} home={home} lang={lang} />
        <Grid min="large">
          <LadderDrawing
            id="tangga"
            lang={lang}
            rungs={rungs.map(({ rung, lock }) => ({ ...rung, locked: lock.state === 'locked' }))}
          />
        </Grid>
        {past.length > 0 && (
          <Disclosure summary={words.peaks.each}>
            <Grid min="large">
              {rungs.map(({ rung }) => (
                <PeakChart key={rung.id} item={rung} trials={trialsIn(past)} lang={lang} />
              ))}
            </Grid>
          </Disclosure>
        )}
      </CaseFrame>
    )
  },
})

/** The same wish over time: something to ask about, never something to push. */
function Wishes({ wishes, lang }: { wishes: readonly Wish[]; lang: Lang }) {
  const words = exposureWords[lang]
  if (wishes.length < 2) return null
  return (
    <LineChart
      id="keinginan"
      title={words.motivations}
      description={words.motivationText}
      note={words.motivationText}
      points={wishes.map(({ on, value }) => ({ label: formatDate(on, lang), short: shortDay(on), value }))}
      headers={[words.columns.day, words.motivation]}
      min={0}
      max={10}
    />
  )
}

function NotNow(props: { all: ReturnType<typeof choosable>; lang: Lang }) {
  const words = exposureWords[props.lang]
  const not = props.all.flatMap((one) => (one.state === 'open' ? [] : [one]))
  if (not.length === 0) return null
  return (
    <Card title={words.notNow}>
      <ul class="plain">
        {not.map((one) => (
          <li key={one.item.id}>
            {one.item.text}{' '}
            <Tag
              tone={one.state === 'locked' ? 'warn' : undefined}
              icon={one.state === 'locked' ? 'lock' : undefined}
            >
              {words.why[one.state]}
            </Tag>
          </li>
        ))}
      </ul>
    </Card>
  )
}
