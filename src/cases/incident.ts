import type { HarmForm } from '#content/codes/harm.ts'
import type { Place, VenueType } from '#content/codes/places.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { record } from '#src/platform/audit/record.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId, type CaseId, type Id } from '#src/platform/ids.ts'
import type { CaseSide } from './case.ts'
import { insertIncident, insertIncidentCase } from './incident.store.ts'
import { noteAct } from './timeline.store.ts'

export type IncidentId = Id<'incident'>

/** The coded facts of one event. The words about it stay in each file by itself. */
export type IncidentFacts = Readonly<{
  /** YYYY-MM-DD; with `precision` month or year, the first day of it. */
  happenedOn: string | null
  precision: 'day' | 'month' | 'year' | null
  forms: readonly HarmForm[]
  place: Place | null
  venue: VenueType | null
  institutionId: string | null
  regionCode: string | null
  peopleReported: number | null
  peopleHarmed: number | null
  injured: boolean | null
  /** The earlier event it goes on from, when a person said so: the same pair or group. */
  followsId?: IncidentId | null | undefined
}>

/** Writes down an event. It belongs to nobody until files are joined to it with `linkIncident`. */
export async function addIncident(scope: AccountScope, facts: IncidentFacts): Promise<IncidentId> {
  const id = newOrderedId<'incident'>(scope.now.getTime())
  await insertIncident(scope, id, facts)
  return id
}

/**
 * Joins a file to an event, on a side of it. Two files on opposite sides may never share a reader: when they
 * would, the database refuses and this throws an error that `isWall` knows; whoever posts shows `wallSentence`.
 */
export async function linkIncident(
  scope: AccountScope,
  incidentId: IncidentId,
  caseId: CaseId,
  side: CaseSide,
): Promise<void> {
  await insertIncidentCase(scope, incidentId, caseId, side)
  await noteAct(scope, caseId, 'incident', { side })
  await record(scope, {
    action: 'case.incident_linked',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { side },
  })
  await tell(scope, { kind: 'case.incident_linked', subjectKind: 'case', subjectId: caseId, facts: { side } })
}
