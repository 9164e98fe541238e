import type { Member } from '#src/platform/access/visitor.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseFacts } from './case.ts'
import type { CaseFile } from './case-file.ts'
import { sealRow } from './case-keys.ts'
import { changeCase } from './case.store.ts'
import { refileName } from './find-cases.ts'
import { searchedName } from './open-case.ts'
import { owesPoliceReport, watchPoliceReport } from './police-report.ts'
import type { CaseIdentity } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'
import { writeNote } from './write-note.ts'

export type FactsChange = Readonly<{
  identity: CaseIdentity
  facts: CaseFacts
  urgency: Urgency
  whyLower?: string | undefined
}>

/** Changes who a file is about and what is coded of it. False when somebody else did so first. */
export async function changeFacts(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  change: FactsChange,
): Promise<boolean> {
  const sealed = sealRow(file.keys.of(file.head.keyVersion), 'case', file.head.id, change.identity)
  const changed = await changeCase(scope, file.head.id, file.head.version, {
    facts: change.facts,
    urgency: change.urgency,
    sealed,
  })
  if (!changed) return false
  if (searchedName(change.identity) !== searchedName(file.identity))
    await refileName(scope, member, file.head.id, change.identity)
  const { side, facts } = file.head
  await watchPoliceReport(
    scope,
    file.head.id,
    owesPoliceReport(side, facts),
    owesPoliceReport(side, change.facts),
  )
  if (change.whyLower) {
    await writeNote(scope, file, {
      kind: 'decision',
      happenedAt: scope.now,
      text: change.whyLower,
      facts: { urgencyFrom: file.head.urgency, urgencyTo: change.urgency },
    })
  }
  await tellTeam(scope, file.head.id, 'facts', { urgency: change.urgency })
  return true
}
