import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { OfficeId, ReportId } from '#src/platform/ids.ts'

export type WayBackKind = 'code' | 'nickname'
export type FoundWayBack = Readonly<{ reportId: ReportId; sealedKey: Buffer; kind: WayBackKind }>

/** What a look-up id opens, or null. Two who ask for the same one at once wait for each other. */
export async function claimWayBack(
  scope: Scope,
  officeId: OfficeId,
  lookupId: string,
): Promise<FoundWayBack | null> {
  const { rows } = await sql<{ report_id: string; sealed_key: Buffer; kind: string }>`
    select report_id, sealed_key, kind from reports.claim_way_back(${officeId}, ${lookup(lookupId)})`.execute(
    scope.db,
  )
  const [row] = rows
  return row
    ? { reportId: row.report_id as ReportId, sealedKey: row.sealed_key, kind: row.kind as WayBackKind }
    : null
}

export async function insertWayBack(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  way: { lookupId: string; kind: WayBackKind; sealedKey: Buffer },
): Promise<void> {
  await scope.db
    .insertInto('reports.way_back')
    .values({
      office_id: officeId,
      lookup_id: lookup(way.lookupId),
      report_id: reportId,
      kind: way.kind,
      sealed_key: way.sealedKey,
    })
    .execute()
}

export async function isWayBackTaken(scope: Scope, officeId: OfficeId, lookupId: string): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean
  }>`select reports.way_back_taken(${officeId}, ${lookup(lookupId)}) as taken`.execute(scope.db)
  return rows[0]?.taken ?? false
}

/** Which ways back the report of this reporter has. */
export async function wayBackKinds(scope: Scope, reportId: ReportId): Promise<WayBackKind[]> {
  const rows = await scope.db
    .selectFrom('reports.way_back')
    .select('kind')
    .where('report_id', '=', reportId)
    .execute()
  return rows.map((row) => row.kind as WayBackKind)
}

export type NewSession = Readonly<{
  idHash: Buffer
  sealedKey: Buffer
  sealedCode: Buffer | null
  endsAt: Date
}>

/** Opens a session for whoever knows the look-up id; false when it opens nothing. */
export async function insertSession(
  scope: Scope,
  officeId: OfficeId,
  lookupId: string,
  made: NewSession,
): Promise<boolean> {
  const { rows } = await sql<{ report: string | null }>`
    select reports.open_reporter_session(
      ${officeId}, ${lookup(lookupId)}, ${made.idHash}, ${made.sealedKey}, ${made.sealedCode}, ${made.endsAt}) as report`.execute(
    scope.db,
  )
  return (rows[0]?.report ?? null) !== null
}

export async function findSession(
  scope: Scope,
  idHash: Buffer,
  idleMinutes: number,
): Promise<{ officeId: OfficeId; reportId: ReportId; sealedKey: Buffer } | null> {
  const { rows } = await sql<{ office_id: string; report_id: string; sealed_key: Buffer }>`
    select office_id, report_id, sealed_key
    from reports.reporter_of(${idHash}, ${scope.now}, make_interval(mins => ${idleMinutes}))`.execute(
    scope.db,
  )
  const [row] = rows
  return row
    ? { officeId: row.office_id as OfficeId, reportId: row.report_id as ReportId, sealedKey: row.sealed_key }
    : null
}

/** The code that the first session still holds, sealed under its cookie. */
export async function findSessionCode(scope: Scope, idHash: Buffer): Promise<Buffer | null> {
  const row = await scope.db
    .selectFrom('reports.reporter_session')
    .select('sealed_code')
    .where('id_hash', '=', idHash)
    .executeTakeFirst()
  return row?.sealed_code ?? null
}

export async function deleteSession(scope: Scope, idHash: Buffer): Promise<void> {
  await scope.db.deleteFrom('reports.reporter_session').where('id_hash', '=', idHash).execute()
}

export async function deleteEndedSessions(scope: Scope): Promise<void> {
  await scope.db.deleteFrom('reports.reporter_session').where('ends_at', '<', scope.now).execute()
}

function lookup(lookupId: string): Buffer {
  return Buffer.from(lookupId, 'hex')
}
