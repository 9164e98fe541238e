import { sql } from 'kysely'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type CaseId, type Id } from '#src/platform/ids.ts'
import type { AdministrationId } from './administration.ts'

export type AlertId = Id<'alert'>
export type Alert = Readonly<{
  id: AlertId
  caseId: CaseId
  administrationId: AdministrationId
  urgency: Exclude<Urgency, 'PLANNED'>
  raisedAt: Date
  heardBy: AccountId | null
  answeredAt: Date | null
  answeredBy: AccountId | null
  step: string | null
  keyVersion: number | null
  sealed: Buffer | null
}>

export type Raised = Readonly<{ caseId: CaseId; leadId: AccountId | null; number: string; isNew: boolean }>

/** Makes the alert of an answer, once, and raises the file with it. Null when nothing of that name is theirs. */
export async function insertAlert(
  scope: Scope,
  administrationId: AdministrationId,
  urgency: Urgency,
): Promise<Raised | null> {
  const id = newOrderedId<'alert'>(scope.now.getTime())
  const { rows } = await sql<{ case_id: string; lead_id: string | null; number: string; is_new: boolean }>`
    select case_id, lead_id, number, is_new
    from instruments.raise_alert(${administrationId}, ${id}, ${urgency}, ${scope.now})`.execute(scope.db)
  const row = rows[0]
  if (!row) return null
  return {
    caseId: row.case_id as CaseId,
    leadId: row.lead_id as AccountId | null,
    number: row.number,
    isNew: row.is_new,
  }
}

/** Alerts of a file, those that wait first. */
export async function alertsIn(scope: AccountScope, caseId: CaseId): Promise<Alert[]> {
  const rows = await scope.db
    .selectFrom('instruments.alert')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('answered_at', (order) => order.desc().nullsFirst())
    .orderBy('raised_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id as AlertId,
    caseId: row.case_id as CaseId,
    administrationId: row.administration_id as AdministrationId,
    urgency: row.urgency as Alert['urgency'],
    raisedAt: row.raised_at,
    heardBy: row.heard_by as AccountId | null,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by as AccountId | null,
    step: row.step,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** Writes down what was done. False when a colleague had. */
export async function answerAlert(
  scope: AccountScope,
  caseId: CaseId,
  id: AlertId,
  done: Readonly<{ step: string; keyVersion: number; sealed: Buffer }>,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('instruments.alert')
    .set({
      answered_at: scope.now,
      answered_by: scope.actor.accountId,
      step: done.step,
      key_version: done.keyVersion,
      sealed: done.sealed,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export async function hearAlert(scope: AccountScope, id: AlertId): Promise<boolean> {
  const result = await scope.db
    .updateTable('instruments.alert')
    .set({ heard_at: scope.now, heard_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('heard_at', 'is', null)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** A bell as anybody it reaches may know it: no name, no word, no instrument. */
export type RingingAlert = Readonly<{
  id: AlertId
  caseId: CaseId
  number: string
  raisedAt: Date
  heardBy: AccountId | null
  leadId: AccountId | null
  inTeam: boolean
}>

export async function ringingAlerts(scope: AccountScope): Promise<RingingAlert[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    number: string
    raised_at: Date
    heard_by: string | null
    lead_id: string | null
    in_team: boolean
  }>`select id, case_id, number, raised_at, heard_by, lead_id, in_team from instruments.ringing_now()`.execute(
    scope.db,
  )
  return rows.map((row) => ({
    id: row.id as AlertId,
    caseId: row.case_id as CaseId,
    number: row.number,
    raisedAt: row.raised_at,
    heardBy: row.heard_by as AccountId | null,
    leadId: row.lead_id as AccountId | null,
    inTeam: row.in_team,
  }))
}
