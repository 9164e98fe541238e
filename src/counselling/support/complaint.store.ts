import { sql } from 'kysely'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, DoorId } from '#src/platform/ids.ts'
import { asPublicKey, type PublicKey } from '#src/platform/vault/index.ts'
import type { ComplaintId, StoredComplaint } from './complaint.ts'

/** Whose keys a complaint of this client is sealed to: those who supervise, without anyone it may be about. */
export async function complaintReaders(
  scope: ClientScope,
): Promise<readonly Readonly<{ id: AccountId; publicKey: PublicKey }>[]> {
  const { rows } = await sql<{ account_id: string; public_key: Buffer }>`
    select account_id, public_key from counselling.complaint_readers()`.execute(scope.db)
  return rows.map((row) => ({ id: row.account_id as AccountId, publicKey: asPublicKey(row.public_key) }))
}

/** The public half of the client's own door, so that they can read again what they wrote. */
export async function ownDoorKey(scope: ClientScope): Promise<PublicKey | null> {
  const row = await scope.db
    .selectFrom('portal.door')
    .select('public_key')
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', scope.actor.doorId)
    .executeTakeFirst()
  return row ? asPublicKey(row.public_key) : null
}

export async function insertComplaint(
  scope: ClientScope,
  complaint: Readonly<{ id: ComplaintId; sealed: Buffer }>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.complaint')
    .values({
      office_id: scope.actor.officeId,
      id: complaint.id,
      about_case: scope.actor.caseId,
      door_id: scope.actor.doorId,
      written_at: scope.now,
      sealed: complaint.sealed,
    })
    .execute()
}

export type ComplaintKey = Readonly<{ holder: 'door' | 'account'; holderId: string; sealed: Buffer }>

export async function insertComplaintKeys(
  scope: ClientScope,
  id: ComplaintId,
  keys: readonly ComplaintKey[],
): Promise<void> {
  await scope.db
    .insertInto('counselling.complaint_key')
    .values(
      keys.map((key) => ({
        office_id: scope.actor.officeId,
        complaint_id: id,
        holder: key.holder,
        holder_id: key.holderId,
        sealed: key.sealed,
      })),
    )
    .execute()
}

/** Complaints the reader may see, unanswered first, or one of them; each with the key that was sealed to them. */
export async function complaintsOf(
  scope: Scope,
  wanted: Readonly<{ only?: ComplaintId; from?: number; limit?: number }> = {},
): Promise<readonly Readonly<{ complaint: StoredComplaint; key: Buffer | null }>[]> {
  let query = scope.db
    .selectFrom('counselling.complaint as c')
    // Row-level security leaves only the key of the reader's own.
    .leftJoin('counselling.complaint_key as k', (join) =>
      join.onRef('k.office_id', '=', 'c.office_id').onRef('k.complaint_id', '=', 'c.id'),
    )
    .selectAll('c')
    .select('k.sealed as key')
    .where('c.office_id', '=', scope.actor.officeId)
  if (wanted.only) query = query.where('c.id', '=', wanted.only)
  const rows = await query
    .orderBy('c.answered_at', (order) => order.desc().nullsFirst())
    .orderBy('c.written_at')
    .orderBy('c.id')
    .offset(wanted.from ?? 0)
    .limit(wanted.limit ?? 100)
    .execute()
  return rows.map((row) => ({
    complaint: {
      id: row.id as ComplaintId,
      doorId: row.door_id as DoorId,
      writtenAt: row.written_at,
      answeredAt: row.answered_at,
      answeredBy: row.answered_by as AccountId | null,
      version: row.version,
      sealed: row.sealed,
      sealedAnswer: row.sealed_answer,
    },
    key: row.key,
  }))
}

/** When this door sent its newest ones, at most so many; what they say stays closed. */
export function sentFromDoor(scope: ClientScope, most: number): Promise<{ writtenAt: Date }[]> {
  return scope.db
    .selectFrom('counselling.complaint')
    .select('written_at as writtenAt')
    .where('office_id', '=', scope.actor.officeId)
    .where('door_id', '=', scope.actor.doorId)
    .orderBy('written_at', 'desc')
    .limit(most)
    .execute()
}

/** False when a colleague answered first. */
export async function writeComplaintAnswer(
  scope: AccountScope,
  id: ComplaintId,
  sealedAnswer: Buffer,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.complaint')
    .set((row) => ({
      answered_at: scope.now,
      answered_by: scope.actor.accountId,
      sealed_answer: sealedAnswer,
      version: row('version', '+', 1),
    }))
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
