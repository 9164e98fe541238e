/**
 * What is worth measuring with everybody of an age, as far as it may be shown here (practice.md §18). A default that
 * no clinical reviewer of the district has confirmed; the page says so.
 */
export type MinimumSet = Readonly<{
  /** Age in years at which a person belongs to the row. */
  from: number
  to: number | null
  codes: readonly string[]
  /** Named by the same source, and not here: their words wait for a yes or for a licence of the office. */
  notHere: readonly string[]
}>

export const minimumSets: readonly MinimumSet[] = [
  {
    from: 8,
    to: 12,
    codes: ['suds', 'goals', 'function-list', 'five-qualities-child'],
    notHere: ['CRIES-8', 'PSC-17'],
  },
  {
    from: 13,
    to: 17,
    codes: ['phq-8', 'gad-7', 'goals', 'five-qualities-teen'],
    notHere: ['WHO-5', 'CRIES-8', 'K10 (16+)'],
  },
  {
    from: 18,
    to: null,
    codes: ['phq-9', 'gad-7', 'goals', 'five-qualities-adult'],
    notHere: ['WHO-5', 'K10'],
  },
]
