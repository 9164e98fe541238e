import type { Database } from '#src/platform/db/scope.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { deleteEndedSessions } from './way-back.store.ts'

/** Removes what is left of ended reporter sessions: their time of day says when somebody sat at a phone. */
export function sweepSessions(database: Database): Job {
  return {
    name: 'reports.sweep-sessions',
    every: '*/10 * * * *',
    run: () => database.as({ kind: 'system', officeId: null }, deleteEndedSessions),
  }
}
