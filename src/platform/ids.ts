import { randomBytes, randomUUID } from 'node:crypto'

declare const kind: unique symbol
/** A UUID that says what it identifies, so that a case id never passes for a report id. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type OfficeId = Id<'office'>
export type AccountId = Id<'account'>
export type ReportId = Id<'report'>
export type CaseId = Id<'case'>
export type FileId = Id<'file'>
/** The client's own place in a case, one per audience. */
export type PlaceId = Id<'place'>
/** One person's door to it. */
export type DoorId = Id<'door'>

/** A random id (version 4). For whatever a reporter makes: it tells no time and no order. */
export function newId<Kind extends string>(): Id<Kind> {
  return randomUUID() as Id<Kind>
}

let lastMoment = Number.NaN
let madeThen = 0

/**
 * A time-ordered id (version 7). For what staff write: new rows lie beside each other in an index.
 * Those made one after another by this process in one millisecond keep that order too: the twelve bits
 * behind the time count up from a random start, and carry into the time when they run over (RFC 9562 §6.2).
 */
export function newOrderedId<Kind extends string>(now: number = Date.now()): Id<Kind> {
  const bytes = randomBytes(16)
  madeThen = now === lastMoment ? madeThen + 1 : bytes.readUInt16BE(6) & 0x7ff
  lastMoment = now
  bytes.writeUIntBE(now + Math.floor(madeThen / 0x1000), 0, 6)
  bytes.writeUInt16BE(0x7000 | (madeThen % 0x1000), 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id when the text is one, else null. For ids that arrive in an address or a form. */
export function asId<Kind extends string>(text: string | undefined | null): Id<Kind> | null {
  return text !== undefined && text !== null && uuid.test(text) ? (text as Id<Kind>) : null
}

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A short number for people to say aloud ("L-7K3F9Q"): no look-alike signs, tells no order and no count. */
export function newNumber(prefix: string, length = 6): string {
  const bytes = randomBytes(length)
  return `${prefix}-${Array.from(bytes, (byte) => alphabet[byte % 32]).join('')}`
}
