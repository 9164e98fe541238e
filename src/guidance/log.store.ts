import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type Id } from '#src/platform/ids.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { Component, Field, OutcomeDomain, Shape } from './codes.ts'
import type { Given, MonthCount } from './counts.ts'
import type { PlanId } from './plan.store.ts'

export type GivenId = Id<'service_given'>
export type GivenFacts = Readonly<{
  heldOn: string
  shape: Shape
  field: Field
  component: Component
  topic: string
  className: string | null
  minutes: number
  expected: number | null
  attended: number
  domains: readonly OutcomeDomain[]
}>
export type ServiceGiven = GivenFacts & Readonly<{ id: GivenId; planId: PlanId | null; school: string }>
export type LogPlace = Readonly<{ day: string; id: string }>

/** One's own log, newest first, from a place on. */
export async function givenByMe(
  scope: AccountScope,
  before: LogPlace | null,
  limit: number,
): Promise<ServiceGiven[]> {
  let query = scope.db
    .selectFrom('guidance.service_given as g')
    .innerJoin('people.institution as i', (join) =>
      join.onRef('i.office_id', '=', 'g.office_id').onRef('i.id', '=', 'g.institution_id'),
    )
    .select(['g.id', 'g.plan_id', 'g.held_on', 'g.shape', 'g.field', 'g.component', 'g.topic'])
    .select(['g.class_name', 'g.minutes', 'g.expected', 'g.attended', 'g.domains', 'i.name'])
    .where('g.office_id', '=', scope.actor.officeId)
    .where('g.account_id', '=', scope.actor.accountId)
    .where('g.removed_at', 'is', null)
  if (before) query = query.where(sql<boolean>`(g.held_on, g.id) < (${before.day}::date, ${before.id}::uuid)`)
  const rows = await query.orderBy('g.held_on', 'desc').orderBy('g.id', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    id: row.id as GivenId,
    planId: row.plan_id as PlanId | null,
    school: row.name,
    heldOn: row.held_on,
    shape: row.shape as Shape,
    field: row.field as Field,
    component: row.component as Component,
    topic: row.topic,
    className: row.class_name,
    minutes: row.minutes,
    expected: row.expected,
    attended: row.attended,
    domains: row.domains as OutcomeDomain[],
  }))
}

const columnsOf = (facts: GivenFacts) => ({
  held_on: facts.heldOn,
  shape: facts.shape,
  field: facts.field,
  component: facts.component,
  topic: facts.topic,
  class_name: facts.className,
  minutes: facts.minutes,
  expected: facts.expected,
  attended: facts.attended,
  domains: [...facts.domains],
})

export async function insertGiven(
  scope: AccountScope,
  institutionId: InstitutionId,
  planId: PlanId | null,
  facts: GivenFacts,
): Promise<GivenId> {
  const id = newOrderedId<'service_given'>(scope.now.getTime())
  await scope.db
    .insertInto('guidance.service_given')
    .values({
      office_id: scope.actor.officeId,
      id,
      institution_id: institutionId,
      account_id: scope.actor.accountId,
      plan_id: planId,
      ...columnsOf(facts),
      written_at: scope.now,
    })
    .execute()
  return id
}

/** Brings the log line of a plan in step with its report. False when there is none yet. */
export async function updateGivenOfPlan(
  scope: AccountScope,
  planId: PlanId,
  facts: GivenFacts,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.service_given')
    .set(columnsOf(facts))
    .where('office_id', '=', scope.actor.officeId)
    .where('plan_id', '=', planId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

/** Takes out a line entered wrongly; lines that come from a report go with their report. */
export async function removeGiven(scope: AccountScope, id: GivenId): Promise<boolean> {
  const result = await scope.db
    .updateTable('guidance.service_given')
    .set({ removed_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', scope.actor.accountId)
    .where('id', '=', id)
    .where('plan_id', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) > 0
}

export type Span = Readonly<{ from: string; to: string }>
export type GivenCount = Given & Readonly<{ attended: number; minutes: number }>

/** One's own services of a span at one school, counted by shape, field and component. */
export async function countGiven(
  scope: AccountScope,
  institutionId: InstitutionId,
  span: Span,
): Promise<GivenCount[]> {
  const { rows } = await sql<GivenCount>`
    select shape, field, component, count(*)::int as count, sum(attended)::int as attended, sum(minutes)::int as minutes
    from guidance.service_given
    where office_id = ${scope.actor.officeId} and institution_id = ${institutionId} and account_id = ${scope.actor.accountId}
      and held_on between ${span.from}::date and ${span.to}::date and removed_at is null
    group by shape, field, component order by shape, field, component`.execute(scope.db)
  return rows
}

/** How many of one's own services of a span hoped for what; those to groups and those to single pupils apart. */
export async function countDomains(
  scope: AccountScope,
  institutionId: InstitutionId,
  span: Span,
): Promise<{ groups: Map<string, number>; pupils: Map<string, number> }> {
  const { officeId, accountId } = scope.actor
  const { rows } = await sql<{ of: 'groups' | 'pupils'; domain: string; count: number }>`
    with given as (
      select 'groups' as of, g.domains from guidance.service_given g
      where g.office_id = ${officeId} and g.institution_id = ${institutionId} and g.account_id = ${accountId}
        and g.held_on between ${span.from}::date and ${span.to}::date and g.removed_at is null
      union all
      select 'pupils', s.domains from guidance.session s
      where s.office_id = ${officeId} and s.institution_id = ${institutionId} and s.account_id = ${accountId}
        and s.held_on between ${span.from}::date and ${span.to}::date and s.amends is null)
    select g.of, d.domain, count(*)::int as count from given g, unnest(g.domains) d (domain) group by g.of, d.domain`.execute(
    scope.db,
  )
  const of = (who: 'groups' | 'pupils') =>
    new Map(rows.flatMap((row) => (row.of === who ? [[row.domain, row.count] as const] : [])))
  return { groups: of('groups'), pupils: of('pupils') }
}

/** One's own services by month and field, individual guidance among them: for one's own screen. */
export async function countMonths(scope: AccountScope, span: Span): Promise<MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    select month, field, count(*)::int as count from (
      select to_char(held_on, 'YYYY-MM') as month, field from guidance.service_given
      where office_id = ${scope.actor.officeId} and account_id = ${scope.actor.accountId} and removed_at is null
        and held_on between ${span.from}::date and ${span.to}::date
      union all
      select to_char(held_on, 'YYYY-MM'), field from guidance.session
      where office_id = ${scope.actor.officeId} and account_id = ${scope.actor.accountId} and amends is null
        and held_on between ${span.from}::date and ${span.to}::date) given
    group by month, field`.execute(scope.db)
  return rows
}
