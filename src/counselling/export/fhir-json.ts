/** JSON as a resource of HL7 FHIR R4 (4.0.1) is written in it; what is undefined is left out. */
export type Json = string | number | boolean | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json | undefined }
export type Resource = JsonObject & Readonly<{ resourceType: string; id: string }>
export type Bundle = JsonObject &
  Readonly<{ resourceType: 'Bundle'; entry: readonly Readonly<{ fullUrl: string; resource: Resource }>[] }>

export function reference(resource: Pick<Resource, 'resourceType' | 'id'>): JsonObject {
  return { reference: `${resource.resourceType}/${resource.id}` }
}
/** Somebody who is named and has no resource of their own in the bundle. */
export function named(display: string): JsonObject {
  return { display }
}
export function coded(system: string, code: string, text?: string): JsonObject {
  return { coding: [{ system, code }], text }
}

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
/** Every resource says for itself that it is restricted: it may be taken out of its bundle. */
export const restricted: JsonObject = { security: [{ system: confidentiality, code: 'R' }] }
