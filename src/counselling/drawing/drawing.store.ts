import type { ChunkStore } from '#src/platform/files/index.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId } from '../episode.ts'
import type { Means, Sheet, Theme } from './codes.ts'

export type DrawingId = Id<'drawing'>
export type DrawingState = 'open' | 'kept' | 'shared' | 'destroyed'
export type StoredDrawing = Readonly<{
  id: DrawingId
  caseId: CaseId
  madeBy: AccountId | null
  byClient: boolean
  madeAt: Date
  means: Means
  theme: Theme
  sheet: Sheet
  state: DrawingState
  sharedWith: readonly string[]
  decidedAt: Date | null
  /** Who handed over the screen it was decided on; null where it was decided in their own place. */
  handedBy: AccountId | null
  parts: number
  version: number
  placeVersion: number
  sealed: Buffer
}>
export type NewDrawing = Pick<
  StoredDrawing,
  'id' | 'caseId' | 'means' | 'theme' | 'sheet' | 'placeVersion' | 'sealed'
> &
  Readonly<{ episodeId: EpisodeId | null }>

function officeOf(scope: Scope) {
  if (!scope.actor.officeId) throw new Error('A drawing belongs to an office.')
  return scope.actor.officeId
}

export async function insertDrawing(scope: Scope, drawing: NewDrawing): Promise<void> {
  const { actor } = scope
  await scope.db
    .insertInto('counselling.drawing')
    .values({
      office_id: officeOf(scope),
      id: drawing.id,
      case_id: drawing.caseId,
      episode_id: drawing.episodeId,
      made_by: actor.kind === 'account' ? actor.accountId : null,
      by_client: actor.kind === 'client',
      made_at: scope.now,
      means: drawing.means,
      theme: drawing.theme,
      sheet: drawing.sheet,
      decided_at: null,
      decided_by: null,
      decided_with: null,
      place_version: drawing.placeVersion,
      sealed: drawing.sealed,
    })
    .execute()
}

/** Drawings of a file that whoever asks may know of, newest first; or one of them, held for this transaction. */
export async function drawingsOf(
  scope: Scope,
  caseId: CaseId,
  only?: Readonly<{ id: DrawingId; hold?: boolean }>,
): Promise<StoredDrawing[]> {
  let query = scope.db
    .selectFrom('counselling.drawing')
    .selectAll()
    .where('office_id', '=', officeOf(scope))
    .where('case_id', '=', caseId)
  if (only) query = query.where('id', '=', only.id)
  if (only?.hold) query = query.forUpdate()
  const rows = await query.orderBy('made_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id as DrawingId,
    caseId: row.case_id as CaseId,
    madeBy: row.made_by as AccountId | null,
    byClient: row.by_client,
    madeAt: row.made_at,
    means: row.means as Means,
    theme: row.theme as Theme,
    sheet: row.sheet as Sheet,
    state: row.state as DrawingState,
    sharedWith: row.shared_with,
    decidedAt: row.decided_at,
    handedBy: row.decided_with as AccountId | null,
    parts: row.parts,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** Ids of drawings whose lines whoever asks may see; of the others they only know that they exist. */
export async function withParts(scope: Scope, caseId: CaseId): Promise<ReadonlySet<string>> {
  const rows = await scope.db
    .selectFrom('counselling.drawing_part')
    .select('drawing_id')
    .distinct()
    .where('office_id', '=', officeOf(scope))
    .where('case_id', '=', caseId)
    .execute()
  return new Set(rows.map((row) => row.drawing_id))
}

export type DrawingChange = Pick<StoredDrawing, 'parts' | 'placeVersion' | 'sealed'> &
  Partial<Pick<StoredDrawing, 'state' | 'sharedWith'>>

/** Whose screen it was decided on; the database refuses the one for the other (migrations/0041_whose_finger.sql). */
function finger({ actor }: Scope) {
  return actor.kind === 'account'
    ? { decided_by: 'hand_over', decided_with: actor.accountId }
    : { decided_by: 'client', decided_with: null }
}

/** Writes what it has become; a state is the child's own decision. The row is held, so nobody comes in between. */
export async function changeDrawing(
  scope: Scope,
  drawing: Pick<StoredDrawing, 'id' | 'version'>,
  change: DrawingChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.drawing')
    .set({
      parts: change.parts,
      place_version: change.placeVersion,
      sealed: change.sealed,
      version: drawing.version + 1,
      ...(change.state
        ? {
            state: change.state,
            shared_with: [...(change.sharedWith ?? [])],
            decided_at: scope.now,
            ...finger(scope),
          }
        : {}),
    })
    .where('office_id', '=', officeOf(scope))
    .where('id', '=', drawing.id)
    .where('version', '=', drawing.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function putPart(
  scope: Scope,
  drawing: Pick<StoredDrawing, 'id' | 'caseId'>,
  position: number,
  part: Readonly<{ placeVersion: number; sealed: Buffer }>,
): Promise<void> {
  const changed = { place_version: part.placeVersion, sealed: part.sealed }
  await scope.db
    .insertInto('counselling.drawing_part')
    .values({
      office_id: officeOf(scope),
      drawing_id: drawing.id,
      case_id: drawing.caseId,
      position,
      ...changed,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'drawing_id', 'position']).doUpdateSet(changed))
    .execute()
}

/** Parts from a position on go for good. */
export async function dropParts(scope: Scope, id: DrawingId, from: number): Promise<void> {
  await scope.db
    .deleteFrom('counselling.drawing_part')
    .where('office_id', '=', officeOf(scope))
    .where('drawing_id', '=', id)
    .where('position', '>=', from)
    .execute()
}

export async function partsIn(
  scope: Scope,
  id: string,
  from = 0,
  count = 1000,
): Promise<{ position: number; placeVersion: number; sealed: Buffer }[]> {
  const rows = await scope.db
    .selectFrom('counselling.drawing_part')
    .select(['position', 'place_version', 'sealed'])
    .where('office_id', '=', officeOf(scope))
    .where('drawing_id', '=', id)
    .where('position', '>=', from)
    .where('position', '<', from + count)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ position: row.position, placeVersion: row.place_version, sealed: row.sealed }))
}

/** Where the chunks of a photo lie: each sealed under the photo's own key before it comes here. */
export function photoStore(
  scope: Scope,
  drawing: Pick<StoredDrawing, 'id' | 'caseId' | 'placeVersion'>,
): ChunkStore {
  return {
    write: (_file, index, sealed) =>
      putPart(scope, drawing, index, { placeVersion: drawing.placeVersion, sealed: Buffer.from(sealed) }),
    read: async (file, from, count) => (await partsIn(scope, file, from, count)).map((part) => part.sealed),
  }
}

/** The same chunks for serving, each batch in a transaction of its own. */
export function photoReader(run: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>): ChunkStore {
  return {
    write: () => Promise.reject(new Error('A photo is written within the transaction that keeps it.')),
    read: (file, from, count) =>
      run(async (scope) => (await partsIn(scope, file, from, count)).map((part) => part.sealed)),
  }
}
