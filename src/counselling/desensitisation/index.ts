import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { endingPage } from './pages/ending.tsx'
import { exposureStartPage } from './pages/exposure-start.tsx'
import { exposureTrialPage } from './pages/exposure-trial.tsx'
import { editItemPage, newItemPage } from './pages/ladder-item.tsx'
import { ladderPage } from './pages/ladder.tsx'
import { lockReviewPage } from './pages/lock-review.tsx'
import { relaxationPage } from './pages/relaxation.tsx'
import { ratingEndpoint } from './rating-endpoint.ts'

export type { DrawnRung } from './ladder-drawing.tsx'

/** Systematic desensitisation. Addresses with fixed words stand before those with a place for an id. */
export const desensitisationPages: readonly Page[] = [
  relaxationPage,
  ladderPage,
  newItemPage,
  editItemPage,
  lockReviewPage,
  exposureStartPage,
  exposureTrialPage,
  endingPage,
]
export const desensitisationEndpoints: readonly Endpoint[] = [ratingEndpoint]
