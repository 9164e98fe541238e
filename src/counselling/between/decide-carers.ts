import { writeNote, type CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { placeKeys } from '#src/portal/index.ts'
import {
  carerDecisionsOf,
  insertCarerDecision,
  type CarerDecision,
  type StoredCarerDecision,
} from '../carer-decision.store.ts'
import { homeworkOf, isStanding, recordHomework } from '../session/index.ts'
import { seal, unseal } from '../seal.ts'
import type { SealedCarerDecision } from '../sealed-shapes.ts'

export type OpenCarerDecision = Omit<StoredCarerDecision, 'sealed'> & SealedCarerDecision

/** What was decided about the carers of a file, newest first, with the reasons. */
export async function readCarerDecisions(scope: AccountScope, file: CaseFile): Promise<OpenCarerDecision[]> {
  return (await carerDecisionsOf(scope, file.head.id)).map(({ sealed, ...row }) => ({
    ...row,
    ...unseal(file.keys.of(row.keyVersion), 'carer_decision', row.id, sealed),
  }))
}

/**
 * Leaves the carers' part out, or takes it up again; both with a reason that stands on the timeline too. Leaving it
 * out puts their tasks away. `seen` is the number of the decision on the screen: false when a colleague decided in
 * between, and nothing has changed then.
 */
export async function decideCarers(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  made: Readonly<{
    decision: CarerDecision
    reason: string
    about: readonly string[]
    seen: number
    note: string
  }>,
): Promise<boolean> {
  const caseId = file.head.id
  const [newest] = await carerDecisionsOf(scope, caseId)
  if ((newest?.number ?? 0) !== made.seen) return false
  if (made.decision === 'left_out') await putTasksAway(scope, member, file)
  const id = newOrderedId<'carer_decision'>(scope.now.getTime())
  const { reason, about, decision } = made
  await writeNote(scope, file, { kind: 'decision', happenedAt: scope.now, text: `${made.note}\n${reason}` })
  await record(scope, {
    action: decision === 'left_out' ? 'counselling.carers_left_out' : 'counselling.carers_taken_in',
    subjectKind: 'case',
    subjectId: caseId,
  })
  await knock(scope, 'counselling', { subjectId: caseId })
  try {
    await insertCarerDecision(scope, caseId, {
      id,
      number: made.seen + 1,
      decision,
      keyVersion: file.keys.current,
      sealed: seal(file.keys.newest, 'carer_decision', id, { reason, about }),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  return true
}

async function putTasksAway(scope: AccountScope, member: Member, file: CaseFile): Promise<void> {
  const place = await placeKeys(scope, member, file, 'caregiver')
  for (const task of (await homeworkOf(scope, place, file.head.id, 'caregiver')).filter(isStanding))
    await recordHomework(scope, place, task, { state: 'dropped' })
}
