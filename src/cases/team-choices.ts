import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { colleagues } from '#src/people/index.ts'
import { teamOf } from './care-team.store.ts'
import type { Choices } from './forms/basic-forms.ts'

/** Those on the team now, by name. */
export async function teamChoices(scope: AccountScope, caseId: CaseId): Promise<Choices> {
  const team = new Set(
    (await teamOf(scope, caseId)).filter((one) => one.until === null).map((one) => one.accountId),
  )
  return (await colleagues(scope))
    .filter((one) => team.has(one.id))
    .map((one) => ({ code: one.id, id: one.fullName, en: one.fullName }))
}
