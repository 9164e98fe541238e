import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { addTask, raiseUrgency } from '#src/cases/index.ts'
import { answeredOf, findInstrument, mayMeasure, trendOf, type Given } from '#src/instruments/index.ts'
import { standingOf } from './goal-ratings.ts'
import { answersTo, type EpisodeBook } from './open-episode.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { judgeStep, paceDays, type StepDecisionKind, type StepRefusal } from './rules/step-decision.ts'
import { stepDownGate } from './rules/step-down.ts'
import { safeDaysOf, stepFactsFrom, type StepRecord } from './rules/step-facts.ts'
import { stepSuggest, type CareLevel, type StepFacts, type StepSuggestion } from './rules/step-suggest.ts'
import { seal, unseal } from './seal.ts'
import { heldWithClient, openSessions, type OpenSession } from './session-facts.ts'
import { insertStepDecision, stepDecisionsOf, type StoredStepDecision } from './step.store.ts'

/** The name the sheet of facts is kept under. */
export const stepSheet = 'step-facts'
/** Whoever is counselled stands on the third step until somebody decides otherwise. */
const counselled: CareLevel = 'L2'

export type OpenStepDecision = StoredStepDecision & Readonly<{ reason: string }>
export type StepStanding = Readonly<{
  level: CareLevel
  facts: StepFacts
  suggestion: StepSuggestion | null
  down: ReturnType<typeof stepDownGate>
  decisions: readonly OpenStepDecision[]
}>

/** Where a person stands on the steps of care, what the rules suggest from what is on record, and what was decided. */
export async function stepStanding(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  clientAgrees: boolean | null = null,
): Promise<StepStanding> {
  const decisions = (await stepDecisionsOf(scope, book.episode.id)).map((row) => openDecision(book, row))
  const level = decisions[0]?.level ?? counselled
  const sessions = heldWithClient(await openSessions(scope, book))
  const measured = await measuredIn(scope, member, book)
  const facts = stepFactsFrom({ level, ...factsOnRecord(book, sessions), ...measured })
  const down = stepDownGate(
    {
      reliablyImproved: measured.change === null ? null : measured.change === 'improved',
      safeDays: safeDaysOf(
        sessions.map((one) => ({ heldOn: one.heldOn, ...one.sheet })),
        dayOf(scope.now),
      ),
      goals: book.goals.filter((goal) => !goal.endedAt).map((goal) => standingOf(goal.ratings).now),
      clientAgrees,
    },
    facts,
  )
  return { level, facts, suggestion: stepSuggest(facts), down, decisions }
}

function openDecision(book: EpisodeBook, row: StoredStepDecision): OpenStepDecision {
  const { reason } = unseal(book.file.keys.of(row.keyVersion), 'step_decision', row.id, row.sealed)
  return { ...row, reason }
}

function factsOnRecord(book: EpisodeBook, sessions: readonly OpenSession[]) {
  const newestFirst = sessions.toReversed()
  const bullying = newestFirst
    .map((one) => one.sheet?.bullyingGoesOn)
    .find((answer) => answer !== undefined && answer !== 'not_asked')
  const safety = newestFirst.map((one) => one.sheet?.safety).find((answer) => answer !== undefined)
  const { head } = book.file
  return {
    told: answersTo(book, stepSheet)?.answers ?? {},
    sessionsHeld: sessions.length,
    bullyingGoesOn: bullying ?? 'not_asked',
    saidNotSafe: safety === undefined ? null : safety === 'not_safe',
    urgencyNow: head.urgency === 'NOW',
    caseType: head.facts.caseType,
    exclusions: book.runs.map((run) => run.words.asked),
    clientWantsMore: answersTo(book, 'review')?.answers['clientWants'] === 'step_up',
  } satisfies Partial<StepRecord>
}

type Measured = Pick<StepRecord, 'asq' | 'phq' | 'gad' | 'dyingItem' | 'change'>

/** Newest numbers of the file. Whoever may not see results is suggested nothing from them. */
async function measuredIn(scope: AccountScope, member: Member, book: EpisodeBook): Promise<Measured> {
  const nothing: Measured = { asq: null, phq: null, gad: null, dyingItem: null, change: null }
  if (!mayMeasure(member.roles)) return nothing
  const given = (await answeredOf(scope, member, book.file)).filter((one) => one.latest !== null)
  const newest = (...codes: readonly string[]) => given.find((one) => codes.includes(one.instrument))?.latest
  const asked = newest('phq-9')
  const dying = asked?.score.counted.find((one) => one.linkId === '9')?.value ?? null
  return {
    asq: newest('asq')?.score.asq?.result ?? null,
    phq: newest('phq-9', 'phq-8')?.score.total ?? null,
    gad: newest('gad-7')?.score.total ?? null,
    dyingItem: dying,
    change: await changeIn(scope, given),
  }
}

async function changeIn(scope: AccountScope, given: readonly Given[]): Promise<StepRecord['change']> {
  const found = new Set<string>()
  for (const code of new Set(given.map((one) => one.instrument))) {
    const version = given.find((one) => one.instrument === code)?.version
    const instrument = version ? await findInstrument(scope, code, version) : null
    if (instrument) found.add(trendOf(instrument, given).latest.change)
  }
  if (found.has('deteriorated')) return 'deteriorated'
  if (found.has('recovered') || found.has('improved')) return 'improved'
  return found.has('noReliableChange') ? 'none' : null
}

export type StepInput = Readonly<{
  decision: StepDecisionKind
  level: CareLevel
  reason: string
  clientAgrees: boolean | null
  /** What the task says that comes of it. */
  task: (level: CareLevel) => string
}>

/** Writes down what a person decided. It may raise how soon somebody acts; it never takes help away. */
export async function decideStep(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  input: StepInput,
): Promise<'decided' | StepRefusal> {
  const standing = await stepStanding(scope, member, book, input.clientAgrees)
  const { suggestion, level: now } = standing
  const mayLower = standing.down.result === 'pass'
  const judged = judgeStep({ now, suggestion, mayLower }, input.decision, input.level)
  if (!judged.ok) return judged.why
  const { caseId, id: episodeId, leadId } = book.episode
  const id = newOrderedId<'step_decision'>(scope.now.getTime())
  const because = suggestion?.reasons.map((one) => one.code) ?? []
  await insertStepDecision(
    scope,
    { caseId, episodeId },
    {
      id,
      kind: input.decision,
      suggested: suggestion?.level ?? null,
      level: judged.level,
      pace: suggestion?.pace ?? null,
      because,
      keyVersion: book.file.keys.current,
      sealed: seal(book.file.keys.newest, 'step_decision', id, {
        reason: input.reason,
        fired: suggestion?.reasons.map((one) => one.from) ?? [],
      }),
    },
  )
  const accepted = input.decision === 'accepted' && suggestion
  if (accepted && (suggestion.pace === 'now' || suggestion.pace === 'today'))
    await raiseUrgency(scope, book.file, suggestion.pace === 'now' ? 'NOW' : 'TODAY')
  if (judged.level !== now || accepted) {
    const dueOn = addDays(dayOf(scope.now), paceDays[suggestion?.pace ?? 'd7'])
    await addTask(scope, book.file, { what: input.task(judged.level), ownerId: leadId, dueOn })
  }
  const facts = { decision: input.decision, level: judged.level, suggested: suggestion?.level ?? null }
  await record(scope, {
    action: 'counselling.step_decided',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { ...facts, because },
  })
  await tell(scope, { kind: 'counselling.step_decided', subjectKind: 'case', subjectId: caseId, facts })
  await knock(scope, 'counselling', { subjectId: caseId })
  return 'decided'
}
