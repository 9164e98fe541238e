import type { Both } from '#src/platform/i18n/catalogue.ts'

/** A limit in whole hours, working days or years of age; a rule without a number has none. */
export type Limit = { readonly value: number; readonly unit: 'hours' | 'days' | 'workingDays' | 'years' }

/**
 * One legal rule as dated data. `validTo` null: in force. `verified` true means an official or statute
 * text was seen, mostly as an excerpt; false is shown with the badge "belum diverifikasi".
 */
export type Rule = {
  readonly rule: string
  readonly text: Both
  readonly article: string
  readonly limit?: Limit
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly appliesTo: string
  readonly source: string
  readonly checkedOn: string
  readonly checkedBy: string
  readonly verified: boolean
}

type Facts = Omit<Rule, 'validFrom' | 'validTo' | 'checkedOn' | 'checkedBy'> &
  Partial<Pick<Rule, 'validFrom' | 'validTo'>>
/** Fills in when and by whom the facts were last checked. */
export const rule = (facts: Facts): Rule => ({
  validFrom: null,
  validTo: null,
  checkedOn: '2026-11-21',
  checkedBy: 'Naungan',
  ...facts,
})

/** The three times twenty-four hours of several laws: hours, never working days. */
export const threeDays: Limit = { value: 72, unit: 'hours' }
