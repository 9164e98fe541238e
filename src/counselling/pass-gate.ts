import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { findAccount } from '#src/people/index.ts'
import type { RunId } from './episode.ts'
import {
  answerOverride,
  insertGateAct,
  type GateActId,
  type GateOutcome,
  type StoredGateAct,
} from './gate.store.ts'
import type { EpisodeBook } from './open-episode.ts'
import { askOverride, isOverridable, mayCosign, type GateAnswer } from './protocols/gate.ts'
import { seal, unseal } from './seal.ts'

/** A gate that was asked: of a technique, or of the episode itself (runId null). */
export type GateAt = Readonly<{ id: string; answer: GateAnswer; runId: RunId | null }>
/** Passed by the rules or by two people; held; or held with a second person being asked. */
export type GateStanding = Readonly<{
  answer: GateAnswer
  open: boolean
  waiting: StoredGateAct | null
  overridden: StoredGateAct | null
}>

/**
 * How a gate stands now. An override counts only for what held when it was asked: a new reason to hold needs a
 * new yes, and a hard rule is never let pass.
 */
export function gateStanding(book: EpisodeBook, at: GateAt): GateStanding {
  const { answer } = at
  const acts = book.gateActs.filter((act) => act.gate === at.id && act.runId === at.runId)
  const covers = (act: StoredGateAct) =>
    answer.outcome === 'hold' &&
    isOverridable(answer) &&
    answer.held.every((one) => act.because.includes(one.code))
  const overridden = acts.find((act) => act.outcome === 'overridden' && covers(act)) ?? null
  const waiting = acts.find((act) => act.outcome === 'override_asked') ?? null
  return { answer, open: answer.outcome === 'pass' || overridden !== null, waiting, overridden }
}

/** Writes down that a gate was tried and what it answered. True when the way is open. */
export async function tryGate(scope: AccountScope, book: EpisodeBook, at: GateAt): Promise<boolean> {
  const standing = gateStanding(book, at)
  await write(scope, book, at, standing.open ? 'passed' : 'held', heldCodes(standing.answer), null)
  return standing.open
}

export type Asked = 'asked' | 'nothing_holds' | 'hard' | 'no_reason' | 'waiting'

/** Asks a second person to let a held gate pass. */
export async function requestOverride(
  scope: AccountScope,
  book: EpisodeBook,
  at: GateAt,
  reason: string,
): Promise<Asked> {
  const standing = gateStanding(book, at)
  if (standing.waiting) return 'waiting'
  const request = askOverride(standing.answer, reason)
  if (!request.ok) return request.why
  await write(scope, book, at, 'override_asked', request.because, request.reason)
  return 'asked'
}

export type Cosigned = 'done' | 'not_you' | 'overtaken' | 'no_reason'

/** The second person's yes or no, with their own words. Never by the one who asked. */
export async function cosignOverride(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  act: StoredGateAct,
  yes: boolean,
  words: string,
): Promise<Cosigned> {
  const asker = await findAccount(scope, act.askedBy)
  const asked = { accountId: act.askedBy, roles: asker?.roles ?? [] }
  if (!mayCosign(member, asked)) return 'not_you'
  if (words.trim().length < 3) return 'no_reason'
  const before = overrideWords(book, act)
  const { keys } = book.file
  const done = await answerOverride(scope, act.id, {
    outcome: yes ? 'overridden' : 'override_refused',
    keyVersion: keys.current,
    sealed: seal(keys.newest, 'gate_act', act.id, { reason: before?.reason ?? '', second: words.trim() }),
  })
  if (!done) return 'overtaken'
  await record(scope, {
    action: yes ? 'counselling.gate_overridden' : 'counselling.override_refused',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { gate: act.gate, because: act.because },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
  return 'done'
}

export function overrideWords(book: EpisodeBook, act: StoredGateAct) {
  return act.sealed && act.keyVersion !== null
    ? unseal(book.file.keys.of(act.keyVersion), 'gate_act', act.id, act.sealed)
    : null
}

function heldCodes(answer: GateAnswer): readonly string[] {
  return answer.outcome === 'hold' ? answer.held.map((one) => one.code) : []
}

async function write(
  scope: AccountScope,
  book: EpisodeBook,
  at: GateAt,
  outcome: GateOutcome,
  because: readonly string[],
  reason: string | null,
): Promise<GateActId> {
  const id = newOrderedId<'gate_act'>(scope.now.getTime())
  const { keys } = book.file
  await insertGateAct(scope, {
    id,
    caseId: book.episode.caseId,
    episodeId: book.episode.id,
    runId: at.runId,
    gate: at.id,
    outcome,
    because,
    keyVersion: reason ? keys.current : null,
    sealed: reason ? seal(keys.newest, 'gate_act', id, { reason }) : null,
  })
  await record(scope, {
    action: `counselling.gate_${outcome}`,
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { gate: at.id, because },
  })
  return id
}
