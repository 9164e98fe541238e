import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { draftEndpoint } from './draft-endpoint.ts'
import { callsPage } from './pages/calls.tsx'
import { clientPage } from './pages/client-page.tsx'
import { newSessionPage, paperSessionPage } from './pages/new-session.tsx'
import { amendNotePage, openNotePage } from './pages/note-forms.tsx'
import { sessionListPage } from './pages/session-list.tsx'
import { sessionRoomPage } from './pages/session-room.tsx'
import { blankSessionPage, printSessionPage } from './pages/session-sheet.tsx'

export { closeSession } from './close-session.ts'
export type { CloseInput } from './close-session.ts'
export { addHomework, homeworkOf, isStanding, recordHomework } from './give-homework.ts'
export type { HomeworkInput, OpenHomework } from './give-homework.ts'
export { openSession } from './open-session.ts'
export type { SessionStart, Started } from './open-session.ts'
export type { SessionOutcome } from './sheet.ts'

export { startSession } from './start-session.tsx'
export { sweepDrafts } from './sweep-drafts.ts'

/** Pages of the session room. Addresses with fixed words stand before those with a place for an id. */
export const sessionPages: readonly Page[] = [
  callsPage,
  sessionListPage,
  newSessionPage,
  paperSessionPage,
  blankSessionPage,
  sessionRoomPage,
  clientPage,
  amendNotePage,
  openNotePage,
  printSessionPage,
]
export const sessionEndpoints: readonly Endpoint[] = [draftEndpoint]
