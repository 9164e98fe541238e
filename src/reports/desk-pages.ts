import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { bellFragment, deskBellPage } from './pages/desk-bell.tsx'
import { deskDecidePage } from './pages/desk-decide.tsx'
import { deskEnterPage } from './pages/desk-enter.tsx'
import { deskFile } from './pages/desk-file.ts'
import { deskQueuePage, queueFragment } from './pages/desk-queue.tsx'
import { deskReportPage } from './pages/desk-report.tsx'
import { deskSlipPage } from './pages/desk-slip.tsx'

/** The desk. Addresses that are words come before the one that takes any word. */
export const deskPages: readonly Page[] = [
  deskQueuePage, deskEnterPage, deskSlipPage, deskBellPage, deskReportPage, deskDecidePage,
]

export const deskEndpoints: readonly Endpoint[] = [queueFragment, bellFragment, deskFile]
