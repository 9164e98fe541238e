import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'

export type Referral = Readonly<{
  sentAt: Date
  urgent: boolean
  /** What the other place said, and when; null while it has said nothing. */
  answer: 'accepted' | 'declined' | null
  answeredAt: Date | null
  /** What became of the person, in the other place's words or their own. Only this ends a referral. */
  outcomeNotedAt: Date | null
}>
export type ReferralCode = 'waiting' | 'accepted' | 'declined' | 'noAnswer' | 'outcomeNoted'

/** `withSender`: somebody of the own office has to do something now. `answerBy` is when silence becomes that. */
export type ReferralLoop = Readonly<{
  state: 'sent' | 'accepted' | 'withSender' | 'closed'
  answerBy: Date
  why: readonly [Reason<ReferralCode>]
}>

const hour = 3_600_000

/**
 * Where a referral stands (practice.md §21): nobody is lost between two places. A declined or unanswered one is back
 * with the sender, urgent after a day, others after two weeks; none closes without a note of what became of it.
 */
export function referralLoop(referral: Referral, now: Date, limits: Limits = standard): ReferralLoop {
  const hours = referral.urgent ? limits.referralUrgentHours : limits.referralDays * 24
  const answerBy = new Date(referral.sentAt.getTime() + hours * hour)
  if (referral.outcomeNotedAt)
    return { state: 'closed', answerBy, why: [fired('outcomeNoted', 'outcomeNotedAt')] }
  if (referral.answer === 'accepted')
    return { state: 'accepted', answerBy, why: [fired('accepted', 'answer', 'accepted')] }
  if (referral.answer === 'declined')
    return { state: 'withSender', answerBy, why: [fired('declined', 'answer', 'declined')] }
  return now >= answerBy
    ? { state: 'withSender', answerBy, why: [fired('noAnswer', 'answer', null)] }
    : { state: 'sent', answerBy, why: [fired('waiting', 'answer', null)] }
}
