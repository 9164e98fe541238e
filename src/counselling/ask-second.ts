import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { dueAfter } from '#src/platform/clock/promise.ts'
import { keep, promiseAll } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type CaseId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import {
  asSealKey,
  fromBase64Url,
  grantKey,
  newSealKey,
  openGrant,
  openText,
  sealText,
  toBase64Url,
  type Place,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { colleagues, publicKeysOf } from '#src/people/index.ts'
import { insertAsks, notKeptFrom, type WaitingAsk } from './ask.store.ts'
import { answerOverride, insertGateAct, type GateActId, type StoredGateAct } from './gate.store.ts'
import type { EpisodeBook } from './open-episode.ts'
import type { GateAt } from './pass-gate.ts'
import { mayCosign } from './protocols/gate.ts'
import { seal, unseal } from './seal.ts'

/** A second person answers within a day; nobody's help waits longer without being seen (belum diverifikasi). */
const answeredWithin = 24 * 3_600_000

const columnOf = (id: string, column: 'asked_sealed' | 'second_sealed'): Place => ({
  table: 'counselling.gate_act',
  row: id,
  column,
})
const keyFor = (id: string, accountId: string): Place => ({
  table: 'counselling.gate_ask',
  row: `${id}:${accountId}`,
  column: 'sealed',
})

/**
 * Asks a second person, in the team or outside it. The reason is sealed twice: for the team with the file, and under
 * a key of this question alone, which each who may answer is given. So nobody has to be let into the file to decide.
 */
export async function askSecond(
  scope: AccountScope,
  book: EpisodeBook,
  at: Pick<GateAt, 'id' | 'runId'>,
  ask: Readonly<{ because: readonly string[]; reason: string; wantedLead?: AccountId | null }>,
): Promise<GateActId> {
  const id: GateActId = newOrderedId<'gate_act'>(scope.now.getTime())
  const { caseId } = book.episode
  const { keys } = book.file
  const key = newSealKey()
  const wantedLead = ask.wantedLead ?? null
  await insertGateAct(scope, {
    id,
    caseId,
    episodeId: book.episode.id,
    runId: at.runId,
    gate: at.id,
    outcome: 'override_asked',
    because: ask.because,
    wantedLead,
    keyVersion: keys.current,
    sealed: seal(keys.newest, 'gate_act', id, { reason: ask.reason, ask: toBase64Url(key) }),
    askedSealed: sealText(key, columnOf(id, 'asked_sealed'), ask.reason),
  })
  const holders = await publicKeysOf(scope, await secondsFor(scope, caseId, wantedLead))
  const sealed = await Promise.all(
    [...holders].map(async ([accountId, publicKey]) => ({
      accountId,
      sealed: await grantKey(publicKey, keyFor(id, accountId), key),
    })),
  )
  await insertAsks(scope, { actId: id, caseId }, sealed)
  const dueAt = dueAfter(scope.now, answeredWithin)
  await promiseAll(
    scope,
    sealed.map(({ accountId }) => ({
      kind: 'counselling.second_person' as const,
      subjectId: id,
      accountId,
      dueAt,
    })),
  )
  await record(scope, {
    action: 'counselling.gate_override_asked',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { gate: at.id, because: ask.because, asked: sealed.length },
  })
  await knock(scope, 'counselling', { subjectId: caseId })
  await knock(scope, 'today', { to: sealed.map((one) => one.accountId) })
  return id
}

/** Who may be the second person, besides the one who asks and the one it would make the lead. */
async function secondsFor(
  scope: AccountScope,
  caseId: CaseId,
  wantedLead: AccountId | null,
): Promise<AccountId[]> {
  const { accountId, roles } = scope.actor
  const fit = (await colleagues(scope, { roles: ['supervisor', 'head', 'psychologist'] }))
    .filter((one) => one.id !== wantedLead)
    .filter((one) => mayCosign({ accountId: one.id, roles: one.roles }, { accountId, roles }))
  return notKeptFrom(
    scope,
    caseId,
    fit.map((one) => one.id),
  )
}

/** The key of a question as the team holds it; null for one from before questions had a key. */
export function askKey(book: Pick<EpisodeBook, 'file'>, act: StoredGateAct): SealKey | null {
  if (!act.sealed || act.keyVersion === null) return null
  const { ask } = unseal(book.file.keys.of(act.keyVersion), 'gate_act', act.id, act.sealed)
  const bytes = ask ? fromBase64Url(ask) : null
  return bytes && asSealKey(bytes)
}

export type OpenAsk = WaitingAsk & Readonly<{ key: SealKey; reason: string }>

/** Opens a question that was laid before me. */
export async function openAsk(member: Member, ask: WaitingAsk): Promise<OpenAsk> {
  const key = await openGrant(member.keys.privateKey, keyFor(ask.id, member.accountId), ask.keySealed)
  const reason = ask.askedSealed ? openText(key, columnOf(ask.id, 'asked_sealed'), ask.askedSealed) : ''
  return { ...ask, key, reason }
}

/** What the second person wrote, for the team. */
export function secondWords(key: SealKey, act: Pick<StoredGateAct, 'id' | 'secondSealed'>): string | null {
  return act.secondSealed ? openText(key, columnOf(act.id, 'second_sealed'), act.secondSealed) : null
}

export type SecondAnswer = Readonly<{ yes: boolean; words: string }>
type Answered = Pick<StoredGateAct, 'id' | 'gate' | 'because' | 'wantedLead'> & Readonly<{ caseId: CaseId }>

/** Writes the second person's answer. A yes to a change of the lead makes it. False when it was answered before. */
export async function answerAsk(
  scope: AccountScope,
  act: Answered,
  key: SealKey,
  { yes, words }: SecondAnswer,
): Promise<boolean> {
  const done = await answerOverride(scope, act.id, {
    outcome: yes ? 'overridden' : 'override_refused',
    secondSealed: sealText(key, columnOf(act.id, 'second_sealed'), words.trim()),
  })
  if (!done) return false
  await keep(scope, 'counselling.second_person', act.id)
  await record(scope, {
    action: yes ? 'counselling.gate_overridden' : 'counselling.override_refused',
    subjectKind: 'case',
    subjectId: act.caseId,
    facts: { gate: act.gate, because: act.because, ...(act.wantedLead ? { to: act.wantedLead } : {}) },
  })
  await knock(scope, 'counselling', { subjectId: act.caseId })
  return true
}
