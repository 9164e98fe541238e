import type { Member } from '#src/platform/access/visitor.ts'
import { leadingRoles } from '../counselling-staff.ts'

/** Who sits beside a child who draws (practice.md §22); a supervisor only looks. */
export function mayDraw(member: Pick<Member, 'roles'>): boolean {
  return leadingRoles.some((role) => member.roles.includes(role))
}
