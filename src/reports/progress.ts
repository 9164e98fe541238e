import type { PromiseRow } from '#src/platform/clock/promise.store.ts'
import type { ReportRow } from './report.store.ts'

/** One step of a report's way, as it stands. */
export type ProgressStep = {
  readonly step: 'received' | 'read' | 'inHand' | 'answered' | 'decided' | 'withdrawn'
  readonly state: 'done' | 'now' | 'waiting'
}

/**
 * The honest way of a report: a step is done only when it happened. `hasAnswer` is whether a worker wrote to the
 * reporter. A withdrawn report ends there.
 */
export function progressOf(
  row: Pick<ReportRow, 'status' | 'firstReadAt' | 'takenBy' | 'decidedAt'>,
  hasAnswer: boolean,
): ProgressStep[] {
  const done = {
    received: true,
    read: row.firstReadAt !== null,
    inHand: row.takenBy !== null || row.decidedAt !== null,
    answered: hasAnswer,
    decided: row.decidedAt !== null,
  }
  const order = ['received', 'read', 'inHand', 'answered', 'decided'] as const
  const steps = order
    .filter((step) => step !== 'decided' || done.decided)
    .map((step) => ({ step, done: done[step] }))
  if (row.status === 'withdrawn')
    return [
      ...steps.filter((one) => one.done).map(({ step }) => ({ step, state: 'done' as const })),
      { step: 'withdrawn', state: 'done' },
    ]
  const next = steps.findIndex((one) => !one.done)
  return steps.map(({ step, done: isDone }, at) => ({
    step,
    state: isDone ? 'done' : at === next ? 'now' : 'waiting',
  }))
}

/** The promise a reporter waits for: the next one still open, the most overdue first. */
export function openPromise(promises: readonly PromiseRow[]): PromiseRow | null {
  const open = promises.filter((one) => one.keptAt === null && one.droppedAt === null)
  return open.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null
}
