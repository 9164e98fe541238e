import { fired, type Reason } from './reason.ts'

/** Focus areas of interpersonal counselling (practice.md §2). */
const ipcAreas = ['grief', 'dispute', 'transition', 'deficits'] as const
export type IpcArea = (typeof ipcAreas)[number]
const disputeStages = ['renegotiation', 'impasse', 'dissolution'] as const
export type DisputeStage = (typeof disputeStages)[number]

export type IpcTask =
  | 'tellStory'
  | 'keepMemory'
  | 'reconnect'
  | 'nameStage'
  | 'communicationAnalysis'
  | 'decisionAnalysis'
  | 'rolePlay'
  | 'listLosses'
  | 'listGains'
  | 'newSkills'
  | 'contactLadder'
  | 'buildSupport'

/** What an area suggests first. None of them brings anybody to the table with somebody who has power over them. */
export const areaTasks: Readonly<Record<IpcArea, readonly IpcTask[]>> = {
  grief: ['tellStory', 'keepMemory', 'reconnect'],
  dispute: ['nameStage', 'communicationAnalysis', 'decisionAnalysis', 'rolePlay'],
  transition: ['listLosses', 'listGains', 'newSkills', 'buildSupport'],
  deficits: ['contactLadder', 'rolePlay', 'buildSupport'],
}

export type IpcFacts = Readonly<{
  someoneDied: boolean | null
  quarrel: boolean | null
  /** Both sides can say no without fear. Null while nobody knows. */
  powerBalanced: boolean | null
  bullying: boolean | null
  lifeChanged: boolean | null
  fewContacts: boolean | null
}>
export type IpcCode =
  | 'someoneDied'
  | 'quarrelAmongEquals'
  | 'unequalPower'
  | 'powerUnknown'
  | 'bullying'
  | 'lifeChanged'
  | 'fewContacts'

export type IpcSuggestion = Readonly<{
  offered: readonly Readonly<{ area: IpcArea; why: Reason<IpcCode> }>[]
  /** Why "dispute" is not on the list, said to staff. */
  notOffered: readonly Reason<IpcCode>[]
}>

/** Areas to choose from together. Bullying is no dispute: that area needs balanced power, known and said. */
export function ipcOffer(facts: IpcFacts): IpcSuggestion {
  const offered: { area: IpcArea; why: Reason<IpcCode> }[] = []
  if (facts.someoneDied === true)
    offered.push({ area: 'grief', why: fired('someoneDied', 'someoneDied', true) })
  const against = againstDispute(facts)
  if (facts.quarrel === true && against.length === 0) {
    offered.push({ area: 'dispute', why: fired('quarrelAmongEquals', 'powerBalanced', true) })
  }
  if (facts.lifeChanged === true)
    offered.push({ area: 'transition', why: fired('lifeChanged', 'lifeChanged', true) })
  if (facts.fewContacts === true)
    offered.push({ area: 'deficits', why: fired('fewContacts', 'fewContacts', true) })
  return { offered, notOffered: against }
}

function againstDispute(facts: IpcFacts): readonly Reason<IpcCode>[] {
  return [
    ...(facts.bullying === true ? [fired('bullying' as const, 'bullying', true)] : []),
    ...(facts.powerBalanced === false ? [fired('unequalPower' as const, 'powerBalanced', false)] : []),
    ...(facts.powerBalanced === null ? [fired('powerUnknown' as const, 'powerBalanced', null)] : []),
  ]
}
