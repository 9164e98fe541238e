import type { Scope } from '../db/scope.ts'

/** What was done, to what, and why. Coded facts only: no names and no words about a person. */
export type AuditEntry = Readonly<{
  action: string
  subjectKind: string
  subjectId?: string | null
  purpose?: string | null
  facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}>

/** Adds a line to the append-only record, in the same transaction as the act itself. */
export async function record(scope: Scope, entry: AuditEntry): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error(`Nothing can be recorded outside an office: ${entry.action}`)
  await scope.db
    .insertInto('platform.audit_entry')
    .values({
      office_id: actor.officeId,
      account_id: actor.kind === 'account' ? actor.accountId : null,
      action: entry.action,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId ?? null,
      purpose: entry.purpose ?? null,
      facts: JSON.stringify(entry.facts ?? {}),
    })
    .execute()
}

/** Every read of a person's record carries its purpose (DESIGN.md, Access). */
export function recordRead(
  scope: Scope,
  subjectKind: string,
  subjectId: string,
  purpose: string,
): Promise<void> {
  return record(scope, { action: 'read', subjectKind, subjectId, purpose })
}
