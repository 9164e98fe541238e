import type { Role } from '#src/platform/access/roles.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import type { Place } from '#src/platform/vault/index.ts'

export const accountStatuses = ['invited', 'active', 'suspended', 'left'] as const
export type AccountStatus = (typeof accountStatuses)[number]

/** Somebody who works here, without anything that signs them in. */
export type Account = Readonly<{
  id: AccountId
  officeId: OfficeId
  login: string
  fullName: string
  jobTitle: string | null
  status: AccountStatus
  lang: 'id' | 'en'
  roles: readonly Role[]
}>

/** An absence that counts today: who covers, until when (null: not known yet). Days as `2026-03-04`. */
export type Away = Readonly<{ coveredBy: AccountId | null; startsOn: string; endsOn: string | null }>

export type Colleague = Readonly<{
  id: AccountId
  fullName: string
  jobTitle: string | null
  roles: readonly Role[]
  away: Away | null
}>

/** What lies in one row of people.account, bound to its own column. */
export function accountPlace(
  accountId: AccountId,
  column: 'sealed_private_key' | 'sealed_totp_secret',
): Place {
  return { table: 'people.account', row: accountId, column }
}

const loginShape = /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/

/** The name somebody signs in with: 3 to 40 of a-z, 0-9, dot, dash, underscore. Null when it is no such name. */
export function readLogin(typed: string): string | null {
  const tidy = typed.normalize('NFKC').trim().toLowerCase()
  return loginShape.test(tidy) ? tidy : null
}

/** A proposal from a name, without titles: "Dra. Sri Wahyuni, M.Psi." gives "sri.wahyuni". */
export function loginFromName(fullName: string): string {
  const words =
    fullName
      .split(',')[0]
      ?.normalize('NFKD')
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '' && !word.endsWith('.'))
      .map((word) => word.replaceAll(/[^a-z0-9]/g, ''))
      .filter((word) => word !== '') ?? []
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked.join('.').slice(0, 40)
}
