import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { findAccount } from '#src/people/index.ts'
import { answerAsk, askKey, askSecond, secondWords, type SecondAnswer } from './ask-second.ts'
import type { RunId } from './episode.ts'
import { insertGateAct, type GateOutcome, type StoredGateAct } from './gate.store.ts'
import type { EpisodeBook } from './open-episode.ts'
import { askOverride, isOverridable, mayCosign, type GateAnswer } from './protocols/gate.ts'
import { unseal } from './seal.ts'

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
  await write(scope, book, at, standing.open ? 'passed' : 'held', heldCodes(standing.answer))
  return standing.open
}

export type Asked = 'asked' | 'nothing_holds' | 'hard' | 'no_reason' | 'waiting'

/** Asks a second person to let a held gate pass. */
export async function requestOverride(
  scope: AccountScope,
  book: EpisodeBook,
  at: GateAt,
  reason: string,
  wantedLead: AccountId | null = null,
): Promise<Asked> {
  const standing = gateStanding(book, at)
  if (standing.waiting) return 'waiting'
  const request = askOverride(standing.answer, reason)
  if (!request.ok) return request.why
  await askSecond(scope, book, at, { because: request.because, reason: request.reason, wantedLead })
  return 'asked'
}

export type Cosigned = 'done' | 'not_you' | 'overtaken' | 'no_reason'

/** The second person's yes or no from within the team, with their own words. Never by the one who asked. */
export async function cosignOverride(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  act: StoredGateAct,
  answer: SecondAnswer,
): Promise<Cosigned> {
  if (!(await mayAnswer(scope, member, act))) return 'not_you'
  if (answer.words.trim().length < 3) return 'no_reason'
  const key = askKey(book, act)
  const { caseId } = book.episode
  return key && (await answerAsk(scope, { ...act, caseId }, key, answer)) ? 'done' : 'overtaken'
}

/** Whether somebody may be the second person for what waits: never for a lead they would become themselves. */
export async function mayAnswer(
  scope: AccountScope,
  member: Pick<Member, 'accountId' | 'roles'>,
  act: Pick<StoredGateAct, 'askedBy' | 'wantedLead'> | null,
): Promise<boolean> {
  if (!act || act.wantedLead === member.accountId) return false
  const asker = await findAccount(scope, act.askedBy)
  return mayCosign(member, { accountId: act.askedBy, roles: asker?.roles ?? [] })
}

/** What was asked and answered, as the team reads it. */
export function overrideWords(
  book: Pick<EpisodeBook, 'file'>,
  act: StoredGateAct,
): Readonly<{ reason: string; second: string | null }> | null {
  if (!act.sealed || act.keyVersion === null) return null
  const words = unseal(book.file.keys.of(act.keyVersion), 'gate_act', act.id, act.sealed)
  const key = askKey(book, act)
  return { reason: words.reason, second: (key && secondWords(key, act)) ?? words.second ?? null }
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
): Promise<void> {
  await insertGateAct(scope, {
    id: newOrderedId<'gate_act'>(scope.now.getTime()),
    caseId: book.episode.caseId,
    episodeId: book.episode.id,
    runId: at.runId,
    gate: at.id,
    outcome,
    because,
    wantedLead: null,
    keyVersion: null,
    sealed: null,
    askedSealed: null,
  })
  await record(scope, {
    action: `counselling.gate_${outcome}`,
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { gate: at.id, because },
  })
}
