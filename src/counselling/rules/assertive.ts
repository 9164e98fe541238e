import type { AspectRatings, RolePlayAspect } from '../practice.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'

/** What is rated after a role-play, 0-4 each; eye contact only where the child's culture wants it. */
export const rolePlayAspects: readonly RolePlayAspect[] = [
  'eyeContact',
  'posture',
  'volume',
  'calmTone',
  'responseStart',
  'clearRequest',
  'givesFeeling',
  'respectsOther',
  'sticksToPoint',
  'endsSafely',
]

/** An aspect left out was not rated and is never 0. */
export type RolePlayTrial = Readonly<{ worker: AspectRatings; client: AspectRatings }>

/** Mean of the rated items; null when none was rated. */
export function ratingMean(rating: AspectRatings): number | null {
  const given = Object.values(rating)
  return given.length === 0 ? null : given.reduce<number>((sum, one) => sum + one, 0) / given.length
}

/** The client's own rating minus the worker's, for aspects both rated: something to talk about, no fault. */
export function ratingGaps(
  trial: RolePlayTrial,
): readonly Readonly<{ aspect: RolePlayAspect; gap: number }>[] {
  return rolePlayAspects.flatMap((item) => {
    const own = trial.client[item]
    const other = trial.worker[item]
    return own === undefined || other === undefined ? [] : [{ aspect: item, gap: own - other }]
  })
}

export type AssertiveCode = 'meanEnough' | 'meanTooLow' | 'itemAtZero' | 'notRated' | 'tooFewTrials'
export type Suggestion<Code extends string> = Readonly<{ pass: boolean; why: readonly Reason<Code>[] }>

/** On to the next situation: the last two role-plays at a mean of 3.0 with no item at 0 (practice.md §4, §21). */
export function assertAdvance(
  trials: readonly RolePlayTrial[],
  limits: Limits = standard,
): Suggestion<AssertiveCode> {
  const last = trials.slice(-limits.ratingTrials)
  const before = trials.length - last.length
  const why = last.flatMap((trial, at) => readTrial(trial, `trials.${before + at + 1}`, limits))
  if (last.length < limits.ratingTrials) why.push(fired('tooFewTrials', 'trials', trials.length))
  return { pass: why.length > 0 && why.every((reason) => reason.code === 'meanEnough'), why }
}

function readTrial({ worker }: RolePlayTrial, path: string, limits: Limits): Reason<AssertiveCode>[] {
  const mean = ratingMean(worker)
  if (mean === null) return [fired('notRated', path, null)]
  const zeros = rolePlayAspects.filter((item) => worker[item] === 0)
  const code = mean >= limits.ratingMeanAtLeast ? 'meanEnough' : 'meanTooLow'
  return [
    fired(code, `${path}.mean`, mean.toFixed(2)),
    ...zeros.map((item) => fired('itemAtZero' as const, `${path}.${item}`, 0)),
  ]
}

export const styles = ['passive', 'aggressive', 'passiveAggressive', 'assertive'] as const
export type Style = (typeof styles)[number]

/** One run of the drill; `chose` is empty where a card was skipped: it is not answered, and not wrong. */
export type DrillRun = readonly Readonly<{ scene: string; chose: string; right: boolean }>[]
export type DrillCode = 'shareEnough' | 'shareTooLow' | 'tooFewCards' | 'tooFewRuns'

/** Share of answered cards that were told right, and the cards to talk about. Null share when none was answered. */
export function readDrill(
  run: DrillRun,
): Readonly<{ answered: number; share: number | null; toDiscuss: readonly string[] }> {
  const answered = run.filter((one) => one.chose !== '')
  const right = answered.filter((one) => one.right)
  return {
    answered: answered.length,
    share: answered.length === 0 ? null : right.length / answered.length,
    toDiscuss: run.filter((one) => one.chose === '' || !one.right).map((one) => one.scene),
  }
}

/** The drill is done after two runs in a row of 80 % with 12 cards or more (practice.md §4, §21 discrimination). */
export function discrimination(runs: readonly DrillRun[], limits: Limits = standard): Suggestion<DrillCode> {
  const last = runs.slice(-limits.drillRuns)
  const before = runs.length - last.length
  const why = last.map((run, at): Reason<DrillCode> => {
    const { answered, share } = readDrill(run)
    const path = `runs.${before + at + 1}`
    if (answered < limits.drillCardsAtLeast) return fired('tooFewCards', `${path}.answered`, answered)
    const enough = share !== null && share >= limits.drillShareAtLeast
    return fired(enough ? 'shareEnough' : 'shareTooLow', `${path}.share`, share?.toFixed(2) ?? null)
  })
  if (last.length < limits.drillRuns) why.push(fired('tooFewRuns', 'runs', runs.length))
  return { pass: why.length > 0 && why.every((reason) => reason.code === 'shareEnough'), why }
}

