import { decidedReports } from './reports/decided.ts'
import { openingAtHome } from './reports/opening-at-home.ts'
import { openingAtSchool } from './reports/opening-at-school.ts'
import { waitingReports } from './reports/waiting.ts'
import type { ToldReport } from './shapes.ts'

/** Every report that is told by hand, with what was done about it. */
export const toldReports: readonly ToldReport[] = [
  ...openingAtSchool,
  ...openingAtHome,
  ...waitingReports,
  ...decidedReports,
]
