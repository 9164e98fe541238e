import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { downloadRecap } from './download-recap.ts'
import { mappingPage } from './pages/mapping-page.tsx'
import { recapPage } from './pages/recap-page.tsx'
import { todayPage } from './pages/today-page.tsx'

export const insightPages: readonly Page[] = [todayPage, recapPage, mappingPage]
export const insightEndpoints: readonly Endpoint[] = [downloadRecap]
