import type { Page } from '#src/platform/web/page.ts'
import { registerCasePanel, registerCaseTab } from '#src/cases/index.ts'
import { registerPlaceCard, registerPlaceMenu } from '#src/portal/index.ts'
import { guidancePanel } from './case-panel.tsx'
import { caseGuidanceWords } from './case-words.ts'
import { ownPlanWords } from './own-words.ts'
import { careerPage, changeCareerPage, printCareerPage } from './pages/career.tsx'
import { confirmPostsPage } from './pages/confirm-posts.tsx'
import { guidanceHomePage } from './pages/home.tsx'
import { blankGuidancePage, guidancePage, printGuidancePage } from './pages/individual.tsx'
import { correctGuidancePage, newGuidancePage } from './pages/individual-form.tsx'
import { logPage, newLogPage } from './pages/log.tsx'
import { changeOwnPlanPage, ownPlanCard, ownPlanPage } from './pages/own-plan.tsx'
import { planPage, planReportPage } from './pages/plan.tsx'
import { changePlanPage, newPlanPage, planReportFormPage } from './pages/plan-forms.tsx'
import { newPostPage } from './pages/posts.tsx'
import { printProgrammePage, programmePage } from './pages/programme.tsx'
import {
  changeLinePage,
  changeProgrammePage,
  newLinePage,
  newNeedPage,
  newProgrammePage,
} from './pages/programme-forms.tsx'
import { programmesPage } from './pages/programmes.tsx'
import { reportPage } from './pages/report.tsx'

/** Pages of this capability. Addresses with fixed words stand before those with a place for an id. */
export const guidancePages: readonly Page[] = [
  guidanceHomePage,
  newPostPage,
  confirmPostsPage,
  programmesPage,
  newProgrammePage,
  programmePage,
  printProgrammePage,
  changeProgrammePage,
  newNeedPage,
  newLinePage,
  changeLinePage,
  newPlanPage,
  planPage,
  changePlanPage,
  planReportPage,
  planReportFormPage,
  logPage,
  newLogPage,
  reportPage,
  guidancePage,
  newGuidancePage,
  blankGuidancePage,
  correctGuidancePage,
  printGuidancePage,
  careerPage,
  changeCareerPage,
  printCareerPage,
  ownPlanPage,
  changeOwnPlanPage,
]

/** The ways to guidance from a file and from a pupil's own place. Called once at start-up. */
export function startGuidance(): void {
  registerCaseTab({
    id: 'guidance',
    part: 'bimbingan',
    order: 60,
    label: (lang) => caseGuidanceWords[lang].tab,
  })
  registerCasePanel(guidancePanel)
  registerPlaceCard({ id: 'guidance.plan', order: 60, audience: 'client', load: ownPlanCard })
  registerPlaceMenu({
    id: 'guidance.plan',
    order: 60,
    audience: 'client',
    part: 'together',
    href: '/tempatku/rencana',
    label: (lang) => ownPlanWords[lang].menu,
    icon: 'school',
  })
}
