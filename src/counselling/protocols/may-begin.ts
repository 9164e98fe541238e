import type { Role } from '#src/platform/access/roles.ts'
import type { CompetencyCode } from '#src/people/index.ts'
import { fired, type Reason } from '../rules/reason.ts'
import { certificates, heldFor, mayRun } from '../rules/who-may-run.ts'
import type { Protocol } from './protocol.ts'
import { withdrawalOf } from './registry.ts'
import type { RunFacts } from './run-facts.ts'

export type Answered = Readonly<Record<string, 'yes' | 'no' | 'not_asked'>>
export type Beginner = Readonly<{ roles: readonly Role[]; competencies: readonly CompetencyCode[] }>

/** What keeps somebody from beginning a technique, each with what fired it. Nothing: a person may decide. */
export type Obstacle = Reason<
  | 'withdrawn'
  | 'role'
  | 'competency'
  | 'too_young'
  | 'too_old'
  | 'age_unknown'
  | 'not_eligible'
  | 'not_asked'
  | 'excluded'
>

/** Who may run a technique at all (practice.md §22). A psychologist holds the competency of their profession. */
export function whoHinders(protocol: Protocol, beginner: Beginner, facts: RunFacts): readonly Obstacle[] {
  const found: Obstacle[] = []
  const { today, age } = facts.outside
  const withdrawal = withdrawalOf(protocol, today)
  if (withdrawal) found.push(fired('withdrawn', 'protocol.withdrawn', withdrawal.on))
  const { activity, providers } = protocol
  const roles = providers.filter((provider) => beginner.roles.includes(provider))
  if (roles.length === 0) found.push(fired('role', 'provider.roles', beginner.roles.join(',')))
  else if (mayRun(activity, roles, heldFor(activity, beginner.competencies)).may !== 'run')
    found.push(fired('competency', 'provider.competency', certificates[activity] ?? activity))
  const { min, max } = protocol.audience
  if (age === null && (min !== undefined || max !== undefined))
    found.push(fired('age_unknown', 'client.age', null))
  if (age !== null && min !== undefined && age < min) found.push(fired('too_young', 'client.age', age))
  if (age !== null && max !== undefined && age > max) found.push(fired('too_old', 'client.age', age))
  return found
}

/**
 * What keeps somebody from going on with a technique that runs: their role, or a certificate they do not hold. What was
 * asked before it began, an age that has passed or a version that was withdrawn do not take away what is under way.
 */
export function whoHindersNow(protocol: Protocol, runner: Beginner, facts: RunFacts): readonly Obstacle[] {
  return whoHinders(protocol, runner, facts).filter((one) => one.code === 'role' || one.code === 'competency')
}

/** What the questions before it say. Nobody asked is an obstacle too; a technique never begins on a guess. */
export function whatHinders(protocol: Protocol, answered: Answered, facts: RunFacts): readonly Obstacle[] {
  const eligible = protocol.eligibility.flatMap((one): Obstacle[] => {
    const answer = answered[one.code] ?? 'not_asked'
    if (answer === 'not_asked') return [fired('not_asked', `eligibility.${one.code}`, null)]
    return answer === 'no' ? [fired('not_eligible', `eligibility.${one.code}`, answer)] : []
  })
  const excluded = protocol.exclusion.flatMap((one): Obstacle[] => {
    const answer = answered[one.code] ?? 'not_asked'
    const [seen] = one.seen?.(facts) ?? []
    if (answer === 'yes') return [fired('excluded', `exclusion.${one.code}`, answer)]
    if (seen) return [{ code: 'excluded', from: seen.from }]
    return answer === 'not_asked' ? [fired('not_asked', `exclusion.${one.code}`, null)] : []
  })
  return [...eligible, ...excluded]
}
