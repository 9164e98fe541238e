import type { Id } from '#src/platform/ids.ts'

export type LadderItemId = Id<'ladder_item'>

/** From imagining to the real thing alone (practice.md §3). */
export const ladderModes = [
  'imagine',
  'picture',
  'story',
  'role_play',
  'video',
  'in_vivo_accompanied',
  'in_vivo_alone',
] as const
export type LadderMode = (typeof ladderModes)[number]

/** One step of a fear ladder. `expected` is 0-100 whatever scale the person used. */
export type LadderItem = Readonly<{
  id: LadderItemId
  /** 1 is the place the person gave it; the runner orders by `expected`, lowest first (U05). */
  rank: number
  text: string
  place: string
  who: string
  when: string
  mode: LadderMode
  expected: number
  /** What they fear will happen. */
  prediction: string
  helper: string
  realDanger: boolean
  contactWithReported: boolean
  released: boolean
  /** Who took a mark of danger off it; they do not practise it. */
  loweredBy?: string | null
  passed: boolean
  version: number
}>
