import type { AccountScope } from '#src/platform/db/scope.ts'
import type { RunId } from '../episode.ts'
import type { PracticeId } from '../practice.ts'
import { practicesOfRun, type StoredPractice } from '../practice.store.ts'

/** A practice, held until this transaction ends: two tabs add to it one after the other. */
export async function holdPractice(
  scope: AccountScope,
  runId: RunId,
  id: PracticeId,
): Promise<StoredPractice | null> {
  await scope.db
    .selectFrom('counselling.practice')
    .select('id')
    .where('office_id', '=', scope.actor.officeId)
    .where('run_id', '=', runId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return (await practicesOfRun(scope, runId)).find((one) => one.id === id) ?? null
}
