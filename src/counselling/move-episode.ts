import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { addFollowUps, nextWorkingDay, type CaseFile } from '#src/cases/index.ts'
import {
  isOpen,
  nextStage,
  type EndReason,
  type Episode,
  type EpisodeId,
  type EpisodeKind,
  type CbtPhase,
} from './episode.ts'
import { changeEpisode, episodesOf, holdBeginning, insertEpisode } from './episode.store.ts'
import { answersTo, type EpisodeBook } from './open-episode.ts'
import { tryGate } from './pass-gate.ts'
import { protocolAt } from './protocols/registry.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { askStageGate } from './stage-gates.ts'

export type NewEpisodeInput = Readonly<{ kind: EpisodeKind; lead: AccountId }>

/**
 * Whether somebody may name this lead. Whoever leads reads what was written before, so after an earlier course it is
 * the one who led it, the lead of the file or a supervisor who says that another one takes over.
 */
export function mayNameLead(
  scope: Pick<AccountScope, 'actor'>,
  file: Pick<CaseFile, 'duty'>,
  last: Pick<Episode, 'leadId'> | undefined,
  lead: AccountId,
): boolean {
  const { accountId, roles } = scope.actor
  if (!last || last.leadId === lead) return true
  return last.leadId === accountId || file.duty === 'lead' || roles.includes('supervisor')
}

/**
 * Begins a course of help. Somebody who comes back is not asked everything again: the new episode takes up the
 * last one, and after the preparation it goes on at the goals (S05). Null when one is open already.
 */
export async function beginEpisode(
  scope: AccountScope,
  file: CaseFile,
  input: NewEpisodeInput,
): Promise<EpisodeId | null> {
  await holdBeginning(scope, file.head.id)
  const before = await episodesOf(scope, file.head.id)
  if (before.some(isOpen)) return null
  const [last] = before
  const id = newOrderedId<'episode'>(scope.now.getTime())
  await insertEpisode(scope, {
    id,
    caseId: file.head.id,
    kind: input.kind,
    stage: 'prepare',
    leadId: input.lead,
    openedOn: dayOf(scope.now),
    reEntryOf: last?.id ?? null,
  })
  await told(scope, file.head.id, last ? 'counselling.re_entered' : 'counselling.begun', { kind: input.kind })
  return id
}

export type Moved = 'moved' | 'held' | 'overtaken' | 'closed'

/** Goes on to the next stage when the gate is open; writes down what it answered either way. */
export async function moveOn(scope: AccountScope, member: Member, book: EpisodeBook): Promise<Moved> {
  const { episode } = book
  const next = nextStage(episode)
  if (!next) return 'closed'
  const at = { id: `stage.${episode.stage}`, answer: await askStageGate(scope, member, book), runId: null }
  if (!(await tryGate(scope, book, at))) return 'held'
  if (next === 'closed') return closeEpisode(scope, book)
  const moved = await changeEpisode(scope, episode, { stage: next })
  if (moved) await told(scope, episode.caseId, 'counselling.stage', { stage: next })
  return moved ? 'moved' : 'overtaken'
}

/** Going back to an earlier stage is always allowed; nothing is lost by it. */
export async function moveBack(
  scope: AccountScope,
  episode: Episode,
  to: 'assess' | 'goals' | 'technique',
): Promise<Moved> {
  if (!isOpen(episode)) return 'closed'
  const moved = await changeEpisode(scope, episode, { stage: to })
  if (moved) await told(scope, episode.caseId, 'counselling.stage', { stage: to })
  return moved ? 'moved' : 'overtaken'
}

export async function changePhase(scope: AccountScope, episode: Episode, phase: CbtPhase): Promise<boolean> {
  const changed = await changeEpisode(scope, episode, { phase })
  if (changed) await told(scope, episode.caseId, 'counselling.phase', { phase })
  return changed
}

async function closeEpisode(scope: AccountScope, book: EpisodeBook): Promise<Moved> {
  const today = dayOf(scope.now)
  const reason = answersTo(book, 'end')?.answers['reason'] as EndReason | undefined
  const moved = await changeEpisode(scope, book.episode, {
    stage: 'closed',
    closedOn: today,
    endReason: reason ?? 'other',
  })
  if (!moved) return 'overtaken'
  const boosters = boostersAfter(book).map((days) => nextWorkingDay(addDays(today, days)))
  if (boosters.length > 0) await addFollowUps(scope, book.file, 'general', boosters)
  await told(scope, book.episode.caseId, 'counselling.closed', { reason: reason ?? 'other' })
  return 'moved'
}

async function told(
  scope: AccountScope,
  caseId: string,
  action: string,
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: caseId, facts })
  await tell(scope, { kind: action, subjectKind: 'case', subjectId: caseId, facts })
  await knock(scope, 'counselling', { subjectId: caseId })
}

/** Days after the end on which the techniques that were worked with ask again; those that set theirs have them. */
function boostersAfter(book: EpisodeBook): readonly number[] {
  const days = book.runs
    .filter((run) => run.state !== 'stopped')
    .filter((run) => !book.answers.some((one) => one.runId === run.id && one.form === 'boosters'))
    .flatMap((run) => protocolAt(run.protocol, run.protocolVersion)?.boosters ?? [])
  return [...new Set(days)].toSorted((one, other) => one - other)
}
