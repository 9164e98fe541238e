import type { Page } from '#src/platform/web/page.ts'
import { changeSafetyLinePage, newSafetyLinePage } from './pages/line-pages.tsx'
import { safetyPlanPage } from './pages/plan.tsx'
import { adultsSheetPage, pocketSheetPage } from './pages/print.tsx'
import { reviewSafetyPage, safetyCopiesPage } from './pages/sheet-pages.tsx'

export type { OpenConflict, SafetyPlan } from './open-plan.ts'
export type { PlanLine } from './plan.ts'

export { safetyParts } from './codes.ts'
export { startSafety } from './start-safety.ts'

/** Addresses with fixed words stand before those with a place for an id. */
export const safetyPages: readonly Page[] = [
  safetyPlanPage,
  newSafetyLinePage,
  reviewSafetyPage,
  safetyCopiesPage,
  pocketSheetPage,
  adultsSheetPage,
  changeSafetyLinePage,
]
