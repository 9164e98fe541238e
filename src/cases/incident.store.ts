import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseSide } from './case.ts'
import type { IncidentFacts, IncidentId } from './incident.ts'

export async function insertIncident(
  scope: AccountScope,
  id: IncidentId,
  facts: IncidentFacts,
): Promise<void> {
  await scope.db
    .insertInto('cases.incident')
    .values({
      office_id: scope.actor.officeId,
      id,
      happened_on: facts.happenedOn,
      happened_precision: facts.precision,
      forms: [...facts.forms],
      place: facts.place,
      venue: facts.venue,
      institution_id: facts.institutionId,
      region_code: facts.regionCode,
      people_reported: facts.peopleReported,
      people_harmed: facts.peopleHarmed,
      injured: facts.injured,
    })
    .execute()
}

export async function insertIncidentCase(
  scope: AccountScope,
  incidentId: IncidentId,
  caseId: CaseId,
  side: CaseSide,
): Promise<void> {
  await scope.db
    .insertInto('cases.incident_case')
    .values({ office_id: scope.actor.officeId, incident_id: incidentId, case_id: caseId, side })
    .execute()
}

export type StoredIncident = IncidentFacts & Readonly<{ id: IncidentId; side: CaseSide }>

/** Events of a file, newest first. Of other files on them nothing is told. */
export async function incidentsOf(scope: AccountScope, caseId: CaseId): Promise<StoredIncident[]> {
  const rows = await scope.db
    .selectFrom('cases.incident_case as l')
    .innerJoin('cases.incident as i', (join) =>
      join.onRef('i.office_id', '=', 'l.office_id').onRef('i.id', '=', 'l.incident_id'),
    )
    .selectAll('i')
    .select('l.side')
    .where('l.office_id', '=', scope.actor.officeId)
    .where('l.case_id', '=', caseId)
    .orderBy('i.happened_on', (order) => order.desc().nullsLast())
    .orderBy('i.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as IncidentId,
    side: row.side as CaseSide,
    happenedOn: row.happened_on,
    precision: row.happened_precision as IncidentFacts['precision'],
    forms: row.forms,
    place: row.place,
    venue: row.venue,
    institutionId: row.institution_id,
    regionCode: row.region_code,
    peopleReported: row.people_reported,
    peopleHarmed: row.people_harmed,
    injured: row.injured,
  }))
}
