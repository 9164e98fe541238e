import type { CaseFile } from '#src/cases/index.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Member, PlaceKeys } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newId, type PlaceId } from '#src/platform/ids.ts'
import {
  grantKey,
  newSealKey,
  unwrapKey,
  wrapKey,
  type PublicKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { openDoorsOf } from './door.store.ts'
import { NoPlaceKey, sealedAt } from './place.ts'
import {
  findPlace,
  insertDoorKeys,
  insertPlace,
  insertPlaceKey,
  lockPlace,
  type DoorGrant,
  type StoredPlace,
} from './place.store.ts'

/**
 * The keys of a case's place for an audience, for somebody on its team. The place is made at first use. When the
 * case key was turned since, a new version is made and given to every open door, so that whoever left the team
 * opens nothing that is shared from now on. One query unless something has to be made.
 */
export async function placeKeys(
  scope: AccountScope,
  _member: Member,
  file: CaseFile,
  audience: Audience,
): Promise<PlaceKeys> {
  const stored = await findPlace(scope, file.head.id, audience)
  if (stored && (isCurrent(stored, file) || file.head.restrictedAt)) return opened(file, stored)
  await lockPlace(scope, file.head.id, audience)
  const again = await findPlace(scope, file.head.id, audience)
  return opened(
    file,
    again && isCurrent(again, file) ? again : await newVersion(scope, file, audience, again),
  )
}

/** A new version at once, for all doors that are open now: when one of them has just been closed. */
export async function turnPlaceKey(
  scope: AccountScope,
  file: CaseFile,
  audience: Audience,
): Promise<PlaceKeys> {
  await lockPlace(scope, file.head.id, audience)
  const stored = await findPlace(scope, file.head.id, audience)
  return opened(file, await newVersion(scope, file, audience, stored))
}

function isCurrent(stored: StoredPlace, file: CaseFile): boolean {
  return (stored.keys.at(-1)?.caseKeyVersion ?? 0) >= file.keys.current
}

async function newVersion(
  scope: AccountScope,
  file: CaseFile,
  audience: Audience,
  before: StoredPlace | null,
): Promise<StoredPlace> {
  const caseId = file.head.id
  const placeId: PlaceId = before?.placeId ?? newId()
  if (!before) await insertPlace(scope, { id: placeId, caseId, audience })
  const key = newSealKey()
  const version = (before?.keys.at(-1)?.version ?? 0) + 1
  const made = {
    version,
    caseKeyVersion: file.keys.current,
    sealed: wrapKey(file.keys.newest, sealedAt.placeKey(placeId, version), key),
  }
  await insertPlaceKey(scope, caseId, placeId, made)
  const doors = await openDoorsOf(scope, placeId)
  const grants: DoorGrant[] = []
  for (const door of doors) grants.push(await grantTo(door, version, key))
  await insertDoorKeys(scope, caseId, grants)
  return { placeId, keys: [...(before?.keys ?? []), made] }
}

/** One version of the place key for one door. */
export async function grantTo(
  door: Readonly<{ id: DoorGrant['doorId']; publicKey: PublicKey }>,
  version: number,
  key: SealKey,
): Promise<DoorGrant> {
  const sealed = await grantKey(door.publicKey, sealedAt.doorKey(door.id, version, 'sealed'), key)
  return { doorId: door.id, version, sealed }
}

function opened(file: CaseFile, stored: StoredPlace): PlaceKeys {
  return keysOf(
    stored.placeId,
    new Map(
      stored.keys.map((row) => [
        row.version,
        unwrapKey(
          file.keys.of(row.caseKeyVersion),
          sealedAt.placeKey(stored.placeId, row.version),
          row.sealed,
        ),
      ]),
    ),
  )
}

/** Throws NoPlaceKey when there is not one version. */
export function keysOf(placeId: PlaceId, known: ReadonlyMap<number, SealKey>): PlaceKeys {
  const of = (version: number): SealKey => {
    const key = known.get(version)
    if (!key) throw new NoPlaceKey(`no place key of version ${version}`)
    return key
  }
  const current = Math.max(0, ...known.keys())
  return { placeId, current, newest: of(current), of }
}
