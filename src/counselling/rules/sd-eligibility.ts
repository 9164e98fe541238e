import { fired, gate, type GateResult } from './reason.ts'

/** Answers before desensitisation is chosen; null while nobody has asked. */
export type SdEligibilityAnswers = Readonly<{
  safeNow: boolean | null
  ableToRate: boolean | null
  fearLargerThanDangerNow: boolean | null
  bullyingOngoingInFearedPlace: boolean | null
  acuteSuicidality: boolean | null
  psychosis: boolean | null
  markedDissociation: boolean | null
  probablePtsd: boolean | null
}>
export type SdEligibilityCode = keyof SdEligibilityAnswers

const mustBe: Readonly<Record<SdEligibilityCode, boolean>> = {
  safeNow: true,
  ableToRate: true,
  fearLargerThanDangerNow: true,
  bullyingOngoingInFearedPlace: false,
  acuteSuicidality: false,
  psychosis: false,
  markedDissociation: false,
  probablePtsd: false,
}

/**
 * Whether desensitisation may be offered (practice.md §3 "Eligibility"). A hold means something else comes
 * first: protection, or a psychologist; it never means less help. Not asked holds too.
 */
export function sdEligibility(answers: SdEligibilityAnswers): GateResult<SdEligibilityCode> {
  const codes = Object.keys(mustBe) as SdEligibilityCode[]
  const ok = codes.filter((code) => answers[code] === mustBe[code])
  const not = codes.filter((code) => answers[code] !== mustBe[code])
  return gate(
    not.map((code) => fired(code, code, answers[code])),
    ok.map((code) => fired(code, code, answers[code])),
  )
}

/** Checked before each exposure (B25); all four hold the runner until they are answered yes. */
export const readinessItems = ['safeNow', 'itemReady', 'stopSignalKnown', 'helperReady'] as const
export type ReadinessItem = (typeof readinessItems)[number]

export function readinessGate(
  answers: Readonly<Record<ReadinessItem, boolean | null>>,
): GateResult<ReadinessItem> {
  const missing = readinessItems.filter((item) => answers[item] !== true)
  return gate(
    missing.map((item) => fired(item, `readiness.${item}`, answers[item])),
    readinessItems
      .filter((item) => answers[item] === true)
      .map((item) => fired(item, `readiness.${item}`, true)),
  )
}

export type SdEndCode = 'topPassed' | 'goalsMet' | 'reason' | 'notYet' | 'readinessOpen'

/** Ending: the top step passed, or the goals met, or a reason in words (practice.md §3 "Terminate", §23). */
export function sdEndGate(
  end: Readonly<{ topPassed: boolean; goalsMet: boolean; reason: string; readinessListDone: boolean }>,
): GateResult<SdEndCode> {
  const reasons = [
    ...(end.topPassed ? [fired('topPassed' as const, 'ladder', true)] : []),
    ...(end.goalsMet ? [fired('goalsMet' as const, 'goals', true)] : []),
    ...(end.reason.trim() ? [fired('reason' as const, 'reason')] : []),
  ]
  return gate<SdEndCode>(
    [
      ...(reasons.length === 0 ? [fired('notYet' as const, 'ladder', end.topPassed)] : []),
      ...(end.readinessListDone ? [] : [fired('readinessOpen' as const, 'readinessList', false)]),
    ],
    reasons,
  )
}
