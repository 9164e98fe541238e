import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { colleagues } from '#src/people/index.ts'
import {
  cursorOf,
  cursorText,
  queueFilters,
  readCursor,
  type CodedPerson,
  type DeskReport,
  type QueueFilter,
} from './desk-report.ts'
import { codedPersons, countQueue, decidedPage, markSeen, queuePage, type QueueCounts } from './desk.store.ts'
import { urgencyRank } from './triage.ts'

export type QueueView = Readonly<{
  filter: QueueFilter
  reports: readonly DeskReport[]
  persons: ReadonlyMap<string, readonly CodedPerson[]>
  names: ReadonlyMap<AccountId, string>
  counts: QueueCounts
  older: string | null
}>

const pageLength = 50

export const filterWords: Readonly<Record<QueueFilter, string>> = {
  all: 'semua',
  mine: 'saya',
  unassigned: 'bebas',
  waiting: 'menunggu',
  decided: 'putusan',
}

function readFilter(word: string | null): QueueFilter {
  return queueFilters.find((filter) => filterWords[filter] === word) ?? 'all'
}

/**
 * One page of the queue and all it shows, in five queries. What a person asked for counts as seen, and the
 * reporter is told so; a screen that refreshes itself in an empty room has seen nothing.
 */
export async function loadQueue(
  scope: AccountScope,
  member: Member,
  query: URLSearchParams,
  asked: 'by_person' | 'by_screen',
): Promise<QueueView> {
  const filter = readFilter(query.get('saring'))
  const found = await readPage(scope, member, filter, query.get('setelah'))
  const reports = found.slice(0, pageLength)
  const last = reports.at(-1)
  const ids = reports.map((report) => report.id)
  if (asked === 'by_person')
    await markSeen(
      scope,
      reports.filter((report) => report.status === 'received').map((report) => report.id),
    )
  return {
    filter,
    reports,
    persons: Map.groupBy(await codedPersons(scope, ids), (person) => person.reportId as string),
    names: new Map((await colleagues(scope)).map((one) => [one.id, one.fullName])),
    counts: await countQueue(scope, member.accountId),
    older: found.length > pageLength && last ? olderThan(filter, last) : null,
  }
}

function readPage(
  scope: AccountScope,
  member: Member,
  filter: QueueFilter,
  after: string | null,
): Promise<DeskReport[]> {
  const limit = pageLength + 1
  if (filter === 'decided') return decidedPage(scope, { before: readDecidedCursor(after), limit })
  return queuePage(scope, { filter, me: member.accountId, after: readCursor(after), limit })
}

function olderThan(filter: QueueFilter, last: DeskReport): string {
  if (filter === 'decided') return `${last.decidedAt?.getTime() ?? 0}.${last.id}`
  return cursorText(cursorOf(last, urgencyRank(last.urgency)))
}

function readDecidedCursor(text: string | null): { at: Date; id: string } | null {
  const [time = '', id = ''] = (text ?? '').split('.')
  return /^\d{1,15}$/.test(time) && asId(id) ? { at: new Date(Number(time)), id } : null
}
