import { hash, randomBytes } from 'node:crypto'

let day = ''
let salt = randomBytes(16)

/**
 * A hash of the caller's address under a salt that lives in memory and changes every day, so that guessing can
 * be slowed while nothing about an address is kept. IPv6 counts by /64, as one household holds all of it.
 */
export function callerHash(address: string, now: Date): Buffer {
  const today = now.toISOString().slice(0, 10)
  if (today !== day) {
    day = today
    salt = randomBytes(16)
  }
  return hash('sha256', Buffer.concat([salt, Buffer.from(network(address))]), 'buffer').subarray(0, 16)
}

function network(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '')
  return address.split(':').slice(0, 4).join(':')
}
