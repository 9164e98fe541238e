import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId, RunId } from './episode.ts'

export type GateActId = Id<'gate_act'>
export type GateOutcome = 'passed' | 'held' | 'override_asked' | 'overridden' | 'override_refused'
export type StoredGateAct = Readonly<{
  id: GateActId
  runId: RunId | null
  gate: string
  outcome: GateOutcome
  because: readonly string[]
  askedBy: AccountId
  askedAt: Date
  secondBy: AccountId | null
  secondAt: Date | null
  keyVersion: number | null
  sealed: Buffer | null
  /** The second person's words, under the key of the question. */
  secondSealed: Buffer | null
  /** Whom a change of the lead would make the lead. */
  wantedLead: AccountId | null
}>
export type NewGateAct = Pick<
  StoredGateAct,
  'id' | 'runId' | 'gate' | 'outcome' | 'because' | 'keyVersion' | 'sealed' | 'wantedLead'
> &
  Readonly<{ caseId: CaseId; episodeId: EpisodeId; askedSealed: Buffer | null }>

export async function insertGateAct(scope: AccountScope, act: NewGateAct): Promise<void> {
  await scope.db
    .insertInto('counselling.gate_act')
    .values({
      office_id: scope.actor.officeId,
      id: act.id,
      case_id: act.caseId,
      episode_id: act.episodeId,
      run_id: act.runId,
      gate: act.gate,
      outcome: act.outcome,
      because: [...act.because],
      asked_by: scope.actor.accountId,
      asked_at: scope.now,
      key_version: act.keyVersion,
      sealed: act.sealed,
      asked_sealed: act.askedSealed,
      wanted_lead: act.wantedLead,
    })
    .execute()
}

/** Every attempt at the gates of an episode, newest first. */
export async function gateActsOf(scope: AccountScope, episodeId: EpisodeId): Promise<StoredGateAct[]> {
  const rows = await scope.db
    .selectFrom('counselling.gate_act')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as GateActId,
    runId: row.run_id as RunId | null,
    gate: row.gate,
    outcome: row.outcome as GateOutcome,
    because: row.because,
    askedBy: row.asked_by as AccountId,
    askedAt: row.asked_at,
    secondBy: row.second_by as AccountId | null,
    secondAt: row.second_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
    secondSealed: row.second_sealed,
    wantedLead: row.wanted_lead as AccountId | null,
  }))
}

/** The second person's answer. False when it was answered in between. */
export async function answerOverride(
  scope: AccountScope,
  id: GateActId,
  answer: Readonly<{ outcome: 'overridden' | 'override_refused'; secondSealed: Buffer }>,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.gate_act')
    .set({
      outcome: answer.outcome,
      second_by: scope.actor.accountId,
      second_at: scope.now,
      second_sealed: answer.secondSealed,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('outcome', '=', 'override_asked')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
