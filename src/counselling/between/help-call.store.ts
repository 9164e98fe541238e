import { sql } from 'kysely'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id, OfficeId } from '#src/platform/ids.ts'

export type HelpCallId = Id<'help_call'>
/** A call as anybody it reaches may know it: which file, why it rings, whom to ask. No name, no word. */
export type HelpCall = Readonly<{
  id: HelpCallId
  caseId: CaseId
  number: string
  because: 'closed' | 'restricted'
  audience: Audience
  raisedAt: Date
  heardBy: AccountId | null
  leadId: AccountId | null
  inTeam: boolean
}>

/** Rings for a place whose file is closed or held back. True when somebody is being called. */
export async function callSomebody(scope: ClientScope, id: HelpCallId): Promise<boolean> {
  const { rows } = await sql<{ rings: boolean }>`
    select counselling.call_somebody(${id}, ${scope.now}) as rings`.execute(scope.db)
  return rows[0]?.rings === true
}

/** How a call of one's own stands; null when none waits. */
export async function ownCall(scope: ClientScope): Promise<'ringing' | 'heard' | null> {
  const row = await scope.db
    .selectFrom('counselling.help_call')
    .select('heard_at')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', scope.actor.caseId)
    .where('door_id', '=', scope.actor.doorId)
    .where('done_at', 'is', null)
    .orderBy('raised_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return row.heard_at ? 'heard' : 'ringing'
}

/** Whether anybody is on call now; told to clients without a name. */
export async function someoneOnCall(scope: ClientScope): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select people.someone_on_call(${scope.now}) as there`.execute(scope.db)
  return rows[0]?.there === true
}

export async function helpCallsNow(scope: AccountScope): Promise<HelpCall[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    number: string
    because: string
    audience: string
    raised_at: Date
    heard_by: string | null
    lead_id: string | null
    in_team: boolean
  }>`select id, case_id, number, because, audience, raised_at, heard_by, lead_id, in_team
    from counselling.help_calls_now()`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id as HelpCallId,
    caseId: row.case_id as CaseId,
    number: row.number,
    because: row.because as HelpCall['because'],
    audience: row.audience as Audience,
    raisedAt: row.raised_at,
    heardBy: row.heard_by as AccountId | null,
    leadId: row.lead_id as AccountId | null,
    inTeam: row.in_team,
  }))
}

/** "I heard it, I act." False when a colleague was first. */
export async function hearHelpCall(scope: AccountScope, id: HelpCallId): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.help_call')
    .set({ heard_at: scope.now, heard_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('heard_at', 'is', null)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The person was reached. Only a call that somebody heard can be done. */
export async function endHelpCall(scope: AccountScope, id: HelpCallId): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.help_call')
    .set({ done_at: scope.now, done_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('heard_at', 'is not', null)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** A call nobody has heard, as the house carries it on. */
export type UnheardHelpCall = Readonly<{
  officeId: OfficeId
  id: HelpCallId
  caseId: CaseId
  raisedAt: Date
  mailedLevel: number
}>

/** Calls that ring unheard and may still go wider, the oldest first. For the house itself: of all offices. */
export async function unheardHelpCalls(scope: Scope, limit = 200): Promise<UnheardHelpCall[]> {
  const rows = await scope.db
    .selectFrom('counselling.help_call')
    .select(['office_id', 'id', 'case_id', 'raised_at', 'mailed_level'])
    .where('done_at', 'is', null)
    .where('heard_at', 'is', null)
    .where('mailed_level', '<', 2)
    .orderBy('raised_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    officeId: row.office_id as OfficeId,
    id: row.id as HelpCallId,
    caseId: row.case_id as CaseId,
    raisedAt: row.raised_at,
    mailedLevel: row.mailed_level,
  }))
}

export async function setHelpCallMailed(scope: Scope, call: UnheardHelpCall, level: number): Promise<void> {
  await scope.db
    .updateTable('counselling.help_call')
    .set({ mailed_level: level })
    .where('office_id', '=', call.officeId)
    .where('id', '=', call.id)
    .execute()
}
