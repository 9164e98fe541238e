import { fired, type Reason } from './reason.ts'
import { conflictsOf, type SafetyLine } from './safety-lines.ts'
import type { Spot } from './spots.ts'

declare const kind: unique symbol

/** What the lock reads of a ladder step; a kept `LadderItem` fits as it is. */
export type LockableItem = Readonly<{
  id: string
  realDanger: boolean
  contactWithReported: boolean
  place: string
  when: string
  loweredBy?: string | null
}>

/** A protective line as the lock reads it; `madeAt` null where it is not known. */
export type ProtectiveLine = Spot & Readonly<{ id: string; tag?: SafetyLine['tag']; madeAt?: Date | null }>

export type LockCode = 'realDanger' | 'contactWithReported' | 'againstProtection' | 'loweredByRunner'

/** A supervisor's release of one step. Whoever changes the step afterwards takes the release away. */
export type Release = Readonly<{ itemId: string; releasedBy: string; releasedAt: Date; why: string }>

/** A step the runner may present. Only `sdLock` makes one. */
export type RunnableItem<T extends LockableItem = LockableItem> = T & { readonly [kind]: 'runnable' }

export type Lock<T extends LockableItem = LockableItem> =
  | Readonly<{ state: 'open'; item: RunnableItem<T>; release: Release | null }>
  | Readonly<{ state: 'locked'; why: readonly [Reason<LockCode>, ...Reason<LockCode>[]] }>

/**
 * Whether a step may be run (practice.md §3, §21 sdLock): real danger, contact with the reported person or a
 * protective line against it lock the step until somebody other than the worker who runs it has released it,
 * with a reason. A protective line that is newer than the release locks it again. Whoever took a mark of danger off
 * a step does not run it either.
 */
export function sdLock<T extends LockableItem>(
  item: T,
  lines: readonly ProtectiveLine[],
  release: Release | null,
  runner: string,
): Lock<T> {
  if (item.loweredBy === runner)
    return { state: 'locked', why: [fired('loweredByRunner', `ladder.${item.id}.loweredBy`)] }
  const [first, ...rest] = lockReasons(item, lines)
  if (!first) return { state: 'open', item: runnable(item), release: null }
  const lifted = release !== null && lifts(release, item, runner) ? release : null
  const newer = lines.filter((line) => line.madeAt && lifted && line.madeAt > lifted.releasedAt)
  if (!lifted) return { state: 'locked', why: [first, ...rest] }
  const [again, ...others] = conflictsOf(item, newer).map((conflict) => conflict.why)
  if (again) return { state: 'locked', why: [again, ...others] }
  return { state: 'open', item: runnable(item), release: lifted }
}

/** Why a step is locked, whatever was released; empty when nothing speaks against it. */
export function lockReasons(
  item: LockableItem,
  lines: readonly ProtectiveLine[],
): readonly Reason<LockCode>[] {
  return [
    ...(item.realDanger ? [fired('realDanger' as const, `ladder.${item.id}.realDanger`, true)] : []),
    ...(item.contactWithReported
      ? [fired('contactWithReported' as const, `ladder.${item.id}.contactWithReported`, true)]
      : []),
    ...conflictsOf(item, lines).map((conflict) => conflict.why),
  ]
}

function lifts(release: Release, item: LockableItem, runner: string): boolean {
  return release.itemId === item.id && release.releasedBy !== runner && release.why.trim() !== ''
}

/** The brand is put on here and nowhere else, after the lock was asked. */
function runnable<T extends LockableItem>(item: T): RunnableItem<T> {
  return item as RunnableItem<T>
}
