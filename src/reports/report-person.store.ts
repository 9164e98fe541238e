import type { Scope } from '#src/platform/db/scope.ts'
import type { Id, OfficeId, ReportId } from '#src/platform/ids.ts'

export type NewPerson = Readonly<{
  id: Id<'report_person'>
  side: string
  sex: string | null
  ageBand: string | null
  relation: string | null
  countAtLeast: number
  sealed: Buffer
}>

export async function insertPersons(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  persons: readonly NewPerson[],
): Promise<void> {
  if (persons.length === 0) return
  await scope.db
    .insertInto('reports.person')
    .values(
      persons.map((one) => ({
        office_id: officeId,
        id: one.id,
        report_id: reportId,
        side: one.side,
        sex: one.sex,
        age_band: one.ageBand,
        relation: one.relation,
        count_at_least: one.countAtLeast,
        sealed: one.sealed,
      })),
    )
    .execute()
}

export type PersonRow = Readonly<{
  id: Id<'report_person'>
  side: 'harmed' | 'reported' | 'witness' | 'helper' | 'reporter'
  sex: string | null
  ageBand: string | null
  relation: string | null
  countAtLeast: number
  sealed: Buffer | null
}>

export async function findPersons(scope: Scope, reportId: ReportId): Promise<PersonRow[]> {
  const rows = await scope.db
    .selectFrom('reports.person')
    .selectAll()
    .where('report_id', '=', reportId)
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'report_person'>,
    side: row.side as PersonRow['side'],
    sex: row.sex,
    ageBand: row.age_band,
    relation: row.relation,
    countAtLeast: row.count_at_least,
    sealed: row.sealed,
  }))
}
