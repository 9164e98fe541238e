import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { DoorId } from '#src/platform/ids.ts'
import { sealTo } from '#src/platform/vault/index.ts'
import { doorsOf, rekeyDoor } from './door.store.ts'
import { bridgeNickname, waysOf } from './way-in.store.ts'
import { fitWords, type MadeWords } from './open-door.ts'
import { sealedAt } from './place.ts'
import { lockPlace } from './place.store.ts'
import { placeKeys } from './place-keys.ts'

/**
 * New words for a door that stays: everything written behind it stays its holder's, and a nickname chosen before
 * still opens it. The old words open nothing from now on, and whoever is inside comes in anew. Nothing is turned,
 * for losing words is no danger; for somebody who is one, the door is closed instead. False: there is no such door.
 */
export async function renewWords(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  id: DoorId,
  made: MadeWords,
): Promise<boolean> {
  const caseId = file.head.id
  const door = (await doorsOf(scope, caseId)).find((one) => one.id === id && one.closedAt === null)
  if (!door) return false
  const keys = await placeKeys(scope, member, file, door.audience)
  await lockPlace(scope, caseId, door.audience)
  const nickname = (await waysOf(scope, id)).find((way) => way.kind === 'nickname')
  if (!(await rekeyDoor(scope, caseId, id, made.pair.publicKey))) return false
  if (nickname) {
    const ownKey = nickname.ownKey ?? door.publicKey
    const bridge = Buffer.from(await sealTo(ownKey, sealedAt.bridge(id), made.pair.privateKey))
    await bridgeNickname(scope, id, { ownKey, bridge })
  }
  await fitWords(scope, caseId, id, keys, made)
  await tellTeam(scope, caseId, 'door_renewed', { audience: door.audience })
  return true
}
