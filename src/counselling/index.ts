export { desensitisationEndpoints } from './desensitisation/index.ts'

export type { EntryInput } from './between/index.ts'
export { drawingEndpoints } from './drawing/index.ts'
export { guidePages } from './guides/index.ts'
export { counsellingPages } from './pages.ts'
export { startCounselling } from './start-counselling.tsx'
export { closeSession, homeworkOf, openSession, sessionEndpoints, sweepDrafts } from './session/index.ts'
export type { HomeworkInput, OpenHomework, SessionOutcome, SessionStart } from './session/index.ts'
