import { sql } from 'kysely'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, DoorId, Id, PlaceId } from '#src/platform/ids.ts'
import { asPublicKey, type PublicKey } from '#src/platform/vault/index.ts'
import type { DoorBar } from './door.ts'
import type { WayInKind } from './place.ts'

export type StoredDoor = Readonly<{
  id: DoorId
  placeId: PlaceId
  audience: Audience
  personId: Id<'person'> | null
  publicKey: PublicKey
  placeVersion: number
  sealed: Buffer
  madeBy: AccountId | null
  madeAt: Date
  lastUsedOn: string | null
  closedAt: Date | null
  /** The words it has now are in the right hands: said by the team, or proved by coming in. */
  wordsGiven: boolean
  /** What speaks against it, where a supervisor decided to keep it all the same. */
  keptDespite: DoorBar | null
  ways: readonly WayInKind[]
}>

/** All doors to the places of a case, open ones first; closed ones stay on record. */
export async function doorsOf(scope: AccountScope, caseId: CaseId): Promise<StoredDoor[]> {
  const rows = await scope.db
    .selectFrom('portal.door as d')
    .selectAll('d')
    .select((eb) =>
      eb
        .selectFrom('portal.way_in as w')
        .whereRef('w.office_id', '=', 'd.office_id')
        .whereRef('w.door_id', '=', 'd.id')
        .select(sql<string[] | null>`array_agg(w.kind order by w.kind)`.as('kinds'))
        .as('ways'),
    )
    .where('d.office_id', '=', scope.actor.officeId)
    .where('d.case_id', '=', caseId)
    .orderBy('d.closed_at', (order) => order.desc().nullsFirst())
    .orderBy('d.made_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as DoorId,
    placeId: row.place_id as PlaceId,
    audience: row.audience as Audience,
    personId: row.person_id as Id<'person'> | null,
    publicKey: asPublicKey(row.public_key),
    placeVersion: row.place_version,
    sealed: row.sealed,
    madeBy: row.made_by as AccountId | null,
    madeAt: row.made_at,
    lastUsedOn: row.last_used_on,
    closedAt: row.closed_at,
    wordsGiven: row.words_given,
    keptDespite: row.kept_despite as DoorBar | null,
    ways: (row.ways ?? []) as readonly WayInKind[],
  }))
}

/** The doors a new key version has to be given to. */
export async function openDoorsOf(
  scope: AccountScope,
  placeId: PlaceId,
): Promise<{ id: DoorId; publicKey: PublicKey }[]> {
  const rows = await scope.db
    .selectFrom('portal.door')
    .select(['id', 'public_key'])
    .where('office_id', '=', scope.actor.officeId)
    .where('place_id', '=', placeId)
    .where('closed_at', 'is', null)
    .execute()
  return rows.map((row) => ({ id: row.id as DoorId, publicKey: asPublicKey(row.public_key) }))
}

export type NewDoor = Readonly<{
  id: DoorId
  placeId: PlaceId
  caseId: CaseId
  audience: Audience
  personId: Id<'person'> | null
  publicKey: PublicKey
  placeVersion: number
  sealed: Buffer
}>

export async function insertDoor(scope: AccountScope, door: NewDoor): Promise<void> {
  await scope.db
    .insertInto('portal.door')
    .values({
      office_id: scope.actor.officeId,
      id: door.id,
      place_id: door.placeId,
      case_id: door.caseId,
      audience: door.audience,
      person_id: door.personId,
      public_key: Buffer.from(door.publicKey),
      place_version: door.placeVersion,
      sealed: door.sealed,
      made_by: scope.actor.accountId,
      made_at: scope.now,
    })
    .execute()
}

/**
 * Gives a door another key pair: its old words, its keys and whoever is inside go, so that all can be made anew.
 * False when the door was closed meanwhile.
 */
export async function rekeyDoor(
  scope: AccountScope,
  caseId: CaseId,
  id: DoorId,
  publicKey: PublicKey,
): Promise<boolean> {
  const changed = await scope.db
    .updateTable('portal.door')
    .set({ public_key: Buffer.from(publicKey), words_given: false })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) return false
  for (const table of ['portal.session', 'portal.door_key'] as const) {
    await scope.db
      .deleteFrom(table)
      .where('office_id', '=', scope.actor.officeId)
      .where('door_id', '=', id)
      .execute()
  }
  await scope.db
    .deleteFrom('portal.way_in')
    .where('office_id', '=', scope.actor.officeId)
    .where('door_id', '=', id)
    .where('kind', '=', 'code')
    .execute()
  return true
}

/** False when the words of this door were given before, or there is no such open door. */
export async function markGiven(scope: AccountScope, caseId: CaseId, id: DoorId): Promise<boolean> {
  const marked = await scope.db
    .updateTable('portal.door')
    .set({ words_given: true })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where('words_given', '=', false)
    .executeTakeFirst()
  return Number(marked.numUpdatedRows) === 1
}

/** Notes what a supervisor decided to keep an open door in spite of; null when nothing speaks against it any more. */
export async function setKeptDespite(
  scope: AccountScope,
  caseId: CaseId,
  id: DoorId,
  bar: DoorBar | null,
): Promise<void> {
  await scope.db
    .updateTable('portal.door')
    .set({ kept_despite: bar })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** Ends a door: its ways in, its keys and its sessions go; that it was there stays. False when it was closed already. */
export async function shutDoor(scope: AccountScope, caseId: CaseId, id: DoorId): Promise<boolean> {
  const closed = await scope.db
    .updateTable('portal.door')
    .set({ closed_at: scope.now, closed_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (Number(closed.numUpdatedRows) !== 1) return false
  for (const table of ['portal.session', 'portal.way_in', 'portal.door_key'] as const) {
    await scope.db
      .deleteFrom(table)
      .where('office_id', '=', scope.actor.officeId)
      .where('door_id', '=', id)
      .execute()
  }
  return true
}

/** The client's own door: how they are greeted, and by which ways they come in. */
export async function ownDoor(
  scope: ClientScope,
): Promise<{ sealed: Buffer; placeVersion: number; ways: WayInKind[] } | null> {
  const rows = await scope.db
    .selectFrom('portal.door as d')
    .leftJoin('portal.way_in as w', (join) =>
      join.onRef('w.office_id', '=', 'd.office_id').onRef('w.door_id', '=', 'd.id'),
    )
    .select(['d.sealed', 'd.place_version', 'w.kind'])
    .where('d.office_id', '=', scope.actor.officeId)
    .where('d.id', '=', scope.actor.doorId)
    .execute()
  const [first] = rows
  if (!first) return null
  return {
    sealed: first.sealed,
    placeVersion: first.place_version,
    ways: rows.flatMap((row) => (row.kind ? [row.kind as WayInKind] : [])),
  }
}
