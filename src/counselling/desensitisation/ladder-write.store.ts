import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { RunId } from '../episode.ts'
import type { LadderItemId } from '../ladder.ts'
import type { StoredLadderItem } from '../ladder.store.ts'

export type ItemContent = Pick<
  StoredLadderItem,
  'mode' | 'realDanger' | 'contactWithReported' | 'placeVersion' | 'sealed'
>

/** Holds the ladder of a run still until this transaction ends, so that two people never order it at once. */
export async function holdLadder(scope: AccountScope, runId: RunId): Promise<void> {
  await scope.db
    .selectFrom('counselling.run')
    .select('id')
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', runId)
    .forUpdate()
    .execute()
}

export async function insertItem(
  scope: AccountScope,
  item: ItemContent & Readonly<{ id: LadderItemId; caseId: CaseId; runId: RunId; rank: number }>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.ladder_item')
    .values({
      office_id: scope.actor.officeId,
      id: item.id,
      case_id: item.caseId,
      run_id: item.runId,
      rank: item.rank,
      mode: item.mode,
      real_danger: item.realDanger,
      contact_with_reported: item.contactWithReported,
      place_version: item.placeVersion,
      sealed: item.sealed,
    })
    .execute()
}

/** Writes a step anew. A release was for the step as it was: it is gone. False when somebody else was first. */
export async function changeItem(
  scope: AccountScope,
  item: Pick<StoredLadderItem, 'id' | 'version'>,
  content: ItemContent,
): Promise<boolean> {
  return updated(
    await scope.db
      .updateTable('counselling.ladder_item')
      .set({
        mode: content.mode,
        real_danger: content.realDanger,
        contact_with_reported: content.contactWithReported,
        place_version: content.placeVersion,
        sealed: content.sealed,
        released_by: null,
        released_at: null,
        version: item.version + 1,
      })
      .where('office_id', '=', scope.actor.officeId)
      .where('id', '=', item.id)
      .where('version', '=', item.version)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  )
}

/** New places in the order, all at once. The steps themselves stay as they are, and so do their versions. */
export async function rankItems(
  scope: AccountScope,
  places: readonly Readonly<{ id: LadderItemId; rank: number }>[],
): Promise<void> {
  if (places.length === 0) return
  const ids = places.map((one) => one.id)
  const ranks = places.map((one) => one.rank)
  await sql`
    update counselling.ladder_item as step set rank = place.rank
    from unnest(${ids}::uuid[], ${ranks}::int[]) as place (id, rank)
    where step.office_id = ${scope.actor.officeId} and step.id = place.id and step.removed_at is null`.execute(
    scope.db,
  )
}

type Mark = Readonly<
  | { removed: true }
  | { passed: boolean }
  | { releasedBy: string; placeVersion: number; sealed: Buffer }
  | { locked: true; placeVersion: number; sealed: Buffer }
>

/** Takes a step away, marks it passed or not, releases it or locks it again. False when somebody was first. */
export async function markItem(
  scope: AccountScope,
  item: Pick<StoredLadderItem, 'id' | 'version'>,
  mark: Mark,
): Promise<boolean> {
  return updated(
    await scope.db
      .updateTable('counselling.ladder_item')
      .set({ ...columnsOf(mark, scope.now), version: item.version + 1 })
      .where('office_id', '=', scope.actor.officeId)
      .where('id', '=', item.id)
      .where('version', '=', item.version)
      .where('removed_at', 'is', null)
      .executeTakeFirst(),
  )
}

/** Puts a step back that was taken off. A release was for the ladder it stood on: it is looked at anew. */
export async function restoreItem(
  scope: AccountScope,
  runId: RunId,
  item: Pick<StoredLadderItem, 'id' | 'version'>,
): Promise<boolean> {
  return updated(
    await scope.db
      .updateTable('counselling.ladder_item')
      .set({ removed_at: null, released_by: null, released_at: null, version: item.version + 1 })
      .where('office_id', '=', scope.actor.officeId)
      .where('run_id', '=', runId)
      .where('id', '=', item.id)
      .where('version', '=', item.version)
      .where('removed_at', 'is not', null)
      .executeTakeFirst(),
  )
}

function columnsOf(mark: Mark, now: Date) {
  if ('removed' in mark) return { removed_at: now }
  if ('passed' in mark) return { passed_at: mark.passed ? now : null }
  const { placeVersion, sealed } = mark
  return 'releasedBy' in mark
    ? { released_by: mark.releasedBy, released_at: now, place_version: placeVersion, sealed }
    : { released_by: null, released_at: null, place_version: placeVersion, sealed }
}

function updated(result: { numUpdatedRows: bigint }): boolean {
  return result.numUpdatedRows === 1n
}
