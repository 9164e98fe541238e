import { randomUUID } from 'node:crypto'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { parse } from '#src/platform/forms/index.ts'
import { asId } from '#src/platform/ids.ts'
import {
  absent,
  again,
  isAgain,
  isAnswer,
  overtaken,
  redirect,
  type Answer,
} from '#src/platform/web/answer.ts'
import { page, type Again, type Ctx, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, whyReadOnly } from '#src/cases/index.ts'
import { BackLink } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { loadTechnique, techniqueForPost, type TechniquePageData } from '../../load-technique-page.ts'
import type { PracticeOf, StopWhy } from '../../practice.ts'
import { practicesOf } from '../../protocols/run-facts.ts'
import { relaxationMethods } from '../../rules/relaxation.ts'
import { readSuds, toSuds } from '../../rules/suds.ts'
import { addHomework } from '../../session/give-homework.ts'
import { runHref } from '../../step-href.ts'
import { decideStep, honourAttempt, stepDecisions, type Decided } from '../decide-step.ts'
import { elapsedSeconds, homeworkSteps } from '../exposure.ts'
import { finishForm } from '../exposure-forms.ts'
import { exposureWords } from '../exposure-words.ts'
import { openLadder, type LockedRung } from '../open-ladder.ts'
import { addSent, pendingIn, ratingIn } from '../rating-post.ts'
import { relaxAfter } from '../relax-after.ts'
import { finishExposure, heldExposure, stopExposure } from '../run-exposure.ts'
import { rewardsLeft } from '../rewards.ts'
import { scaleIn } from '../scale-links.tsx'
import { refuse, refuseAt, type TrialAgain } from '../trial-again.tsx'
import { RunningView, whereItEnds } from './running-view.tsx'
import { TrialResult } from './trial-result.tsx'

export type TrialData = TechniquePageData &
  Readonly<{ practice: PracticeOf<'exposure'>; rungs: readonly LockedRung[]; elapsed: number; now: Date }>

type Held = NonNullable<Awaited<ReturnType<typeof techniqueForPost>>> &
  Readonly<{ practice: PracticeOf<'exposure'>; here: string }>
type Outcome = Answer | Again<TrialAgain>
type Act = (scope: AccountScope, ctx: Ctx<Member>, held: Held, form: FormData) => Promise<Outcome>

/** Every post holds the practice first, so that two tabs act one after the other; ratings on the way come first. */
function act(run: Act, after: 'any' | 'technique_runs' = 'any') {
  return {
    run: async (scope: AccountScope, ctx: Ctx<Member>, form: FormData): Promise<Outcome> => {
      const opened = await techniqueForPost(scope, ctx)
      const id = asId<'practice'>(ctx.params['practice'])
      const practice = opened && id && (await heldExposure(scope, opened.book, opened.technique, id))
      if (!opened || !practice) return absent()
      const { book, technique, file } = opened
      if (after === 'technique_runs' && technique.run.endedOn) return absent()
      const sent = pendingIn(String(form.get('pending') ?? ''))
      const rated = await addSent(scope, book, technique, practice, sent)
      const scaleOf = scaleIn(ctx.query, technique.facts.outside.age)
      const here = runHref(file.head.id, technique.run.id, `paparan/${practice.id}?skala=${scaleOf}`)
      const outcome = await run(scope, ctx, { ...opened, practice: rated.practice, here }, form)
      return isAgain(outcome) && sent.length > 0
        ? again({ ...outcome.again, unsent: JSON.stringify(sent) }, outcome.status)
        : outcome
    },
  }
}
const text = (form: FormData, name: string, most: number) =>
  String(form.get(name) ?? '')
    .trim()
    .slice(0, most)

const rate: Act = async (scope, ctx, { book, technique, practice, here }, form) => {
  const typed = text(form, 'typed', 10)
  const rating = ratingIn(text(form, 'id', 40) || randomUUID(), form.get('suds') ?? typed, null)
  const { outOfRange } = exposureWords[ctx.lang]
  // Only one of the scales is typed; of the others every button is within it.
  const isTyped = scaleIn(ctx.query, technique.facts.outside.age) === 'hundred'
  if (!rating) return isTyped ? refuseAt(form, 'f-typed', outOfRange) : refuse(form, outOfRange)
  const { state } = await addSent(scope, book, technique, practice, [rating])
  // The next number is asked at once: without JavaScript too, nobody scrolls to it.
  return redirect(`${here}#angka`, state)
}

const stop: Act = async (scope, ctx, { book, practice, here }, form) => {
  const whys = [
    'stop_signal',
    'dissociation',
    'new_disclosure',
    'too_high',
    'other',
  ] as const satisfies readonly StopWhy[]
  // An unknown reason is still a stop.
  const why = whys.find((one) => one === form.get('why')) ?? 'stop_signal'
  const done = await stopExposure(scope, book, practice, why, exposureWords[ctx.lang].task)
  return redirect(here + whereItEnds, done ? (why === 'new_disclosure' ? 'raised' : 'stopped') : 'over')
}

const finish: Act = async (scope, ctx, { book, technique, practice, here }, form) => {
  const scaleOf = scaleIn(ctx.query, technique.facts.outside.age)
  const parsed = parse(finishForm(scaleOf), form)
  if (!parsed.ok) return again<TrialAgain>({ typed: parsed.typed, errors: parsed.errors, notice: null })
  const { end, believed, happened, praise, note } = parsed.answers
  const done = await finishExposure(scope, book, practice, {
    end: toSuds(end ?? null, scaleOf),
    believedAfter: believed ?? null,
    happened: happened ?? null,
    praise,
    ...(note ? { note } : {}),
  })
  return done
    ? redirect(here + whereItEnds, 'done')
    : again<TrialAgain>({ typed: parsed.typed, errors: [], notice: exposureWords[ctx.lang].over }, 409)
}

