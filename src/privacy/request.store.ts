import { sql, type Selectable } from 'kysely'
import type { PrivacyRequest } from '#src/platform/db/schema.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type ReportId } from '#src/platform/ids.ts'
import { ownOffice } from './own-office.ts'
import type { Decision, Identity, RequestId, RequestKind, RequestState } from './privacy-request.ts'

export type RequestRow = Readonly<{
  id: RequestId
  number: string
  kind: RequestKind
  channel: string
  askedBy: string
  band: string | null
  lang: 'id' | 'en'
  reportId: ReportId | null
  subject: { kind: 'report' | 'case'; id: string } | null
  receivedAt: Date
  state: RequestState
  takenBy: AccountId | null
  identity: Identity
  identityHow: string | null
  decision: Decision | null
  ground: string | null
  decidedBy: AccountId | null
  decidedAt: Date | null
  carriedOutAt: Date | null
  answerRead: boolean
  version: number
  sealed: Buffer
  sealedAnswer: Buffer | null
}>

export type NewRequest = Readonly<{
  id: RequestId
  number: string
  kind: RequestKind
  channel: string
  askedBy: string
  band: string
  lang: string
  reportId: ReportId | null
  enteredBy: AccountId | null
  identity: Identity
  sealed: Buffer
}>

export async function insertRequest(scope: Scope, made: NewRequest): Promise<void> {
  await scope.db
    .insertInto('privacy.request')
    .values({
      office_id: ownOffice(scope),
      id: made.id,
      number: made.number,
      kind: made.kind,
      channel: made.channel,
      asked_by: made.askedBy,
      band: made.band,
      lang: made.lang,
      report_id: made.reportId,
      entered_by: made.enteredBy,
      identity: made.identity,
      sealed: made.sealed,
      received_at: scope.now,
      ...(made.reportId ? { subject_kind: 'report', subject_id: made.reportId } : {}),
    })
    .execute()
}

export async function findRequest(scope: Scope, id: RequestId): Promise<RequestRow | null> {
  const row = await scope.db
    .selectFrom('privacy.request')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toRequest(row) : null
}

/** Requests still to be decided, the one that has waited longest first: its clock runs out first. */
export async function openRequests(scope: Scope): Promise<RequestRow[]> {
  const rows = await scope.db
    .selectFrom('privacy.request')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('state', 'in', ['received', 'checking', 'working'])
    .orderBy('received_at')
    .limit(200)
    .execute()
  return rows.map(toRequest)
}

/** Decided and taken-back requests, newest first. */
export async function pastRequests(scope: Scope, limit: number): Promise<RequestRow[]> {
  const rows = await scope.db
    .selectFrom('privacy.request')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('state', 'in', ['decided', 'withdrawn'])
    .orderBy('decided_at', (order) => order.desc().nullsLast())
    .limit(limit)
    .execute()
  return rows.map(toRequest)
}

/** The requests of the report whose reporter asks. */
export async function requestsOfReport(scope: Scope, reportId: ReportId): Promise<RequestRow[]> {
  const rows = await scope.db
    .selectFrom('privacy.request')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('received_at', 'desc')
    .execute()
  return rows.map(toRequest)
}

export type RequestChange = Partial<{
  state: RequestState
  taken_by: AccountId
  identity: Identity
  identity_how: string
  identity_by: AccountId
  identity_at: Date
  decision: Decision
  ground: string | null
  decided_by: AccountId
  decided_at: Date
  sealed_answer: Buffer
  carried_out_at: Date
  carried_out_by: AccountId
  subject_kind: string
  subject_id: string
}>

/** Changes a request that is still at this version. False when somebody else was there first. */
export async function changeRequest(
  scope: Scope,
  id: RequestId,
  version: number,
  change: RequestChange,
): Promise<boolean> {
  const done = await scope.db
    .updateTable('privacy.request')
    .set({ ...change, version: version + 1 })
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export type Step = Readonly<{
  step: string
  accountId: AccountId | null
  at: Date
  facts: Readonly<Record<string, string>>
}>

export async function insertStep(
  scope: Scope,
  requestId: RequestId,
  step: string,
  facts: Record<string, string> = {},
): Promise<void> {
  await scope.db
    .insertInto('privacy.request_step')
    .values({
      office_id: ownOffice(scope),
      id: newOrderedId(scope.now.getTime()),
      request_id: requestId,
      step,
      at: scope.now,
      account_id: scope.actor.kind === 'account' ? scope.actor.accountId : null,
      facts: JSON.stringify(facts),
    })
    .execute()
}

export async function stepsOf(scope: Scope, requestId: RequestId): Promise<Step[]> {
  const rows = await scope.db
    .selectFrom('privacy.request_step')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    step: row.step,
    accountId: row.account_id as AccountId | null,
    at: row.at,
    facts:
      typeof row.facts === 'object' && row.facts !== null && !Array.isArray(row.facts)
        ? (row.facts as Record<string, string>)
        : {},
  }))
}

