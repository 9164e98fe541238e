import { caseTypes } from '#content/codes/classes.ts'
import { isCodeIn } from '#content/codes/code.ts'
import { authorityLevels } from '#content/codes/places.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { changeReport, findDeskReport } from './desk.store.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { knockAbout } from './take-report.ts'

export type Identification = Readonly<{ type: string | null; authority: string | null; seenVersion: number }>

/** Two of the three criteria of intake, named by a person: type and authority. The third, risk, is the urgency. */
export async function identifyReport(scope: AccountScope, id: ReportId, given: Identification): Promise<Outcome> {
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (report.decidedAt) return refuse({ kind: 'decided' })
  if (report.takenBy !== scope.actor.accountId) return refuse({ kind: 'not_in_hand' })
  const { type, authority } = given
  if (!isCodeIn(caseTypes, type)) return refuse({ kind: 'incomplete', missing: ['type'] })
  if (!isCodeIn(authorityLevels, authority)) return refuse({ kind: 'incomplete', missing: ['authority'] })
  if (report.classifiedType === type && report.classifiedAuthority === authority) return done
  if (report.version !== given.seenVersion) return refuse({ kind: 'lost', by: report.takenBy })
  const change = { classified_type: type, classified_authority: authority }
  if (!(await changeReport(scope, id, report.version, change))) return refuse({ kind: 'lost', by: null })
  await record(scope, { action: 'report.identified', subjectKind: 'report', subjectId: id, facts: { type, authority } })
  await knockAbout(scope, id)
  return done
}
