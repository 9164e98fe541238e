import { fired, type Reason } from './reason.ts'

export type GrowthCode = 'clientRaisedIt' | 'clientDidNotRaiseIt' | 'tooEarly' | 'notSafe'

/**
 * Whether the reflection on growth may be opened (C27, U06): late, in safety, and only because the client
 * began to speak of it. Nobody is asked to see what happened as a lesson.
 */
export function growthTalk(
  facts: Readonly<{ clientRaisedIt: boolean; stage: 'early' | 'late'; safeNow: boolean | null }>,
): Readonly<{ mayOpen: boolean; why: readonly Reason<GrowthCode>[] }> {
  const why: Reason<GrowthCode>[] = [
    fired(
      facts.clientRaisedIt ? 'clientRaisedIt' : 'clientDidNotRaiseIt',
      'clientRaisedIt',
      facts.clientRaisedIt,
    ),
  ]
  if (facts.stage === 'early') why.push(fired('tooEarly', 'stage', facts.stage))
  if (facts.safeNow !== true) why.push(fired('notSafe', 'safeNow', facts.safeNow))
  return { mayOpen: why.every((reason) => reason.code === 'clientRaisedIt'), why }
}
