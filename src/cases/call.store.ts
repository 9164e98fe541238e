import { sql } from 'kysely'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id, OfficeId } from '#src/platform/ids.ts'

export type CallId = Id<'call'>
export type StoredCall = Readonly<{
  id: CallId
  rungAt: Date
  rungBy: AccountId
  heardAt: Date | null
  heardBy: AccountId | null
  overAt: Date | null
}>

export async function insertCall(scope: AccountScope, caseId: CaseId, id: CallId): Promise<void> {
  await scope.db
    .insertInto('cases.call')
    .values({
      office_id: scope.actor.officeId,
      id,
      case_id: caseId,
      rung_at: scope.now,
      rung_by: scope.actor.accountId,
    })
    .execute()
}

/** Calls from one file, the last first. */
export async function callsOf(scope: AccountScope, caseId: CaseId): Promise<StoredCall[]> {
  const rows = await scope.db
    .selectFrom('cases.call')
    .select(['id', 'rung_at', 'rung_by', 'heard_at', 'heard_by', 'over_at'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('rung_at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    id: row.id as CallId,
    rungAt: row.rung_at,
    rungBy: row.rung_by as AccountId,
    heardAt: row.heard_at,
    heardBy: row.heard_by as AccountId | null,
    overAt: row.over_at,
  }))
}

/** Notes who heard a call first. False when somebody had, or it is over. */
export async function setHeard(scope: AccountScope, id: CallId): Promise<boolean> {
  const done = await scope.db
    .updateTable('cases.call')
    .set({ heard_at: scope.now, heard_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('heard_at', 'is', null)
    .where('over_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Ends all calls of a file that still ring. Returns how many did. */
export async function setOver(scope: AccountScope, caseId: CaseId): Promise<number> {
  const done = await scope.db
    .updateTable('cases.call')
    .set({ over_at: scope.now, over_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('over_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/** A call as anybody it reaches may know it: which file, who calls, since when; no name of the person, no reason. */
export type RingingCall = Readonly<{
  id: CallId
  caseId: CaseId
  number: string
  rungAt: Date
  rungBy: AccountId
  heardBy: AccountId | null
  inTeam: boolean
}>

export async function callsNow(scope: AccountScope): Promise<RingingCall[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    number: string
    rung_at: Date
    rung_by: string
    heard_by: string | null
    in_team: boolean
  }>`select id, case_id, number, rung_at, rung_by, heard_by, in_team from cases.calls_now()`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id as CallId,
    caseId: row.case_id as CaseId,
    number: row.number,
    rungAt: row.rung_at,
    rungBy: row.rung_by as AccountId,
    heardBy: row.heard_by as AccountId | null,
    inTeam: row.in_team,
  }))
}

/** A call nobody has heard, as the house carries it on: which file and who calls, nothing of the file itself. */
export type UnheardCall = Readonly<{
  officeId: OfficeId
  id: CallId
  caseId: CaseId
  rungAt: Date
  rungBy: AccountId
  mailedLevel: number
}>

/** Calls that ring unheard and may still go wider, the oldest first. For the house itself: of all offices. */
export async function unheardCalls(scope: Scope, limit = 200): Promise<UnheardCall[]> {
  const rows = await scope.db
    .selectFrom('cases.call')
    .select(['office_id', 'id', 'case_id', 'rung_at', 'rung_by', 'mailed_level'])
    .where('over_at', 'is', null)
    .where('heard_at', 'is', null)
    .where('mailed_level', '<', 2)
    .orderBy('rung_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    officeId: row.office_id as OfficeId,
    id: row.id as CallId,
    caseId: row.case_id as CaseId,
    rungAt: row.rung_at,
    rungBy: row.rung_by as AccountId,
    mailedLevel: row.mailed_level,
  }))
}

export async function setCallMailed(scope: Scope, call: UnheardCall, level: number): Promise<void> {
  await scope.db
    .updateTable('cases.call')
    .set({ mailed_level: level })
    .where('office_id', '=', call.officeId)
    .where('id', '=', call.id)
    .execute()
}
