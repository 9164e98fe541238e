import type { Page } from '#src/platform/web/page.ts'
import { drillPage } from './pages/drill-page.tsx'
import { modellingPage, rehearsalPage, storyPage } from './pages/modelling-pages.tsx'
import { pocketCardPage } from './pages/pocket-card.tsx'
import { newRolePlayPage, rolePlayPage } from './pages/role-play-pages.tsx'
import { newLogPage, newTaskPage } from './pages/task-forms.tsx'
import { tasksPage } from './pages/tasks-page.tsx'
import { worksheetPage } from './pages/worksheet-page.tsx'

/** Screens of the talking techniques: cards, role-play, real tasks, stories, sheets on paper. */
export const trainingPages: readonly Page[] = [
  drillPage,
  rolePlayPage,
  newRolePlayPage,
  pocketCardPage,
  tasksPage,
  newTaskPage,
  newLogPage,
  modellingPage,
  storyPage,
  rehearsalPage,
  worksheetPage,
]
