import { staff } from '#src/platform/access/allow.ts'
import type { Role } from '#src/platform/access/roles.ts'

/** Roles that may lead an episode. */
export const leadingRoles = ['counsellor', 'psychologist', 'guru_bk'] as const satisfies readonly Role[]
/** Roles that come to pages of counselling at all; which files, the care team decides. */
export const counsellingRoles = [...leadingRoles, 'supervisor'] as const satisfies readonly Role[]
/** Who may open pages of counselling; which techniques, practice.md §22. */
export const counsellingStaff = staff(...counsellingRoles)
