import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { isUrgency } from '#src/platform/clock/urgency.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseFacts, CaseHead, CaseSide, CaseStatus, Duty } from './case.ts'
import type { OwnGrant } from './case-keys.store.ts'

type FactColumns = Record<
  | 'case_type'
  | 'authority'
  | 'age_band'
  | 'sex'
  | 'education'
  | 'disability'
  | 'region_code'
  | 'venue'
  | 'institution_id'
  | 'ampk_class'
  | 'kpai_cluster',
  string | null
>

function factColumns(facts: CaseFacts): FactColumns {
  return {
    case_type: facts.caseType,
    authority: facts.authority,
    age_band: facts.ageBand,
    sex: facts.sex,
    education: facts.education,
    disability: facts.disability,
    region_code: facts.regionCode,
    venue: facts.venue,
    institution_id: facts.institutionId,
    ampk_class: facts.ampkClass,
    kpai_cluster: facts.kpaiCluster,
  }
}

type HeadRow = FactColumns & {
  id: string
  number: string
  side: string
  status: string
  urgency: string
  opened_on: string
  closed_on: string | null
  close_reason: string | null
  next_follow_up_on: string | null
  restricted_at: Date | null
  legal_hold: boolean
  key_version: number
  version: number
}

export function toHead(row: HeadRow): CaseHead {
  return {
    id: row.id as CaseId,
    number: row.number,
    side: row.side as CaseSide,
    status: row.status as CaseStatus,
    urgency: isUrgency(row.urgency) ? row.urgency : 'PLANNED',
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    closeReason: row.close_reason,
    nextFollowUpOn: row.next_follow_up_on,
    restrictedAt: row.restricted_at,
    legalHold: row.legal_hold,
    keyVersion: row.key_version,
    version: row.version,
    facts: {
      caseType: row.case_type,
      authority: row.authority,
      ageBand: row.age_band,
      sex: row.sex,
      education: row.education,
      disability: row.disability,
      regionCode: row.region_code,
      venue: row.venue,
      institutionId: row.institution_id,
      ampkClass: row.ampk_class,
      kpaiCluster: row.kpai_cluster,
    },
  }
}

export const headColumns = [
  'c.id',
  'c.number',
  'c.side',
  'c.status',
  'c.urgency',
  'c.opened_on',
  'c.closed_on',
  'c.close_reason',
  'c.next_follow_up_on',
  'c.restricted_at',
  'c.legal_hold',
  'c.key_version',
  'c.version',
  'c.case_type',
  'c.authority',
  'c.age_band',
  'c.sex',
  'c.education',
  'c.disability',
  'c.region_code',
  'c.venue',
  'c.institution_id',
  'c.ampk_class',
  'c.kpai_cluster',
] as const

export type NewCaseRow = Readonly<{
  id: CaseId
  number: string
  side: CaseSide
  urgency: string
  openedOn: string
  facts: CaseFacts
  nextFollowUpOn: string | null
  sealed: Buffer
}>

export async function insertCase(scope: AccountScope, row: NewCaseRow): Promise<void> {
  await scope.db
    .insertInto('cases.case')
    .values({
      office_id: scope.actor.officeId,
      id: row.id,
      number: row.number,
      side: row.side,
      urgency: row.urgency,
      opened_on: row.openedOn,
      opened_by: scope.actor.accountId,
      last_activity_at: scope.now,
      sealed: row.sealed,
      next_follow_up_on: row.nextFollowUpOn,
      ...factColumns(row.facts),
    })
    .execute()
}

export type StoredFile = Readonly<{ head: CaseHead; sealed: Buffer; duty: Duty; grants: readonly OwnGrant[] }>

/** One file with this member's own grants, in one round trip. Undefined when it is not theirs to see. */
export async function findFile(scope: AccountScope, caseId: CaseId): Promise<StoredFile | undefined> {
  const { officeId, accountId } = scope.actor
  const rows = await scope.db
    .selectFrom('cases.case as c')
    .innerJoin('cases.care_team as m', (join) =>
      join
        .onRef('m.case_id', '=', 'c.id')
        .on('m.office_id', '=', officeId)
        .on('m.account_id', '=', accountId)
        .on('m.until', 'is', null),
    )
    .leftJoin('cases.key_grant as k', (join) =>
      join
        .onRef('k.case_id', '=', 'c.id')
        .on('k.office_id', '=', officeId)
        .on('k.account_id', '=', accountId),
    )
    .select([
      ...headColumns,
      'c.sealed',
      'm.duty',
      'k.key_version as grant_version',
      'k.sealed as grant_sealed',
      'k.rewrapped',
    ])
    .where('c.office_id', '=', officeId)
    .where('c.id', '=', caseId)
    .execute()
  const [first] = rows
  if (!first) return undefined
  return {
    head: toHead(first),
    sealed: first.sealed,
    duty: first.duty as Duty,
    grants: rows.flatMap(toGrant),
  }
}

type GrantRow = {
  id: string
  grant_version: number | null
  grant_sealed: Buffer | null
  rewrapped: Buffer | null
}
export function toGrant(row: GrantRow): OwnGrant[] {
  if (row.grant_version === null) return []
  return [
    {
      caseId: row.id as CaseId,
      keyVersion: row.grant_version,
      sealed: row.grant_sealed,
      rewrapped: row.rewrapped,
    },
  ]
}

/** Changes the clear part when nobody else did so first. False when somebody did. */
export async function changeCase(
  scope: AccountScope,
  caseId: CaseId,
  seen: number,
  change: CaseChange,
): Promise<boolean> {
  const { facts, status, urgency, closedOn, closeReason, sealed } = change
  const result = await scope.db
    .updateTable('cases.case')
    .set({
      version: seen + 1,
      last_activity_at: scope.now,
      ...(facts ? factColumns(facts) : {}),
      ...(status === undefined ? {} : { status }),
      ...(urgency === undefined ? {} : { urgency }),
      ...(closedOn === undefined ? {} : { closed_on: closedOn }),
      ...(closeReason === undefined ? {} : { close_reason: closeReason }),
      ...(sealed === undefined ? {} : { sealed }),
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', caseId)
    .where('version', '=', seen)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
export type CaseChange = {
  facts?: CaseFacts
  status?: CaseStatus
  urgency?: string
  closedOn?: string | null
  closeReason?: string | null
  sealed?: Buffer
}

export async function turnCaseKey(
  scope: AccountScope,
  caseId: CaseId,
  from: number,
  sealed: Buffer,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.case')
    .set({ key_version: from + 1, sealed })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', caseId)
    .where('key_version', '=', from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Sets the day that the lists are ordered by to the earliest open follow-up, and marks the file as touched. */
export async function touchCase(scope: AccountScope, caseId: CaseId): Promise<void> {
  await sql`
    update cases."case" c set last_activity_at = ${scope.now}, next_follow_up_on = (
      select min(f.due_on) from cases.follow_up f where f.office_id = c.office_id and f.case_id = c.id and f.done_at is null)
    where c.office_id = ${scope.actor.officeId} and c.id = ${caseId}`.execute(scope.db)
}
