import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { keep, promise } from '#src/platform/clock/promise.store.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { newNumber, newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { newSealKey, openText, sealText } from '#src/platform/vault/index.ts'
import { colleagues } from '#src/people/index.ts'
import { mayClose, noticeDue, owedNotices, type BreachId } from './breach.ts'
import {
  breachSteps,
  changeBreach,
  findBreach,
  insertBreach,
  insertBreachStep,
  insertSubjects,
  recordsReadBy,
  type Breach,
  type NewBreach,
} from './breach.store.ts'
import { insertKeyGrants } from './grant.store.ts'
import { grantsTo, openSubjectKey, sealedAt } from './request-keys.ts'

export type BreachTold = Omit<NewBreach, 'id' | 'number' | 'madeBy' | 'sealed'> & Readonly<{ what: string }>

/** Records a breach, starts the 3x24 hours from the moment it was known, and seals its account to those who answer for it. */
export async function recordBreach(scope: AccountScope, member: Member, told: BreachTold): Promise<BreachId> {
  const id: BreachId = newOrderedId<'breach'>(scope.now.getTime())
  const key = newSealKey()
  const { what, ...facts } = told
  await insertBreach(scope, {
    ...facts,
    id,
    number: newNumber('B'),
    madeBy: member.accountId,
    sealed: sealText(key, sealedAt.breach(id), what),
  })
  await insertKeyGrants(
    scope,
    { kind: 'breach', id },
    await grantsTo(scope, { kind: 'breach', id }, await allKeepers(scope), key),
  )
  await promise(scope, { kind: 'privacy.breach', subjectId: id, dueAt: noticeDue(told.knownAt), role: 'dpo' })
  await record(scope, {
    action: 'breach.recorded',
    subjectKind: 'breach',
    subjectId: id,
    facts: { kind: told.kind },
  })
  await knock(scope, 'privacy', { subjectId: id })
  return id
}

async function allKeepers(scope: Scope): Promise<AccountId[]> {
  return (await colleagues(scope, { roles: ['dpo', 'head'] })).map((one) => one.id)
}

export type OpenedBreach = Readonly<{
  breach: Breach
  what: string | null
  measures: readonly { id: string; at: Date; accountId: AccountId; text: string | null }[]
}>

export async function openBreach(
  scope: AccountScope,
  member: Member,
  id: BreachId,
): Promise<OpenedBreach | null> {
  const breach = await findBreach(scope, id)
  if (!breach) return null
  const key = await openSubjectKey(scope, member, { kind: 'breach', id })
  const steps = await breachSteps(scope, id)
  return {
    breach,
    what: key ? openText(key, sealedAt.breach(id), breach.sealed) : null,
    measures: steps.flatMap((step) =>
      step.step !== 'measure'
        ? []
        : [
            {
              id: step.id,
              at: step.at,
              accountId: step.accountId,
              text: key && step.sealed ? openText(key, sealedAt.breachStep(step.id), step.sealed) : null,
            },
          ],
    ),
  }
}

export async function addMeasure(
  scope: AccountScope,
  member: Member,
  id: BreachId,
  text: string,
): Promise<boolean> {
  const key = await openSubjectKey(scope, member, { kind: 'breach', id })
  if (!key) return false
  const stepId = newOrderedId(scope.now.getTime())
  await insertBreachStep(scope, {
    id: stepId,
    breachId: id,
    step: 'measure',
    accountId: member.accountId,
    sealed: sealText(key, sealedAt.breachStep(stepId), text),
  })
  await record(scope, { action: 'breach.measure', subjectKind: 'breach', subjectId: id })
  return true
}

const toldColumns = {
  agency: 'agency_told_at',
  subjects: 'subjects_told_at',
  public: 'public_told_at',
} as const
export type Told = keyof typeof toldColumns

/** Writes down that a notice went out. The promise is kept once agency and data subjects have had theirs. */
export async function markNotice(
  scope: AccountScope,
  member: Member,
  id: BreachId,
  whom: Told,
): Promise<boolean> {
  const before = await findBreach(scope, id)
  if (!before || !owedNotices(before).includes(whom)) return false
  if (!(await changeBreach(scope, id, { [toldColumns[whom]]: scope.now }))) return false
  await insertBreachStep(scope, {
    id: newOrderedId(scope.now.getTime()),
    breachId: id,
    step: `told_${whom}`,
    accountId: member.accountId,
    sealed: null,
  })
  await record(scope, { action: `breach.told_${whom}`, subjectKind: 'breach', subjectId: id })
  const now = await findBreach(scope, id)
  if (now && owedNotices(now).length === 0) await keep(scope, 'privacy.breach', id)
  return true
}

export async function closeBreach(scope: AccountScope, member: Member, id: BreachId): Promise<boolean> {
  const breach = await findBreach(scope, id)
  if (!breach) return false
  const measures = (await breachSteps(scope, id)).filter((step) => step.step === 'measure').length
  if (!mayClose({ ...breach, measures })) return false
  const done = await changeBreach(scope, id, {
    state: 'closed',
    closed_at: scope.now,
    closed_by: member.accountId,
  })
  if (done) await record(scope, { action: 'breach.closed', subjectKind: 'breach', subjectId: id })
  return done
}

/** Adds the records an account opened during the breach, from the audit. Null when period or account is missing. */
export async function findTouched(scope: AccountScope, id: BreachId): Promise<number | null> {
  const breach = await findBreach(scope, id)
  if (!breach?.accountId || !breach.beganAt) return null
  const found = await recordsReadBy(scope, breach.accountId, breach.beganAt, breach.endedAt ?? breach.knownAt)
  await record(scope, {
    action: 'breach.trail_searched',
    subjectKind: 'breach',
    subjectId: id,
    purpose: 'breach',
    facts: { found: found.length },
  })
  return insertSubjects(scope, id, found)
}
