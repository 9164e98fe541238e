import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { ApartReason, AmendReason } from './codes.ts'
import type { IncidentFacts } from './incident.ts'
import { changeIncident, insertAmendment, setIncidentApart, type StoredIncident } from './incident.store.ts'
import { noteAct } from './timeline.store.ts'

/** Names of the facts in which two accounts of one event differ. */
function changedFacts(before: IncidentFacts, after: IncidentFacts): (keyof IncidentFacts)[] {
  const names = Object.keys(after) as (keyof IncidentFacts)[]
  return names.filter((name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))
}

/**
 * Puts the facts of an event right. What stood before is kept with the reason and never goes away.
 * 'same': nothing differs; 'overtaken': somebody changed it since `seen`.
 */
export async function amendIncident(
  scope: AccountScope,
  caseId: CaseId,
  before: StoredIncident,
  after: IncidentFacts,
  because: Readonly<{ reason: AmendReason; seen: number }>,
): Promise<'amended' | 'same' | 'overtaken'> {
  if (changedFacts(before, after).length === 0) return 'same'
  if (!(await changeIncident(scope, before.id, because.seen, after))) return 'overtaken'
  const { id, side: _side, apart: _apart, version: _version, ...facts } = before
  await insertAmendment(scope, id, caseId, { kind: 'amended', reason: because.reason, facts })
  await noteAct(scope, caseId, 'incident', { state: 'amended' })
  await record(scope, {
    action: 'case.incident_amended',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { incident: id, reason: because.reason },
  })
  return 'amended'
}

/** Takes an event out of every series of a file, or lets it stand in one again. False when it already is so. */
export async function setApart(
  scope: AccountScope,
  caseId: CaseId,
  incident: StoredIncident,
  apart: boolean,
  reason: ApartReason,
): Promise<boolean> {
  if (!(await setIncidentApart(scope, incident.id, caseId, apart))) return false
  const kind = apart ? 'apart' : 'together'
  await insertAmendment(scope, incident.id, caseId, { kind, reason, facts: {} })
  await noteAct(scope, caseId, 'incident', { state: kind })
  await record(scope, {
    action: `case.incident_${kind}`,
    subjectKind: 'case',
    subjectId: caseId,
    facts: { incident: incident.id, reason },
  })
  return true
}
