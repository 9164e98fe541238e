import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { Component, Field, OutcomeDomain, Shape } from './codes.ts'
import type { LineId, ProgrammeId } from './programme.store.ts'

export type PlanId = Id<'service_plan'>
export type PlanFacts = Readonly<{
  shape: Shape
  field: Field
  component: Component
  plannedOn: string
  minutes: number
  content: AnyAnswers
}>
export type ServicePlan = PlanFacts &
  Readonly<{
    id: PlanId
    institutionId: InstitutionId
    school: string
    programmeId: ProgrammeId | null
    lineId: LineId | null
    madeBy: AccountId
    changedBy: AccountId
    changedAt: Date
    version: number
    reported: boolean
  }>

function plans(scope: AccountScope) {
  return scope.db
    .selectFrom('guidance.service_plan as s')
    .innerJoin('people.institution as i', (join) =>
      join.onRef('i.office_id', '=', 's.office_id').onRef('i.id', '=', 's.institution_id'),
    )
    .leftJoin('guidance.plan_report as r', (join) =>
      join.onRef('r.office_id', '=', 's.office_id').onRef('r.plan_id', '=', 's.id'),
    )
    .select(['s.id', 's.institution_id', 'i.name', 's.programme_id', 's.line_id', 's.shape', 's.field'])
    .select(['s.component', 's.planned_on', 's.minutes', 's.content', 's.made_by', 's.changed_by'])
    .select(['s.changed_at', 's.version', 'r.plan_id as reported'])
    .where('s.office_id', '=', scope.actor.officeId)
    .where('s.removed_at', 'is', null)
}

type PlanRow = Awaited<ReturnType<ReturnType<typeof plans>['execute']>>[number]
function toPlan(row: PlanRow): ServicePlan {
  return {
    id: row.id as PlanId,
    institutionId: row.institution_id as InstitutionId,
    school: row.name,
    programmeId: row.programme_id as ProgrammeId | null,
    lineId: row.line_id as LineId | null,
    shape: row.shape as Shape,
    field: row.field as Field,
    component: row.component as Component,
    plannedOn: row.planned_on,
    minutes: row.minutes,
    content: row.content as AnyAnswers,
    madeBy: row.made_by as AccountId,
    changedBy: row.changed_by as AccountId,
    changedAt: row.changed_at,
    version: row.version,
    reported: row.reported !== null,
  }
}

export async function findPlan(scope: AccountScope, id: string): Promise<ServicePlan | undefined> {
  const row = await plans(scope).where('s.id', '=', id).executeTakeFirst()
  return row && toPlan(row)
}

/** Plans of a programme in order of their day. */
export async function plansOfProgramme(
  scope: AccountScope,
  programmeId: ProgrammeId,
): Promise<ServicePlan[]> {
  const rows = await plans(scope)
    .where('s.programme_id', '=', programmeId)
    .orderBy('s.planned_on')
    .orderBy('s.id')
    .limit(300)
    .execute()
  return rows.map(toPlan)
}

/** One's own plans that wait for their report or lie ahead, the oldest first. */
export async function openPlans(scope: AccountScope, most: number): Promise<ServicePlan[]> {
  const rows = await plans(scope)
    .where('s.made_by', '=', scope.actor.accountId)
    .where('r.plan_id', 'is', null)
    .orderBy('s.planned_on')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return rows.map(toPlan)
}

const columnsOf = (facts: PlanFacts) => ({
  shape: facts.shape,
  field: facts.field,
  component: facts.component,
  planned_on: facts.plannedOn,
  minutes: facts.minutes,
  content: JSON.stringify(facts.content),
})

export async function insertPlan(
  scope: AccountScope,
  of: { institutionId: InstitutionId; programmeId: ProgrammeId | null; lineId: LineId | null },
  facts: PlanFacts,
): Promise<PlanId> {
  const id = newOrderedId<'service_plan'>(scope.now.getTime())
  await scope.db
    .insertInto('guidance.service_plan')
    .values({
      office_id: scope.actor.officeId,
      id,
      institution_id: of.institutionId,
      programme_id: of.programmeId,
      line_id: of.lineId,
      ...columnsOf(facts),
      made_by: scope.actor.accountId,
      made_at: scope.now,
      changed_by: scope.actor.accountId,
      changed_at: scope.now,
    })
    .execute()
  return id
}

/** Changes or takes out a plan. False when somebody else did so since `seen`. */
export async function updatePlan(
  scope: AccountScope,
  id: PlanId,
  seen: number,
  change: PlanFacts | 'remove',
): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.service_plan')
    .set({
      ...(change === 'remove' ? { removed_at: scope.now } : columnsOf(change)),
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

export type PlanReportFacts = Readonly<{
  heldOn: string
  expected: number
  attended: number
  domains: readonly OutcomeDomain[]
  content: AnyAnswers
}>
export type PlanReport = PlanReportFacts &
  Readonly<{ writtenBy: AccountId; changedAt: Date; version: number }>

export async function findReport(scope: AccountScope, planId: PlanId): Promise<PlanReport | undefined> {
  const row = await scope.db
    .selectFrom('guidance.plan_report')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return (
    row && {
      heldOn: row.held_on,
      expected: row.expected,
      attended: row.attended,
      domains: row.domains as OutcomeDomain[],
      content: row.content as AnyAnswers,
      writtenBy: row.written_by as AccountId,
      changedAt: row.changed_at,
      version: row.version,
    }
  )
}

/** The first report (`seen` 0) or a change of it. False when somebody else wrote since `seen`. */
export async function putReport(
  scope: AccountScope,
  plan: Pick<ServicePlan, 'id' | 'institutionId'>,
  seen: number,
  facts: PlanReportFacts,
): Promise<boolean> {
  const columns = {
    held_on: facts.heldOn,
    expected: facts.expected,
    attended: facts.attended,
    domains: [...facts.domains],
    content: JSON.stringify(facts.content),
    written_by: scope.actor.accountId,
    changed_at: scope.now,
    version: seen + 1,
  }
  const key = { office_id: scope.actor.officeId, plan_id: plan.id }
  if (seen === 0) {
    const added = await scope.db
      .insertInto('guidance.plan_report')
      .values({ ...key, institution_id: plan.institutionId, ...columns })
      .onConflict((conflict) => conflict.columns(['office_id', 'plan_id']).doNothing())
      .executeTakeFirst()
    return Number(added.numInsertedOrUpdatedRows) > 0
  }
  const changed = await scope.db
    .updateTable('guidance.plan_report')
    .set(columns)
    .where('office_id', '=', key.office_id)
    .where('plan_id', '=', key.plan_id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows) > 0
}
