import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { addTask } from '#src/cases/index.ts'
import { changeEpisode } from './episode.store.ts'
import { handOverGate, handOverGateId } from './hand-over-gate.ts'
import type { EpisodeBook } from './open-episode.ts'
import { gateStanding, requestOverride, type GateAt } from './pass-gate.ts'
import { isOverridable, type GateAnswer } from './protocols/gate.ts'
import { sessionsOf } from './session.store.ts'

export type HandOver = Readonly<{
  to: AccountId
  clientSays: string
  /** Why it cannot wait for those who may hand over, or for the client. */
  cannotWait: string
  /** What those who wrote notes so far are told: it is done, or it was asked for. */
  told: Readonly<{ done: string; asked: string }>
}>
export type HandedOver =
  | Readonly<{ outcome: 'done' | 'asked' | 'overtaken' | 'waiting' | 'no_reason' }>
  | Readonly<{ outcome: 'held'; answer: GateAnswer }>

/**
 * A new key worker (C11). The present one, the lead of the file or a supervisor hands over with the client's yes; for
 * anybody else, or where the client cannot be asked, a second person is asked, and their yes makes the change.
 */
export async function handOverEpisode(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  input: HandOver,
): Promise<HandedOver> {
  const at = handOverAt(member, book, input.clientSays)
  if (at.answer.outcome === 'hold') {
    if (!isOverridable(at.answer)) return { outcome: 'held', answer: at.answer }
    const asked = await requestOverride(scope, book, at, input.cannotWait, input.to)
    if (asked === 'no_reason') return { outcome: 'held', answer: at.answer }
    if (asked !== 'asked') return { outcome: 'waiting' }
    await tellAuthors(scope, book, input.to, input.told.asked)
    return { outcome: 'asked' }
  }
  if (!(await changeEpisode(scope, book.episode, { leadId: input.to }))) return { outcome: 'overtaken' }
  const { caseId } = book.episode
  const facts = { to: input.to, from: book.episode.leadId }
  await record(scope, { action: 'counselling.handed_over', subjectKind: 'case', subjectId: caseId, facts })
  await tell(scope, { kind: 'counselling.handed_over', subjectKind: 'case', subjectId: caseId, facts })
  await tellAuthors(scope, book, input.to, input.told.done)
  return { outcome: 'done' }
}

function handOverAt(member: Member, book: EpisodeBook, clientSays: string): GateAt {
  return {
    id: handOverGateId,
    runId: null,
    answer: handOverGate({
      leads: book.episode.leadId === member.accountId,
      leadsFile: book.file.duty === 'lead',
      supervises: member.roles.includes('supervisor'),
      clientSays,
    }),
  }
}

/** What waits for a second person about the lead; null when nothing does. */
export function handOverWaiting(book: EpisodeBook) {
  return gateStanding(book, { id: handOverGateId, runId: null, answer: { outcome: 'pass' } }).waiting
}

/** Their notes open to somebody else: those who wrote them, and the one who led, find a task that says so. */
async function tellAuthors(
  scope: AccountScope,
  book: EpisodeBook,
  to: AccountId,
  what: string,
): Promise<void> {
  const held = await sessionsOf(scope, book.episode.id)
  const authors = new Set([book.episode.leadId, ...held.map((one) => one.accountId)])
  const others = [...authors].filter((one) => one !== to && one !== scope.actor.accountId)
  for (const ownerId of others) await addTask(scope, book.file, { what, ownerId, dueOn: dayOf(scope.now) })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId, to: others })
}
