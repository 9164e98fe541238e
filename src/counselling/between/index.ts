import type { Page } from '#src/platform/web/page.ts'
import { unlessHeld } from './held-back.ts'
import { accompanyPage } from './pages/accompany-page.tsx'
import { ownAgreementPage } from './pages/agreement-page.tsx'
import { answersPage } from './pages/answers-page.tsx'
import { betweenPage } from './pages/between-page.tsx'
import { breathingPage } from './pages/breathing-page.tsx'
import { helpCallsPage } from './pages/calls-page.tsx'
import { careCardsPage, tiredPage } from './pages/care-pages.tsx'
import { carerPage } from './pages/carer-page.tsx'
import { diaryPage } from './pages/diary-page.tsx'
import { goalsPage } from './pages/goals-page.tsx'
import { journeyPage } from './pages/journey-page.tsx'
import { ownLadderPage } from './pages/ladder-page.tsx'
import { moodPage } from './pages/mood-page.tsx'
import { offlinePlacePage } from './pages/offline-place-page.tsx'
import { paperNotePage } from './pages/paper-note-page.tsx'
import { ownSafetyPage } from './pages/safety-page.tsx'
import { ownSayPage } from './pages/say-page.tsx'
import { tasksPage } from './pages/tasks-page.tsx'
import { winsPage } from './pages/wins-page.tsx'

export { WaitsHere } from './place-frame.tsx'
export { startBetween } from './start-between.tsx'

export type { EntryInput } from './write-entry.ts'

/** Pages in which somebody writes in their own place. */
const ownPages: readonly Page[] = [
  answersPage,
  tasksPage,
  diaryPage,
  breathingPage,
  moodPage,
  winsPage,
  goalsPage,
  ownLadderPage,
  ownSafetyPage,
  ownAgreementPage,
  journeyPage,
  careCardsPage,
  tiredPage,
]

/** A person's own place between sessions, that of those who care for them, and the team's side of both. */
export const betweenPages: readonly Page[] = [
  offlinePlacePage,
  accompanyPage,
  helpCallsPage,
  ownSayPage,
  betweenPage,
  paperNotePage,
  carerPage,
  ...ownPages.map(unlessHeld),
]
