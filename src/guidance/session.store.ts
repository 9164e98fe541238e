import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { Agreement, Component, Field, Onward, OutcomeDomain } from './codes.ts'
import type { Span } from './log.store.ts'

export type SessionId = Id<'guidance_session'>

/** What lies sealed under the case key: the three parts of individual guidance, and the client's own words. */
export type SealedGuidance = Readonly<{
  feelings: string
  problem: string
  solution: string
  clientWords?: string | undefined
  change?: string | undefined
}>
export type GuidanceFacts = Readonly<{
  heldOn: string
  minutes: number
  field: Field
  component: Component
  agreed: Agreement
  onward: Onward
  nextOn: string | null
  domains: readonly OutcomeDomain[]
}>
export type StoredGuidance = GuidanceFacts &
  Readonly<{
    id: SessionId
    accountId: AccountId
    entryId: string
    amends: SessionId | null
    writtenAt: Date
    keyVersion: number
    sealed: Buffer
  }>
export type NewGuidance = GuidanceFacts &
  Readonly<{
    id: SessionId
    caseId: CaseId
    institutionId: InstitutionId | null
    entryId: string
    amends: SessionId | null
    keyVersion: number
    sealed: Buffer
  }>

/** Only ever added; a correction is a further row that names the first. */
export async function insertGuidance(scope: AccountScope, made: NewGuidance): Promise<void> {
  await scope.db
    .insertInto('guidance.session')
    .values({
      office_id: scope.actor.officeId,
      id: made.id,
      case_id: made.caseId,
      account_id: scope.actor.accountId,
      institution_id: made.institutionId,
      held_on: made.heldOn,
      minutes: made.minutes,
      field: made.field,
      component: made.component,
      agreed: made.agreed,
      onward: made.onward,
      next_on: made.nextOn,
      domains: [...made.domains],
      entry_id: made.entryId,
      amends: made.amends,
      written_at: scope.now,
      key_version: made.keyVersion,
      sealed: made.sealed,
    })
    .execute()
}

/** All individual guidance of a file with its corrections, newest day first, corrections in order of writing. */
export async function guidanceOf(scope: AccountScope, caseId: CaseId, most = 200): Promise<StoredGuidance[]> {
  const rows = await scope.db
    .selectFrom('guidance.session')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('held_on', 'desc')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id as SessionId,
    accountId: row.account_id as AccountId,
    heldOn: row.held_on,
    minutes: row.minutes,
    field: row.field as Field,
    component: row.component as Component,
    agreed: row.agreed as Agreement,
    onward: row.onward as Onward,
    nextOn: row.next_on,
    domains: row.domains as OutcomeDomain[],
    entryId: row.entry_id,
    amends: row.amends as SessionId | null,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** One's own individual guidance of a span at a school, by field. Sessions outside any school count with none. */
export async function countOwnGuidance(
  scope: AccountScope,
  institutionId: InstitutionId,
  span: Span,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ field: string; count: number }>`
    select field, count(*)::int as count from guidance.session
    where office_id = ${scope.actor.officeId} and account_id = ${scope.actor.accountId}
      and institution_id = ${institutionId} and amends is null
      and held_on between ${span.from}::date and ${span.to}::date
    group by field`.execute(scope.db)
  return new Map(rows.map((row) => [row.field, row.count]))
}

export type Overdue = Readonly<{ caseId: CaseId; number: string; dueAt: Date }>

/** Pupils of one's own files whom one meant to meet again and has not, the longest waiting first. */
export async function overdueMeetings(scope: AccountScope, most: number): Promise<Overdue[]> {
  const { officeId, accountId } = scope.actor
  const { rows } = await sql<{ case_id: CaseId; number: string; due_at: Date }>`
    select c.id as case_id, c.number, p.due_at from platform.promise p
      join cases."case" c on c.office_id = p.office_id and c.id = p.subject_id and c.restricted_at is null and c.status <> 'closed'
      join cases.care_team m on m.office_id = c.office_id and m.case_id = c.id and m.account_id = ${accountId} and m.until is null
    where p.office_id = ${officeId} and p.kind = 'guidance.next' and p.subject_kind = 'case' and p.account_id = ${accountId}
      and p.kept_at is null and p.dropped_at is null and p.due_at < ${scope.now}
    order by p.due_at limit ${most}`.execute(scope.db)
  return rows.map((row) => ({ caseId: row.case_id, number: row.number, dueAt: row.due_at }))
}
