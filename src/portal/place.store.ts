import { sql } from 'kysely'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId, DoorId, PlaceId } from '#src/platform/ids.ts'

export type StoredPlaceKey = Readonly<{ version: number; caseKeyVersion: number; sealed: Buffer }>
export type StoredPlace = Readonly<{ placeId: PlaceId; keys: readonly StoredPlaceKey[] }>

/** The place of a case for an audience with its keys, oldest first; null before its first use. One query. */
export async function findPlace(
  scope: AccountScope,
  caseId: CaseId,
  audience: Audience,
): Promise<StoredPlace | null> {
  const rows = await scope.db
    .selectFrom('portal.place as p')
    .innerJoin('portal.place_key as k', (join) =>
      join.onRef('k.office_id', '=', 'p.office_id').onRef('k.place_id', '=', 'p.id'),
    )
    .select(['p.id', 'k.version', 'k.case_key_version', 'k.sealed'])
    .where('p.office_id', '=', scope.actor.officeId)
    .where('p.case_id', '=', caseId)
    .where('p.audience', '=', audience)
    .orderBy('k.version')
    .execute()
  const [first] = rows
  if (!first) return null
  return {
    placeId: first.id as PlaceId,
    keys: rows.map((row) => ({
      version: row.version,
      caseKeyVersion: row.case_key_version,
      sealed: row.sealed,
    })),
  }
}

/** Until this transaction ends nobody else makes a key or a door of this place. */
export async function lockPlace(scope: AccountScope, caseId: CaseId, audience: Audience): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${caseId}|${audience}`}, 4020))`.execute(
    scope.db,
  )
}

export async function insertPlace(
  scope: AccountScope,
  place: { id: PlaceId; caseId: CaseId; audience: Audience },
): Promise<void> {
  await scope.db
    .insertInto('portal.place')
    .values({
      office_id: scope.actor.officeId,
      id: place.id,
      case_id: place.caseId,
      audience: place.audience,
      made_at: scope.now,
    })
    .execute()
}

export async function insertPlaceKey(
  scope: AccountScope,
  caseId: CaseId,
  placeId: PlaceId,
  key: StoredPlaceKey,
): Promise<void> {
  await scope.db
    .insertInto('portal.place_key')
    .values({
      office_id: scope.actor.officeId,
      place_id: placeId,
      version: key.version,
      case_id: caseId,
      case_key_version: key.caseKeyVersion,
      sealed: key.sealed,
      made_at: scope.now,
    })
    .execute()
}

export type DoorGrant = Readonly<{ doorId: DoorId; version: number; sealed: Buffer }>

export async function insertDoorKeys(
  scope: AccountScope,
  caseId: CaseId,
  grants: readonly DoorGrant[],
): Promise<void> {
  if (grants.length === 0) return
  await scope.db
    .insertInto('portal.door_key')
    .values(
      grants.map((grant) => ({
        office_id: scope.actor.officeId,
        door_id: grant.doorId,
        version: grant.version,
        case_id: caseId,
        sealed: grant.sealed,
      })),
    )
    .execute()
}
