import { drop } from '#src/platform/clock/promise.store.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { InstitutionId } from '#src/people/index.ts'
import { todayOf } from '#src/cases/index.ts'
import { insertNeed, removeNeed, type NeedFacts } from './need.store.ts'
import { oweReports } from './owe-reports.ts'
import { postsAtSchool } from './post.store.ts'
import { calendarProblems, type CalendarProblem } from './programme.ts'
import {
  insertLine,
  insertProgramme,
  programmesOf,
  updateLine,
  updateProgramme,
  type LineFacts,
  type NeedId,
  type Programme,
  type ProgrammeFacts,
  type ProgrammeId,
  type ProgrammeLine,
} from './programme.store.ts'
import { reportsGiven } from './report.store.ts'

/** Why a programme cannot be kept as it was written. */
export type ProgrammeRefusal = CalendarProblem | 'standing' | 'overtaken'

/** Begins the programme of a school for a year. A draft until it is put to use. */
export async function startProgramme(
  scope: AccountScope,
  institutionId: InstitutionId,
  facts: ProgrammeFacts,
): Promise<{ id: ProgrammeId } | { refused: ProgrammeRefusal }> {
  const [problem] = calendarProblems(facts.calendar)
  if (problem) return { refused: problem }
  const { schoolYear } = facts.calendar
  const same = (one: Programme) => one.calendar.schoolYear === schoolYear
  if ((await programmesOf(scope, [institutionId])).some(same)) return { refused: 'standing' }
  const id = await insertProgramme(scope, institutionId, facts)
  await note(scope, 'guidance.programme_started', id, { schoolYear })
  return { id }
}

/** Changes a programme. Whoever saves later is told who was first. */
export async function changeProgramme(
  scope: AccountScope,
  programme: Programme,
  seen: number,
  facts: ProgrammeFacts,
): Promise<ProgrammeRefusal | null> {
  const [problem] = calendarProblems(facts.calendar)
  if (problem) return problem
  const year = facts.calendar.schoolYear
  const others = (await programmesOf(scope, [programme.institutionId])).filter(
    (one) => one.id !== programme.id,
  )
  if (others.some((one) => one.calendar.schoolYear === year)) return 'standing'
  if (!(await updateProgramme(scope, programme.id, seen, facts))) return 'overtaken'
  if (programme.status === 'in_use') await oweAtSchool(scope, { ...programme, ...facts }, 'own')
  await note(scope, 'guidance.programme_changed', programme.id)
  return null
}

/** Puts a programme to use: from now on its reports are owed by everybody who works there as guru BK. */
export async function useProgramme(
  scope: AccountScope,
  programme: Programme,
  seen: number,
): Promise<boolean> {
  const usedOn = todayOf(scope.now)
  if (!(await updateProgramme(scope, programme.id, seen, { status: 'in_use', usedOn }))) return false
  await oweAtSchool(scope, { ...programme, usedOn }, 'everybody')
  await note(scope, 'guidance.programme_in_use', programme.id)
  return true
}

export async function closeProgramme(
  scope: AccountScope,
  programme: Programme,
  seen: number,
): Promise<boolean> {
  if (!(await updateProgramme(scope, programme.id, seen, { status: 'closed' }))) return false
  for (const post of await postsAtSchool(scope, programme.institutionId)) {
    await drop(scope, 'guidance.month_report', post.id, 'programme_closed')
    await drop(scope, 'guidance.term_report', post.id, 'programme_closed')
  }
  await note(scope, 'guidance.programme_closed', programme.id)
  return true
}

async function oweAtSchool(
  scope: AccountScope,
  programme: Programme,
  whose: 'own' | 'everybody',
): Promise<void> {
  for (const post of await postsAtSchool(scope, programme.institutionId)) {
    // What a colleague handed in only they can see, so a change of the programme never turns their clock back to a
    // report they gave: it moves when they hand in the next.
    const own = post.accountId === scope.actor.accountId
    if (whose === 'own' && !own) continue
    const given = own ? await reportsGiven(scope, programme.institutionId) : []
    await oweReports(scope, post, programme, given)
  }
}

export async function addNeed(scope: AccountScope, programme: Programme, facts: NeedFacts): Promise<void> {
  await insertNeed(scope, programme, facts)
  await note(scope, 'guidance.need_added', programme.id, { field: facts.field })
}

export async function dropNeed(scope: AccountScope, programme: Programme, id: NeedId): Promise<boolean> {
  const gone = await removeNeed(scope, programme.id, id)
  if (gone) await note(scope, 'guidance.need_removed', programme.id)
  return gone
}

export async function addLine(scope: AccountScope, programme: Programme, facts: LineFacts): Promise<void> {
  await insertLine(scope, programme, facts)
  await note(scope, 'guidance.line_added', programme.id, { field: facts.field, term: facts.term })
}

/** Changes or takes out a line. False when somebody else did so since `seen`. */
export async function changeLine(
  scope: AccountScope,
  programme: Programme,
  line: ProgrammeLine,
  seen: number,
  change: LineFacts | 'remove',
): Promise<boolean> {
  const done = await updateLine(scope, line.id, seen, change)
  if (done)
    await note(scope, change === 'remove' ? 'guidance.line_removed' : 'guidance.line_changed', programme.id)
  return done
}

function note(
  scope: AccountScope,
  action: string,
  subjectId: ProgrammeId,
  facts: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  return record(scope, { action, subjectKind: 'guidance_programme', subjectId, facts })
}
