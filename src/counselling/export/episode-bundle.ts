import { carePlanOf, encountersOf, episodeOf, goalRatingsOf, goalsOf } from './care-resources.ts'
import type { ExportFacts } from './export-facts.ts'
import { restricted, type Bundle, type Resource } from './fhir-json.ts'
import { consentsOf, patientOf } from './person-resources.ts'
import {
  agreementsOf,
  documentsOf,
  fearOf,
  measuresOf,
  notesOf,
  sessionRatingsOf,
} from './record-resources.ts'
import { workersOf } from './worker-resources.ts'

/** One course of help as a collection of FHIR R4 resources. Pure: the same facts give the same bundle. */
export function episodeBundle(facts: ExportFacts): Bundle {
  const patient = patientOf(facts)
  const episode = episodeOf(facts, patient)
  const goals = goalsOf(facts, patient)
  const resources: readonly Resource[] = [
    patient,
    ...workersOf(facts),
    ...consentsOf(facts, patient),
    episode,
    ...encountersOf(facts, patient, episode),
    carePlanOf(facts, patient, goals),
    ...goals,
    ...goalRatingsOf(facts, patient, goals),
    ...measuresOf(facts, patient),
    ...(facts.include.has('ratings') ? [...sessionRatingsOf(facts, patient), ...fearOf(facts, patient)] : []),
    ...agreementsOf(facts, patient),
    ...documentsOf(facts, patient),
    ...notesOf(facts, patient),
  ]
  return {
    resourceType: 'Bundle',
    id: `${facts.episode.id}-bundle`,
    meta: restricted,
    type: 'collection',
    timestamp: facts.at.toISOString(),
    entry: resources.map((resource) => ({
      fullUrl: `${facts.base}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
}
