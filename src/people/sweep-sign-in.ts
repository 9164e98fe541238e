import type { Database } from '#src/platform/db/scope.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { deleteForgottenTries } from './failed-try.store.ts'
import { deleteEndedSessions } from './session.store.ts'

/** Removes ended sessions, whose rows still hold sealed keys, and failures that no longer count. */
export function sweepSignIn(database: Database): Job {
  return {
    name: 'people.sweep-sign-in',
    every: '*/10 * * * *',
    run: () =>
      database.as({ kind: 'system', officeId: null }, async (scope) => {
        await deleteEndedSessions(scope)
        await deleteForgottenTries(scope)
      }),
  }
}
