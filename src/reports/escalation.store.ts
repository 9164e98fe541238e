import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'

export type LatePromise = Readonly<{
  officeId: OfficeId
  id: string
  kind: string
  subjectKind: string
  subjectId: string
  accountId: AccountId | null
  madeAt: Date
  dueAt: Date
  level: number
}>

/** Open promises past their time that have not reached the last level yet, of all offices. */
export async function latePromises(scope: Scope, limit = 500): Promise<LatePromise[]> {
  const rows = await scope.db
    .selectFrom('platform.promise')
    .select([
      'office_id',
      'id',
      'kind',
      'subject_kind',
      'subject_id',
      'account_id',
      'made_at',
      'due_at',
      'escalation_level',
    ])
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .where('due_at', '<', scope.now)
    .where('escalation_level', '<', 3)
    .orderBy('due_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    officeId: row.office_id as OfficeId,
    id: row.id,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    accountId: row.account_id as AccountId | null,
    madeAt: row.made_at,
    dueAt: row.due_at,
    level: row.escalation_level,
  }))
}

export async function setEscalation(scope: Scope, promise: LatePromise, level: number): Promise<void> {
  await scope.db
    .updateTable('platform.promise')
    .set({ escalation_level: level, escalated_at: scope.now })
    .where('office_id', '=', promise.officeId)
    .where('id', '=', promise.id)
    .where('escalation_level', '<', level)
    .execute()
}

/** Who is kept from a report now. */
export async function keptFrom(scope: Scope, reportId: string): Promise<AccountId[]> {
  const rows = await scope.db
    .selectFrom('reports.exclusion')
    .select('account_id')
    .where('report_id', '=', reportId)
    .where('lifted_at', 'is', null)
    .execute()
  return rows.map((row) => row.account_id as AccountId)
}

export type BellAddress = Readonly<{ accountId: AccountId; address: string; lang: string }>

export async function bellAddresses(scope: Scope, accounts: readonly AccountId[]): Promise<BellAddress[]> {
  if (accounts.length === 0) return []
  const rows = await scope.db
    .selectFrom('reports.bell_address')
    .select(['account_id', 'address', 'lang'])
    .where('account_id', 'in', [...accounts])
    .execute()
  return rows.map((row) => ({ accountId: row.account_id as AccountId, address: row.address, lang: row.lang }))
}

/** An empty address takes it away. */
export async function setBellAddress(
  scope: Scope,
  accountId: AccountId,
  address: string,
  lang: string,
): Promise<void> {
  const { officeId } = scope.actor
  if (!officeId) return
  if (address === '') {
    await scope.db.deleteFrom('reports.bell_address').where('account_id', '=', accountId).execute()
    return
  }
  await scope.db
    .insertInto('reports.bell_address')
    .values({ office_id: officeId, account_id: accountId, address, lang })
    .onConflict((conflict) => conflict.columns(['office_id', 'account_id']).doUpdateSet({ address, lang }))
    .execute()
}
