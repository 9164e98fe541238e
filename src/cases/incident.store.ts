import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type CaseId } from '#src/platform/ids.ts'
import type { CaseSide } from './case.ts'
import type { AmendReason, ApartReason } from './codes.ts'
import type { IncidentFacts, IncidentId } from './incident.ts'

export async function insertIncident(
  scope: AccountScope,
  id: IncidentId,
  facts: IncidentFacts,
): Promise<void> {
  await scope.db
    .insertInto('cases.incident')
    .values({ office_id: scope.actor.officeId, id, ...factColumns(facts) })
    .execute()
}

function factColumns(facts: IncidentFacts) {
  return {
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
    follows_id: facts.followsId ?? null,
  }
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

export const incidentColumns = [
  'i.id',
  'i.happened_on',
  'i.happened_precision',
  'i.forms',
  'i.place',
  'i.venue',
  'i.institution_id',
  'i.region_code',
  'i.people_reported',
  'i.people_harmed',
  'i.injured',
  'i.follows_id',
] as const

/** `apart`: a person took it out of every series of this file. `version` grows with each amendment of its facts. */
export type StoredIncident = IncidentFacts &
  Readonly<{ id: IncidentId; side: CaseSide; version: number; apart: boolean }>

/** Events of a file, newest first. Of other files on them nothing is told. */
export async function incidentsOf(scope: AccountScope, caseId: CaseId): Promise<StoredIncident[]> {
  const rows = await scope.db
    .selectFrom('cases.incident_case as l')
    .innerJoin('cases.incident as i', (join) =>
      join.onRef('i.office_id', '=', 'l.office_id').onRef('i.id', '=', 'l.incident_id'),
    )
    .select(incidentColumns)
    .select(['l.side', 'l.apart', 'i.version'])
    .where('l.office_id', '=', scope.actor.officeId)
    .where('l.case_id', '=', caseId)
    .orderBy('i.happened_on', (order) => order.desc().nullsLast())
    .orderBy('i.id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...toIncident(row),
    id: row.id as IncidentId,
    side: row.side as CaseSide,
    version: row.version,
    apart: row.apart,
  }))
}

/** New facts for an event; false when somebody else changed it since `seen`. */
export async function changeIncident(
  scope: AccountScope,
  id: IncidentId,
  seen: number,
  facts: IncidentFacts,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.incident')
    .set({ ...factColumns(facts), version: seen + 1 })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** False when it stands that way already. */
export async function setIncidentApart(
  scope: AccountScope,
  id: IncidentId,
  caseId: CaseId,
  apart: boolean,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.incident_case')
    .set({ apart })
    .where('office_id', '=', scope.actor.officeId)
    .where('incident_id', '=', id)
    .where('case_id', '=', caseId)
    .where('apart', '=', !apart)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type AmendmentKind = 'amended' | 'apart' | 'together'
/** `by` is null where it was made from a file of somebody else's care. */
export type Amendment = Readonly<{
  id: string
  kind: AmendmentKind
  reason: AmendReason | ApartReason
  /** The facts as they stood before; empty unless amended. */
  before: Partial<IncidentFacts>
  by: AccountId | null
  at: Date
}>

export async function insertAmendment(
  scope: AccountScope,
  incidentId: IncidentId,
  caseId: CaseId,
  change: Readonly<{
    kind: AmendmentKind
    reason: AmendReason | ApartReason
    facts: Partial<IncidentFacts>
  }>,
): Promise<void> {
  await scope.db
    .insertInto('cases.incident_amendment')
    .values({
      office_id: scope.actor.officeId,
      id: newOrderedId<'amendment'>(scope.now.getTime()),
      incident_id: incidentId,
      case_id: caseId,
      kind: change.kind,
      reason: change.reason,
      facts: JSON.stringify(change.facts),
      changed_by: scope.actor.accountId,
      changed_at: scope.now,
    })
    .execute()
}

/** The trail of an event, newest first, as far as this reader's walls let it through. */
export async function amendmentsOf(scope: AccountScope, id: IncidentId): Promise<Amendment[]> {
  const { rows } = await sql<{
    id: string
    kind: AmendmentKind
    reason: AmendReason | ApartReason
    facts: Partial<IncidentFacts>
    changed_by: string | null
    changed_at: Date
  }>`select * from cases.amendments_of(${id})`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reason: row.reason,
    before: row.facts,
    by: row.changed_by as AccountId | null,
    at: row.changed_at,
  }))
}

type IncidentRow = {
  happened_on: string | null
  happened_precision: string | null
  forms: string[]
  place: string | null
  venue: string | null
  institution_id: string | null
  region_code: string | null
  people_reported: number | null
  people_harmed: number | null
  injured: boolean | null
  follows_id: string | null
}
export function toIncident(row: IncidentRow): IncidentFacts {
  return {
    happenedOn: row.happened_on,
    precision: row.happened_precision as IncidentFacts['precision'],
    forms: row.forms as IncidentFacts['forms'],
    place: row.place as IncidentFacts['place'],
    venue: row.venue as IncidentFacts['venue'],
    institutionId: row.institution_id,
    regionCode: row.region_code,
    peopleReported: row.people_reported,
    peopleHarmed: row.people_harmed,
    injured: row.injured,
    followsId: row.follows_id as IncidentId | null,
  }
}
