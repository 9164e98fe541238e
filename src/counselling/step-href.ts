import { caseHref } from '#src/cases/index.ts'
import type { RunId } from './episode.ts'
import type { ScreenName, Step } from './protocols/protocol.ts'

const screenParts: Readonly<Record<Exclude<ScreenName, 'safetyPlan' | 'drawing'>, string>> = {
  agreement: 'kesepakatan',
  relaxation: 'relaksasi',
  ladder: 'tangga',
  exposure: 'paparan',
  drill: 'kartu',
  rolePlay: 'latihan',
  modelling: 'meniru',
  tasks: 'tugas',
  ending: 'penutup',
}

/** Where a step of a running technique is done. */
export function stepHref(caseId: string, runId: RunId, step: Step): string {
  if (step.kind === 'form') return runHref(caseId, runId, `langkah/${step.id}`)
  if (step.screen === 'safetyPlan') return caseHref(caseId, 'aman')
  if (step.screen === 'drawing') return caseHref(caseId, 'gambar')
  return runHref(caseId, runId, screenParts[step.screen])
}
export function runHref(caseId: string, runId: string, part = ''): string {
  return caseHref(caseId, part ? `teknik/${runId}/${part}` : `teknik/${runId}`)
}
export function episodeHref(caseId: string, episodeId: string, part: string): string {
  return caseHref(caseId, `konseling/${episodeId}/${part}`)
}
