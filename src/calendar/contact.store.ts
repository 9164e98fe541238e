import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type CaseId, type Id } from '#src/platform/ids.ts'
import type { AppointmentId } from './appointment.ts'
import type { ContactResult, Decision } from './missed.ts'

export type ContactId = Id<'contact'>
export type DecisionId = Id<'decision'>
export type Contact = Readonly<{
  id: ContactId
  appointmentId: AppointmentId | null
  reason: 'missed' | 'safety'
  channel: string
  result: ContactResult
  at: Date
  by: AccountId
  keyVersion: number | null
  sealed: Buffer | null
}>
export type StoredDecision = Readonly<{
  id: DecisionId
  appointmentId: AppointmentId
  decision: Decision
  at: Date
  by: AccountId
  keyVersion: number
  sealed: Buffer
}>

export function newContactId(scope: AccountScope): ContactId {
  return newOrderedId<'contact'>(scope.now.getTime())
}

export async function insertContact(
  scope: AccountScope,
  caseId: CaseId,
  one: Omit<Contact, 'at' | 'by'>,
): Promise<void> {
  await scope.db
    .insertInto('calendar.contact')
    .values({
      office_id: scope.actor.officeId,
      id: one.id,
      case_id: caseId,
      appointment_id: one.appointmentId,
      reason: one.reason,
      channel: one.channel,
      result: one.result,
      at: scope.now,
      by: scope.actor.accountId,
      key_version: one.keyVersion,
      sealed: one.sealed,
    })
    .execute()
}

/** What was tried for a file, newest first. */
export async function contactsOf(scope: AccountScope, caseId: CaseId, most = 60): Promise<Contact[]> {
  const rows = await scope.db
    .selectFrom('calendar.contact')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id as ContactId,
    appointmentId: row.appointment_id as AppointmentId | null,
    reason: row.reason === 'missed' ? 'missed' : 'safety',
    channel: row.channel,
    result: row.result as ContactResult,
    at: row.at,
    by: row.by as AccountId,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

export async function insertDecision(
  scope: AccountScope,
  caseId: CaseId,
  one: Omit<StoredDecision, 'at' | 'by'>,
): Promise<void> {
  await scope.db
    .insertInto('calendar.decision')
    .values({
      office_id: scope.actor.officeId,
      id: one.id,
      case_id: caseId,
      appointment_id: one.appointmentId,
      decision: one.decision,
      at: scope.now,
      by: scope.actor.accountId,
      key_version: one.keyVersion,
      sealed: one.sealed,
    })
    .execute()
}

export async function decisionsOf(scope: AccountScope, caseId: CaseId): Promise<StoredDecision[]> {
  const rows = await scope.db
    .selectFrom('calendar.decision')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .limit(30)
    .execute()
  return rows.map((row) => ({
    id: row.id as DecisionId,
    appointmentId: row.appointment_id as AppointmentId,
    decision: row.decision as Decision,
    at: row.at,
    by: row.by as AccountId,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** Who is on the team of a file now. */
export async function teamAccounts(scope: AccountScope, caseId: CaseId): Promise<AccountId[]> {
  const rows = await scope.db
    .selectFrom('cases.care_team')
    .select('account_id')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('until', 'is', null)
    .execute()
  return rows.map((row) => row.account_id as AccountId)
}

/** How many decisions of a supervisor are still owed in this office. */
export async function decisionsWaiting(scope: AccountScope): Promise<number> {
  const row = await scope.db
    .selectFrom('platform.promise')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('office_id', '=', scope.actor.officeId)
    .where('kind', '=', 'case.unreached_decision')
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
