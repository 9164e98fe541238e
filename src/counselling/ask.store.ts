import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { GateActId } from './gate.store.ts'

/** A question that waits for the one who reads it, with the key that opens its reason. */
export type WaitingAsk = Readonly<{
  id: GateActId
  caseId: CaseId
  /** The number of the file, as people say it aloud. */
  number: string
  gate: string
  protocol: Readonly<{ id: string; version: string }> | null
  because: readonly string[]
  wantedLead: AccountId | null
  askedBy: AccountId
  askedAt: Date
  keySealed: Buffer
  askedSealed: Buffer | null
}>

/** Those of some colleagues who may be asked about a file: nobody from its other side, nobody it names. */
export async function notKeptFrom(
  scope: AccountScope,
  caseId: CaseId,
  ids: readonly AccountId[],
): Promise<AccountId[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select one.id from unnest(${[...ids]}::uuid[]) as one (id) where not counselling.kept_from(${caseId}, one.id)`.execute(
    scope.db,
  )
  return rows.map((row) => row.id as AccountId)
}

/** Lays the key of a question down for those who may answer it. */
export async function insertAsks(
  scope: AccountScope,
  of: Readonly<{ actId: GateActId; caseId: CaseId }>,
  keys: readonly Readonly<{ accountId: AccountId; sealed: Buffer }>[],
): Promise<void> {
  if (keys.length === 0) return
  await scope.db
    .insertInto('counselling.gate_ask')
    .values(
      keys.map((one) => ({
        office_id: scope.actor.officeId,
        act_id: of.actId,
        case_id: of.caseId,
        account_id: one.accountId,
        asked_by: scope.actor.accountId,
        sealed: one.sealed,
      })),
    )
    .execute()
}

/** What waits for me, oldest first. */
export async function asksWaiting(scope: AccountScope): Promise<WaitingAsk[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    number: string
    gate: string
    protocol: string | null
    protocol_version: string | null
    because: readonly string[]
    wanted_lead: string | null
    asked_by: string
    asked_at: Date
    key_sealed: Buffer
    asked_sealed: Buffer | null
  }>`select * from counselling.asked_of_me()`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id as GateActId,
    caseId: row.case_id as CaseId,
    number: row.number,
    gate: row.gate,
    protocol:
      row.protocol && row.protocol_version ? { id: row.protocol, version: row.protocol_version } : null,
    because: row.because,
    wantedLead: row.wanted_lead as AccountId | null,
    askedBy: row.asked_by as AccountId,
    askedAt: row.asked_at,
    keySealed: row.key_sealed,
    askedSealed: row.asked_sealed,
  }))
}
