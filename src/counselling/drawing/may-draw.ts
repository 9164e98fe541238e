import type { Member } from '#src/platform/access/visitor.ts'
import { leadingRoles } from '../counselling-staff.ts'
import type { StoredDrawing } from './drawing.store.ts'

/** Who sits beside a child who draws (practice.md §22); a supervisor only looks. */
export function mayDraw(member: Pick<Member, 'roles'>): boolean {
  return leadingRoles.some((role) => member.roles.includes(role))
}

/**
 * Who works on a drawing together with the child: whoever sat beside it, or leads the course. Somebody it was only
 * shown to looks at it, and what a child made at home is theirs alone.
 */
export function mayWorkOn(
  drawing: Pick<StoredDrawing, 'madeBy' | 'byClient'>,
  member: Pick<Member, 'accountId' | 'roles'>,
  leads: boolean,
): boolean {
  return mayDraw(member) && !drawing.byClient && (drawing.madeBy === member.accountId || leads)
}
