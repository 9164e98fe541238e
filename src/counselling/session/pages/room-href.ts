import { caseHref } from '#src/cases/index.ts'
import type { Voice } from '../voices.ts'

export function sessionHref(caseId: string, sessionId: string, part = ''): string {
  return caseHref(caseId, part ? `sesi/${sessionId}/${part}` : `sesi/${sessionId}`)
}

export const screenNames: Readonly<Record<Voice, string>> = { client: 'klien', caregiver: 'pengasuh' }

/** The screen that is handed to somebody who is there. */
export function screenHref(caseId: string, sessionId: string, who: Voice): string {
  return sessionHref(caseId, sessionId, `layar/${screenNames[who]}`)
}
