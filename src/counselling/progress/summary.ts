import type { ConsentPurpose } from '#content/codes/consent.ts'

/** What a sheet for a case conference may hold. Nothing is on it that was not ticked. */
export const summaryFacts = [
  'name',
  'strengths',
  'goals',
  'measures',
  'attendance',
  'techniques',
  'homework',
  'needs',
] as const
export type SummaryFact = (typeof summaryFacts)[number]
export const summaryAudiences = ['team', 'guardian', 'school', 'partner'] as const
export type SummaryAudience = (typeof summaryAudiences)[number]

/** The consent each audience asks for; the team of the file reads it already. */
export const consentFor: Readonly<Record<SummaryAudience, ConsentPurpose | null>> = {
  team: null,
  guardian: 'shareGuardian',
  school: 'shareSchool',
  partner: 'referral',
}

export type SummaryChoice = Readonly<{
  facts: readonly SummaryFact[]
  audience: SummaryAudience | null
  sent: boolean
}>

/** The choice in an address; words nobody offered are left out. */
export function choiceFrom(query: URLSearchParams): SummaryChoice {
  const asked = query.getAll('isi')
  return {
    facts: summaryFacts.filter((one) => asked.includes(one)),
    audience: summaryAudiences.find((one) => one === query.get('untuk')) ?? null,
    sent: query.has('untuk') || asked.length > 0,
  }
}
