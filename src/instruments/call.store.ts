import { sql } from 'kysely'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, OfficeId } from '#src/platform/ids.ts'
import type { Alert, AlertId } from './alert.store.ts'

/** An alert as anybody it reaches may know it: no name, no word, no instrument. */
export type Call = Readonly<{
  id: AlertId
  caseId: CaseId
  urgency: Alert['urgency']
  number: string
  raisedAt: Date
  dueAt: Date
  heardBy: AccountId | null
  leadId: AccountId | null
  inTeam: boolean
}>

/** What waits for an act now: of one's own files everything, of others what rings or is late. */
export async function callsNow(scope: AccountScope): Promise<Call[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    urgency: string
    number: string
    raised_at: Date
    due_at: Date
    heard_by: string | null
    lead_id: string | null
    in_team: boolean
  }>`select id, case_id, urgency, number, raised_at, due_at, heard_by, lead_id, in_team
    from instruments.calling_now(${scope.now})`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id as AlertId,
    caseId: row.case_id as CaseId,
    urgency: row.urgency as Call['urgency'],
    number: row.number,
    raisedAt: row.raised_at,
    dueAt: row.due_at,
    heardBy: row.heard_by as AccountId | null,
    leadId: row.lead_id as AccountId | null,
    inTeam: row.in_team,
  }))
}

/** An open alert as the house carries it on, without anything of the file but its id. */
export type OpenCall = Pick<Call, 'id' | 'caseId' | 'urgency' | 'raisedAt' | 'dueAt' | 'heardBy'> &
  Readonly<{ officeId: OfficeId; mailedLevel: number }>

/** Alerts nobody has answered, the oldest first. For the house itself: of all offices. */
export async function openCalls(scope: Scope, limit = 500): Promise<OpenCall[]> {
  const rows = await scope.db
    .selectFrom('instruments.alert')
    .select(['office_id', 'id', 'case_id', 'urgency', 'raised_at', 'due_at', 'heard_by', 'mailed_level'])
    .where('answered_at', 'is', null)
    .where('mailed_level', '<', 2)
    .orderBy('raised_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    officeId: row.office_id as OfficeId,
    id: row.id as AlertId,
    caseId: row.case_id as CaseId,
    urgency: row.urgency as Call['urgency'],
    raisedAt: row.raised_at,
    dueAt: row.due_at,
    heardBy: row.heard_by as AccountId | null,
    mailedLevel: row.mailed_level,
  }))
}

export async function setMailedLevel(scope: Scope, call: OpenCall, level: number): Promise<void> {
  await scope.db
    .updateTable('instruments.alert')
    .set({ mailed_level: level })
    .where('office_id', '=', call.officeId)
    .where('id', '=', call.id)
    .execute()
}

/** The team of a file, and of those named the ones no wall keeps from it. */
export async function reachedBy(
  scope: Scope,
  caseId: CaseId,
  named: readonly AccountId[],
): Promise<AccountId[]> {
  const { rows } = await sql<{ id: string }>`
    select r as id from instruments.reached(${caseId}, ${[...named]}::uuid[]) r`.execute(scope.db)
  return rows.map((row) => row.id as AccountId)
}
