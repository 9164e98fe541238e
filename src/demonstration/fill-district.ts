import type { CaseId, ReportId } from '#src/platform/ids.ts'
import type { Database } from '#src/platform/db/scope.ts'
import { must } from './courses/course.ts'
import { tellSchool } from './courses/school.ts'
import { tellCourses, toldCourses, type Planted } from './courses/tell-courses.ts'
import { tellWeek } from './courses/week.ts'
import { inTurns } from './in-turns.ts'
import type { IncidentId } from './floors/cases.ts'
import type { Known } from './known.ts'
import { makeDistrictOffice, type DistrictOffice } from './make-district-office.ts'
import { toldCases } from './story/cases.ts'
import { toldReports } from './story/reports.ts'
import type { ToldCase, ToldReport } from './story/shapes.ts'
import { casesInYear, yearOf } from './story/year.ts'
import { day, momentOf } from './moments.ts'
import { tellCase } from './tell-case.ts'
import { tellDataRights } from './tell-data-rights.ts'
import { tellReport } from './tell-report.ts'

/** What was planted: for the table that is printed, and for tests. */
export type District = Readonly<{
  office: DistrictOffice
  cases: ReadonlyMap<string, CaseId>
  reports: ReadonlyMap<string, ReportId>
  /** Reports that whoever looks around may come back to, with what each shows. */
  codes: readonly Readonly<{ code: string; shows: string }>[]
  /** Whole courses of help, and on whose account each is found. */
  courses: readonly Planted[]
}>

type Waiting = Readonly<{ until?: AbortSignal; onStep?: (what: string) => void }>

/**
 * Fills an empty house with an openly fictional district: an office with every role, schools and a pesantren,
 * twenty-five files and the reports around them, six whole courses of help, and a year's load behind. Everything
 * goes through the use cases that people at work go through, at the moments of the story. Stops where it is once
 * `until` is aborted. Whoever waits hears from `onStep` what is being told.
 */
export async function fillDistrict(
  app: Readonly<{ database: Database; clock: () => Date }>,
  { until, onStep = () => {} }: Waiting = {},
): Promise<District> {
  onStep('kantor, petugas, dan sekolah')
  const office = await makeDistrictOffice(app)
  const codes: District['codes'][number][] = []
  const ofCourses = toldCourses.map((one) => one.file).filter((file) => !toldCases.includes(file))
  const lastYear = [...toldCases, ...ofCourses].filter(
    (one) => momentOf(one.when, office.now).getTime() > office.now.getTime() - 365 * day,
  )
  const behind = yearOf(casesInYear - lastYear.length)
  onStep(`setahun yang lalu: ${behind.cases.length} berkas`)
  await tellAll(office, behind.cases, behind.reports, codes, until)
  // The stories come last, the newest at the end: whoever signs in finds them as what was worked on last.
  const byBeginning = toldCases.toSorted(
    (one, other) => momentOf(one.when, office.now).getTime() - momentOf(other.when, office.now).getTime(),
  )
  onStep(`${toldCases.length} berkas dan ${toldReports.length} laporan`)
  const story = await tellAll(office, byBeginning, toldReports, codes, until)
  onStep(`${toldCourses.length} rangkaian konseling`)
  const courses = await tellCourses(office, story.cases, until, (name) => onStep(`  selesai: ${name}`))
  onStep('pekan ini, sekolah, dan hak atas data')
  await tellWeek(office, story.cases)
  await tellSchool(office, must(story.cases.get('raka'), 'the file of Raka'))
  await tellDataRights(office)
  return { office, ...story, codes, courses }
}

async function tellAll(
  office: DistrictOffice,
  told: readonly ToldCase[],
  reported: readonly ToldReport[],
  codes: District['codes'][number][],
  until?: AbortSignal,
) {
  const cases = new Map<string, CaseId>()
  const reports = new Map<string, ReportId>()
  const known: Known = {
    told: new Map(told.map((one) => [one.key, one])),
    cases,
    reports,
    accountOf: (who) => office.members[who].accountId,
  }
  const tell = async (report: ToldReport) => {
    const made = await tellReport(office, report, known)
    reports.set(made.key, made.reportId)
    for (const [key, caseId] of made.opened) cases.set(key, caseId)
    if (made.code && report.tryIt) codes.push({ code: made.code, shows: report.tryIt })
  }
  // Reports that open files come first, then the files, then the reports that speak of what is there by then.
  const [opening, later] = [reported.filter(opens), reported.filter((one) => !opens(one))]
  await inTurns(opening, tell, until)
  const events = new Map<string, IncidentId>()
  const tellFile = async (one: ToldCase) =>
    void cases.set(one.key, await tellCase(office, one, events, cases.get(one.key) ?? null))
  // Whoever joins an event that another file tells of comes after that file.
  const first = told.filter((one) => !joins(one))
  await inTurns(first, tellFile, until)
  await inTurns(told.filter(joins), tellFile, until)
  await inTurns(later, tell, until)
  return { cases, reports }
}

function opens(report: ToldReport): boolean {
  return report.steps?.some((step) => step.do === 'open') ?? false
}

function joins(told: ToldCase): boolean {
  return told.event !== undefined && told.event.forms === undefined
}
