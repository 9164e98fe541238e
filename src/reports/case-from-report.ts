import type { AccountId } from '#src/platform/ids.ts'
import type { CaseIdentity, IncidentFacts, NewCase, SafeContact } from '#src/cases/index.ts'
import type { DeskReport } from './desk-report.ts'
import type { OpenedPerson, OpenedReport } from './open-report.ts'

/** Stands for the one who was hurt when the report names nobody: a file may be opened for them all the same. */
export const unnamedPerson = 'unnamed'

/** One file to open: whose, on which side, who leads it. */
export type NewFile = Readonly<{
  /** A person of the report, or `unnamedPerson`. */
  personId: string
  side: 'harmed' | 'reported' | 'witness'
  lead: AccountId
  fullName: string
}>

/** What a worker chose for the files of one report. */
export type FilesPlan = Readonly<{ files: readonly NewFile[]; joining: 'harmed' | 'reported' | 'none' }>

export type PlanProblem = 'no_files' | 'same_person_twice' | 'wall' | 'unknown_person' | 'no_name'

/**
 * What stands against opening these files. No account may lead or join files of both sides: the database
 * refuses it as well, and this says it before anything is done.
 */
export function problemOfPlan(
  plan: FilesPlan,
  me: AccountId,
  persons: readonly Pick<OpenedPerson, 'id'>[],
): PlanProblem | null {
  if (plan.files.length === 0) return 'no_files'
  if (new Set(plan.files.map((file) => file.personId)).size < plan.files.length) return 'same_person_twice'
  if (plan.files.some((file) => file.fullName.trim() === '')) return 'no_name'
  const known = new Set<string>([...persons.map((person) => person.id), unnamedPerson])
  if (plan.files.some((file) => !known.has(file.personId))) return 'unknown_person'
  const readers = (side: 'harmed' | 'reported') => {
    const leads = plan.files.filter((file) => file.side === side).map((file) => file.lead)
    return plan.joining === side && leads.length > 0 ? [...leads, me] : leads
  }
  const harmed = new Set(readers('harmed'))
  return readers('reported').some((account) => harmed.has(account)) ? 'wall' : null
}

/** The file the report itself may lie in: never one of the other side, unless that person wrote it. */
export function homeOfReport(plan: FilesPlan, reporterKind: string): NewFile | null {
  const wanted = reporterKind === 'reportedPerson' ? 'reported' : 'harmed'
  return plan.files.find((file) => file.side === wanted) ?? null
}

/** What a new file starts with. The side that is reported gets nothing that tells of the one who was hurt. */
export function newCaseFrom(
  opened: OpenedReport,
  report: DeskReport,
  file: NewFile,
  me: AccountId,
  joining: boolean,
): NewCase {
  const person = opened.persons.find((one) => one.id === file.personId)
  const contact = file.side === 'harmed' ? safeContactFrom(opened) : null
  return {
    side: file.side,
    lead: file.lead,
    ...(joining && file.lead !== me ? { members: [{ accountId: me, duty: 'member' as const }] } : {}),
    identity: identityFrom(opened, file, person),
    urgency: file.side === 'harmed' ? report.urgency : 'PLANNED',
    facts: {
      caseType: file.side === 'reported' ? 'childReported' : report.classifiedType,
      authority: report.classifiedAuthority,
      ageBand: person?.ageBand ?? null,
      sex: person?.sex ?? null,
      regionCode: report.regionCode,
      venue: report.venue,
      institutionId: report.institutionId,
    },
    ...(contact ? { portraits: { safe_contact: contact } } : {}),
  }
}

function identityFrom(opened: OpenedReport, file: NewFile, person: OpenedPerson | undefined): CaseIdentity {
  const isReporter = opened.answers.reporterKind === 'self' && file.side === 'harmed'
  return {
    fullName: file.fullName,
    ...(person?.className ? { classOrPost: person.className } : {}),
    ...(opened.answers.institution ? { institution: opened.answers.institution } : {}),
    ...(isReporter && opened.answers.contactNumber ? { phone: opened.answers.contactNumber } : {}),
  }
}

/** How to reach the person without danger. Rules given by somebody else are theirs, not the hurt person's. */
function safeContactFrom(opened: OpenedReport): SafeContact | null {
  const { reporterKind, contactRules, contactNumber, contactWhen, contactOpening, mustNotKnow } =
    opened.answers
  const own = reporterKind === 'self'
  const found: SafeContact = {
    rules: own ? (contactRules ?? []) : [],
    ...(own && contactNumber ? { phone: contactNumber } : {}),
    ...(own && contactWhen ? { hours: contactWhen } : {}),
    ...(own && contactOpening ? { opening: contactOpening } : {}),
    ...(mustNotKnow ? { mustNotKnow } : {}),
  }
  return found.rules.length > 0 || Object.keys(found).length > 1 ? found : null
}

/** The event in codes, shared by the files of both sides. */
export function incidentFrom(opened: OpenedReport, report: DeskReport): IncidentFacts {
  const [year, month, day] = (opened.answers.when ?? '').split('-')
  const count = (side: string) =>
    opened.persons.filter((one) => one.side === side).reduce((sum, one) => sum + one.countAtLeast, 0)
  return {
    happenedOn: year ? `${year}-${month ?? '01'}-${day ?? '01'}` : null,
    precision: day ? 'day' : month ? 'month' : year ? 'year' : null,
    forms: report.forms,
    place: report.place,
    venue: report.venue,
    institutionId: report.institutionId,
    regionCode: report.regionCode,
    peopleReported: count('reported') || null,
    peopleHarmed: count('harmed') || null,
    injured: report.injured,
  }
}
