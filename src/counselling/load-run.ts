import type { AccountScope } from '#src/platform/db/scope.ts'
import { permission, readConsents } from '#src/cases/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { ageOn } from './age.ts'
import { hasMovedOn, newestAgreement } from './agree.ts'
import { commitmentPlan } from './agreement-plan.ts'
import type { RunId } from './episode.ts'
import { standingOf } from './goal-ratings.ts'
import { ladderOf, removedStepsOf, type StoredLadderItem } from './ladder.store.ts'
import type { LadderItem } from './ladder.ts'
import type { EpisodeBook, OpenRun } from './open-episode.ts'
import { practicesOfRun, type StoredPractice } from './practice.store.ts'
import type { Practice } from './practice.ts'
import type { Protocol } from './protocols/protocol.ts'
import { protocolAt } from './protocols/registry.ts'
import type { AgreementFact, OutsideFacts, RunFacts } from './protocols/run-facts.ts'
import { safetyLinesOf } from './safety-line.store.ts'
import { missingInPlan, openLine } from './safety/plan.ts'
import { unseal } from './seal.ts'
import { bullyingGoesOn, safetyReviewSheet } from './session-facts.ts'
import { clientTries } from './training/client-tries.ts'

/** A technique that runs, with the version it is pinned to and everything its gates may look at. */
export type OpenTechnique = Readonly<{ run: OpenRun; protocol: Protocol; facts: RunFacts }>

/** Null when this episode has no such technique. */
export async function loadRun(
  scope: AccountScope,
  book: EpisodeBook,
  runId: RunId,
): Promise<OpenTechnique | null> {
  const run = book.runs.find((one) => one.id === runId)
  if (!run) return null
  const protocol = protocolAt(run.protocol, run.protocolVersion)
  if (!protocol) throw new Error(`A released version is gone: ${run.protocol} ${run.protocolVersion}`)
  const ladder = (await ladderOf(scope, runId)).map((row) => openLadderItem(book, row))
  const offLadder = (await removedStepsOf(scope, runId)).map((row) => openLadderItem(book, row))
  const practices = (await practicesOfRun(scope, runId)).map((row) => openPractice(book, row))
  const answers: RunFacts['answers'] = (step) =>
    book.answers.filter((one) => one.runId === runId && one.form === step).map((one) => one.answers)
  const facts: RunFacts = {
    answers,
    ladder,
    offLadder,
    practices,
    agreements: await agreementFacts(scope, book, { run, protocol, facts: { answers } }),
    outside: {
      ...(await outsideFacts(scope, book)),
      ...(asksForTries(protocol) ? { clientTries: await clientTries(scope, book, run.begunOn) } : {}),
    },
  }
  return { run, protocol, facts }
}

/** Only a technique with tasks in life looks at what the client wrote about trying. */
function asksForTries(protocol: Protocol): boolean {
  return protocol.phases.some((phase) =>
    phase.steps.some((step) => step.kind === 'screen' && step.screen === 'tasks'),
  )
}

async function agreementFacts(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Parameters<typeof commitmentPlan>[0],
): Promise<readonly AgreementFact[]> {
  const { id } = technique.run
  const own = newestAgreement(book, { kind: 'commitment', runId: id })
  const moved =
    own !== null && (await hasMovedOn(scope, book, own, (lang) => commitmentPlan(technique, lang)))
  return book.agreements
    .filter((one) => one.runId === id || one.kind === 'goals')
    .map((one) => ({
      kind: one.kind,
      version: one.version,
      signers: one.signatures.map((signature) => signature.signer),
      revoked: one.revokedAt !== null,
      changed: one === own && moved,
    }))
}

export function openLadderItem(book: Pick<EpisodeBook, 'place'>, row: StoredLadderItem): LadderItem {
  const words = unseal(book.place.of(row.placeVersion), 'ladder_item', row.id, row.sealed)
  return {
    id: row.id,
    rank: row.rank,
    text: words.text,
    place: words.place,
    who: words.who,
    when: words.when,
    mode: row.mode,
    expected: words.expected,
    prediction: words.prediction,
    helper: words.helper,
    realDanger: row.realDanger,
    contactWithReported: row.contactWithReported,
    released: row.releasedAt !== null,
    loweredBy: row.loweredBy,
    passed: row.passedAt !== null,
    version: row.version,
  }
}
export function openPractice(book: Pick<EpisodeBook, 'place'>, row: StoredPractice): Practice {
  const { kind, id, itemId, sessionId, state, begunAt, endedAt, byClient, version } = row
  const body = unseal(book.place.of(row.placeVersion), 'practice', id, row.sealed)
  // The kind in clear and the body under the seal were written together.
  return { id, kind, itemId, sessionId, state, begunAt, endedAt, byClient, version, body } as Practice
}

/** What lies outside any one technique: age, consent, danger, the safety plan, goals. */
export async function outsideFacts(scope: AccountScope, book: EpisodeBook): Promise<OutsideFacts> {
  const today = dayOf(scope.now)
  const { file } = book
  const age = ageOn(file.identity.birthDate, today)
  const consents = await readConsents(scope, file)
  const lines = await safetyLinesOf(scope, file.head.id)
  const plan = lines.map((line) => openLine(book.place, line))
  return {
    age,
    guardianConsent: permission(consents, 'service', age === null || age < 18, today).allowed,
    bullyingGoesOn: await bullyingGoesOn(scope, book),
    urgencyNow: file.head.urgency === 'NOW',
    protectiveLines: plan
      .filter((line) => line.tag === 'protective')
      .map(({ id, place, time, text, reviewOn, madeAt }) => ({ id, place, time, text, reviewOn, madeAt })),
    safetyPlan: {
      missing: missingInPlan(plan, today),
      lines: plan.length,
      reviews: book.answers.filter((one) => one.form === safetyReviewSheet).length,
    },
    goalsRated: book.goals
      .filter((goal) => !goal.endedAt)
      .map((goal) => {
        const { first, now } = standingOf(goal.ratings)
        return { first, last: now ?? first }
      }),
    today,
  }
}
