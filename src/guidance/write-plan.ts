import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { insertGiven, removeGiven, updateGivenOfPlan, type GivenFacts, type GivenId } from './log.store.ts'
import {
  insertPlan,
  putReport,
  updatePlan,
  type PlanFacts,
  type PlanId,
  type PlanReportFacts,
  type ServicePlan,
} from './plan.store.ts'
import type { InstitutionId } from '#src/people/index.ts'
import type { LineId, ProgrammeId } from './programme.store.ts'

export async function writePlan(
  scope: AccountScope,
  of: { institutionId: InstitutionId; programmeId: ProgrammeId | null; lineId: LineId | null },
  facts: PlanFacts,
): Promise<PlanId> {
  const id = await insertPlan(scope, of, facts)
  await note(scope, 'guidance.plan_written', id, { shape: facts.shape, field: facts.field })
  return id
}

/** Changes or takes out a plan. False when somebody else did so since `seen`. */
export async function changePlan(
  scope: AccountScope,
  plan: ServicePlan,
  seen: number,
  change: PlanFacts | 'remove',
): Promise<boolean> {
  const done = await updatePlan(scope, plan.id, seen, change)
  if (done)
    await note(scope, change === 'remove' ? 'guidance.plan_removed' : 'guidance.plan_changed', plan.id)
  return done
}

/**
 * Writes what came of a plan; the service then stands in the log, once. Individual guidance is counted from the files
 * of the pupils alone, so that one meeting is never two. False when somebody else wrote since `seen`.
 */
export async function reportPlan(
  scope: AccountScope,
  plan: ServicePlan,
  seen: number,
  facts: PlanReportFacts,
): Promise<boolean> {
  if (!(await putReport(scope, plan, seen, facts))) return false
  if (plan.shape !== 'individual') {
    const given = givenFrom(plan, facts)
    if (!(await updateGivenOfPlan(scope, plan.id, given)))
      await insertGiven(scope, plan.institutionId, plan.id, given)
  }
  await note(scope, 'guidance.plan_reported', plan.id, { attended: facts.attended, expected: facts.expected })
  return true
}

function givenFrom(plan: ServicePlan, facts: PlanReportFacts): GivenFacts {
  const { className, topic } = plan.content
  return {
    heldOn: facts.heldOn,
    shape: plan.shape,
    field: plan.field,
    component: plan.component,
    topic: typeof topic === 'string' ? topic : '',
    className: typeof className === 'string' ? className : null,
    minutes: plan.minutes,
    expected: facts.expected,
    attended: facts.attended,
    domains: facts.domains,
  }
}

/** Writes a service that had no plan of its own. */
export async function logService(
  scope: AccountScope,
  institutionId: InstitutionId,
  facts: GivenFacts,
): Promise<void> {
  const id = await insertGiven(scope, institutionId, null, facts)
  await record(scope, {
    action: 'guidance.service_given',
    subjectKind: 'guidance_service',
    subjectId: id,
    facts: { shape: facts.shape, field: facts.field, attended: facts.attended },
  })
}

export async function unlogService(scope: AccountScope, id: GivenId): Promise<boolean> {
  const gone = await removeGiven(scope, id)
  if (gone)
    await record(scope, {
      action: 'guidance.service_removed',
      subjectKind: 'guidance_service',
      subjectId: id,
    })
  return gone
}

function note(
  scope: AccountScope,
  action: string,
  subjectId: PlanId,
  facts: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  return record(scope, { action, subjectKind: 'guidance_plan', subjectId, facts })
}
