import type { Database } from '#src/platform/db/scope.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { dropStaleDrafts } from './draft.store.ts'

const day = 86_400_000
/** Whoever was overtaken has a week to look at what they had typed. */
const keptFor = 7 * day

/** Removes what was typed into sessions that others closed. Drafts of open sessions stay. */
export function sweepDrafts(database: Database, clock: () => Date = () => new Date()): Job {
  return {
    name: 'counselling.sweep-drafts',
    every: '20 3 * * *',
    run: () =>
      database.as({ kind: 'system', officeId: null }, (scope) =>
        dropStaleDrafts(scope, new Date(clock().getTime() - keptFor)),
      ),
  }
}
