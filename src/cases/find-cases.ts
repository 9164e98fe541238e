import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { nameTokens, queryTokens } from '#src/platform/vault/index.ts'
import { openSearchKey } from '#src/people/index.ts'
import type { CaseHead, Duty } from './case.ts'
import type { CaseFile } from './case-file.ts'
import { keysFromGrants, openRow } from './case-keys.ts'
import { filesById, type ListedFile } from './case-list.store.ts'
import {
  dropNameTokens,
  fileByNumber,
  filesByTokens,
  isFiledUnder,
  nameFiling,
  putNameTokens,
} from './find-cases.store.ts'
import { searchedName } from './open-case.ts'
import type { CaseIdentity } from './sealed-shapes.ts'

/** One file in a list. The name is null when this member's key does not open it. */
export type CaseInList = Readonly<{ head: CaseHead; duty: Duty; identity: CaseIdentity | null }>

const mostFound = 50

/**
 * One's own files whose name sounds or begins like what was typed, best first; also by case number.
 * Null when the office's search key was not given to this member.
 */
export async function findCasesByName(
  scope: AccountScope,
  member: Member,
  typed: string,
): Promise<CaseInList[] | null> {
  const number = await fileByNumber(scope, typed.trim().toUpperCase())
  if (number) return openList(scope, member, await filesById(scope, [number]))
  const searchKey = await openSearchKey(scope, member)
  if (!searchKey) return null
  const found = await filesByTokens(scope, queryTokens(searchKey, typed), mostFound)
  const listed = await openList(scope, member, await filesById(scope, found))
  return listed.toSorted((a, b) => closeness(b, typed) - closeness(a, typed))
}

/** As `findCasesByName` for each of several names at once, each file once: for joining a report. */
export async function findAttachableCases(
  scope: AccountScope,
  member: Member,
  names: readonly string[],
): Promise<CaseInList[]> {
  const found = new Map<CaseId, CaseInList>()
  for (const name of names.slice(0, 12)) {
    for (const one of (await findCasesByName(scope, member, name)) ?? []) {
      if (!found.has(one.head.id) && one.head.side !== 'reported') found.set(one.head.id, one)
    }
  }
  return [...found.values()]
}

/** Opens the names of the files shown, and of no others. */
export async function openList(
  scope: AccountScope,
  member: Member,
  files: readonly ListedFile[],
): Promise<CaseInList[]> {
  const opened: CaseInList[] = []
  for (const file of files) {
    const keys = await keysFromGrants(scope, member, file.grants)
    const identity = keys ? openRow(keys.of(file.head.keyVersion), 'case', file.head.id, file.sealed) : null
    opened.push({ head: file.head, duty: file.duty, identity })
  }
  return opened
}

/** Files a name that whoever opened the file could not file, for want of the search key, or filed under one lost since. */
export async function fileNameOnce(scope: AccountScope, member: Member, file: CaseFile): Promise<void> {
  const { filed, turned } = await nameFiling(scope, file.head.id)
  if (filed && !(turned && (await isFiledUnderOldKey(scope, member, file)))) return
  await refileName(scope, member, file.head.id, file.identity)
}

async function isFiledUnderOldKey(scope: AccountScope, member: Member, file: CaseFile): Promise<boolean> {
  const searchKey = await openSearchKey(scope, member)
  const [token] = searchKey ? nameTokens(searchKey, searchedName(file.identity)) : []
  return token !== undefined && !(await isFiledUnder(scope, file.head.id, token))
}

/** Files a changed name anew. Does nothing when this member holds no search key. */
export async function refileName(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  identity: CaseIdentity,
): Promise<void> {
  const searchKey = await openSearchKey(scope, member)
  if (!searchKey) return
  await dropNameTokens(scope, caseId)
  await putNameTokens(scope, caseId, nameTokens(searchKey, searchedName(identity)))
}

/** How many of the typed words stand in the name as they are; sound-alikes come after. */
function closeness(one: CaseInList, typed: string): number {
  const name = searchedName(one.identity ?? { fullName: '' }).toLocaleLowerCase('id')
  return typed
    .toLocaleLowerCase('id')
    .split(/\s+/u)
    .filter((word) => word !== '' && name.includes(word)).length
}
