import type { Role } from '#src/platform/access/roles.ts'

/** Who may bring a licensed file and answer for its licence. It shows them no content of any person. */
export const importRoles = ['psychologist', 'supervisor', 'admin'] as const satisfies readonly Role[]
