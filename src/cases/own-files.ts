import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { listFiles } from './case-list.store.ts'
import { openList, type CaseInList } from './find-cases.ts'

/** One's own open files, what is due first on top; for homes of upper floors that show a few of them. */
export async function ownOpenFiles(scope: AccountScope, member: Member, most: number): Promise<CaseInList[]> {
  const { files } = await listFiles(scope, 'open', null, most)
  return openList(scope, member, files)
}
