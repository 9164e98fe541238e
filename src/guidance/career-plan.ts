import { record } from '#src/platform/audit/record.ts'
import type { Client, Member, PlaceKeys } from '#src/platform/access/visitor.ts'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { AnswersOf } from '#src/platform/forms/index.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { openJson, sealJson, type Place } from '#src/platform/vault/index.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import { insertVersion, versionsOf, type StoredPlan } from './career-plan.store.ts'
import type { careerForm } from './forms/case-forms.ts'

/** What lies sealed under the place key of the person: their own plan, in their words and those of who helps. */
export type CareerAnswers = AnswersOf<typeof careerForm>
export type CareerPlan = Omit<StoredPlan, 'sealed' | 'placeVersion'> & Readonly<{ answers: CareerAnswers }>

/** Whether nothing was said at all. */
export function isBlank(answers: CareerAnswers): boolean {
  return Object.values(answers).every((answer) => answer === undefined || answer.length === 0)
}

function placeOf(caseId: CaseId, version: number): Place {
  return { table: 'guidance.career_plan', row: `${caseId}:${version}`, column: 'sealed' }
}

/** All versions, newest first, and the number of the newest; nought when nobody has begun. */
export type CareerPlans = Readonly<{ newest: number; plans: readonly CareerPlan[] }>

function opened(caseId: CaseId, keys: PlaceKeys, rows: readonly StoredPlan[]): CareerPlans {
  const plans = rows.map(({ sealed, placeVersion, ...row }): CareerPlan => ({
    ...row,
    answers: openJson<CareerAnswers>(keys.of(placeVersion), placeOf(caseId, row.version), sealed),
  }))
  return { newest: plans[0]?.version ?? 0, plans }
}

/** All versions for the team. Empty when nobody has begun; then no place is made either. */
export async function readCareerPlan(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
): Promise<CareerPlans> {
  const rows = await versionsOf(scope, file.head.id)
  if (rows.length === 0) return { newest: 0, plans: [] }
  return opened(file.head.id, await placeKeys(scope, member, file, 'client'), rows)
}

/** All versions for the person themselves. */
export async function readOwnCareerPlan(scope: ClientScope, client: Client): Promise<CareerPlans> {
  return opened(client.caseId, client.keys, await versionsOf(scope, client.caseId))
}

/** Writes the version after `seen`. False when somebody, of the team or the person, did so first. */
export async function writeCareerPlan(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  seen: number,
  answers: CareerAnswers,
): Promise<boolean> {
  return write(scope, file.head.id, await placeKeys(scope, member, file, 'client'), seen, answers)
}

export function writeOwnCareerPlan(
  scope: ClientScope,
  client: Client,
  seen: number,
  answers: CareerAnswers,
): Promise<boolean> {
  return write(scope, client.caseId, client.keys, seen, answers)
}

async function write(
  scope: AccountScope | ClientScope,
  caseId: CaseId,
  keys: PlaceKeys,
  seen: number,
  answers: CareerAnswers,
): Promise<boolean> {
  const [newest] = await versionsOf(scope, caseId, 1)
  if ((newest?.version ?? 0) !== seen) return false
  const version = seen + 1
  const sealed = sealJson(keys.newest, placeOf(caseId, version), answers)
  if (!(await insertVersion(scope, { caseId, version, placeVersion: keys.current, sealed }))) return false
  const by = scope.actor.kind === 'account' ? 'staff' : 'client'
  await record(scope, {
    action: 'guidance.career_plan',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { version, by },
  })
  await tell(scope, {
    kind: 'guidance.career_plan',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { version, by },
  })
  await knock(scope, 'cases', { subjectId: caseId })
  return true
}