/** What is asked before something is tried in real life (B08, U04); null while nobody has asked. */
export type RealTask = Readonly<{
  threat: boolean | null
  contactWithAlleged: boolean | null
  adultPlan: boolean | null
  leaveAndTellPractised: boolean | null
  clientWants: boolean | null
}>
export type RealTaskCode =
  | 'threat'
  | 'threatUnknown'
  | 'contactWithAlleged'
  | 'noAdultPlan'
  | 'leaveAndTellFirst'
  | 'clientDoesNotWant'
  | 'asked'

/**
 * Whether a real task may be given. Where there is a threat, or nobody knows, no task of facing anybody is
 * given: adults stay responsible for stopping it, and the child practises leaving and telling.
 */
export function realTaskGate(task: RealTask): GateResult<RealTaskCode> {
  const missing: Reason<RealTaskCode>[] = []
  if (task.threat === true) missing.push(fired('threat', 'threat', true))
  if (task.threat === null) missing.push(fired('threatUnknown', 'threat', null))
  if (task.contactWithAlleged !== false) {
    missing.push(fired('contactWithAlleged', 'contactWithAlleged', task.contactWithAlleged))
  }
  if (task.adultPlan !== true) missing.push(fired('noAdultPlan', 'adultPlan', task.adultPlan))
  if (task.leaveAndTellPractised !== true) {
    missing.push(fired('leaveAndTellFirst', 'leaveAndTellPractised', task.leaveAndTellPractised))
  }
  if (task.clientWants !== true) missing.push(fired('clientDoesNotWant', 'clientWants', task.clientWants))
  return gate(missing, [fired('asked', 'threat', task.threat)])
}

/** The order in which situations are tried: low difficulty first; with a threat, or unrated, not at all. */
export function taskLadder<T extends Readonly<{ difficulty: number | null; threat: boolean | null }>>(
  situations: readonly T[],
): readonly T[] {
  return situations
    .filter((one) => one.threat === false && one.difficulty !== null)
    .toSorted((a, b) => (a.difficulty ?? 0) - (b.difficulty ?? 0))
}

/** One logged situation of the homework (B09); `left`: went away in safety. */
export type LoggedSituation = Readonly<{ style: Style | 'left' | null; wantsHelp: boolean }>
export type CloseCode =
  | 'situationsGood'
  | 'situationsNotYet'
  | 'goalGained'
  | 'goalNotYet'
  | 'goalNotRated'
  | 'clientReady'
  | 'clientNotReady'

/** Closing the training: 3 of the last 4 logged situations, goal up by 2, and the client says so (practice.md §4). */
export function assertiveClose(
  facts: Readonly<{
    log: readonly LoggedSituation[]
    goalFirst: number | null
    goalNow: number | null
    clientReady: boolean | null
  }>,
  limits: Limits = standard,
): Suggestion<CloseCode> {
  const last = facts.log.slice(-limits.closeSituations)
  const good = last.filter((one) => one.style === 'assertive' || one.style === 'left').length
  const { goalFirst, goalNow } = facts
  const gain = goalFirst === null || goalNow === null ? null : goalNow - goalFirst
  const goalCode = gain === null ? 'goalNotRated' : gain >= limits.closeGoalGain ? 'goalGained' : 'goalNotYet'
  const why: Reason<CloseCode>[] = [
    fired(
      good >= limits.closeSituationsGood ? 'situationsGood' : 'situationsNotYet',
      'log',
      `${good}/${last.length}`,
    ),
    fired(goalCode, 'goal', gain),
    fired(facts.clientReady === true ? 'clientReady' : 'clientNotReady', 'clientReady', facts.clientReady),
  ]
  const yes = new Set<CloseCode>(['situationsGood', 'goalGained', 'clientReady'])
  return { pass: why.every((reason) => yes.has(reason.code)), why }
}

/** A logged wish for help goes to the counsellor's queue today; no other entry does by itself. */
export function asksForHelp(log: readonly LoggedSituation[]): readonly Reason<'wantsHelp'>[] {
  return log.flatMap((one, at) =>
    one.wantsHelp ? [fired('wantsHelp' as const, `log.${at + 1}.wantsHelp`, true)] : [],
  )
}
