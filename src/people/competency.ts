/** What a person may do beyond their role (practice.md §22); belum diverifikasi by a clinical board. */
export const competencyCodes = ['SD', 'SUICIDE_SAFETY', 'TRAUMA', 'RESTORATIVE', 'GUIDANCE'] as const
export type CompetencyCode = (typeof competencyCodes)[number]
