import { bodyAreas, bodySigns } from './body.ts'
import { ampkClasses, caseTypes, kpaiClusters, presentingProblems } from './classes.ts'
import type { CodeList } from './code.ts'
import { consentAnswers, consentForms, consentPurposes, legalBases } from './consent.ts'
import {
  frequencies,
  harmForms,
  powerGaps,
  sinceWhen,
  stillGoing,
  violenceClasses,
  worryLevels,
} from './harm.ts'
import {
  accommodations,
  contactSafety,
  contextFactors,
  disabilities,
  functionLevels,
  functionNeeds,
} from './needs.ts'
import {
  educations,
  personRelations,
  readerBands,
  relationsToReported,
  reporterKinds,
  sexes,
  simfoniAgeBands,
} from './people.ts'
import { authorityLevels, places, schoolLevels, venueTypes } from './places.ts'
import { channels, closeReasons, planColumns, planStatuses, serviceLines, urgencies } from './work.ts'

/** Every code list by name, for the printed code book and for exports. */
export const allCodeLists = {
  accommodations,
  ampkClasses,
  authorityLevels,
  bodyAreas,
  bodySigns,
  caseTypes,
  channels,
  closeReasons,
  consentAnswers,
  consentForms,
  consentPurposes,
  contactSafety,
  contextFactors,
  disabilities,
  educations,
  frequencies,
  functionLevels,
  functionNeeds,
  harmForms,
  kpaiClusters,
  legalBases,
  personRelations,
  places,
  planColumns,
  planStatuses,
  powerGaps,
  presentingProblems,
  readerBands,
  relationsToReported,
  reporterKinds,
  schoolLevels,
  serviceLines,
  sexes,
  simfoniAgeBands,
  sinceWhen,
  stillGoing,
  urgencies,
  venueTypes,
  violenceClasses,
  worryLevels,
} satisfies Record<string, CodeList>
