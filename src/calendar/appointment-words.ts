import type { CaseFile } from '#src/cases/index.ts'
import type { PlaceKeys } from '#src/portal/index.ts'
import { openJson, sealJson, type Place } from '#src/platform/vault/index.ts'
import type { AppointmentId, AppointmentWords, SharedWords } from './appointment.ts'
import type { StoredAppointment } from './appointment.store.ts'

function wordsPlace(id: AppointmentId): Place {
  return { table: 'calendar.appointment', row: id, column: 'sealed' }
}
function sharedPlace(id: AppointmentId): Place {
  return { table: 'calendar.appointment', row: id, column: 'shared' }
}
export function requestPlace(id: string): Place {
  return { table: 'calendar.move_request', row: id, column: 'sealed' }
}

/** What the team wrote to an appointment of its file. */
export function readWords(
  file: CaseFile,
  one: Pick<StoredAppointment, 'id' | 'keyVersion' | 'sealed'>,
): AppointmentWords {
  if (one.sealed === null || one.keyVersion === null) return {}
  return openJson<AppointmentWords>(file.keys.of(one.keyVersion), wordsPlace(one.id), one.sealed)
}

export function sealWords(
  file: CaseFile,
  id: AppointmentId,
  words: AppointmentWords,
): { keyVersion: number; sealed: Buffer } | { keyVersion: null; sealed: null } {
  const said = Object.values(words).some((text) => text !== undefined && text !== '')
  if (!said) return { keyVersion: null, sealed: null }
  return { keyVersion: file.keys.current, sealed: sealJson(file.keys.newest, wordsPlace(id), words) }
}

/** What the client reads of it, under the key of their place. */
export function sealShared(
  keys: PlaceKeys,
  id: AppointmentId,
  words: SharedWords,
): { placeVersion: number; shared: Buffer } {
  return { placeVersion: keys.current, shared: sealJson(keys.newest, sharedPlace(id), words) }
}
export function readShared(
  keys: PlaceKeys,
  one: { id: AppointmentId; placeVersion: number | null; shared: Buffer | null },
): SharedWords | null {
  if (one.shared === null || one.placeVersion === null) return null
  return openJson<SharedWords>(keys.of(one.placeVersion), sharedPlace(one.id), one.shared)
}
