import type { AccountScope } from '#src/platform/db/scope.ts'
import { components, fields, outcomeDomains, shapes } from './codes.ts'
import { addPupils, publishRows, sumBy, type PublishedRows } from './counts.ts'
import { countDomains, countGiven, type Span } from './log.store.ts'
import type { SchoolPost } from './post.store.ts'
import { countOwnGuidance } from './session.store.ts'

export type CountRow = Readonly<{ code: string; count: number; attended?: number }>
/** What a report of a month or a term prints. Services to classes and groups in numbers, single pupils suppressed. */
export type PeriodCounts = Readonly<{
  byShape: readonly CountRow[]
  byField: readonly CountRow[]
  byComponent: readonly CountRow[]
  byDomain: readonly CountRow[]
  /** Individual guidance of fewer than five meetings for a domain is not in `byDomain`. */
  domainsLeftOut?: boolean
  individual: PublishedRows
  services: number
}>

export async function countPeriod(scope: AccountScope, post: SchoolPost, span: Span): Promise<PeriodCounts> {
  const given = await countGiven(scope, post.institutionId, span)
  const domains = await countDomains(scope, post.institutionId, span)
  const hoped = addPupils(domains.groups, domains.pupils)
  const guidance = await countOwnGuidance(scope, post.institutionId, span)
  const attended = new Map<string, number>()
  for (const one of given) attended.set(one.shape, (attended.get(one.shape) ?? 0) + one.attended)
  const rows = (list: readonly { code: string }[], counts: ReadonlyMap<string, number>): CountRow[] =>
    list.map(({ code }) => ({ code, count: counts.get(code) ?? 0 }))
  return {
    byShape: rows(
      shapes.filter((shape) => shape.code !== 'individual'),
      sumBy(given, 'shape'),
    ).map((row) => ({ ...row, attended: attended.get(row.code) ?? 0 })),
    byField: rows(fields, sumBy(given, 'field')),
    byComponent: rows(components, sumBy(given, 'component')),
    byDomain: rows(outcomeDomains, hoped.counts),
    ...(hoped.leftOut ? { domainsLeftOut: true } : {}),
    individual: publishRows(
      fields.map((field) => field.code),
      guidance,
    ),
    services: given.reduce((sum, one) => sum + one.count, 0),
  }
}