export async function insertWayBack(
  scope: Scope,
  requestId: RequestId,
  lookupId: Buffer,
  sealedKey: Buffer,
): Promise<void> {
  await scope.db
    .insertInto('privacy.way_back')
    .values({
      office_id: ownOffice(scope),
      lookup_id: lookupId,
      request_id: requestId,
      sealed_key: sealedKey,
    })
    .execute()
}

export type FoundByCode = Pick<
  RequestRow,
  | 'id'
  | 'number'
  | 'kind'
  | 'band'
  | 'receivedAt'
  | 'state'
  | 'identity'
  | 'decision'
  | 'ground'
  | 'decidedAt'
  | 'carriedOutAt'
  | 'sealed'
  | 'sealedAnswer'
> &
  Readonly<{ dueAt: Date | null; sealedKey: Buffer }>

type FoundRow = {
  id: string
  number: string
  kind: string
  band: string | null
  received_at: Date
  state: string
  identity: string
  decision: string | null
  ground: string | null
  decided_at: Date | null
  carried_out_at: Date | null
  due_at: Date | null
  sealed: Buffer
  sealed_answer: Buffer | null
  sealed_key: Buffer
}

/** Finds a request by what its owner knows. Works for whoever asks at the public door. */
export async function findByWayBack(scope: Scope, lookupId: Buffer): Promise<FoundByCode | null> {
  const { rows } =
    await sql<FoundRow>`select * from privacy.find_by_way_back(${ownOffice(scope)}, ${lookupId})`.execute(
      scope.db,
    )
  const row = rows[0]
  if (!row) return null
  return {
    id: row.id as RequestId,
    number: row.number,
    kind: row.kind as RequestKind,
    band: row.band,
    receivedAt: row.received_at,
    state: row.state as RequestState,
    identity: row.identity as Identity,
    decision: row.decision as Decision | null,
    ground: row.ground,
    decidedAt: row.decided_at,
    carriedOutAt: row.carried_out_at,
    dueAt: row.due_at,
    sealed: row.sealed,
    sealedAnswer: row.sealed_answer,
    sealedKey: row.sealed_key,
  }
}

export async function answerWasRead(scope: Scope, lookupId: Buffer): Promise<void> {
  await sql`select privacy.answer_was_read(${ownOffice(scope)}, ${lookupId})`.execute(scope.db)
}

/** Takes an undecided request back; null when it was decided in between. */
export async function takeBack(scope: Scope, lookupId: Buffer): Promise<RequestId | null> {
  const { rows } = await sql<{
    id: string | null
  }>`select privacy.take_back(${ownOffice(scope)}, ${lookupId}, ${scope.now}) as id`.execute(scope.db)
  return (rows[0]?.id ?? null) as RequestId | null
}

export async function insertCorrection(
  scope: Scope,
  made: { id: string; requestId: RequestId; accountId: AccountId; sealed: Buffer },
): Promise<void> {
  await scope.db
    .insertInto('privacy.correction')
    .values({
      office_id: ownOffice(scope),
      id: made.id,
      request_id: made.requestId,
      account_id: made.accountId,
      at: scope.now,
      sealed: made.sealed,
    })
    .execute()
}

export async function correctionsOf(
  scope: Scope,
  requestId: RequestId,
): Promise<{ id: string; at: Date; accountId: AccountId; sealed: Buffer }[]> {
  const rows = await scope.db
    .selectFrom('privacy.correction')
    .select(['id', 'at', 'account_id', 'sealed'])
    .where('request_id', '=', requestId)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    accountId: row.account_id as AccountId,
    sealed: row.sealed,
  }))
}

function toRequest(row: Selectable<PrivacyRequest>): RequestRow {
  return {
    id: row.id as RequestId,
    number: row.number,
    kind: row.kind as RequestKind,
    channel: row.channel,
    askedBy: row.asked_by,
    band: row.band,
    lang: row.lang === 'en' ? 'en' : 'id',
    reportId: row.report_id as ReportId | null,
    subject:
      row.subject_id && (row.subject_kind === 'report' || row.subject_kind === 'case')
        ? { kind: row.subject_kind, id: row.subject_id }
        : null,
    receivedAt: row.received_at,
    state: row.state as RequestState,
    takenBy: row.taken_by as AccountId | null,
    identity: row.identity as Identity,
    identityHow: row.identity_how,
    decision: row.decision as Decision | null,
    ground: row.ground,
    decidedBy: row.decided_by as AccountId | null,
    decidedAt: row.decided_at,
    carriedOutAt: row.carried_out_at,
    answerRead: row.answer_read,
    version: row.version,
    sealed: row.sealed,
    sealedAnswer: row.sealed_answer,
  }
}
