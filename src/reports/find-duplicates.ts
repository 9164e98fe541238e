import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { nameTokens } from '#src/platform/vault/index.ts'
import { openSearchKey } from '#src/people/index.ts'
import { findDeskReports } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { likelyDuplicates, type Comparable, type Likeness } from './duplicates.ts'
import { candidatesFor, insertNameTokens, isFiled, tokensOf } from './name-token.store.ts'
import type { OpenedPerson } from './open-report.ts'

export type LikelyDuplicate = Likeness & Readonly<{ report: DeskReport }>

/** Files the names of a report under blind tokens, once for each search key: when it is first opened by somebody who holds it. */
export async function fileNames(
  scope: AccountScope,
  member: Member,
  id: ReportId,
  persons: readonly OpenedPerson[],
): Promise<void> {
  const named = persons.filter((person) => (person.name ?? '').trim() !== '')
  if (named.length === 0) return
  const searchKey = await openSearchKey(scope, member)
  if (!searchKey) return
  const filings = named.map((person) => ({
    personId: person.id,
    side: person.side,
    tokens: nameTokens(searchKey, person.name ?? ''),
  }))
  const [first] = filings.flatMap((one) => one.tokens)
  if (first && !(await isFiled(scope, id, first))) await insertNameTokens(scope, id, filings)
}

/** Reports that may tell of the same event, each with its reasons. Only those this account may see are compared. */
export async function findDuplicates(scope: AccountScope, report: DeskReport): Promise<LikelyDuplicate[]> {
  const own = (await tokensOf(scope, [report.id])).get(report.id) ?? []
  const ids = await candidatesFor(
    scope,
    report,
    own.flatMap((name) => name.tokens),
  )
  const [others, tokens] = [await findDeskReports(scope, ids), await tokensOf(scope, ids)]
  const known = new Map(others.map((other) => [other.id as string, other]))
  const compared = others.map((other) => comparable(other, tokens.get(other.id) ?? []))
  return likelyDuplicates(comparable(report, own), compared).flatMap((like) => {
    const found = known.get(like.id)
    return found ? [{ ...like, report: found }] : []
  })
}

function comparable(report: DeskReport, names: Comparable['names']): Comparable {
  const { id, receivedOn, institutionId, place, forms, regionCode } = report
  return { id, receivedOn, institutionId, place, forms, regionCode, names }
}
