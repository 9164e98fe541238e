import { sql } from 'kysely'
import { isRole, type Role } from '#src/platform/access/roles.ts'
import type { HandedOver, Stage } from '#src/platform/access/visitor.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import type { Place } from '#src/platform/vault/index.ts'

export function sessionPlace(idHash: Buffer): Place {
  return { table: 'people.session', row: idHash.toString('hex'), column: 'sealed_private_key' }
}

export type FoundSession = Readonly<{
  officeId: OfficeId
  accountId: AccountId
  stage: Stage
  sealedPrivateKey: Buffer
  fullName: string
  roles: readonly Role[]
  handed: HandedOver | null
}>

type SessionOfRow = {
  office_id: string
  account_id: string
  stage: Stage
  sealed_private_key: Buffer
  full_name: string
  roles: string[]
  handed_to: string | null
  handed_from: string | null
}

/** The session behind a cookie with its account and roles of today, in one round trip and no transaction. */
export async function sessionOf(
  database: Database,
  idHash: Buffer,
  now: Date,
  byItself = false,
): Promise<FoundSession | null> {
  const { rows } = await database.pool.query<SessionOfRow>({
    name: 'people.session_of',
    text: 'select office_id, account_id, stage, sealed_private_key, full_name, roles, handed_to, handed_from from people.session_of($1, $2, $3)',
    values: [idHash, now, !byItself],
  })
  const row = rows[0]
  if (!row) return null
  return {
    officeId: row.office_id as OfficeId,
    accountId: row.account_id as AccountId,
    stage: row.stage,
    sealedPrivateKey: row.sealed_private_key,
    fullName: row.full_name,
    roles: row.roles.filter(isRole),
    handed:
      row.handed_to !== null && row.handed_from !== null
        ? { to: row.handed_to, back: row.handed_from }
        : null,
  }
}

/**
 * Which of these sessions still open a page, by their hashes in hex. One question for all of them; being asked about is
 * no sign of life.
 */
export async function sessionsStanding(
  database: Database,
  hashes: readonly Buffer[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const standing = (await database.call('people.sessions_standing', [hashes, now])) as Buffer[]
  return new Set(standing.map((hash) => hash.toString('hex')))
}

export type NewSession = {
  idHash: Buffer
  officeId: OfficeId
  accountId: AccountId
  stage: Stage
  sealedPrivateKey: Buffer
  endsAt: Date
  idleMinutes: number
  device: string
}

export async function insertSession(scope: Scope, session: NewSession): Promise<void> {
  await scope.db
    .insertInto('people.session')
    .values({
      id_hash: session.idHash,
      office_id: session.officeId,
      account_id: session.accountId,
      stage: session.stage,
      sealed_private_key: session.sealedPrivateKey,
      started_at: scope.now,
      seen_at: scope.now,
      ends_at: session.endsAt,
      idle_minutes: session.idleMinutes,
      device: session.device,
    })
    .execute()
}

export type OpenSession = Readonly<{
  idHash: Buffer
  device: string
  startedAt: Date
  seenAt: Date
  stage: string
}>

/** Sessions of one account that still count, newest sign of life first. */
export async function sessionsOf(scope: Scope, accountId: AccountId): Promise<OpenSession[]> {
  const rows = await scope.db
    .selectFrom('people.session')
    .select(['id_hash', 'device', 'started_at', 'seen_at', 'stage'])
    .where('account_id', '=', accountId)
    .where(
      sql<boolean>`ends_at > ${scope.now} and seen_at + make_interval(mins => idle_minutes) > ${scope.now}`,
    )
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    idHash: row.id_hash,
    device: row.device,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    stage: row.stage,
  }))
}

export async function deleteSession(scope: Scope, idHash: Buffer): Promise<boolean> {
  const done = await scope.db.deleteFrom('people.session').where('id_hash', '=', idHash).executeTakeFirst()
  return Number(done.numDeletedRows) === 1
}

/** Ends every session of an account, except one when given. Returns how many. */
export async function deleteSessionsOf(
  scope: Scope,
  accountId: AccountId,
  except: Buffer | null = null,
): Promise<number> {
  const query = scope.db.deleteFrom('people.session').where('account_id', '=', accountId)
  const done = await (except ? query.where('id_hash', '!=', except) : query).executeTakeFirst()
  return Number(done.numDeletedRows)
}

export async function deleteEndedSessions(scope: Scope): Promise<void> {
  await scope.db
    .deleteFrom('people.session')
    .where(
      sql<boolean>`ends_at <= ${scope.now} or seen_at + make_interval(mins => idle_minutes) <= ${scope.now}`,
    )
    .execute()
}

export async function setChallenge(scope: Scope, idHash: Buffer, challenge: string | null): Promise<void> {
  await scope.db.updateTable('people.session').set({ challenge }).where('id_hash', '=', idHash).execute()
}

/** Reads the challenge and forgets it: a challenge is answered once. */
export async function takeChallenge(scope: Scope, idHash: Buffer): Promise<string | null> {
  const row = await scope.db
    .selectFrom('people.session')
    .select('challenge')
    .where('id_hash', '=', idHash)
    .forUpdate()
    .executeTakeFirst()
  if (row?.challenge) await setChallenge(scope, idHash, null)
  return row?.challenge ?? null
}

/** Ties a session to one page, or with null frees it again; freeing is refused to all but the door. */
export async function setHanded(scope: Scope, idHash: Buffer, handed: HandedOver | null): Promise<boolean> {
  const done = await scope.db
    .updateTable('people.session')
    .set({ handed_to: handed?.to ?? null, handed_from: handed?.back ?? null })
    .where('id_hash', '=', idHash)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
