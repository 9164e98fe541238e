import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { bellFragment, deskBellPage } from './pages/desk-bell.tsx'
import { deskDecidePage } from './pages/desk-decide.tsx'
import { deskEnterPage, deskObservePage } from './pages/desk-enter.tsx'
import { deskPaperPage } from './pages/desk-paper.tsx'
import { deskFile, joinedFile } from './pages/desk-file.ts'
import { observationSheetPage } from './pages/desk-observation.tsx'
import { deskQueuePage, queueFragment } from './pages/desk-queue.tsx'
import { changedFragment } from './pages/desk-changed.tsx'
import { deskReportPage } from './pages/desk-report.tsx'
import { joinedReportPage } from './pages/joined-report.tsx'
import { deskSlipPage } from './pages/desk-slip.tsx'

/** The desk. Addresses that are words come before the one that takes any word. */
export const deskPages: readonly Page[] = [
  deskQueuePage,
  deskEnterPage,
  deskObservePage,
  deskPaperPage,
  deskSlipPage,
  deskBellPage,
  deskReportPage,
  deskDecidePage,
  observationSheetPage,
  joinedReportPage,
]

export const deskEndpoints: readonly Endpoint[] = [
  queueFragment,
  changedFragment,
  bellFragment,
  deskFile,
  joinedFile,
]
