import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { PracticeOf } from '../practice.ts'
import { runOrder } from '../rules/hierarchy.ts'
import { writeAnswer } from '../write-answer.ts'
import { markItem } from './ladder-write.store.ts'
import { newestVersion } from './write-ladder.ts'

/** Names under which a run keeps what was decided and how trying was honoured; they are not steps of their own. */
export const decisions = 'decisions'
export const rewardsGiven = 'rewards-given'

export const stepDecisions = ['pass', 'repeat', 'insert', 'back'] as const
export type StepDecision = (typeof stepDecisions)[number]
export type Decided = 'done' | 'stopped_never_passes' | 'no_step' | 'overtaken'

/** A person decides, whatever was suggested: passed, once more, a step in between, or one back. */
export async function decideStep(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  practice: PracticeOf<'exposure'>,
  input: Readonly<{ decision: StepDecision; clientChooses: string; why: string }>,
): Promise<Decided> {
  const { ladder } = technique.facts
  const item = ladder.find((one) => one.id === practice.itemId)
  if (!item || practice.state === 'running') return 'no_step'
  const { decision } = input
  if (decision === 'pass' && (practice.state === 'stopped' || practice.body.stop !== null))
    return 'stopped_never_passes'
  if (decision === 'pass' && !item.passed && !(await markItem(scope, item, { passed: true })))
    return 'overtaken'
  if (decision === 'back') {
    const order = runOrder(ladder)
    const below = order[order.findIndex((one) => one.id === item.id) - 1]
    for (const one of [item, below])
      if (one?.passed && !(await markItem(scope, one, { passed: false }))) return 'overtaken'
  }
  const kept = await keep(scope, book, technique, decisions, {
    practice: practice.id,
    item: item.id,
    decision,
    clientChooses: input.clientChooses,
    ...(input.why ? { why: input.why } : {}),
  })
  if (!kept) return 'overtaken'
  await record(scope, {
    action: 'counselling.step_decided',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { item: item.id, decision },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
  return 'done'
}

/** Writes down how trying was honoured: for the attempt, never for a low number and never for telling. */
export function honourAttempt(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  practice: Pick<PracticeOf<'exposure'>, 'id'>,
  given: Readonly<{ for: string; what: string; praise: string }>,
): Promise<boolean> {
  return keep(scope, book, technique, rewardsGiven, { practice: practice.id, ...given })
}

function keep(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  as: string,
  answers: AnyAnswers,
): Promise<boolean> {
  return writeAnswer(scope, book, book.episode, {
    form: { id: `sd.${as}`, version: 1 },
    as,
    runId: technique.run.id,
    shared: as === rewardsGiven,
    seen: newestVersion(book, technique, as),
    answers,
  })
}
