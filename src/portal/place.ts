import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Place } from '#src/platform/vault/index.ts'

export type WayInKind = 'code' | 'nickname'

/** Thrown when something of a place is asked for under a key version this reader was never given. */
export class NoPlaceKey extends Error {
  override name = 'NoPlaceKey'
}

/** Where each sealed value of a place lies; a value moved elsewhere does not open. */
export const sealedAt = {
  /** The place key under the case key. */
  placeKey: (placeId: string, version: number): Place => ({
    table: 'portal.place_key',
    row: `${placeId}:${version}`,
    column: 'sealed',
  }),
  /** The place key for one door: by HPKE, and after first use under the door's own key. */
  doorKey: (doorId: string, version: number, column: 'sealed' | 'rewrapped'): Place => ({
    table: 'portal.door_key',
    row: `${doorId}:${version}`,
    column,
  }),
  door: (doorId: string): Place => ({ table: 'portal.door', row: doorId, column: 'sealed' }),
  /** The door's private key under what its holder knows. */
  wayIn: (doorId: string, kind: WayInKind): Place => ({ table: 'portal.way_in', row: doorId, column: kind }),
  /** The door's private key for a way in that was chosen before the door had new words. */
  bridge: (doorId: string): Place => ({ table: 'portal.way_in', row: doorId, column: 'bridge' }),
  session: (idHash: Uint8Array): Place => ({
    table: 'portal.session',
    row: Buffer.from(idHash).toString('hex'),
    column: 'sealed_private_key',
  }),
  /**
   * The words on the slip of one door, under the worker's own key, in that worker's browser alone. The door's public
   * key stands in it, so that words made anew since are never shown as those that open it.
   */
  slip: (accountId: string, door: Readonly<{ id: string; publicKey: Uint8Array }>): Place => ({
    table: 'portal.slip',
    row: `${accountId}:${door.id}:${Buffer.from(door.publicKey).toString('hex')}`,
    column: 'code',
  }),
} as const

/** `portal.door.sealed`: how its holder likes to be greeted. Under the place key, so that both sides read it. */
export type SealedDoor = Readonly<{ called: string }>

/** Whose words to speak in a place. Somebody who cares for a child is grown up; an age nobody knows reads a teenager's. */
export function bandOfPlace(audience: Audience, ageBand: string | null): AgeBand {
  if (audience === 'caregiver') return 'dewasa'
  if (ageBand === 'under6' || ageBand === 'from6to12') return 'anak'
  return ageBand === null || ageBand === 'unknown' || ageBand === 'from13to17' ? 'remaja' : 'dewasa'
}

export type TimeOfDay = 'morning' | 'noon' | 'afternoon' | 'evening'

/** The part of the day as it is greeted in Indonesian: pagi until 11, siang until 15, sore until 18, malam. */
export function timeOfDay(hour: number): TimeOfDay {
  if (hour >= 4 && hour < 11) return 'morning'
  if (hour >= 11 && hour < 15) return 'noon'
  return hour >= 15 && hour < 18 ? 'afternoon' : 'evening'
}
