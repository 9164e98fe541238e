import type { Page } from '#src/platform/web/page.ts'
import { alertPage } from './pages/alert.tsx'
import { callsPage } from './pages/calls.tsx'
import { fillPage } from './pages/fill.tsx'
import { importPage } from './pages/import.tsx'
import { instrumentPage, paperPage } from './pages/instrument.tsx'
import { measuresPage } from './pages/measures.tsx'
import { ownPage } from './pages/own.tsx'
import { registerPage } from './pages/register.tsx'
import { resultPage } from './pages/result.tsx'
import { staffStepPage } from './pages/staff-step.tsx'
import { trendPage } from './pages/trend.tsx'
import { usePage } from './pages/use.tsx'

/** Pages of this capability. Addresses with fixed words stand before those with a place for a code. */
export const instrumentPages: readonly Page[] = [
  registerPage,
  importPage,
  callsPage,
  usePage,
  instrumentPage,
  paperPage,
  measuresPage,
  staffStepPage,
  resultPage,
  trendPage,
  alertPage,
  fillPage,
  ownPage,
]
