import { sql } from 'kysely'
import { isRole, type Role } from '#src/platform/access/roles.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'

export type Reader = Readonly<{ fullName: string; duty: string; roles: readonly Role[] }>

/** Who is on the care team today, the lead first. */
export async function teamNow(scope: ClientScope): Promise<Reader[]> {
  const { rows } = await sql<{ full_name: string; duty: string; roles: string[] }>`
    select full_name, duty, roles from portal.team_now()`.execute(scope.db)
  return rows.map((row) => ({
    fullName: row.full_name,
    duty: row.duty,
    roles: row.roles.filter(isRole),
  }))
}

/** Which of those who care for the person have a door; told to the person alone. */
export async function caregiversNow(
  scope: ClientScope,
): Promise<{ role: string; relation: string | null }[]> {
  const { rows } = await sql<{ role: string; relation: string | null }>`
    select role, relation from portal.caregivers_now()`.execute(scope.db)
  return rows
}

export type ConsentNow = Readonly<{
  purpose: string
  givenBy: string
  answer: string
  legalBasis: string
  recordedAt: Date
  validTo: string | null
  withdrawnAt: Date | null
}>

/** The newest answer of each giver for each purpose. */
export async function consentsNow(scope: ClientScope): Promise<ConsentNow[]> {
  const { rows } = await sql<{
    purpose: string
    legal_basis: string
    given_by: string
    answer: string
    recorded_at: Date
    valid_to: string | null
    withdrawn_at: Date | null
  }>`select purpose, legal_basis, given_by, answer, recorded_at, valid_to, withdrawn_at
    from portal.consents_now()`.execute(scope.db)
  return rows.map((row) => ({
    purpose: row.purpose,
    givenBy: row.given_by,
    answer: row.answer,
    legalBasis: row.legal_basis,
    recordedAt: row.recorded_at,
    validTo: row.valid_to,
    withdrawnAt: row.withdrawn_at,
  }))
}
