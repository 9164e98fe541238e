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
import { citizenships, faiths, maritalStates, occupations, spokenLanguages } from './profile.ts'
import { authorityLevels, places, schoolLevels, settings, venueTypes } from './places.ts'
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
  citizenships,
  closeReasons,
  consentAnswers,
  consentForms,
  consentPurposes,
  contactSafety,
  contextFactors,
  disabilities,
  educations,
  faiths,
  frequencies,
  functionLevels,
  functionNeeds,
  harmForms,
  kpaiClusters,
  legalBases,
  maritalStates,
  occupations,
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
  settings,
  sexes,
  simfoniAgeBands,
  sinceWhen,
  spokenLanguages,
  stillGoing,
  urgencies,
  venueTypes,
  violenceClasses,
  worryLevels,
} satisfies Record<string, CodeList>
