import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { leaveAtOnce } from './leave-at-once.ts'
import { aboutPage } from './pages/about-page.tsx'
import { breathePage } from './pages/breathe-page.tsx'
import { enterPage } from './pages/enter-page.tsx'
import { findPage } from './pages/find-page.tsx'
import { frontPage } from './pages/front-page.tsx'
import { helpPage } from './pages/help-page.tsx'
import { languagePage } from './pages/language-page.tsx'
import { leftPage } from './pages/left-page.tsx'
import { minePage } from './pages/mine-page.tsx'
import { observationPaperPage } from './pages/observation-paper.tsx'
import { offlinePage } from './pages/offline-page.tsx'
import { reportPages } from './pages/report-page.tsx'
import { rightsPage } from './pages/rights-page.tsx'
import { sentPage } from './pages/sent-page.tsx'
import { reporterFile } from './serve-report-file.ts'

/** What anybody can reach, and what somebody who came back with a code can. */
export const publicReportPages: readonly Page[] = [
  frontPage,
  helpPage,
  breathePage,
  rightsPage,
  findPage,
  aboutPage,
  languagePage,
  offlinePage,
  ...reportPages,
  observationPaperPage,
  sentPage,
  enterPage,
  minePage,
  leftPage,
]
export const publicReportEndpoints: readonly Endpoint[] = [reporterFile, leaveAtOnce]
