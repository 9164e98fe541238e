import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { Component, Field, ProgrammeStatus, Shape, Term } from './codes.ts'
import type { SchoolCalendar } from './programme.ts'

export type ProgrammeId = Id<'programme'>
export type LineId = Id<'programme_line'>
export type NeedId = Id<'need'>

export type ProgrammeFacts = Readonly<{
  calendar: SchoolCalendar
  weeks: readonly [first: number, second: number]
  content: AnyAnswers
}>
export type Programme = ProgrammeFacts &
  Readonly<{
    id: ProgrammeId
    institutionId: InstitutionId
    school: string
    status: ProgrammeStatus
    /** Since when it is in use; its reports are owed from then on. */
    usedOn: string | null
    changedBy: AccountId
    changedAt: Date
    version: number
  }>

/** Programmes of these schools, the newest year first. */
export async function programmesOf(
  scope: AccountScope,
  schools: readonly InstitutionId[],
): Promise<Programme[]> {
  if (schools.length === 0) return []
  const rows = await programmes(scope)
    .where('g.institution_id', 'in', [...schools])
    .orderBy('g.school_year', 'desc')
    .orderBy('i.name')
    .limit(60)
    .execute()
  return rows.map(toProgramme)
}

export async function findProgramme(scope: AccountScope, id: string): Promise<Programme | undefined> {
  const row = await programmes(scope).where('g.id', '=', id).executeTakeFirst()
  return row && toProgramme(row)
}

function programmes(scope: AccountScope) {
  return scope.db
    .selectFrom('guidance.programme as g')
    .innerJoin('people.institution as i', (join) =>
      join.onRef('i.office_id', '=', 'g.office_id').onRef('i.id', '=', 'g.institution_id'),
    )
    .select(['g.id', 'g.institution_id', 'i.name', 'g.school_year', 'g.status', 'g.content', 'g.version'])
    .select(['g.first_from', 'g.first_to', 'g.first_weeks', 'g.second_from', 'g.second_to', 'g.second_weeks'])
    .select(['g.used_on', 'g.changed_by', 'g.changed_at'])
    .where('g.office_id', '=', scope.actor.officeId)
}

type ProgrammeRow = Awaited<ReturnType<ReturnType<typeof programmes>['execute']>>[number]
function toProgramme(row: ProgrammeRow): Programme {
  return {
    id: row.id as ProgrammeId,
    institutionId: row.institution_id as InstitutionId,
    school: row.name,
    calendar: {
      schoolYear: row.school_year,
      first: { from: row.first_from, to: row.first_to },
      second: { from: row.second_from, to: row.second_to },
    },
    weeks: [row.first_weeks, row.second_weeks],
    status: row.status as ProgrammeStatus,
    usedOn: row.used_on,
    content: row.content as AnyAnswers,
    changedBy: row.changed_by as AccountId,
    changedAt: row.changed_at,
    version: row.version,
  }
}

function columnsOf({ calendar, weeks, content }: ProgrammeFacts) {
  return {
    school_year: calendar.schoolYear,
    first_from: calendar.first.from,
    first_to: calendar.first.to,
    first_weeks: weeks[0],
    second_from: calendar.second.from,
    second_to: calendar.second.to,
    second_weeks: weeks[1],
    content: JSON.stringify(content),
  }
}

/** Throws a duplicate error (`isDuplicate`) when the school has a programme for that year. */
export async function insertProgramme(
  scope: AccountScope,
  institutionId: InstitutionId,
  facts: ProgrammeFacts,
): Promise<ProgrammeId> {
  const id = newOrderedId<'programme'>(scope.now.getTime())
  await scope.db
    .insertInto('guidance.programme')
    .values({
      office_id: scope.actor.officeId,
      id,
      institution_id: institutionId,
      ...columnsOf(facts),
      made_by: scope.actor.accountId,
      made_at: scope.now,
      changed_by: scope.actor.accountId,
      changed_at: scope.now,
    })
    .execute()
  return id
}

/** False when somebody else changed it since `seen`. */
export async function updateProgramme(
  scope: AccountScope,
  id: ProgrammeId,
  seen: number,
  change: ProgrammeFacts | { status: 'in_use'; usedOn: string } | { status: 'closed' },
): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.programme')
    .set({
      ...('status' in change ? { status: change.status } : columnsOf(change)),
      ...('usedOn' in change ? { used_on: change.usedOn } : {}),
      changed_by: scope.actor.accountId,
      changed_at: scope.now,
      version: seen + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

export type LineFacts = Readonly<{
  term: Term
  field: Field
  component: Component
  shape: Shape
  hours: number | null
  money: number | null
  content: AnyAnswers
}>
export type ProgrammeLine = LineFacts &
  Readonly<{ id: LineId; changedBy: AccountId; changedAt: Date; version: number }>

export async function linesOf(scope: AccountScope, programmeId: ProgrammeId): Promise<ProgrammeLine[]> {
  const rows = await scope.db
    .selectFrom('guidance.programme_line')
    .select(['id', 'term', 'field', 'component', 'shape', 'hours', 'money', 'content'])
    .select(['changed_by', 'changed_at', 'version'])
    .where('office_id', '=', scope.actor.officeId)
    .where('programme_id', '=', programmeId)
    .where('removed_at', 'is', null)
    .orderBy('term')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as LineId,
    term: row.term === 2 ? 2 : 1,
    field: row.field as Field,
    component: row.component as Component,
    shape: row.shape as Shape,
    hours: row.hours,
    money: row.money,
    content: row.content as AnyAnswers,
    changedBy: row.changed_by as AccountId,
    changedAt: row.changed_at,
    version: row.version,
  }))
}

/** Lines are read in the order in which they were added: that of their ids. */
export async function insertLine(
  scope: AccountScope,
  programme: Pick<Programme, 'id' | 'institutionId'>,
  facts: LineFacts,
): Promise<LineId> {
  const id = newOrderedId<'programme_line'>(scope.now.getTime())
  await scope.db
    .insertInto('guidance.programme_line')
    .values({
      office_id: scope.actor.officeId,
      id,
      programme_id: programme.id,
      institution_id: programme.institutionId,
      ...facts,
      content: JSON.stringify(facts.content),
      changed_by: scope.actor.accountId,
      changed_at: scope.now,
    })
    .execute()
  return id
}

/** Changes or takes out a line. False when somebody else did so since `seen`. */
export async function updateLine(
  scope: AccountScope,
  id: LineId,
  seen: number,
  change: LineFacts | 'remove',
): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.programme_line')
    .set({
      ...(change === 'remove'
        ? { removed_at: scope.now }
        : { ...change, content: JSON.stringify(change.content) }),
      changed_by: scope.actor.accountId,
      changed_at: scope.now,
      version: seen + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}
