import { dayOf } from '#src/platform/i18n/format.ts'
import type { ExportedConsent, ExportFacts } from './export-facts.ts'
import { coded, named, reference, restricted, type JsonObject, type Resource } from './fhir-json.ts'
import { officeReference } from './identifiers.ts'

const terminology = 'http://terminology.hl7.org/CodeSystem'
const genders: Readonly<Record<string, string>> = { female: 'female', male: 'male', unknown: 'unknown' }

/** The person. Names only when they were ticked; address and phone never, since reaching them may not be safe. */
export function patientOf({ person, include }: ExportFacts): Resource {
  const gender = person.sex === null ? undefined : genders[person.sex]
  const names: JsonObject[] = [
    { use: 'official', text: person.fullName },
    ...(person.alias ? [{ use: 'nickname', text: person.alias }] : []),
  ]
  return {
    resourceType: 'Patient',
    id: person.caseId,
    meta: restricted,
    identifier: [{ system: 'urn:naungan:case-number', value: person.number }],
    ...(include.has('identity') ? { name: names } : {}),
    ...(gender ? { gender } : {}),
    // The year tells the age; the day of birth would name the person.
    ...(person.birthDate
      ? { birthDate: include.has('identity') ? person.birthDate : person.birthDate.slice(0, 4) }
      : {}),
  }
}

/** Each answer that was recorded, with what it was for. A refusal is told as well, so that it is kept to. */
export function consentsOf(facts: ExportFacts, patient: Resource): Resource[] {
  return facts.consents.map((one) => ({
    resourceType: 'Consent',
    id: one.id,
    meta: restricted,
    status: statusOf(one, dayOf(facts.at)),
    scope: coded(`${terminology}/consentscope`, one.purpose === 'research' ? 'research' : 'patient-privacy'),
    category: [coded('http://loinc.org', '59284-0', one.purposeWords)],
    patient: reference(patient),
    dateTime: one.recordedAt.toISOString(),
    ...(one.givenBy === 'nobody'
      ? {}
      : { performer: [one.givenBy === 'self' ? reference(patient) : named(one.giverWords)] }),
    organization: [officeReference(facts.systems, facts.office)],
    policyRule: { text: `UU 27/2022, pasal 20 ayat (2): ${one.basisWords}` },
    provision: {
      type: one.answer === 'refused' ? 'deny' : 'permit',
      ...(one.validTo ? { period: { end: one.validTo } } : {}),
      purpose: [{ system: 'urn:naungan:consent-purpose', code: one.purpose, display: one.purposeWords }],
    },
  }))
}

function statusOf(one: ExportedConsent, today: string): string {
  if (one.withdrawnAt !== null || (one.validTo !== null && one.validTo < today)) return 'inactive'
  return one.answer === 'refused' ? 'rejected' : 'active'
}
