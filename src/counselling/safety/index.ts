import type { Page } from '#src/platform/web/page.ts'
import { adultsSheetPage } from './pages/adults-sheet.tsx'
import { changeSafetyLinePage, newSafetyLinePage } from './pages/line-pages.tsx'
import { safetyPlanPage } from './pages/plan.tsx'
import { pocketSheetPage } from './pages/print.tsx'
import { reviewSafetyPage, safetyCopiesPage, safetyUrgencyPage } from './pages/sheet-pages.tsx'
import { spotPlanPage } from './pages/spot-pages.tsx'

export type { OpenConflict, SafetyPlan } from './open-plan.ts'
export type { PlanLine } from './plan.ts'

export { safetyParts } from './codes.ts'
export { startSafety } from './start-safety.ts'

/** Addresses with fixed words stand before those with a place for an id. */
export const safetyPages: readonly Page[] = [
  safetyPlanPage,
  newSafetyLinePage,
  reviewSafetyPage,
  safetyUrgencyPage,
  safetyCopiesPage,
  spotPlanPage,
  pocketSheetPage,
  adultsSheetPage,
  changeSafetyLinePage,
]
