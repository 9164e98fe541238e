import type { PromiseKind } from '#src/platform/clock/promise.ts'
import type { ReportId } from '#src/platform/ids.ts'
import type { CodedReport } from './coded-report.ts'

export type Due = Readonly<{ kind: PromiseKind; madeAt: Date; at: Date }>

/** A report as the desk sees it before anything is opened. */
export type DeskReport = CodedReport &
  Readonly<{
    /** The open promise that falls due first; null when none is open. */
    due: Due | null
  }>

/** A person of a report without a name. */
export type CodedPerson = Readonly<{
  id: string
  reportId: ReportId
  side: string
  sex: string | null
  ageBand: string | null
  relation: string | null
  countAtLeast: number
}>

export const queueFilters = ['all', 'mine', 'unassigned', 'waiting', 'decided'] as const
export type QueueFilter = (typeof queueFilters)[number]

/** Where a page of the queue ended. */
export type QueueCursor = Readonly<{ rank: number; dueMs: number; id: string }>

const endless = 253_402_300_799_000

export function cursorOf(report: DeskReport, rank: number): QueueCursor {
  return { rank, dueMs: report.due?.at.getTime() ?? endless, id: report.id }
}

export function cursorText(cursor: QueueCursor): string {
  return `${cursor.rank}.${cursor.dueMs}.${cursor.id}`
}

/** Null when the text is no cursor of ours: the list then starts at its beginning. */
export function readCursor(text: string | null): QueueCursor | null {
  const found = /^(\d)\.(\d{1,15})\.([0-9a-f-]{36})$/.exec(text ?? '')
  if (!found) return null
  const [, rank, dueMs, id] = found
  return { rank: Number(rank), dueMs: Number(dueMs), id: id ?? '' }
}
