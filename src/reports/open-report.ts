import type { Member, Reporter } from '#src/platform/access/visitor.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { openGrant, openJson, type SealKey } from '#src/platform/vault/index.ts'
import { KeyNotHeld, openIntakeKey } from '#src/people/index.ts'
import { findFiles } from './file.store.ts'
import { openMessage, type OpenedMessage } from './message.ts'
import { findMessages } from './message.store.ts'
import type { SealedAnswers } from './receive-report.ts'
import type { SealedPerson } from './report-facts.ts'
import { openFileFacts, type OpenedFile } from './report-files.ts'
import { sealedAt } from './report-key.ts'
import { findPersons, type PersonRow } from './report-person.store.ts'
import { findGrants, findReport, type ReportRow } from './report.store.ts'

export type OpenedPerson = Omit<PersonRow, 'sealed'> & SealedPerson

/** A report as whoever holds its key reads it. */
export type OpenedReport = Readonly<{
  row: ReportRow
  key: SealKey
  answers: SealedAnswers['answers']
  persons: readonly OpenedPerson[]
  messages: readonly OpenedMessage[]
  files: readonly OpenedFile[]
}>

/** This worker has no way to the report's key. Pages say who has. */
class ReportKeyNotHeld extends Error {
  override name = 'ReportKeyNotHeld'
}

/**
 * The key of one report for an intake worker, by the office intake key it was sealed to.
 * @throws KeyNotHeld (people) when the worker was never given that intake key; ReportKeyNotHeld when there is no grant.
 */
export async function reportKeyForIntake(scope: Scope, member: Member, reportId: ReportId): Promise<SealKey> {
  const grant = (await findGrants(scope, reportId)).find((one) => one.holder === 'intake')
  if (!grant) throw new ReportKeyNotHeld(reportId)
  return openGrant(
    await openIntakeKey(scope, member, grant.holderId),
    sealedAt.grant(reportId, 'intake'),
    grant.sealed,
  )
}

/** The same for a post: null when the report is closed to this worker by now, or they were never given the key. */
export async function reportKeyIfOpen(
  scope: Scope,
  member: Member,
  reportId: ReportId,
): Promise<SealKey | null> {
  try {
    return await reportKeyForIntake(scope, member, reportId)
  } catch (error) {
    if (error instanceof KeyNotHeld || error instanceof ReportKeyNotHeld) return null
    throw error
  }
}

/** Everything a report holds, for an intake worker it is not kept from. Null when there is none for them. */
export async function openReportAsIntake(
  scope: Scope,
  member: Member,
  reportId: ReportId,
): Promise<OpenedReport | null> {
  const row = await findReport(scope, reportId)
  return row ? openWithKey(scope, row, await reportKeyForIntake(scope, member, reportId)) : null
}

/** The reporter's own report. Null when it is gone. */
export async function openReportAsReporter(scope: Scope, visitor: Reporter): Promise<OpenedReport | null> {
  const row = await findReport(scope, visitor.reportId)
  return row ? openWithKey(scope, row, visitor.reportKey) : null
}

/** Everything a report holds, by its key. */
export async function openWithKey(scope: Scope, row: ReportRow, key: SealKey): Promise<OpenedReport> {
  const content = openJson<SealedAnswers>(key, sealedAt.report(row.id), row.sealed)
  const persons = await findPersons(scope, row.id)
  const messages = await findMessages(scope, row.id)
  const files = await findFiles(scope, row.id)
  return {
    row,
    key,
    answers: content.answers,
    persons: persons.map(({ sealed, ...one }) => ({
      ...one,
      ...(sealed ? openJson<SealedPerson>(key, sealedAt.person(one.id), sealed) : {}),
    })),
    messages: messages.map((message) => openMessage(key, message)),
    files: files.map((file) => openFileFacts(key, file)),
  }
}