const decide: Act = async (scope, ctx, { book, technique, practice, here }, form) => {
  const words = exposureWords[ctx.lang].refusedDecision
  const decision = stepDecisions.find((one) => one === form.get('decision'))
  if (!decision) return refuseAt(form, 'f-decision', words.choose)
  const decided: Decided = await decideStep(scope, book, technique, practice, {
    decision,
    clientChooses: text(form, 'clientChooses', 20) || 'not_asked',
    why: text(form, 'why', 1000),
  })
  if (decided === 'stopped_never_passes') return refuseAt(form, 'f-decision', words[decided], 409)
  if (decided !== 'done') return refuse(form, words[decided], 409)
  const ladder = technique.facts.ladder.toSorted((one, other) => one.rank - other.rank)
  const below = ladder[ladder.findIndex((one) => one.id === practice.itemId) - 1]
  if (decision !== 'insert') return redirect(here, 'decided')
  const caseId = book.episode.caseId
  return redirect(runHref(caseId, technique.run.id, `tangga/baru${below ? `?setelah=${below.id}` : ''}`))
}

const reward: Act = async (scope, ctx, { book, technique, practice, here }, form) => {
  const words = exposureWords[ctx.lang]
  const what = text(form, 'what', 120)
  const praise = text(form, 'praise', 500)
  const left = rewardsLeft(book, technique, scope.now)
  if (!what && !praise) return refuseAt(form, 'f-praise', words.praiseMissing)
  if (what && left.left === 0) return refuse(form, words.rewardCap(left.most))
  const fors = ['starting', 'staying', 'homework'] as const
  const kept = await honourAttempt(scope, book, technique, practice, {
    for: fors.find((one) => one === form.get('for')) ?? 'staying',
    what,
    praise,
  })
  return kept ? redirect(here, 'rewarded') : overtaken(here, 'overtaken')
}

const calm: Act = async (scope, ctx, { book, technique, practice, here }, form) => {
  const method = relaxationMethods.find((one) => one === form.get('method'))
  const after = readSuds(text(form, 'after', 10))
  const { calmMissing } = exposureWords[ctx.lang]
  if (practice.state === 'running') return refuse(form, calmMissing)
  if (!method || after === null) return refuseAt(form, method ? 'f-after' : 'f-method', calmMissing)
  await relaxAfter(scope, book, technique, practice, { method, after })
  return redirect(here, 'calmed')
}

const homework: Act = async (scope, ctx, { book, technique, practice, here }, form) => {
  const words = exposureWords[ctx.lang]
  const item = technique.facts.ladder.find((one) => one.id === practice.itemId)
  const rungs = await openLadder(scope, book, technique, ctx.visitor.accountId)
  const may =
    item && practice.state !== 'running'
      ? homeworkSteps(rungs, { item, stopped: practice.state === 'stopped' })
      : []
  const step = may.find((one) => one.id === form.get('item'))
  const how = text(form, 'how', 500)
  if (may.length === 0) return refuse(form, words.homeworkRefused)
  if (!step) return refuseAt(form, 'f-item', words.homeworkRefused)
  if (!how) return refuseAt(form, 'f-how', words.homeworkHowMissing)
  await addHomework(scope, book.place, {
    caseId: book.episode.caseId,
    episodeId: book.episode.id,
    audience: 'client',
    kind: 'exposure',
    title: step.text,
    how,
    dueOn: null,
    runId: technique.run.id,
    sessionId: null,
  })
  return redirect(here, 'given')
}

/** One practice of one step: while it runs, and afterwards. Every rating works without JavaScript too. */
export const exposureTrialPage: Page = page({
  path: '/kasus/:id/teknik/:run/paparan/:practice',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadTechnique(scope, ctx)
    if (isAnswer(loaded)) return loaded
    const practice = practicesOf(loaded.technique.facts, 'exposure').find(
      (one) => one.id === ctx.params['practice'],
    )
    if (!practice) return absent()
    const rungs = await openLadder(scope, loaded.book, loaded.technique, ctx.visitor.accountId)
    return { ...loaded, practice, rungs, elapsed: elapsedSeconds(practice.begunAt, ctx.now), now: ctx.now }
  },
  actions: {
    rate: act(rate),
    stop: act(stop),
    finish: act(finish),
    decide: act(decide, 'technique_runs'),
    reward: act(reward, 'technique_runs'),
    calm: act(calm, 'technique_runs'),
    homework: act(homework, 'technique_runs'),
  },
  meta: (ctx) => ({
    title: exposureWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    islands: ['exposure'],
    flashes: exposureWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: TrialAgain | null) => {
    const { lang } = ctx
    const { data, technique, practice } = loaded
    const scaleOf = scaleIn(ctx.query, technique.facts.outside.age)
    const writable = whyReadOnly(data.file.head) === null && loaded.hinders.length === 0
    const back = runHref(data.file.head.id, technique.run.id, 'paparan')
    if (practice.state === 'running' && writable)
      return (
        <>
          <BackLink href={back}>{exposureWords[lang].title}</BackLink>
          <RunningView data={loaded} scaleOf={scaleOf} lang={lang} state={state} />
        </>
      )
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <BackLink href={back}>{exposureWords[lang].title}</BackLink>
        <TrialResult
          data={loaded}
          lang={lang}
          scaleOf={scaleOf}
          state={state}
          writable={writable && technique.run.endedOn === null}
        />
      </CaseFrame>
    )
  },
})
