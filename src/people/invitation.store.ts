import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import { toBase64Url } from '#src/platform/vault/index.ts'

export type InvitationPurpose = 'join' | 'reset'
export type Invitation = Readonly<{
  accountId: AccountId
  officeId: OfficeId
  purpose: InvitationPurpose
  expiresAt: Date
  usedAt: Date | null
}>

function hashToken(token: string): Buffer {
  return createHash('sha256').update('naungan invitation v1\0').update(token).digest()
}

/** A fresh invitation; the token is told once, its hash is what stays. Earlier ones of the account end. */
export async function insertInvitation(
  scope: Scope,
  invitation: {
    officeId: OfficeId
    accountId: AccountId
    purpose: InvitationPurpose
    expiresAt: Date
    by: AccountId | null
  },
): Promise<string> {
  await endInvitations(scope, invitation.accountId)
  const token = toBase64Url(randomBytes(32))
  await scope.db
    .insertInto('people.invitation')
    .values({
      office_id: invitation.officeId,
      account_id: invitation.accountId,
      purpose: invitation.purpose,
      token_hash: hashToken(token),
      expires_at: invitation.expiresAt,
      made_by: invitation.by,
    })
    .execute()
  return token
}

async function endInvitations(scope: Scope, accountId: AccountId): Promise<void> {
  await scope.db
    .updateTable('people.invitation')
    .set({ used_at: scope.now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

export async function findInvitation(scope: Scope, token: string): Promise<Invitation | null> {
  const row = await scope.db
    .selectFrom('people.invitation')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (!row) return null
  return {
    accountId: row.account_id as AccountId,
    officeId: row.office_id as OfficeId,
    purpose: row.purpose === 'reset' ? 'reset' : 'join',
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  }
}

/** Marks it used; false when somebody was first or its time was over. */
export async function useInvitation(scope: Scope, token: string): Promise<boolean> {
  const done = await scope.db
    .updateTable('people.invitation')
    .set({ used_at: scope.now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', scope.now)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export type InvitationView = Readonly<{
  purpose: InvitationPurpose
  login: string
  fullName: string
  officeName: string
}>

/** What the page of an invitation shows to whoever holds its token; null when it is unknown, used or over. */
export async function viewInvitation(scope: Scope, token: string): Promise<InvitationView | null> {
  const { rows } = await sql<{ purpose: string; login: string; full_name: string; office_name: string }>`
    select * from people.invitation_of(${hashToken(token)}, ${scope.now})`.execute(scope.db)
  const row = rows[0]
  if (!row) return null
  return {
    purpose: row.purpose === 'reset' ? 'reset' : 'join',
    login: row.login,
    fullName: row.full_name,
    officeName: row.office_name,
  }
}
