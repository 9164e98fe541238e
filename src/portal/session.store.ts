import { sql } from 'kysely'
import type { Audience } from '#src/platform/access/audience.ts'
import type { FileState } from '#src/platform/access/visitor.ts'
import type { ClientScope, Database, Scope } from '#src/platform/db/scope.ts'
import type { CaseId, DoorId, OfficeId, PlaceId } from '#src/platform/ids.ts'
import type { WayInKind } from './place.ts'

export type FoundWayIn = Readonly<{
  doorId: DoorId
  kind: WayInKind
  sealedPrivateKey: Buffer
  /** The door's own private key, sealed to the key this way opens, when the door has had new words since. */
  bridge: Buffer | null
}>

/** Which open door a look-up id belongs to, or null. Two who ask for the same one at once wait for each other. */
export async function claimWayIn(
  scope: Scope,
  officeId: OfficeId,
  lookupId: string,
): Promise<FoundWayIn | null> {
  const { rows } = await sql<{
    door_id: string
    kind: string
    sealed_private_key: Buffer
    bridge: Buffer | null
  }>`
    select door_id, kind, sealed_private_key, bridge
    from portal.claim_way_in(${officeId}, ${Buffer.from(lookupId, 'hex')})`.execute(scope.db)
  const [row] = rows
  return row
    ? {
        doorId: row.door_id as DoorId,
        kind: row.kind as WayInKind,
        sealedPrivateKey: row.sealed_private_key,
        bridge: row.bridge,
      }
    : null
}

/** False when the look-up id opens nothing. */
export async function insertSession(
  scope: Scope,
  officeId: OfficeId,
  lookupId: string,
  made: Readonly<{ idHash: Buffer; sealedPrivateKey: Buffer; endsAt: Date; today: string }>,
): Promise<boolean> {
  const { rows } = await sql<{ door: string | null }>`
    select portal.open_session(
      ${officeId}, ${Buffer.from(lookupId, 'hex')}, ${made.idHash}, ${made.sealedPrivateKey},
      ${made.endsAt}, ${made.today}::date) as door`.execute(scope.db)
  return (rows[0]?.door ?? null) !== null
}

type ClientRow = {
  office_id: string
  case_id: string
  place_id: string
  door_id: string
  audience: string
  age_band: string | null
  file_state: string
  sealed_private_key: Buffer
  versions: number[] | null
  sealed: (Buffer | null)[] | null
  rewrapped: (Buffer | null)[] | null
}
export type FoundSession = Readonly<{
  officeId: OfficeId
  caseId: CaseId
  placeId: PlaceId
  doorId: DoorId
  audience: Audience
  ageBand: string | null
  fileState: FileState
  sealedPrivateKey: Buffer
  keys: readonly Readonly<{ version: number; sealed: Buffer | null; rewrapped: Buffer | null }>[]
}>

/** The session behind a cookie with the keys of its door, in one round trip and no transaction. */
export async function sessionOf(
  database: Database,
  idHash: Buffer,
  now: Date,
  idleMinutes: number,
): Promise<FoundSession | null> {
  const { rows } = await database.pool.query<ClientRow>({
    name: 'portal.client_of',
    text: 'select * from portal.client_of($1, $2, make_interval(mins => $3))',
    values: [idHash, now, idleMinutes],
  })
  const [row] = rows
  if (!row) return null
  return {
    officeId: row.office_id as OfficeId,
    caseId: row.case_id as CaseId,
    placeId: row.place_id as PlaceId,
    doorId: row.door_id as DoorId,
    audience: row.audience as Audience,
    ageBand: row.age_band,
    fileState: row.file_state as FileState,
    sealedPrivateKey: row.sealed_private_key,
    keys: (row.versions ?? []).map((version, at) => ({
      version,
      sealed: row.sealed?.[at] ?? null,
      rewrapped: row.rewrapped?.[at] ?? null,
    })),
  }
}

export async function rewrapKey(
  database: Database,
  idHash: Buffer,
  version: number,
  wrapped: Buffer,
): Promise<void> {
  await database.pool.query('select portal.rewrap($1, $2, $3)', [idHash, version, wrapped])
}

export async function endSession(database: Database, idHash: Buffer): Promise<void> {
  await database.pool.query('select portal.end_session($1)', [idHash])
}

export async function deleteEndedSessions(scope: Scope): Promise<void> {
  await scope.db.deleteFrom('portal.session').where('ends_at', '<', scope.now).execute()
}

/** Ends the session of whoever asks. */
export async function endOwnSession(scope: ClientScope, idHash: Buffer): Promise<void> {
  await scope.db.deleteFrom('portal.session').where('id_hash', '=', idHash).execute()
}
