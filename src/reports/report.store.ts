import type { Scope } from '#src/platform/db/scope.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountId, OfficeId, ReportId } from '#src/platform/ids.ts'
import { codedReport, type CodedReport } from './coded-report.ts'
import type { ReportFacts } from './report-facts.ts'
import type { ReportKind } from './report-form.ts'
import type { ReportStatus } from './triage.ts'

/** One report as it lies in the database: codes in clear, the story sealed. */
export type ReportRow = CodedReport &
  Readonly<{
    officeId: OfficeId
    formVersion: number
    enteredBy: AccountId | null
    sealed: Buffer
  }>

export type NewReport = Readonly<{
  id: ReportId
  officeId: OfficeId
  number: string
  kind: ReportKind
  channel: string
  receivedOn: string
  formVersion: number
  enteredBy: AccountId | null
  lang: 'id' | 'en'
  facts: ReportFacts
  institutionId: string | null
  /** The kecamatan where it happened, as far as the institution tells. */
  regionCode: string | null
  urgency: Urgency
  urgencyReasons: readonly string[]
  sealed: Buffer
}>

export async function insertReport(scope: Scope, made: NewReport): Promise<void> {
  const { facts } = made
  await scope.db
    .insertInto('reports.report')
    .values({
      office_id: made.officeId,
      id: made.id,
      number: made.number,
      kind: made.kind,
      received_on: made.receivedOn,
      form_version: made.formVersion,
      channel: made.channel,
      reporter_kind: facts.reporterKind,
      named: facts.named,
      entered_by: made.enteredBy,
      age_band: facts.ageBand,
      happened_band: facts.happenedBand,
      forms: [...facts.forms],
      place: facts.place,
      venue: facts.venue,
      institution_id: made.institutionId,
      region_code: made.regionCode,
      frequency: facts.frequency,
      still_going: facts.stillGoing,
      injured: facts.injured,
      danger_now: facts.dangerNow,
      worry: facts.worry,
      lang: made.lang,
      urgency: made.urgency,
      urgency_reasons: [...made.urgencyReasons],
      sealed: made.sealed,
    })
    .execute()
}

export type Grant = Readonly<{ holder: 'intake' | 'case' | 'recovery'; holderId: string; sealed: Buffer }>

export async function insertGrants(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  grants: readonly Grant[],
): Promise<void> {
  await scope.db
    .insertInto('reports.key_grant')
    .values(
      grants.map((one) => ({
        office_id: officeId,
        report_id: reportId,
        holder: one.holder,
        holder_id: one.holderId,
        sealed: one.sealed,
      })),
    )
    .execute()
}

export async function findGrants(scope: Scope, reportId: ReportId): Promise<Grant[]> {
  const rows = await scope.db
    .selectFrom('reports.key_grant')
    .select(['holder', 'holder_id', 'sealed'])
    .where('report_id', '=', reportId)
    .execute()
  return rows.map((row) => ({
    holder: row.holder as Grant['holder'],
    holderId: row.holder_id,
    sealed: row.sealed,
  }))
}

/** The report as this reader may see it; null when there is none for them. */
export async function findReport(scope: Scope, id: ReportId): Promise<ReportRow | null> {
  const row = await scope.db.selectFrom('reports.report').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toReport(row) : null
}

/** Sets what the reporter's own acts change. */
export async function updateReport(
  scope: Scope,
  id: ReportId,
  change: {
    status?: ReportStatus
    reporter_waiting?: boolean
    named?: boolean
    urgency?: Urgency
    urgency_reasons?: string[]
  },
): Promise<void> {
  await scope.db
    .updateTable('reports.report')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

type StoredReport = Awaited<ReturnType<typeof selectOne>>
async function selectOne(scope: Scope) {
  return scope.db.selectFrom('reports.report').selectAll().executeTakeFirstOrThrow()
}

function toReport(row: StoredReport): ReportRow {
  return {
    ...codedReport(row),
    officeId: row.office_id as OfficeId,
    formVersion: row.form_version,
    enteredBy: row.entered_by as AccountId | null,
    sealed: row.sealed,
  }
}
