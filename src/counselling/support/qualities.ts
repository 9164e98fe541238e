import type { AccountId, CaseId } from '#src/platform/ids.ts'
import { qualities, type Quality } from '../rules/alliance.ts'
import type { FiveQualities } from '../sealed-shapes.ts'

/** What both said of one session, 1-5 for each of the five qualities; what was not answered is left out. */
export type RatedSession = Readonly<{
  accountId: AccountId
  caseId: CaseId
  byClient: FiveQualities | null
  byCounsellor: FiveQualities | null
}>
/** Means from 1 to 5; null where fewer than five people stand behind it. */
export type QualityMeans = Readonly<Record<Quality, Readonly<{ client: number | null; own: number | null }>>>
export type WorkerQualities = Readonly<{
  accountId: AccountId
  /** Null where there are fewer than five. */
  clients: number | null
  means: QualityMeans
}>

/** Fewer people than these point at single ones: a mean of four says what one of them thinks to the other three. */
export const fewestClients = 5

/**
 * Means of the five qualities for each worker who held a session. Each client weighs the same, however often they
 * came, and a mean is shown only where five different clients stand behind it. For talk in supervision: no order by
 * number, no total, from which what is hidden could be worked out.
 */
export function qualitiesByWorker(rated: readonly RatedSession[]): readonly WorkerQualities[] {
  const workers = [...new Set(rated.map((one) => one.accountId))]
  return workers.map((accountId) => {
    const own = rated.filter((one) => one.accountId === accountId)
    const clients = new Set(own.map((one) => one.caseId)).size
    const means = qualities.map((quality) => [
      quality,
      { client: meanOf(own, quality, 'byClient'), own: meanOf(own, quality, 'byCounsellor') },
    ])
    return {
      accountId,
      clients: clients < fewestClients ? null : clients,
      means: Object.fromEntries(means) as QualityMeans,
    }
  })
}

function meanOf(
  rated: readonly RatedSession[],
  quality: Quality,
  by: 'byClient' | 'byCounsellor',
): number | null {
  const perClient = new Map<CaseId, number[]>()
  for (const one of rated) {
    const value = one[by]?.[quality]
    if (value !== undefined) perClient.set(one.caseId, [...(perClient.get(one.caseId) ?? []), value])
  }
  if (perClient.size < fewestClients) return null
  return average([...perClient.values()].map(average))
}
function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
