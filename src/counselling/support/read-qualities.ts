import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { keysOfCases } from '#src/cases/index.ts'
import { unseal } from '../seal.ts'
import { qualitiesByWorker, type RatedSession, type WorkerQualities } from './qualities.ts'
import { heldSessions } from './qualities.store.ts'

/**
 * Means of the five qualities between two days, both included, from the files this member may open: ratings lie sealed
 * with their sessions, and nobody opens what they have no key for. No name of a client is opened for it.
 */
export async function readQualities(
  scope: AccountScope,
  member: Member,
  span: Readonly<{ from: string; to: string }>,
): Promise<readonly WorkerQualities[]> {
  const sessions = await heldSessions(scope, span)
  const keys = await keysOfCases(scope, member, [...new Set(sessions.map((one) => one.caseId))])
  const rated = sessions.flatMap((one): RatedSession[] => {
    const key = keys.get(one.caseId)
    // Somebody who was away while the key was turned waits until a colleague gives it again.
    if (!key?.all.has(one.keyVersion)) return []
    const sheet = unseal(key.of(one.keyVersion), 'session', one.id, one.sealed)
    const { byClient = null, byCounsellor = null } = sheet
    return byClient || byCounsellor
      ? [{ accountId: one.accountId, caseId: one.caseId, byClient, byCounsellor }]
      : []
  })
  await record(scope, {
    action: 'counselling.qualities_seen',
    subjectKind: 'office',
    subjectId: scope.actor.officeId,
    purpose: 'supervision',
    facts: { from: span.from, to: span.to, files: keys.size },
  })
  return qualitiesByWorker(rated)
}
