import type { Scope } from '#src/platform/db/scope.ts'
import { ownOffice } from './own-office.ts'

export type Holder = 'intake' | 'account' | 'report'
export type KeyGrant = Readonly<{ holder: Holder; holderId: string; sealed: Buffer }>
export type KeySubject = Readonly<{ kind: 'request' | 'breach'; id: string }>

/** Lays the key of a request or breach before its holders; whoever already holds it keeps what they have. */
export async function insertKeyGrants(
  scope: Scope,
  subject: KeySubject,
  grants: readonly KeyGrant[],
): Promise<void> {
  if (grants.length === 0) return
  await scope.db
    .insertInto('privacy.key_grant')
    .values(
      grants.map((grant) => ({
        office_id: ownOffice(scope),
        subject_kind: subject.kind,
        subject_id: subject.id,
        holder: grant.holder,
        holder_id: grant.holderId,
        sealed: grant.sealed,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The grants of one subject that the asker could open: row-level security leaves out the others. */
export async function keyGrantsOf(scope: Scope, subject: KeySubject): Promise<KeyGrant[]> {
  const rows = await scope.db
    .selectFrom('privacy.key_grant')
    .select(['holder', 'holder_id', 'sealed'])
    .where('office_id', '=', ownOffice(scope))
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('holder')
    .execute()
  return rows.map((row) => ({ holder: row.holder as Holder, holderId: row.holder_id, sealed: row.sealed }))
}
