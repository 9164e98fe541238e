import { sql, type Selectable } from 'kysely'
import type { PrivacyDestruction } from '#src/platform/db/schema.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { newNumber, newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import { ownOffice } from './own-office.ts'
import type { RequestId } from './privacy-request.ts'
import type { DestroyedKind } from './keeping.ts'

export type DestructionId = Id<'destruction'>

/** What stands against destroying a record now; the database looks and is not argued with. */
const obstacles = [
  'absent',
  'destroyed',
  'legal_hold',
  'case_open',
  'undecided',
  'in_case',
  'unread_message',
  'still_working',
  'in_team',
  'chained',
] as const
export type Obstacle = (typeof obstacles)[number]

type Subject = Readonly<{ kind: DestroyedKind; id: string }>
export type Destruction = Readonly<{
  id: DestructionId
  number: string
  subject: Subject
  subjectNumber: string
  requestId: RequestId | null
  reason: 'request' | 'retention'
  recordClasses: readonly string[]
  proposedBy: AccountId
  proposedByDpo: boolean
  proposedAt: Date
  secondBy: AccountId | null
  doneAt: Date | null
  droppedAt: Date | null
  removed: Readonly<Record<string, number>>
}>

export async function standsAgainst(
  scope: Scope,
  subject: Subject,
  classes: readonly string[],
): Promise<Obstacle[]> {
  const { rows } = await sql<{
    why: string[]
  }>`select privacy.stands_against(${subject.kind}, ${subject.id}::uuid, ${[...classes]}::text[]) as why`.execute(
    scope.db,
  )
  return obstacles.filter((one) => rows[0]?.why.includes(one))
}

type Proposal = {
  subject: Subject
  requestId: RequestId | null
  reason: 'request' | 'retention'
  recordClasses: readonly string[]
}

/** Writes the proposal of the first of the two. Null when one stands already. */
export async function insertDestruction(scope: Scope, made: Proposal): Promise<DestructionId | null> {
  const id = newOrderedId<'destruction'>(scope.now.getTime())
  const { rows } = await sql<{
    id: string | null
  }>`select privacy.propose_destruction(${made.subject.kind}, ${made.subject.id}::uuid, ${made.requestId}::uuid,
    ${made.reason}, ${[...made.recordClasses]}::text[], ${id}::uuid, ${newNumber('M')}, ${scope.now}::timestamptz) as id`.execute(
    scope.db,
  )
  return (rows[0]?.id ?? null) as DestructionId | null
}

export async function dropDestruction(scope: Scope, id: DestructionId): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean
  }>`select privacy.drop_destruction(${id}::uuid, ${scope.now}::timestamptz) as done`.execute(scope.db)
  return rows[0]?.done === true
}

/** Destroys, as the second of the two. Returns how much of what went; throws when the rule of two is broken. */
export async function destroy(scope: Scope, id: DestructionId): Promise<Record<string, number>> {
  const { rows } = await sql<{
    gone: Record<string, number>
  }>`select privacy.destroy(${id}::uuid, ${scope.now}::timestamptz) as gone`.execute(scope.db)
  return rows[0]?.gone ?? {}
}

export async function findDestruction(scope: Scope, id: DestructionId): Promise<Destruction | null> {
  const row = await scope.db
    .selectFrom('privacy.destruction')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toDestruction(row) : null
}

/** Newest first; those that wait for a second person before those that are done. */
export async function listDestructions(scope: Scope, limit = 100): Promise<Destruction[]> {
  const rows = await scope.db
    .selectFrom('privacy.destruction')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .orderBy(sql`(done_at is null and dropped_at is null) desc`)
    .orderBy('proposed_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toDestruction)
}

function toDestruction(row: Selectable<PrivacyDestruction>): Destruction {
  return {
    id: row.id as DestructionId,
    number: row.number,
    subject: { kind: row.subject_kind as DestroyedKind, id: row.subject_id },
    subjectNumber: row.subject_number,
    requestId: row.request_id as RequestId | null,
    reason: row.reason === 'request' ? 'request' : 'retention',
    recordClasses: row.record_classes,
    proposedBy: row.proposed_by as AccountId,
    proposedByDpo: row.proposed_by_dpo,
    proposedAt: row.proposed_at,
    secondBy: row.second_by as AccountId | null,
    doneAt: row.done_at,
    droppedAt: row.dropped_at,
    removed:
      typeof row.removed === 'object' && row.removed !== null && !Array.isArray(row.removed)
        ? (row.removed as Record<string, number>)
        : {},
  }
}
