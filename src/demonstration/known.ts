import type { AccountId, CaseId, ReportId } from '#src/platform/ids.ts'
import type { StaffKey } from './story/office.ts'
import type { ToldCase } from './story/shapes.ts'

/** What a story may refer to by its key: every file as it is told, and what of it is there by now. */
export type Known = Readonly<{
  told: ReadonlyMap<string, ToldCase>
  cases: ReadonlyMap<string, CaseId>
  reports: ReadonlyMap<string, ReportId>
  accountOf(who: StaffKey): AccountId
}>
