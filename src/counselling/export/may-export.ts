import type { Member } from '#src/platform/access/visitor.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { isChildBand, permission, readConsents, type CaseFile } from '#src/cases/index.ts'
import { ageOn } from '../age.ts'
import type { Episode } from '../episode.ts'

export const exportStaff = staff('psychologist', 'counsellor')

/** What a course of help may leave the house for; each is a consent, or a legal basis, of its own. */
export const exportPurposes = ['referral', 'medical'] as const
export type ExportPurpose = (typeof exportPurposes)[number]
export function isExportPurpose(text: unknown): text is ExportPurpose {
  return exportPurposes.some((one) => one === text)
}

/** A psychologist of the team, or the counsellor who leads; a school counsellor who leads asks one of them. */
export function mayExport(
  member: Pick<Member, 'roles' | 'accountId'>,
  episode: Pick<Episode, 'leadId'>,
): boolean {
  const leads = member.roles.includes('counsellor') && episode.leadId === member.accountId
  return leads || member.roles.includes('psychologist')
}

type Purpose = Parameters<typeof permission>[1]

/** How consent stands today for a purpose; a person whose age is not certain counts as a child. */
export async function permissionFor(scope: AccountScope, file: CaseFile, purpose: Purpose) {
  const today = dayOf(scope.now)
  const age = ageOn(file.identity.birthDate, today)
  const child = age === null ? isChildBand(file.head.facts.ageBand) : age < 18
  return permission(await readConsents(scope, file), purpose, child, today)
}
