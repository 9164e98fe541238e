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
  /** When the time to act is over. */
  dueAt: Date
  heardBy: AccountId | null
  /** When its sheet was mended after it; null when it stands as it was. */
  amendedAt: Date | null
  answeredAt: Date | null
  answeredBy: AccountId | null
  step: string | null
  keyVersion: number | null
  sealed: Buffer | null
}>

export type Raised = Readonly<{ caseId: CaseId; leadId: AccountId | null }>

/** Makes the alert of an answer and raises the file with it. Null when nothing of that name is theirs. */
export async function insertAlert(
  scope: Scope,
  administrationId: AdministrationId,
  alert: Readonly<{ urgency: Urgency; dueAt: Date }>,
): Promise<Raised | null> {
  const id = newOrderedId<'alert'>(scope.now.getTime())
  const { rows } = await sql<{ case_id: string; lead_id: string | null }>`
    select case_id, lead_id
    from instruments.raise_alert(${administrationId}, ${id}, ${alert.urgency}, ${scope.now}, ${alert.dueAt})`.execute(
    scope.db,
  )
  const row = rows[0]
  return row ? { caseId: row.case_id as CaseId, leadId: row.lead_id as AccountId | null } : null
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
    dueAt: row.due_at,
    heardBy: row.heard_by as AccountId | null,
    amendedAt: row.amended_at,
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
