import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { IncidentId } from '../incident.ts'
import { incidentColumns, incidentsOf, toIncident } from '../incident.store.ts'
import type { SeriesEvent } from './series.ts'

/**
 * The events of a file, and those that a reported file ties to them as far as this reader sees them from the
 * same side. What stands only on the other side's files is not among them.
 */
export async function seriesEvents(scope: AccountScope, caseId: CaseId): Promise<SeriesEvent[]> {
  const own = await incidentsOf(scope, caseId)
  const { rows } = await sql<{ incident_id: string; tie: number }>`
    select incident_id, tie from cases.series_of(${caseId})`.execute(scope.db)
  const ties = new Map<string, number[]>()
  for (const row of rows) ties.set(row.incident_id, [...(ties.get(row.incident_id) ?? []), row.tie])
  const others = [...ties.keys()].filter((id) => !own.some((one) => one.id === id))
  const found = await incidentsByIds(scope, others)
  return [
    ...own.map((one) => ({ ...one, ties: ties.get(one.id) ?? [], here: true })),
    ...found.map((one) => ({ ...one, ties: ties.get(one.id) ?? [], here: false })),
  ]
}

async function incidentsByIds(scope: AccountScope, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await scope.db
    .selectFrom('cases.incident as i')
    .select(incidentColumns)
    .where('i.office_id', '=', scope.actor.officeId)
    .where('i.id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({ ...toIncident(row), id: row.id as IncidentId }))
}
