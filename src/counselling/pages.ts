import type { Page } from '#src/platform/web/page.ts'
import { desensitisationPages } from './desensitisation/index.ts'
import { betweenPages } from './between/index.ts'
import { drawingPages } from './drawing/index.ts'
import { commitmentPage, goalAgreementPage } from './pages/agreement-pages.tsx'
import { beginPage, handOverPage } from './pages/begin-pages.tsx'
import { beginTechniquePage, chooseTechniquePage } from './pages/choose-technique.tsx'
import { episodeSheetPages } from './pages/episode-sheets.tsx'
import { changeGoalPage, newGoalPage } from './pages/goal-pages.tsx'
import { overviewPage } from './pages/overview.tsx'
import { phasePage } from './pages/phase-page.tsx'
import { readSheetPage } from './pages/read-sheet.tsx'
import { secondPersonPage } from './pages/second-person.tsx'
import { stepFactsPage, stepOfCarePage } from './pages/step-of-care.tsx'
import { techniquePage } from './pages/technique.tsx'
import { techniqueStepPage } from './pages/technique-step.tsx'
import { progressPages } from './progress/index.ts'
import { safetyPages } from './safety/index.ts'
import { sessionPages } from './session/index.ts'
import { supportPages } from './support/index.ts'
import { trainingPages } from './training/index.ts'

/** Pages of counselling, as its users come to them. */
export const counsellingPages: readonly Page[] = [
  overviewPage,
  beginPage,
  handOverPage,
  ...episodeSheetPages,
  ...sessionPages,
  readSheetPage,
  newGoalPage,
  changeGoalPage,
  goalAgreementPage,
  chooseTechniquePage,
  beginTechniquePage,
  techniquePage,
  techniqueStepPage,
  commitmentPage,
  ...desensitisationPages,
  ...safetyPages,
  ...drawingPages,
  ...progressPages,
  ...trainingPages,
  ...betweenPages,
  ...supportPages,
  secondPersonPage,
  stepOfCarePage,
  stepFactsPage,
  phasePage,
]
