import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'

/** Who holds sessions (practice.md §22); the others on a team see that they were held. */
export const counsellorRoles = ['counsellor', 'psychologist', 'guru_bk'] as const satisfies readonly Role[]

export function mayHold(member: Pick<Member, 'roles'>): boolean {
  return counsellorRoles.some((role) => member.roles.includes(role))
}
