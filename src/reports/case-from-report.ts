import type { AccountId } from '#src/platform/ids.ts'
import type { CaseIdentity, IncidentFacts, NewCase, SafeContact, Strengths } from '#src/cases/index.ts'
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

/**
 * The files the report itself lies in: those of everybody who was hurt, so that each team reads it. Never one of
 * the other side, unless that person wrote it, and then only theirs.
 */
export function homesOfReport(plan: FilesPlan, reporterKind: string): NewFile[] {
  const wanted = reporterKind === 'reportedPerson' ? 'reported' : 'harmed'
  const homes = plan.files.filter((file) => file.side === wanted)
  return wanted === 'reported' ? homes.slice(0, 1) : homes
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
  const hurt = file.side === 'harmed'
  const [contact, strengths] = hurt ? [safeContactFrom(opened), strengthsFrom(opened)] : [null, null]
  const portraits = { ...(contact ? { safe_contact: contact } : {}), ...(strengths ? { strengths } : {}) }
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
    ...(Object.keys(portraits).length > 0 ? { portraits } : {}),
  }
}

/** What an adult saw the child do well, and what helps: the file begins with it. */
function strengthsFrom({ answers }: OpenedReport): Strengths | null {
  const { doesWell, helps } = answers
  return doesWell || helps ? { strengths: doesWell, supports: helps } : null
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
  const {
    reporterKind,
    contactRules,
    contactNumber,
    contactWhen,
    contactOpening,
    contactThrough,
    mustNotKnow,
  } = opened.answers
  const own = reporterKind === 'self'
  const found: SafeContact = {
    rules: own ? (contactRules ?? []) : [],
    ...(own && contactNumber ? { phone: contactNumber } : {}),
    ...(own && contactWhen ? { hours: contactWhen } : {}),
    ...(own && contactOpening ? { opening: contactOpening } : {}),
    ...(own && contactThrough ? { through: contactThrough } : {}),
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
