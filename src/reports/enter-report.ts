import { wordList } from '#content/word-list.ts'
import type { AccountScope, Database } from '#src/platform/db/scope.ts'
import { actorOf, type Member } from '#src/platform/access/visitor.ts'
import type { Received } from '#src/platform/files/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { codeText, newWordCode, readWordCode, reporterKeys } from '#src/platform/vault/index.ts'
import { finderOf } from './desk-form.ts'
import { doorKeys, prepareReport, receiveReport, type PreparedReport } from './receive-report.ts'
import type { ReportAnswers, ReportKind } from './report-form.ts'

/** A report ready to be written, and the words that go to the person it was written down for. */
export type EnteredReport = Readonly<{ prepared: PreparedReport; code: string }>

export type Entered = Readonly<{
  /** A report where it is left out. */
  kind?: ReportKind
  channel: string
  lang: Lang
  answers: Partial<ReportAnswers>
  files?: readonly Received[]
  /** The words the form carried, so that sending it twice is one report. Made anew when they are none. */
  code?: string
}>

/** Words for a person who came without a device. */
export function freshCode(): string {
  return codeText(newWordCode(wordList))
}

/**
 * Makes ready what a worker wrote down for somebody who came, rang or wrote. Holds no connection while it
 * derives and seals. Null while the office may not take reports in.
 */
export async function prepareEntered(
  database: Database,
  member: Member,
  entered: Entered,
): Promise<EnteredReport | null> {
  const keys = await database.as(actorOf(member), (scope) => doorKeys(scope))
  if (!keys) return null
  const { channel, lang, answers, files } = entered
  const carried = readWordCode(wordList, entered.code ?? '')
  const code = carried.ok ? carried.code : newWordCode(wordList)
  const wayBack = await reporterKeys({ by: 'code', officeId: keys.officeId, code })
  const made = await prepareReport(keys, {
    kind: entered.kind ?? 'report',
    channel,
    lang,
    answers,
    wayBack,
    ...(files ? { files } : {}),
  })
  const finder = finderOf(channel, answers.reporterKind)
  const prepared = finder ? { ...made, facts: { ...made.facts, reporterKind: finder } } : made
  return { prepared, code: codeText(code) }
}

/** Writes it down in the name of the worker. Whoever is named in it is kept from it, also who wrote it down. */
export async function enterReport(scope: AccountScope, entered: EnteredReport): Promise<ReportId> {
  return (await receiveReport(scope, entered.prepared, scope.actor.accountId)).reportId
}
