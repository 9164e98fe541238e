/** One number a unit may set for itself; `verified` only after a named psychologist has signed it. */
export type Default = Readonly<{ value: number; source: string; verified: boolean }>

/** Marks of practice.md: found in a named source, known to the writers, or a default proposed here. */
function proposed(value: number, section: string, mark: 'F' | 'K' | 'D' = 'D'): Default {
  return { value, source: `practice.md §${section} [${mark}]`, verified: false }
}

/**
 * Every number the technique rules compare with, in one place. All belum diverifikasi until a named
 * psychologist of the unit has confirmed them; a unit's own values replace them one by one.
 */
export const defaults = {
  relaxedAtMost: proposed(25, '3'),
  relaxDropAtLeast: proposed(0.3, '3'),
  relaxPracticesToMaster: proposed(2, '3'),
  relaxTriesBeforeOther: proposed(4, '3'),
  noHoldBelowAge: proposed(10, '3', 'K'),
  itemsAtLeast: proposed(5, '3, §21'),
  itemsUsuallyAtLeast: proposed(8, '3'),
  itemsUsuallyAtMost: proposed(15, '3'),
  itemsAtMost: proposed(25, '3, §21'),
  shortLadderBelowAge: proposed(10, '3'),
  firstItemAtMost: proposed(25, '3, §21'),
  topItemAtLeast: proposed(80, '3, §21'),
  gapAbove: proposed(15, '3, §21'),
  duplicateWithin: proposed(2, '3, §21'),
  activationPeakAtLeast: proposed(20, '3, §21'),
  classicEndAtMost: proposed(10, '3', 'K'),
  gradedEndAtMost: proposed(30, '3'),
  gradedDropAtLeast: proposed(0.5, '3', 'F'),
  advanceTrials: proposed(2, '3, §21'),
  holdTrials: proposed(3, '3, §21'),
  holdDropBelow: proposed(0.2, '3, §21'),
  stopRise: proposed(20, '3, §21'),
  stopAfterMinutes: proposed(5, '3, §21'),
  ratingMeanAtLeast: proposed(3, '4, §21'),
  ratingTrials: proposed(2, '4, §21'),
  drillShareAtLeast: proposed(0.8, '4, §21'),
  drillCardsAtLeast: proposed(12, '4, §21'),
  drillRuns: proposed(2, '4, §21'),
  closeSituations: proposed(4, '4'),
  closeSituationsGood: proposed(3, '4'),
  closeGoalGain: proposed(2, '4'),
  keyMovesAtLeast: proposed(3, '5', 'K'),
  keyMovesAtMost: proposed(5, '5', 'K'),
  modelRatingAtLeast: proposed(3, '5'),
  generaliseAtLeast: proposed(3, '5', 'K'),
  retentionAfterDays: proposed(14, '5', 'K'),
  safetyReviewDays: proposed(30, '6'),
  safeAdultsAtLeast: proposed(2, '6'),
  weeklyReviews: proposed(4, '6'),
  comfortAtLeast: proposed(3, '2'),
  comfortTimes: proposed(2, '2'),
  qualityLowAtMost: proposed(2, '2, C34'),
  qualityGapAtLeast: proposed(2, 'C34'),
  earlySessions: proposed(2, 'A32'),
  goalsAtMost: proposed(3, '2'),
  goalReached: proposed(7, '15'),
  scoreReviewAt: proposed(15, '15'),
  safeDaysBeforeCircle: proposed(14, '12'),
  preparationsEach: proposed(1, '12', 'F'),
  referralUrgentHours: proposed(24, '21'),
  referralDays: proposed(14, '21'),
  scoreModerateAt: proposed(10, '15'),
  absentDays: proposed(5, '15'),
  contactsNoBetter: proposed(3, '15'),
  sessionsNoChange: proposed(4, '15'),
  safeDaysForStepDown: proposed(30, '15'),
} as const satisfies Record<string, Default>

export type Limits = Readonly<Record<keyof typeof defaults, number>>

/** The proposed values alone, as rules take them. */
export const standard: Limits = limitsOf({})

/** A unit's own values over the proposed ones; what is not a finite number is left as proposed. */
export function limitsOf(own: Readonly<Partial<Record<keyof Limits, number>>>): Limits {
  const entries = Object.entries(defaults).map(([key, one]) => {
    const chosen = own[key as keyof Limits]
    return [key, chosen !== undefined && Number.isFinite(chosen) ? chosen : one.value]
  })
  return Object.fromEntries(entries) as Limits
}
