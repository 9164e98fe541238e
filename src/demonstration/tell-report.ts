import { randomBytes } from 'node:crypto'
import { wordList } from '#content/word-list.ts'
import type { CaseId, ReportId } from '#src/platform/ids.ts'
import {
  asSealKey,
  codeText,
  newWordCode,
  reporterKeys,
  type ReporterKeys,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { actOnReport } from './act-on-report.ts'
import { doorKeys, prepareReport, receiveReport } from './floors/reports.ts'
import type { Known } from './known.ts'
import type { DistrictOffice } from './make-district-office.ts'
import { hoursAfter, momentOf } from './moments.ts'
import type { ToldReport } from './story/shapes.ts'

/** A report that was handed in, and what its steps opened. */
export type HandedIn = Readonly<{
  key: string
  reportId: ReportId
  begin: Date
  reportKey: SealKey
  /** The words for coming back, for the reports whoever looks around may try. */
  code: string | null
  /** Files that a decision about it opened, by the key of their story. */
  opened: ReadonlyMap<string, CaseId>
}>

/** Hands a report in through the same door as everybody, and does with it what its story says. */
export async function tellReport(office: DistrictOffice, told: ToldReport, known: Known): Promise<HandedIn> {
  const begin = momentOf(told.when, office.now)
  const at = office.at(begin)
  const actor = { kind: 'public', officeId: office.officeId } as const
  const keys = await at.as(actor, (scope) => doorKeys(scope))
  if (!keys) throw new Error('The office of the demonstration does not take reports in.')
  const code = told.tryIt ? newWordCode(wordList) : null
  const wayBack = code
    ? await reporterKeys({ by: 'code', officeId: office.officeId, code })
    : unknownWayBack()
  const prepared = await prepareReport(keys, {
    kind: told.kind ?? 'report',
    channel: told.channel ?? 'web',
    lang: 'id',
    answers: told.answers,
    wayBack,
  })
  const by = told.enteredBy
  const receipt = by
    ? await office.as(by, begin, (scope, member) => receiveReport(scope, prepared, member.accountId))
    : await at.as(actor, (scope) => receiveReport(scope, prepared))
  const opened = new Map<string, CaseId>()
  for (const step of told.steps ?? []) {
    const moment = hoursAfter(begin, step.hours, office.now)
    for (const [key, caseId] of await actOnReport(office, { ...receipt, moment, known }, step))
      opened.set(key, caseId)
  }
  return {
    key: told.key,
    reportId: receipt.reportId,
    begin,
    reportKey: receipt.key,
    code: code && codeText(code),
    opened,
  }
}

/** For reports nobody will come back to: the same shape as a derived pair, without the cost of deriving it. */
export function unknownWayBack(): ReporterKeys {
  return { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) }
}
