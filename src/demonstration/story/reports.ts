import { openingReports } from './reports/opening.ts'
import { waitingReports } from './reports/waiting.ts'
import type { ToldReport } from './shapes.ts'

export const toldReports: readonly ToldReport[] = [...openingReports, ...waitingReports]
