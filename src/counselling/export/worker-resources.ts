import type { ExportFacts } from './export-facts.ts'
import { named, restricted, type JsonObject, type Resource } from './fhir-json.ts'
import { officeReference } from './identifiers.ts'

/** Those who worked on it, as what they are here. Who they are, and how to reach them, the office tells. */
export function workersOf(facts: ExportFacts): Resource[] {
  return facts.workers.map((worker, at) => ({
    resourceType: 'PractitionerRole',
    id: roleId(facts, at),
    meta: restricted,
    organization: officeReference(facts.systems, facts.office),
    code: [{ text: worker.roleWords }],
  }))
}

/** A worker by the role in the bundle; by the office where nobody in it is known to have done it. */
export function workerReference(facts: ExportFacts, key: string): JsonObject {
  const at = facts.workers.findIndex((one) => one.key === key)
  const worker = facts.workers[at]
  return worker
    ? { reference: `PractitionerRole/${roleId(facts, at)}`, display: worker.roleWords }
    : named(facts.office)
}

/** Counted within one export: an id that stayed the same would tell who works with whom. */
function roleId(facts: Pick<ExportFacts, 'episode'>, at: number): string {
  return `${facts.episode.id}-worker-${at + 1}`
}
