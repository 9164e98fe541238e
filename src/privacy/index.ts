import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { activitiesExport, activitiesPage } from './pages/activities.tsx'
import { askPage } from './pages/ask.tsx'
import { assessmentPage } from './pages/assessment.tsx'
import { breachLetterPage } from './pages/breach-letter.tsx'
import { breachPage } from './pages/breach.tsx'
import { breachesPage } from './pages/breaches.tsx'
import { copyPage } from './pages/copy.tsx'
import { destructionPage } from './pages/destruction.tsx'
import { findPage } from './pages/find.tsx'
import { keepingPage } from './pages/keeping.tsx'
import { queuePage } from './pages/queue.tsx'
import { recordsPage } from './pages/records.tsx'
import { requestPage } from './pages/request.tsx'
import { trailPage } from './pages/trail.tsx'

export { privacyJobs } from './jobs.ts'
export { handInRequest } from './hand-in-request.ts'
export type { HandedIn } from './hand-in-request.ts'

export const privacyPages: readonly Page[] = [
  askPage,
  findPage,
  copyPage,
  queuePage,
  requestPage,
  recordsPage,
  keepingPage,
  destructionPage,
  breachesPage,
  breachPage,
  breachLetterPage,
  trailPage,
  activitiesPage,
  assessmentPage,
]

export const privacyEndpoints: readonly Endpoint[] = [activitiesExport]
