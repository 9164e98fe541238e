import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId } from './episode.ts'
import type { StepDecisionKind } from './rules/step-decision.ts'
import type { CareLevel, Pace } from './rules/step-suggest.ts'

export type StepDecisionId = Id<'step_decision'>
export type StoredStepDecision = Readonly<{
  id: StepDecisionId
  kind: StepDecisionKind
  suggested: CareLevel | null
  level: CareLevel
  pace: Pace | null
  because: readonly string[]
  decidedBy: AccountId
  decidedAt: Date
  keyVersion: number
  sealed: Buffer
}>

/** Decisions are only ever added; the newest says where a person stands. */
export async function insertStepDecision(
  scope: AccountScope,
  of: Readonly<{ caseId: CaseId; episodeId: EpisodeId }>,
  decision: Omit<StoredStepDecision, 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.step_decision')
    .values({
      office_id: scope.actor.officeId,
      id: decision.id,
      case_id: of.caseId,
      episode_id: of.episodeId,
      kind: decision.kind,
      suggested: decision.suggested,
      level: decision.level,
      pace: decision.pace,
      because: [...decision.because],
      decided_by: scope.actor.accountId,
      decided_at: scope.now,
      key_version: decision.keyVersion,
      sealed: decision.sealed,
    })
    .execute()
}

/** Decisions about an episode, newest first. */
export async function stepDecisionsOf(
  scope: AccountScope,
  episodeId: EpisodeId,
): Promise<StoredStepDecision[]> {
  const rows = await scope.db
    .selectFrom('counselling.step_decision')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as StepDecisionId,
    kind: row.kind as StepDecisionKind,
    suggested: row.suggested as CareLevel | null,
    level: row.level as CareLevel,
    pace: row.pace as Pace | null,
    because: row.because,
    decidedBy: row.decided_by as AccountId,
    decidedAt: row.decided_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
