import type { CompetencyCode } from '#src/people/index.ts'
import { fired, type Reason } from './reason.ts'

/** Columns of practice.md §22. `teacher` has no account here yet: schools are reached by the partner's form. */
export const runners = [
  'peer',
  'teacher',
  'guru_bk',
  'counsellor',
  'psychologist',
  'companion',
  'head',
] as const
export type Runner = (typeof runners)[number]

export const activities = [
  'listen',
  'reportIncident',
  'lesson',
  'groupGuidance',
  'individualGuidance',
  'exposure',
  'suicideScript',
  'traumaWork',
  'questionnaires',
  'restorativeCircle',
  'reportedProgramme',
  'overrideGate',
  'mediaRelease',
] as const
export type Activity = (typeof activities)[number]

/** What somebody needs besides the role. `ownClients`: items of own clients only. `notOtherSide`: who helps the other child is barred. */
export type Need =
  | 'trained'
  | 'competencySd'
  | 'supervision'
  | 'certified'
  | 'secondPerson'
  | 'asksOnly'
  | 'cosignsOnly'
  | 'ownClients'
  | 'notOtherSide'
  | 'coLead'
  | 'planOnly'
  | 'aggregatesOnly'
  | 'approveOnly'
  | 'superviseOnly'
  | 'reviewOnly'
type Cell = false | readonly Need[]
type Row = Readonly<Partial<Record<Runner, Cell>>>

const all: readonly Need[] = []

/** The certification of `people.competency` that proves what an activity needs. It names its supervisor. */
export const certificates: Readonly<Partial<Record<Activity, CompetencyCode>>> = {
  individualGuidance: 'GUIDANCE',
  exposure: 'SD',
  suicideScript: 'SUICIDE_SAFETY',
  traumaWork: 'TRAUMA',
  restorativeCircle: 'RESTORATIVE',
}
const certified: readonly Need[] = ['trained', 'certified', 'competencySd', 'supervision']

/** What somebody's certifications give them of the needs of an activity. */
export function heldFor(activity: Activity, competencies: readonly CompetencyCode[]): readonly Need[] {
  const certificate = certificates[activity]
  return certificate && competencies.includes(certificate) ? certified : []
}

/** Practice.md §22 [D], belum diverifikasi. A column that is not named may not. */
const mayRunTable: Readonly<Record<Activity, Row>> = {
  listen: {
    peer: ['trained'],
    teacher: all,
    guru_bk: all,
    counsellor: all,
    psychologist: all,
    companion: all,
  },
  reportIncident: {
    peer: all,
    teacher: all,
    guru_bk: all,
    counsellor: all,
    psychologist: all,
    companion: all,
    head: all,
  },
  lesson: {
    peer: ['coLead'],
    teacher: all,
    guru_bk: all,
    counsellor: all,
    psychologist: all,
    companion: all,
    head: ['approveOnly'],
  },
  groupGuidance: { teacher: ['coLead'], guru_bk: all, counsellor: all, psychologist: all },
  individualGuidance: { guru_bk: ['trained'], counsellor: all, psychologist: all },
  exposure: { counsellor: ['competencySd', 'supervision'], psychologist: all },
  suicideScript: { guru_bk: ['trained'], counsellor: ['trained'], psychologist: all },
  traumaWork: { psychologist: all },
  questionnaires: {
    guru_bk: ['ownClients'],
    counsellor: ['ownClients'],
    psychologist: all,
    head: ['aggregatesOnly'],
  },
  restorativeCircle: {
    guru_bk: ['certified'],
    counsellor: ['certified'],
    psychologist: ['certified'],
    head: ['approveOnly'],
  },
  reportedProgramme: {
    teacher: ['planOnly'],
    guru_bk: ['notOtherSide'],
    counsellor: ['notOtherSide'],
    psychologist: ['notOtherSide'],
    head: ['superviseOnly'],
  },
  overrideGate: {
    guru_bk: ['asksOnly'],
    counsellor: ['supervision'],
    psychologist: ['secondPerson'],
    head: ['cosignsOnly'],
  },
  mediaRelease: { counsellor: ['reviewOnly'], psychologist: ['reviewOnly'], head: ['approveOnly'] },
}

/** Needs that leave a smaller part of the work than running it. */
const lesser = new Set<Need>([
  'asksOnly',
  'cosignsOnly',
  'coLead',
  'planOnly',
  'aggregatesOnly',
  'approveOnly',
  'superviseOnly',
  'reviewOnly',
])

export type MayRun =
  | Readonly<{ may: 'run'; why: readonly Reason<Need | 'role'>[] }>
  | Readonly<{ may: 'part'; part: Need; why: readonly Reason<Need | 'role'>[] }>
  | Readonly<{ may: 'no'; missing: readonly Need[]; why: readonly Reason<Need | 'role'>[] }>

/**
 * Whether somebody may run an activity. `held` names what they have of the needs: a competency, training,
 * supervision, being on the right side. Several roles: the widest counts; roles the table does not know add
 * nothing.
 */
export function mayRun(activity: Activity, roles: readonly string[], held: readonly Need[]): MayRun {
  const answers = roles
    .filter(isRunner)
    .map((role) => readCell(mayRunTable[activity][role] ?? false, role, held))
  return (
    answers.find((one) => one.may === 'run') ??
    answers.find((one) => one.may === 'part') ??
    answers.find((one) => one.may === 'no' && one.missing.length > 0) ?? {
      may: 'no',
      missing: [],
      why: [fired('role', 'roles', roles.join(','))],
    }
  )
}

function isRunner(role: string): role is Runner {
  return (runners as readonly string[]).includes(role)
}

function readCell(cell: Cell, role: Runner, held: readonly Need[]): MayRun {
  const byRole = fired('role' as const, 'roles', role)
  if (cell === false) return { may: 'no', missing: [], why: [byRole] }
  const part = cell.find((need) => lesser.has(need))
  if (part) return { may: 'part', part, why: [byRole, fired(part, `matrix.${role}`)] }
  const missing = cell.filter((need) => !held.includes(need))
  const why = [byRole, ...cell.map((need) => fired(need, `held.${need}`, held.includes(need)))]
  return missing.length === 0 ? { may: 'run', why } : { may: 'no', missing, why }
}
