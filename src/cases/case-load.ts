import type { Member } from '#src/platform/access/visitor.ts'
import { staff } from '#src/platform/access/allow.ts'
import { absent, type Answer } from '#src/platform/web/answer.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { staffNames } from '#src/people/index.ts'
import { todayOf, whyReadOnly } from './case.ts'
import { openFile, readFile, type CaseFile } from './case-file.ts'
import { latestActOfOthers } from './timeline.store.ts'
import { readSafeContact } from './safe-contact.ts'
import type { SafeContact } from './sealed-shapes.ts'
import { asId } from '#src/platform/ids.ts'
import { caseWords } from './words.ts'

/** Who may open pages about files; which files, the team decides. */
export const caseStaff = staff('intake', 'counsellor', 'psychologist', 'companion', 'supervisor', 'guru_bk')

export type StaffCtx = Ctx<Member>
export type Names = (id: AccountId | null) => string

/** What every page of a file shows. */
export type CasePageData = Readonly<{
  file: CaseFile
  safe: SafeContact | null
  today: string
  names: Names
  latest: number
}>

/** Opens the file of the address for a page, writes down the read, and brings its safe-contact rules. */
export async function loadCase(scope: AccountScope, ctx: StaffCtx): Promise<CasePageData | Answer> {
  const file = await readFile(scope, ctx.visitor, ctx.params['id'])
  if (!file) return absent()
  return {
    file,
    safe: await readSafeContact(scope, file),
    today: todayOf(scope.now),
    names: await namesOf(scope, ctx),
    latest: await latestActOfOthers(scope, file.head.id),
  }
}

/** Opens the file for a post; null when it is not theirs or, unless asked otherwise, read-only. */
export async function fileForPost(
  scope: AccountScope,
  ctx: StaffCtx,
  even: 'any' | 'closed' | 'writable' = 'writable',
): Promise<CaseFile | null> {
  const caseId = asId<'case'>(ctx.params['id'])
  const file = caseId && (await openFile(scope, ctx.visitor, caseId))
  if (!file) return null
  const why = whyReadOnly(file.head)
  return why === null || even === 'any' || (why === 'closed' && even === 'closed') ? file : null
}

/** Names of colleagues by account id. */
export async function namesOf(scope: AccountScope, ctx: Pick<StaffCtx, 'lang'>): Promise<Names> {
  const known = new Map((await staffNames(scope)).map((one) => [one.id, one.fullName]))
  const words = caseWords[ctx.lang]
  return (id) => (id === null ? words.system : (known.get(id) ?? words.someone))
}
