import { record } from '#src/platform/audit/record.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { knock } from '#src/platform/live/live.ts'
import { isOpenNow, officeOf } from '#src/people/index.ts'
import {
  checkChain,
  insertFindings,
  judgeFinding,
  judgeGlass,
  readsBetween,
  type ChainCheck,
  type ReadOutcome,
  type ReadReviewId,
} from './trail.store.ts'
import { findUnusual } from './unusual-reads.ts'

const lookBack = 26 * 3_600_000

/** Looks through the reads of the last day. What it finds waits for a person; it stops nobody. Returns how many are new. */
export async function findUnusualReads(scope: Scope): Promise<number> {
  const office = await officeOf(scope)
  const raw = await readsBetween(scope, new Date(scope.now.getTime() - lookBack), scope.now)
  const found = findUnusual(
    raw.map((read) => ({ ...read, onDuty: read.onCall || isOpenNow(office, read.at) })),
  )
  const added = await insertFindings(scope, found)
  if (added > 0) await knock(scope, 'privacy')
  return added
}

/** A person says what came of a finding. Theirs about themselves the database refuses. */
export async function settleFinding(
  scope: AccountScope,
  member: Member,
  id: ReadReviewId,
  outcome: ReadOutcome,
): Promise<boolean> {
  const done = await judgeFinding(scope, member.accountId, id, outcome)
  if (done)
    await record(scope, {
      action: 'read_review.settled',
      subjectKind: 'read_review',
      subjectId: id,
      facts: { outcome },
    })
  return done
}

export async function settleGlass(
  scope: AccountScope,
  member: Member,
  requestId: string,
  outcome: 'justified' | 'asked' | 'breach',
): Promise<void> {
  await judgeGlass(scope, member.accountId, requestId, outcome)
  await record(scope, {
    action: 'break_glass.reviewed',
    subjectKind: 'recovery_request',
    subjectId: requestId,
    facts: { outcome },
  })
}

/** Verifies the chain of the audit from first to last, and records the result. */
export async function verifyTrail(scope: AccountScope, member: Member): Promise<ChainCheck> {
  const result = await checkChain(scope, member.accountId)
  await record(scope, {
    action: 'audit.verified',
    subjectKind: 'audit',
    facts: { sound: result.sound, links: result.links },
  })
  return result
}
