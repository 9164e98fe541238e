import type { Database } from '#src/platform/db/scope.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import type { PublicKey } from '#src/platform/vault/index.ts'
import type { OfficeKeyId } from './office-key.store.ts'
import { currentIntakeKey, intakeDoorsOpen } from './office-keys.ts'
import { officeOf } from './office.store.ts'
import type { Office } from './office.ts'
import { onCallNow } from './on-call.store.ts'

/** What the public door says to anyone, and the public key that reports are sealed to. Nothing of a person. */
export type FrontDoor = Readonly<{
  office: Office
  onCall: boolean
  /** Null while the office may not take reports in. */
  intake: { readonly id: OfficeKeyId; readonly publicKey: PublicKey } | null
}>

const keepFor = 3000
const kept = new WeakMap<Database, Map<OfficeId, { door: Promise<FrontDoor>; at: number; asOf: number }>>()

/**
 * The public door of an office, remembered for three seconds by this process, because every step of every
 * report asks for it. A door that is closed is not remembered, so that it opens at once.
 */
export function frontDoor(database: Database, officeId: OfficeId, now: Date): Promise<FrontDoor> {
  const doors =
    kept.get(database) ?? new Map<OfficeId, { door: Promise<FrontDoor>; at: number; asOf: number }>()
  kept.set(database, doors)
  const known = doors.get(officeId)
  const asOf = now.getTime()
  if (known && performance.now() - known.at < keepFor && Math.abs(asOf - known.asOf) < keepFor)
    return known.door
  const door = readDoor(database, officeId, now)
  doors.set(officeId, { door, at: performance.now(), asOf })
  const forget = () => {
    if (doors.get(officeId)?.door === door) doors.delete(officeId)
  }
  door.then((found) => found.intake ?? forget(), forget)
  return door
}

/** After a change of the office or of who is on call, this process says so at once; others within three seconds. */
export function forgetFrontDoor(database: Database): void {
  kept.delete(database)
}

function readDoor(database: Database, officeId: OfficeId, now: Date): Promise<FrontDoor> {
  return database.as({ kind: 'public', officeId }, async (scope) => ({
    office: await officeOf(scope),
    onCall: (await onCallNow(scope, now)) !== null,
    intake: (await intakeDoorsOpen(scope)) ? await currentIntakeKey(scope) : null,
  }))
}
