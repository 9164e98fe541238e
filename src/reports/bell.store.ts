import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId, ReportId } from '#src/platform/ids.ts'
import type { BellLevel } from './bell.ts'
import { officeIn } from './desk.store.ts'

export type Ringing = Readonly<{
  officeId: OfficeId
  reportId: ReportId
  rungAt: Date
  level: BellLevel
  mailedLevel: number
}>

export async function insertBell(scope: Scope, reportId: ReportId): Promise<void> {
  await scope.db
    .insertInto('reports.bell')
    .values({ office_id: officeIn(scope), report_id: reportId, rung_at: scope.now })
    .execute()
}

/** Bells nobody has heard yet, the oldest first. For the system: of all offices. */
export async function ringing(scope: Scope, limit = 50): Promise<Ringing[]> {
  let query = scope.db.selectFrom('reports.bell').selectAll().where('heard_at', 'is', null)
  if (scope.actor.officeId) query = query.where('office_id', '=', scope.actor.officeId)
  const rows = await query.orderBy('rung_at').limit(limit).execute()
  return rows.map((row) => ({
    officeId: row.office_id as OfficeId,
    reportId: row.report_id as ReportId,
    rungAt: row.rung_at,
    level: Math.min(2, row.level) as BellLevel,
    mailedLevel: row.mailed_level,
  }))
}

/** Stops the bells of a report. Returns how many were still ringing. */
export async function hearBells(scope: Scope, reportId: ReportId, by: AccountId): Promise<number> {
  const result = await scope.db
    .updateTable('reports.bell')
    .set({ heard_at: scope.now, heard_by: by })
    .where('office_id', '=', officeIn(scope))
    .where('report_id', '=', reportId)
    .where('heard_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export type Heard = Readonly<{ rungAt: Date; heardAt: Date | null; heardBy: AccountId | null }>

export async function bellsOf(scope: Scope, reportId: ReportId): Promise<Heard[]> {
  const rows = await scope.db
    .selectFrom('reports.bell')
    .select(['rung_at', 'heard_at', 'heard_by'])
    .where('office_id', '=', officeIn(scope))
    .where('report_id', '=', reportId)
    .orderBy('rung_at')
    .execute()
  return rows.map((row) => ({
    rungAt: row.rung_at,
    heardAt: row.heard_at,
    heardBy: row.heard_by as AccountId | null,
  }))
}

export async function setBellLevel(
  scope: Scope,
  bell: Ringing,
  change: { level: BellLevel; mailedLevel: number },
): Promise<void> {
  await scope.db
    .updateTable('reports.bell')
    .set({ level: change.level, mailed_level: change.mailedLevel })
    .where('office_id', '=', bell.officeId)
    .where('report_id', '=', bell.reportId)
    .where('rung_at', '=', bell.rungAt)
    .execute()
}
