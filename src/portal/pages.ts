import type { Page } from '#src/platform/web/page.ts'
import { doorsPage } from './pages/doors-page.tsx'
import { enterPage } from './pages/enter-page.tsx'
import { homePage } from './pages/home-page.tsx'
import { leavePage } from './pages/leave-page.tsx'
import { nicknamePage } from './pages/nickname-page.tsx'
import { slipPage } from './pages/slip-page.tsx'
import { whoReadsPage } from './pages/who-reads-page.tsx'

/** The client's side of a place, and the staff's side in a file. */
export const portalPages: readonly Page[] = [
  enterPage,
  homePage,
  whoReadsPage,
  nicknamePage,
  leavePage,
  doorsPage,
  slipPage,
]
