import { staff } from '#src/platform/access/allow.ts'

/** Who may open pages of counselling; which files, the care team decides; which techniques, practice.md §22. */
export const counsellingStaff = staff('counsellor', 'psychologist', 'guru_bk', 'supervisor')
/** Roles that may lead an episode. */
export const leadingRoles = ['counsellor', 'psychologist', 'guru_bk'] as const
