import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId, ReportId } from '#src/platform/ids.ts'
import type { Exclusion } from './exclusions.ts'

/** Keeps these workers out, from this moment on. */
export async function insertExclusions(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  exclusions: readonly Exclusion[],
): Promise<void> {
  if (exclusions.length === 0) return
  await scope.db
    .insertInto('reports.exclusion')
    .values(
      exclusions.map((one) => ({
        office_id: officeId,
        report_id: reportId,
        account_id: one.accountId,
        reason: one.reason,
      })),
    )
    .execute()
}

/** The institution of the register that a written name means, and its kecamatan, when exactly one carries that name. */
export async function institutionNamed(
  scope: Scope,
  officeId: OfficeId,
  name: string,
): Promise<{ id: string; districtCode: string | null } | null> {
  const rows = await scope.db
    .selectFrom('people.institution')
    .select(['id', 'district_code'])
    .where('office_id', '=', officeId)
    .where(
      sql<string>`regexp_replace(lower(name), '[^a-z0-9]', '', 'g')`,
      '=',
      name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''),
    )
    .limit(2)
    .execute()
  const [only] = rows
  return only && rows.length === 1 ? { id: only.id, districtCode: only.district_code } : null
}

/** Workers the reporter's own report is kept from; asked as that reporter. */
export async function keptOut(scope: Scope): Promise<AccountId[]> {
  const { rows } = await sql<{ id: string }>`select kept as id from reports.kept_out() as kept`.execute(
    scope.db,
  )
  return rows.map((row) => row.id as AccountId)
}
