/** Roles of people inside an office (DESIGN.md, Access). A person may hold several. */
export const roles = [
  'intake',
  'counsellor',
  'psychologist',
  'companion',
  'guru_bk',
  'peer',
  'supervisor',
  'head',
  'press',
  'data_officer',
  'dpo',
  'admin',
] as const
export type Role = (typeof roles)[number]

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

/** Roles that may be in a care team and so may open files they belong to. */
export const caseRoles: readonly Role[] = [
  'intake',
  'counsellor',
  'psychologist',
  'companion',
  'supervisor',
  'guru_bk',
]

/** Minutes without a sign of life after which a session ends, by the most sensitive role held. */
export function idleMinutes(held: readonly Role[]): number {
  if (held.some((role) => role === 'admin' || role === 'dpo')) return 15
  if (held.some((role) => caseRoles.includes(role))) return 30
  return 20
}
