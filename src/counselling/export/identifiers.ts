import type { JsonObject } from './fhir-json.ts'

/**
 * Which registers the ids of an export belong to. Our own are URNs of this product; SATUSEHAT's are used beside
 * them once the number of the organisation there is set (docs/fhir.md).
 */
export type Systems = Readonly<{ organization: string | null }>
type Kind = 'encounter' | 'episode-of-care' | 'goal'

const national = 'http://sys-ids.kemkes.go.id'

/** The identifiers of one resource: our own, and the national one where it is set up. */
export function identifiersOf({ organization }: Systems, kind: Kind, value: string): readonly JsonObject[] {
  const own = { system: `urn:naungan:${kind}`, value }
  return organization
    ? [own, { use: 'official', system: `${national}/${kind}/${organization}`, value }]
    : [own]
}

/** The office as a reference by name; with its national number where that is set. */
export function officeReference({ organization }: Systems, name: string): JsonObject {
  const identifier = organization
    ? { use: 'official', system: `${national}/organization`, value: organization }
    : undefined
  return { display: name, identifier }
}
