import type { Page } from '#src/platform/web/page.ts'
import { complaintsPage } from './pages/complaints-page.tsx'
import { promisePage } from './pages/promise-page.tsx'
import { promisePrintPage } from './pages/promise-print.tsx'
import { qualitiesPage } from './pages/qualities-page.tsx'
import { qualityPage } from './pages/quality-page.tsx'
import { shelfPage } from './pages/shelf-page.tsx'
import { needPage, newNeedPage, supportSheetPages } from './pages/support-forms.tsx'
import { supportPage } from './pages/support-page.tsx'

export { FlagsCard } from './flags-card.tsx'
export type { ServiceFlag } from './flags.ts'
export { loadFlags } from './load-flags.ts'
export { startSupport } from './place-cards.tsx'
export { WorkplaceNotice } from './workplace-notice.tsx'

export const supportPages: readonly Page[] = [
  supportPage,
  newNeedPage,
  needPage,
  ...supportSheetPages,
  shelfPage,
  promisePrintPage,
  promisePage,
  complaintsPage,
  qualityPage,
  qualitiesPage,
]
