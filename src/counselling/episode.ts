import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'

export type EpisodeId = Id<'episode'>
export type RunId = Id<'run'>
export type SessionId = Id<'session'>

/** The five stages of the seed (requirements A08 to A17), and the end. */
export const stages = ['prepare', 'assess', 'goals', 'technique', 'end', 'closed'] as const
export type Stage = (typeof stages)[number]
/** Three steps of CBT as this house reads them (U09): names and lengths are a unit's to change. */
export const cbtPhases = ['rapport', 'exploration', 'change'] as const
export type CbtPhase = (typeof cbtPhases)[number]
export const episodeKinds = ['individual', 'adult', 'family', 'workplace'] as const
export type EpisodeKind = (typeof episodeKinds)[number]
const endReasons = ['goals_met', 'moved', 'declined', 'referred', 'lost', 'other'] as const
export type EndReason = (typeof endReasons)[number]

export type Episode = Readonly<{
  id: EpisodeId
  caseId: CaseId
  kind: EpisodeKind
  stage: Stage
  phase: CbtPhase
  leadId: AccountId
  openedOn: string
  closedOn: string | null
  endReason: EndReason | null
  /** The episode this one takes up again, without a new intake. */
  reEntryOf: EpisodeId | null
  version: number
}>

/** Somebody who comes back is asked for their yes and their safety anew, and not for their whole story (S05). */
export function nextStage({ stage, reEntryOf }: Pick<Episode, 'stage' | 'reEntryOf'>): Stage | null {
  if (stage === 'prepare' && reEntryOf !== null) return 'goals'
  return stages[stages.indexOf(stage) + 1] ?? null
}
export function isOpen(episode: Pick<Episode, 'stage'>): boolean {
  return episode.stage !== 'closed'
}
