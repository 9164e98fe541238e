import type { CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import { insertTarget, targetsIn, type TargetId } from './target.store.ts'
import type { Target } from './target.ts'

/** `instruments.target.sealed`. */
type SealedTarget = Readonly<{ value: number | null }>
const placeOf = (id: TargetId) => ({ table: 'instruments.target', row: id, column: 'sealed' })

/** Keeps what worker and person agreed to aim at on a measure, beside what was aimed at before. */
export async function setTarget(
  scope: AccountScope,
  file: CaseFile,
  instrument: string,
  target: Readonly<{ value: number | null; setOn: string }>,
): Promise<void> {
  const id = newOrderedId<'target'>(scope.now.getTime())
  const words: SealedTarget = { value: target.value }
  const of = { caseId: file.head.id, instrument }
  await insertTarget(scope, of, {
    id,
    setOn: target.setOn,
    setBy: scope.actor.accountId,
    writtenAt: scope.now,
    keyVersion: file.keys.current,
    sealed: sealJson(file.keys.newest, placeOf(id), words),
  })
  await record(scope, {
    action: target.value === null ? 'instruments.target_ended' : 'instruments.target_set',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { instrument },
  })
}

/** Everything that was aimed at on a measure of a file, the last written first. */
export async function readTargets(
  scope: AccountScope,
  file: CaseFile,
  instrument: string,
): Promise<Target[]> {
  return (await targetsIn(scope, file.head.id, instrument)).map((one) => ({
    setOn: one.setOn,
    setBy: one.setBy,
    value: openJson<SealedTarget>(file.keys.of(one.keyVersion), placeOf(one.id), one.sealed).value,
  }))
}
