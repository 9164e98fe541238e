import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { readFollowUps } from '#src/cases/index.ts'
import { administrationsOf } from '#src/instruments/index.ts'
import { hasMovedOn, newestAgreement } from './agree.ts'
import { goalsPlan } from './agreement-plan.ts'
import type { EndReason, Stage } from './episode.ts'
import { hasAgreed } from './forms/shared-options.ts'
import { standingOf } from './goal-ratings.ts'
import { outsideFacts } from './load-run.ts'
import { answersTo, type EpisodeBook, type OpenAgreement } from './open-episode.ts'
import { answerOf, type GateAnswer, type Held } from './protocols/gate.ts'
import { assessGate, endGate, goalsGate, prepareGate, type FactorState } from './rules/episode-gates.ts'
import type { Reason } from './rules/reason.ts'
import { stageGateWords } from './stage-gate-words.ts'

/** Nobody lets these pass: a person's own yes, danger now, and the days on which somebody asks again. */
const hard = new Set(['assentMissing', 'nowOpen', 'tooManyGoals', 'noFollowUps', 'noReason'])

type StageResult = Readonly<{ reasons?: readonly Reason[] }> &
  (Readonly<{ result: 'pass' }> | Readonly<{ result: 'hold'; missing: readonly Reason[] }>)

/** What is true of a gate whether it holds or not, and is said beside it. */
const said = new Set(['ratedByCaregiver'])

function toAnswer(result: StageResult): GateAnswer {
  const notes = [...new Set((result.reasons ?? []).map((one) => one.code))]
    .filter((code) => said.has(code))
    .map((code) => stageGateWords[code as keyof typeof stageGateWords])
  if (result.result === 'pass') return answerOf([], notes)
  const codes = [...new Set(result.missing.map((one) => one.code))]
  return answerOf(
    codes.map((code): Held => ({
      code,
      words: stageGateWords[code as keyof typeof stageGateWords],
      because: result.missing.filter((one) => one.code === code),
      hard: hard.has(code),
    })),
    notes,
  )
}

/** How the gate out of the present stage stands: what is there, what is missing, and which answers say so. */
export async function askStageGate(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
): Promise<GateAnswer> {
  return toAnswer(await stageGates[book.episode.stage](scope, member, book))
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const stageGates: Record<
  Stage,
  (scope: AccountScope, member: Member, book: EpisodeBook) => Promise<StageResult>
> = {
  prepare: async (scope, _member, book) => {
    const answers = answersTo(book, 'prepare')?.answers ?? {}
    const outside = await outsideFacts(scope, book)
    const said = answers['clientSays']
    return prepareGate({
      assent: hasAgreed(said) ? true : said === 'refuses' ? false : null,
      guardianConsent: outside.guardianConsent,
      legalBasis: outside.guardianConsent,
      limitsExplained: answers['limits'] === true,
      safetyAsked: answers['safetyAsked'] === 'yes',
      nowOpen: outside.urgencyNow,
      eligible: answers['eligible'] === 'yes' ? true : answers['eligible'] === 'no' ? false : null,
      mode: text(answers['mode']) || null,
      modeWhy: text(answers['modeWhy']),
    })
  },
  assess: async (scope, _member, book) => {
    const answers = answersTo(book, 'assess')?.answers ?? {}
    const relations = answersTo(book, 'relations')?.answers['people']
    const told = (unknown: string, ...names: readonly string[]): FactorState => {
      const has = names.some((name) => {
        const value = answers[name]
        return Array.isArray(value) ? value.length > 0 : typeof value === 'number' || text(value) !== ''
      })
      if (has) return { state: 'told' }
      const why = text(answers[unknown])
      return why ? { state: 'notKnown', why } : null
    }
    return assessGate({
      factors: {
        behaviour: told('behaviourUnknown', 'behaviour'),
        situations: told('situationsUnknown', 'situations'),
        motivation: told('motivationUnknown', 'motivation', 'motivationWhy'),
        selfObservation: told('selfObservationUnknown', 'selfObservation'),
        relations:
          Array.isArray(relations) && relations.length > 0
            ? { state: 'told' }
            : told('relationsUnknown', 'relations'),
        surroundings: told('surroundingsUnknown', 'home', 'school', 'community', 'online', 'pressures'),
      },
      strengths: text(answers['strengths']) ? 1 : 0,
      baselineMeasures: await measured(scope, book),
    })
  },
  goals: async (scope, _member, book) => {
    const goals = book.goals.filter((goal) => !goal.endedAt)
    const agreement = newestGoalAgreement(book)
    return goalsGate({
      goals: goals.length,
      reviewOn: goals.map((goal) => goal.reviewOn).find((day) => day !== null) ?? null,
      signed: isAssented(agreement),
      changed:
        agreement !== null && (await hasMovedOn(scope, book, agreement, (lang) => goalsPlan(book, lang))),
      clientAgrees: goals.length > 0 && goals.every((goal) => goal.agreed === 'yes') ? true : null,
    })
  },
  technique: async () => ({ result: 'pass' }),
  end: async (scope, _member, book) => {
    const answers = answersTo(book, 'end')?.answers ?? {}
    const waiting = (await readFollowUps(scope, book.file)).filter((one) => !one.doneAt)
    return endGate({
      reason: (answers['reason'] as EndReason | undefined) ?? null,
      goals: book.goals.filter((goal) => !goal.endedAt).map((goal) => standingOf(goal.ratings)),
      postMeasureOrWhyNot: answers['postMeasure'] === 'yes' || text(answers['postMeasureWhyNot']) !== '',
      maintenancePlan: answersTo(book, 'maintenance') !== null,
      followUpDates: waiting.length,
      clientViewOrWhyNot: text(answers['clientView']) !== '' || text(answers['clientViewWhyNot']) !== '',
      mySayAsked: text(answers['mySay']) !== '' || text(answers['mySayWhyNot']) !== '',
      referralTaken: answers['referralTaken'] === 'yes',
    })
  },
  closed: async () => ({ result: 'pass' }),
}

/** Measures given at the start; the first ratings of goals count too. */
async function measured(scope: AccountScope, book: EpisodeBook): Promise<number> {
  const given = await administrationsOf(scope, book.file)
  return (
    given.filter((one) => one.state === 'done' || one.state === 'partial').length +
    book.goals.filter((goal) => goal.ratings.length > 0).length
  )
}

export function newestGoalAgreement(book: Pick<EpisodeBook, 'agreements'>): OpenAgreement | null {
  return newestAgreement(book, { kind: 'goals', runId: null })
}
export function isAssented(agreement: OpenAgreement | null): boolean {
  return (
    agreement !== null &&
    agreement.revokedAt === null &&
    agreement.signatures.some((one) => one.signer === 'client')
  )
}
