import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { changedCaseFragment } from './changed-since.tsx'
import { documentEndpoint } from './document-endpoint.ts'
import { blankFormPage, blankFormsPage } from './pages/blank-forms.tsx'
import { caseAboutPage } from './pages/case-about.tsx'
import { caseListPage } from './pages/case-list.tsx'
import { closingPage, endServicePage, reopenPage } from './pages/closing.tsx'
import { consentPage } from './pages/consent.tsx'
import { newConsentPage } from './pages/consent-form.tsx'
import { newDocumentPage } from './pages/document-form.tsx'
import { documentsPage } from './pages/documents.tsx'
import { factsPage } from './pages/facts-form.tsx'
import { impactPage } from './pages/impact.tsx'
import { impactFormPage, impactPaperPage } from './pages/impact-form.tsx'
import { newCasePage } from './pages/new-case.tsx'
import { peoplePage } from './pages/people.tsx'
import { amendIncidentPage, apartPage, newIncidentPage } from './pages/incident-form.tsx'
import { incidentsPage } from './pages/incidents.tsx'
import { changePersonPage, newPersonPage } from './pages/person-form.tsx'
import { planPage } from './pages/plan.tsx'
import {
  followUpResultPage,
  movePlanLinePage,
  newFollowUpPage,
  newPlanLinePage,
  newServicePage,
  newTaskPage,
} from './pages/plan-forms.tsx'
import { contextPage, safeContactPage, strengthsPage } from './pages/portrait-forms.tsx'
import { policePage } from './pages/police-form.tsx'
import { printCasePage } from './pages/print-case.tsx'
import { recoveryPage, secondSharePage } from './pages/recovery.tsx'
import { teamPage } from './pages/team.tsx'
import { handOverPage, joinTeamPage } from './pages/team-forms.tsx'
import { timelinePage } from './pages/timeline.tsx'
import { correctNotePage, writeNotePage } from './pages/write-note.tsx'

/** Pages of this capability. Addresses with fixed words stand before those with a place for an id. */
export const casePages: readonly Page[] = [
  caseListPage,
  newCasePage,
  recoveryPage,
  secondSharePage,
  blankFormsPage,
  blankFormPage,
  caseAboutPage,
  strengthsPage,
  safeContactPage,
  contextPage,
  impactPage,
  impactFormPage,
  impactPaperPage,
  factsPage,
  policePage,
  peoplePage,
  newPersonPage,
  changePersonPage,
  incidentsPage,
  newIncidentPage,
  amendIncidentPage,
  apartPage,
  planPage,
  newPlanLinePage,
  movePlanLinePage,
  newTaskPage,
  newServicePage,
  newFollowUpPage,
  followUpResultPage,
  timelinePage,
  writeNotePage,
  correctNotePage,
  consentPage,
  newConsentPage,
  documentsPage,
  newDocumentPage,
  teamPage,
  joinTeamPage,
  handOverPage,
  closingPage,
  endServicePage,
  reopenPage,
  printCasePage,
]
export const caseEndpoints: readonly Endpoint[] = [documentEndpoint, changedCaseFragment]
