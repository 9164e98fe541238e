import type { Page } from '#src/platform/web/page.ts'
import { calmPage } from './pages/calm-page.tsx'
import { exercisePages } from './pages/guide-pages.tsx'

/** Guided calming: public pages that also open without a signal. */
export const guidePages: readonly Page[] = [calmPage, ...exercisePages]
