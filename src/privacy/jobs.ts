import type { Database, Scope } from '#src/platform/db/scope.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { theOffice } from '#src/people/index.ts'
import { findUnusualReads } from './find-unusual.ts'
import { findPastTerm } from './review-retention.ts'

/** The work of the night: it looks and lays before people, and never erases, closes or stops anything. */
export function privacyJobs(parts: { database: Database }): readonly Job<never>[] {
  return [
    { name: 'privacy-retention', every: '20 2 * * *', run: () => forOffice(parts.database, findPastTerm) },
    {
      name: 'privacy-unusual-reads',
      every: '40 * * * *',
      run: () => forOffice(parts.database, findUnusualReads),
    },
  ]
}

async function forOffice(database: Database, work: (scope: Scope) => Promise<number>): Promise<void> {
  const office = await theOffice(database)
  if (office) await database.as({ kind: 'system', officeId: office.id }, work)
}
