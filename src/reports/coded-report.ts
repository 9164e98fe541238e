import type { HarmForm } from '#content/codes/harm.ts'
import type { Place, VenueType } from '#content/codes/places.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountId, CaseId, Id, ReportId } from '#src/platform/ids.ts'
import type { ReportKind } from './report-form.ts'
import type { ReportStatus } from './triage.ts'

/** What is known of a report without opening it: codes in clear, never a word of the story. */
export type CodedReport = Readonly<{
  id: ReportId
  number: string
  /** A report, or a request to talk or for a counsellor. */
  kind: ReportKind
  receivedOn: string
  channel: string
  reporterKind: string
  named: boolean
  /** The band whose words the reporter reads. */
  ageBand: string | null
  happenedBand: string | null
  forms: readonly HarmForm[]
  place: Place | null
  venue: VenueType | null
  institutionId: Id<'institution'> | null
  regionCode: string | null
  frequency: string | null
  stillGoing: string | null
  injured: boolean | null
  dangerNow: boolean
  worry: number | null
  lang: 'id' | 'en'
  urgency: Urgency
  urgencyReasons: readonly string[]
  status: ReportStatus
  takenBy: AccountId | null
  takenAt: Date | null
  firstReadAt: Date | null
  decidedAt: Date | null
  decision: string | null
  decisionReason: string | null
  classifiedType: string | null
  classifiedAuthority: string | null
  caseId: CaseId | null
  duplicateOf: ReportId | null
  reporterWaiting: boolean
  version: number
}>

/** The same as it lies in the database. */
export type StoredCodes = {
  id: string
  number: string
  kind: string
  received_on: string
  channel: string
  reporter_kind: string
  named: boolean
  age_band: string | null
  happened_band: string | null
  forms: string[]
  place: string | null
  venue: string | null
  institution_id: string | null
  region_code: string | null
  frequency: string | null
  still_going: string | null
  injured: boolean | null
  danger_now: boolean
  worry: number | null
  lang: string
  urgency: string
  urgency_reasons: string[]
  status: string
  taken_by: string | null
  taken_at: Date | null
  first_read_at: Date | null
  decided_at: Date | null
  decision: string | null
  decision_reason: string | null
  classified_type: string | null
  classified_authority: string | null
  case_id: string | null
  duplicate_of: string | null
  reporter_waiting: boolean
  version: number
}

/** The row in the words of the code. Codes come from our own check constraints and lists. */
export function codedReport(row: StoredCodes): CodedReport {
  return {
    id: row.id as ReportId,
    number: row.number,
    kind: row.kind as ReportKind,
    receivedOn: row.received_on,
    channel: row.channel,
    reporterKind: row.reporter_kind,
    named: row.named,
    ageBand: row.age_band,
    happenedBand: row.happened_band,
    forms: row.forms as HarmForm[],
    place: row.place as Place | null,
    venue: row.venue as VenueType | null,
    institutionId: row.institution_id as Id<'institution'> | null,
    regionCode: row.region_code,
    frequency: row.frequency,
    stillGoing: row.still_going,
    injured: row.injured,
    dangerNow: row.danger_now,
    worry: row.worry,
    lang: row.lang === 'en' ? 'en' : 'id',
    urgency: row.urgency as Urgency,
    urgencyReasons: row.urgency_reasons,
    status: row.status as ReportStatus,
    takenBy: row.taken_by as AccountId | null,
    takenAt: row.taken_at,
    firstReadAt: row.first_read_at,
    decidedAt: row.decided_at,
    decision: row.decision,
    decisionReason: row.decision_reason,
    classifiedType: row.classified_type,
    classifiedAuthority: row.classified_authority,
    caseId: row.case_id as CaseId | null,
    duplicateOf: row.duplicate_of as ReportId | null,
    reporterWaiting: row.reporter_waiting,
    version: row.version,
  }
}
