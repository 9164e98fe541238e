import type { Page } from '#src/platform/web/page.ts'
import { fhirPage } from '../export/pages/fhir.tsx'
import { progressPage } from './pages/progress.tsx'
import { summaryPage } from './pages/summary.tsx'

/** Pages about how a course of help goes, and what of it may leave the house. */
export const progressPages: readonly Page[] = [progressPage, summaryPage, fhirPage]
