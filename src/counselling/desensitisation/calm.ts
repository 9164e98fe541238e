import { standard, type Limits } from '../rules/defaults.ts'
import type { Suds } from '../rules/suds.ts'

export type CalmHindrance = 'relax_first' | 'not_calm'

/**
 * Whether somebody is calm enough to begin: relaxed to 25 or below, or to where they were before (practice.md §3
 * "Runner"). Where calm does not come, a client who wants to go on is not kept from it; that is written down.
 */
export function whyNotCalm(
  moment: Readonly<{ baseline: Suds; relaxed: Suds | null; willing: boolean }>,
  limits: Limits = standard,
): CalmHindrance | null {
  const { baseline, relaxed, willing } = moment
  if (willing) return null
  if (relaxed === null) return baseline <= limits.relaxedAtMost ? null : 'relax_first'
  return relaxed <= Math.max(limits.relaxedAtMost, baseline) ? null : 'not_calm'
}
