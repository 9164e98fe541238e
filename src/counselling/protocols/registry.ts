import type { Protocol } from './protocol.ts'
import { released } from './released.ts'

/** The newest version of each technique, in the order they are offered. */
export function currentProtocols(): readonly Protocol[] {
  const ids = [...new Set(released.map((one) => one.id))]
  return ids.flatMap((id) => currentProtocol(id) ?? [])
}

export function currentProtocol(id: string): Protocol | null {
  const versions = released.filter((one) => one.id === id)
  return versions.toSorted((one, other) => compareVersions(other.version, one.version))[0] ?? null
}

export type Withdrawal = NonNullable<Protocol['withdrawn']>

/**
 * What takes a technique out of use by this day; null while it may be begun. It stands in the newest version, and holds
 * for whatever older one runs too.
 */
export function withdrawalOf(newest: Pick<Protocol, 'withdrawn'> | null, today: string): Withdrawal | null {
  return newest?.withdrawn && newest.withdrawn.on <= today ? newest.withdrawn : null
}

/** Exactly the version something was begun with, also when a newer one has come or it was withdrawn. */
export function protocolAt(id: string, version: string): Protocol | null {
  return released.find((one) => one.id === id && one.version === version) ?? null
}

export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)]
  for (let at = 0; at < 3; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
