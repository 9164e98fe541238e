import { wordList } from '#content/word-list.ts'
import type { AccountScope, Database } from '#src/platform/db/scope.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { actorOf } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { codeText, newWordCode, reporterKeys } from '#src/platform/vault/index.ts'
import { doorKeys, prepareReport, receiveReport, type PreparedReport } from './receive-report.ts'
import type { ReportAnswers } from './report-form.ts'

/** A report ready to be written, and the words that go to the person it was written down for. */
export type EnteredReport = Readonly<{ prepared: PreparedReport; code: string }>

/**
 * Makes ready what a worker wrote down for somebody who came, rang or wrote. Holds no connection while it
 * derives and seals. Null while the office may not take reports in.
 */
export async function prepareEntered(
  database: Database, member: Member,
  entered: { channel: string; lang: Lang; answers: Partial<ReportAnswers> },
): Promise<EnteredReport | null> {
  const keys = await database.as(actorOf(member), (scope) => doorKeys(scope))
  if (!keys) return null
  const code = newWordCode(wordList)
  const wayBack = await reporterKeys({ by: 'code', officeId: keys.officeId, code })
  const prepared = await prepareReport(keys, { kind: 'report', ...entered, wayBack })
  return { prepared, code: codeText(code) }
}

/** Writes it down in the name of the worker. Whoever is named in it is kept from it, also who wrote it down. */
export async function enterReport(scope: AccountScope, entered: EnteredReport): Promise<ReportId> {
  return (await receiveReport(scope, entered.prepared, scope.actor.accountId)).reportId
}
