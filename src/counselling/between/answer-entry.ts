import { record } from '#src/platform/audit/record.ts'
import { keep } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import type { PlaceKeys } from '#src/portal/index.ts'
import { markAnswered, waitingSince, type StoredEntry } from './entry.store.ts'
import { putEntry } from './write-entry.ts'

/**
 * Answers an entry: with words, which appear in its writer's place, or by having talked (null). The promise to a
 * person who asked for help is kept once none of their calls waits. False when a colleague had answered before.
 */
export async function answerEntry(
  scope: AccountScope,
  place: PlaceKeys,
  entry: Pick<StoredEntry, 'id' | 'caseId' | 'audience' | 'kind' | 'homeworkId' | 'doorId'>,
  text: string | null,
): Promise<boolean> {
  const { caseId, audience } = entry
  if (text !== null)
    await putEntry(scope, place, {
      kind: 'note',
      on: dayOf(scope.now),
      words: { text },
      caseId,
      audience,
      replyTo: entry.id,
      // A carer's answer is theirs alone.
      doorId: entry.doorId,
      homeworkId: entry.homeworkId,
    })
  const first = await markAnswered(scope, caseId, entry.id)
  if (first && (await waitingSince(scope, caseId)) === null) await keep(scope, 'case.help_asked', caseId)
  await record(scope, {
    action: 'counselling.entry_answered',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { kind: entry.kind, words: text !== null },
  })
  await knock(scope, 'counselling', { subjectId: caseId })
  return first
}
