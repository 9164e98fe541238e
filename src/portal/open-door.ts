import { wordList } from '#content/word-list.ts'
import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Member, PlaceKeys } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newId, type CaseId, type DoorId, type Id, type OfficeId } from '#src/platform/ids.ts'
import {
  codeText,
  newKeyPair,
  newWordCode,
  reporterKeys,
  sealJson,
  wrapKey,
  type KeyPair,
  type ReporterKeys,
} from '#src/platform/vault/index.ts'
import { doorsOf, insertDoor, markGiven, shutDoor } from './door.store.ts'
import { insertWayIn } from './way-in.store.ts'
import { sealedAt, type SealedDoor } from './place.ts'
import { insertDoorKeys, lockPlace, type DoorGrant } from './place.store.ts'
import { grantTo, placeKeys, turnPlaceKey } from './place-keys.ts'
import { watchDoors } from './watch-doors.ts'

/** Six words and what they derive to, made before any transaction (one Argon2id). */
export type MadeWords = Readonly<{ code: string; way: ReporterKeys; pair: KeyPair }>

/** Throws VaultError `busy` when too many derivations wait. */
export async function makeWords(officeId: OfficeId): Promise<MadeWords> {
  const code = newWordCode(wordList)
  const way = await reporterKeys({ by: 'code', officeId, code }, 'place')
  return { code: codeText(code), way, pair: await newKeyPair() }
}

export type DoorHolder = Readonly<{ audience: Audience; personId: Id<'person'> | null; called: string }>

/**
 * Gives one person a door to a place, with every key of it. The words are in nobody's hands but those of the one
 * who is given them. Null when this person has an open door already.
 */
export async function openDoor(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  who: DoorHolder,
  made: MadeWords,
): Promise<DoorId | null> {
  const caseId = file.head.id
  const keys = await placeKeys(scope, member, file, who.audience)
  await lockPlace(scope, caseId, who.audience)
  const doors = await doorsOf(scope, caseId)
  const has = (one: (typeof doors)[number]) =>
    one.placeId === keys.placeId && one.personId === who.personId && one.closedAt === null
  if (doors.some(has)) return null
  const id: DoorId = newId()
  await insertDoor(scope, {
    id,
    placeId: keys.placeId,
    caseId,
    audience: who.audience,
    personId: who.personId,
    publicKey: made.pair.publicKey,
    placeVersion: keys.current,
    sealed: sealJson<SealedDoor>(keys.newest, sealedAt.door(id), { called: who.called }),
  })
  await fitWords(scope, caseId, id, keys, made)
  await tellTeam(scope, caseId, 'door_opened', { audience: who.audience })
  return id
}

/** Gives a door every key of its place and the six words that open it. */
export async function fitWords(
  scope: AccountScope,
  caseId: CaseId,
  id: DoorId,
  keys: PlaceKeys,
  made: MadeWords,
): Promise<void> {
  const grants: DoorGrant[] = []
  for (let version = 1; version <= keys.current; version++)
    grants.push(await grantTo({ id, publicKey: made.pair.publicKey }, version, keys.of(version)))
  await insertDoorKeys(scope, caseId, grants)
  await insertWayIn(scope, {
    doorId: id,
    caseId,
    lookupId: made.way.lookupId,
    kind: 'code',
    sealedPrivateKey: wrapKey(made.way.reporterKey, sealedAt.wayIn(id, 'code'), made.pair.privateKey),
  })
}

/** Somebody of the team says that the words are in the hands of the person they are for. */
export async function noteWordsGiven(scope: AccountScope, caseId: CaseId, id: DoorId): Promise<void> {
  if (await markGiven(scope, caseId, id))
    await record(scope, { action: 'portal.words_given', subjectKind: 'case', subjectId: caseId })
}

/**
 * Closes a door: its words open nothing any more, whoever is inside is out, and the place key is turned at once, so
 * that not even a copy of what they held opens what is shared from now on. False when it was closed already.
 */
export async function closeDoor(scope: AccountScope, file: CaseFile, id: DoorId): Promise<boolean> {
  const caseId = file.head.id
  const door = (await doorsOf(scope, caseId)).find((one) => one.id === id)
  if (!door) return false
  await lockPlace(scope, caseId, door.audience)
  if (!(await shutDoor(scope, caseId, id))) return false
  await turnPlaceKey(scope, file, door.audience)
  await watchDoors(scope, file)
  // Nothing may be added to a restricted file, but shutting somebody out never waits for it.
  if (file.head.restrictedAt)
    await record(scope, {
      action: 'case.door_closed',
      subjectKind: 'case',
      subjectId: caseId,
      facts: { audience: door.audience },
    })
  else await tellTeam(scope, caseId, 'door_closed', { audience: door.audience })
  return true
}
