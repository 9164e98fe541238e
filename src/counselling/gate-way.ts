import { caseHref } from '#src/cases/index.ts'
import { sheets } from './pages/episode-sheets.tsx'
import type { EpisodeBook } from './open-episode.ts'
import { episodeHref } from './step-href.ts'

type Way =
  | keyof typeof sheets
  | 'goal'
  | 'newGoal'
  | 'agreement'
  | 'consent'
  | 'measures'
  | 'followUp'
  | 'case'

/** Where what a stage still waits for is written: whoever reads that it is missing is one tap away from it. */
const ways: Readonly<Record<string, Way>> = {
  assentMissing: 'prepare',
  guardianConsentMissing: 'consent',
  limitsNotExplained: 'prepare',
  safetyNotAsked: 'prepare',
  nowOpen: 'case',
  eligibilityOpen: 'prepare',
  modeWithoutWhy: 'prepare',
  factorOpen: 'assess',
  factorWithoutWhy: 'assess',
  strengthsMissing: 'assess',
  noBaseline: 'measures',
  noGoal: 'newGoal',
  tooManyGoals: 'goal',
  noReviewDate: 'goal',
  clientAgreementMissing: 'goal',
  notSigned: 'agreement',
  agreementChanged: 'agreement',
  noReason: 'end',
  goalsNotRated: 'goal',
  noPostMeasure: 'end',
  mySayNotAsked: 'end',
  referralOpen: 'end',
  clientViewMissing: 'end',
  noMaintenancePlan: 'maintenance',
  noFollowUps: 'followUp',
}

/** The address for a code of a stage's gate; null where no single page is meant. */
export function wayTo(book: Pick<EpisodeBook, 'episode' | 'goals'>, code: string): string | null {
  const way = ways[code]
  const { caseId, id } = book.episode
  const goal = book.goals.find((one) => !one.endedAt)
  switch (way) {
    case undefined:
      return null
    case 'case':
      return caseHref(caseId)
    case 'consent':
      return caseHref(caseId, 'persetujuan')
    case 'measures':
      return caseHref(caseId, 'ukur')
    case 'followUp':
      return caseHref(caseId, 'tindak-lanjut/baru')
    case 'agreement':
      // There is nothing to agree on before a goal stands.
      return episodeHref(caseId, id, goal ? 'kesepakatan' : 'tujuan/baru')
    case 'newGoal':
      return episodeHref(caseId, id, 'tujuan/baru')
    case 'goal':
      return episodeHref(caseId, id, goal ? `tujuan/${goal.id}` : 'tujuan/baru')
    default:
      return episodeHref(caseId, id, sheets[way].slug)
  }
}
