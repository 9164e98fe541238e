import { colleagues, officeOf, onCallNow, type Colleague } from '#src/people/index.ts'
import { caseRoles, type Role } from '#src/platform/access/roles.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'

/** Roles that open no file: their first page says what they are there for and whom to turn to. */
const placeRoles = ['peer', 'press', 'data_officer'] as const
export type PlaceRole = (typeof placeRoles)[number]

/** Whom each of them turns to. */
const turnsTo: Readonly<Record<PlaceRole, readonly Role[]>> = {
  peer: ['supervisor', 'guru_bk'],
  press: ['data_officer', 'head'],
  data_officer: ['head', 'dpo'],
}

export type Place = Readonly<{
  role: PlaceRole
  people: readonly Colleague[]
  onCall: string | null
  phone: string | null
}>

/** Null for those who have a day of files or reports of their own. */
export async function loadPlace(scope: AccountScope): Promise<Place | null> {
  const { roles, accountId } = scope.actor
  const role = placeRoles.find((one) => roles.includes(one))
  if (!role || roles.some((one) => caseRoles.includes(one))) return null
  const people = await colleagues(scope, { roles: turnsTo[role] })
  return {
    role,
    people: people.filter((one) => one.id !== accountId),
    onCall: (await onCallNow(scope))?.fullName ?? null,
    phone: (await officeOf(scope)).publicPhone,
  }
}
