import { sql } from 'kysely'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { CaseId, DoorId, OfficeId } from '#src/platform/ids.ts'
import { asPublicKey, type PublicKey } from '#src/platform/vault/index.ts'
import type { WayInKind } from './place.ts'

/** How the ways in stand: which there are, and whose key a nickname chosen before has always opened. */
export async function waysOf(
  scope: AccountScope,
  id: DoorId,
): Promise<readonly Readonly<{ kind: WayInKind; ownKey: PublicKey | null }>[]> {
  const rows = await scope.db
    .selectFrom('portal.way_in')
    .select(['kind', 'own_key'])
    .where('office_id', '=', scope.actor.officeId)
    .where('door_id', '=', id)
    .execute()
  return rows.map((row) => ({
    kind: row.kind as WayInKind,
    ownKey: row.own_key && asPublicKey(row.own_key),
  }))
}

export async function bridgeNickname(
  scope: AccountScope,
  id: DoorId,
  made: Readonly<{ ownKey: PublicKey; bridge: Buffer }>,
): Promise<void> {
  await scope.db
    .updateTable('portal.way_in')
    .set({ own_key: Buffer.from(made.ownKey), bridge: made.bridge })
    .where('office_id', '=', scope.actor.officeId)
    .where('door_id', '=', id)
    .where('kind', '=', 'nickname')
    .execute()
}

export type NewWayIn = Readonly<{
  doorId: DoorId
  caseId: CaseId
  lookupId: string
  kind: WayInKind
  sealedPrivateKey: Buffer
}>

export async function insertWayIn(scope: AccountScope | ClientScope, way: NewWayIn): Promise<void> {
  await scope.db
    .insertInto('portal.way_in')
    .values({
      office_id: scope.actor.officeId,
      lookup_id: Buffer.from(way.lookupId, 'hex'),
      door_id: way.doorId,
      case_id: way.caseId,
      kind: way.kind,
      sealed_private_key: way.sealedPrivateKey,
    })
    .execute()
}

export async function isWayInTaken(scope: Scope, officeId: OfficeId, lookupId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select portal.way_in_taken(${officeId}, ${Buffer.from(lookupId, 'hex')}) as taken`.execute(scope.db)
  return rows[0]?.taken ?? false
}

/** A nickname chosen before, so that another can take its place. */
export async function dropNickname(scope: ClientScope): Promise<void> {
  await scope.db
    .deleteFrom('portal.way_in')
    .where('office_id', '=', scope.actor.officeId)
    .where('door_id', '=', scope.actor.doorId)
    .where('kind', '=', 'nickname')
    .execute()
}
