import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { LadderItem } from '../ladder.ts'
import { ladderOf } from '../ladder.store.ts'
import { openLadderItem, type OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { sdLock, type Lock, type ProtectiveLine, type Release } from '../rules/sd-lock.ts'
import { unseal } from '../seal.ts'

/** A step with what holds it, asked for the one who would run it. */
export type Rung = LadderItem & Readonly<{ release: Release | null }>
export type LockedRung = Readonly<{ rung: Rung; lock: Lock<Rung> }>

/** The ladder as it stands in this transaction, in its owner's order, each step with its lock for `runner`. */
export async function openLadder(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Pick<OpenTechnique, 'run' | 'facts'>,
  runner: AccountId,
): Promise<readonly LockedRung[]> {
  const lines: readonly ProtectiveLine[] = technique.facts.outside.protectiveLines.map((line) => ({
    id: line.id,
    place: line.place,
    time: line.time,
    tag: 'protective',
    madeAt: line.madeAt,
  }))
  return (await ladderOf(scope, technique.run.id)).map((row) => {
    const words = unseal(book.place.of(row.placeVersion), 'ladder_item', row.id, row.sealed)
    const release: Release | null =
      row.releasedBy && row.releasedAt
        ? {
            itemId: row.id,
            releasedBy: row.releasedBy,
            releasedAt: row.releasedAt,
            why: words.releaseReason ?? '',
          }
        : null
    const rung: Rung = { ...openLadderItem(book, row), release }
    return { rung, lock: sdLock(rung, lines, release, runner) }
  })
}

/** A fingerprint of an order, so that whoever orders an older ladder is told. */
export function orderMark(rungs: readonly Pick<LadderItem, 'id'>[]): string {
  return rungs.map((one) => one.id.slice(-8)).join('.')
}
