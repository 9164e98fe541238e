import { record } from '#src/platform/audit/record.ts'
import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { endOfDay } from '#src/cases/index.ts'
import type { OpenTechnique } from './load-run.ts'
import type { EpisodeBook } from './open-episode.ts'
import { tryGate, type GateAt } from './pass-gate.ts'
import { askGate } from './protocols/gate.ts'
import { nextPhase, phaseOf, type Phase } from './protocols/protocol.ts'
import { changeRun, type RunState } from './run.store.ts'
import { seal } from './seal.ts'

export type RunMoved = 'moved' | 'held' | 'finished' | 'overtaken' | 'ended'

/** The gate out of the phase a technique is in. A phase without one is open. */
export function gateOf(technique: OpenTechnique): GateAt {
  const { protocol, run, facts } = technique
  const gate = phaseOf(protocol, run.phase)?.gate
  return {
    id: gate ? `${protocol.id}.${gate.id}` : `${protocol.id}.${run.phase}`,
    answer: gate ? askGate(gate, facts) : { outcome: 'pass' },
    runId: run.id,
  }
}

/** Goes on to the next phase, or finishes, when the gate is open. Phases are never skipped. */
export async function moveRun(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
): Promise<RunMoved> {
  const { run, protocol } = technique
  if (run.endedOn) return 'ended'
  if (!(await tryGate(scope, book, gateOf(technique)))) return 'held'
  const next = nextPhase(protocol, run.phase)
  const moved = next
    ? await changeRun(scope, run, { phase: next.id })
    : await changeRun(scope, run, { state: 'finished', endedOn: dayOf(scope.now) })
  if (!moved) return 'overtaken'
  await promiseLook(scope, book, technique, next)
  await told(scope, book, 'counselling.technique_moved', { to: next?.id ?? 'finished' })
  return next ? 'moved' : 'finished'
}

/** A look that belongs to a phase stands among what is owed until the technique has passed it. */
async function promiseLook(
  scope: AccountScope,
  book: EpisodeBook,
  { protocol, run, facts }: OpenTechnique,
  next: Phase | null,
): Promise<void> {
  const { caseId, leadId } = book.episode
  const kind = 'counselling.retention_check'
  if (phaseOf(protocol, run.phase)?.lookAgain) await keep(scope, kind, caseId)
  const day = next?.lookAgain?.(facts)
  if (day) await promiseAgain(scope, { kind, subjectId: caseId, dueAt: endOfDay(day), accountId: leadId })
}

/** Stopping is always allowed, with a reason; nothing practised so far is lost. */
export async function stopRun(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  why: string,
): Promise<boolean> {
  const { run } = technique
  if (run.endedOn) return false
  const stopped = await changeRun(scope, run, {
    state: 'stopped' satisfies RunState,
    endedOn: dayOf(scope.now),
    endReason: 'stopped',
    keyVersion: book.file.keys.current,
    sealed: seal(book.file.keys.newest, 'run', run.id, { ...run.words, endWords: why }),
  })
  if (stopped && phaseOf(technique.protocol, run.phase)?.lookAgain)
    await drop(scope, 'counselling.retention_check', book.episode.caseId, 'stopped')
  if (stopped) await told(scope, book, 'counselling.technique_stopped', {})
  return stopped
}

/** No path is forced (A19): what is done otherwise for this person is written down, for the supervisor to see. */
export async function adaptRun(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  what: string,
  why: string,
): Promise<boolean> {
  const { run } = technique
  const adaptations = [...(run.words.adaptations ?? []), { on: dayOf(scope.now), what, why }]
  const changed = await changeRun(scope, run, {
    keyVersion: book.file.keys.current,
    sealed: seal(book.file.keys.newest, 'run', run.id, { ...run.words, adaptations }),
  })
  if (changed) await told(scope, book, 'counselling.technique_adapted', {})
  return changed
}

async function told(
  scope: AccountScope,
  book: EpisodeBook,
  action: string,
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: book.episode.caseId, facts })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
}
