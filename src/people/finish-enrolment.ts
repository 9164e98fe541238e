import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { hasSecondStep } from './account-keys.ts'
import { findAccountRow } from './account.store.ts'
import { openSession } from './open-session.ts'
import { replaceRecoveryCodes } from './second-step.store.ts'
import { deleteSession } from './session.store.ts'

/**
 * Ends the first sign-in: keeps the recovery codes the person has put on paper and opens their real session.
 * Answers its cookie, or null when the second step has not been set up yet. As `door`.
 */
export async function finishEnrolment(
  scope: Scope,
  member: Member,
  codes: readonly string[],
  device: string,
): Promise<string | null> {
  const row = await findAccountRow(scope, { id: member.accountId })
  if (!row || !hasSecondStep(row)) return null
  await replaceRecoveryCodes(scope, member.accountId, codes)
  if (!(await deleteSession(scope, member.sessionHash))) return null
  await record(scope, {
    action: 'session.opened',
    subjectKind: 'account',
    subjectId: member.accountId,
    facts: { by: 'enrolment' },
  })
  return openSession(
    scope,
    { id: member.accountId, officeId: member.officeId, roles: member.roles },
    member.keys.privateKey,
    { device },
  )
}

const codeShape = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/

/** Ten codes as the page showed them; null when they are anything else. */
export function readShownCodes(codes: readonly string[]): readonly string[] | null {
  return codes.length === 10 && new Set(codes).size === 10 && codes.every((code) => codeShape.test(code))
    ? codes
    : null
}
