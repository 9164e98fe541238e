import { wordFor } from '#content/codes/code.ts'
import { consentPurposes } from '#content/codes/consent.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { permissionFor } from '../export/may-export.ts'
import type { HolderPermission, HolderRefusal } from './plan.ts'
import { safetyWords } from './words.ts'

const purposeOf = { guardian: 'shareGuardian', school: 'shareSchool' } as const

/** Whether family and school may hold a copy, as consent stands today. */
export async function holderPermission(scope: AccountScope, file: CaseFile): Promise<HolderPermission> {
  return {
    guardian: (await permissionFor(scope, file, purposeOf.guardian)).allowed,
    school: (await permissionFor(scope, file, purposeOf.school)).allowed,
  }
}

export function refusalWords({ name, lacks }: HolderRefusal, lang: Lang): string {
  const words = safetyWords[lang]
  return lacks === 'yes'
    ? words.copyRefused(name)
    : words.copyConsent(name, wordFor(consentPurposes, purposeOf[lacks], lang))
}
