import type { Member } from '#src/platform/access/visitor.ts'
import { record, recordRead } from '#src/platform/audit/record.ts'
import { keep } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { openJson, openText, sealJson, sealText, type SealKey } from '#src/platform/vault/index.ts'
import { insertKeyGrants } from './grant.store.ts'
import {
  mayMove,
  whyNotDecide,
  type Decision,
  type DecisionProblem,
  type IdentityWay,
  type RequestId,
} from './privacy-request.ts'
import type { SealedRequest } from './request-form.ts'
import { grantsTo, keepers, openSubjectKey, sealedAt } from './request-keys.ts'
import {
  changeRequest,
  correctionsOf,
  findRequest,
  insertCorrection,
  insertStep,
  type RequestChange,
  type RequestRow,
} from './request.store.ts'
import { findRecord } from './restriction.store.ts'

/** `privacy.correction.sealed`. */
export type SealedCorrection = Readonly<{ where: string; before: string; after: string }>

export type OpenedRequest = Readonly<{
  row: RequestRow
  /** Null for a member who was given no key: they see the clock and the codes, not the words. */
  said: SealedRequest | null
  answer: string | null
  corrections: readonly (SealedCorrection & { at: Date; accountId: string })[]
}>

/** Opens a request for a member and writes down that it was read. Null when there is none for them. */
export async function openRequest(
  scope: AccountScope,
  member: Member,
  id: RequestId,
): Promise<OpenedRequest | null> {
  const row = await findRequest(scope, id)
  if (!row) return null
  const key = await openSubjectKey(scope, member, { kind: 'request', id })
  if (!key) return { row, said: null, answer: null, corrections: [] }
  await recordRead(scope, 'privacy_request', id, 'data_rights')
  const corrections = await correctionsOf(scope, id)
  return {
    row,
    said: openJson<SealedRequest>(key, sealedAt.request(id), row.sealed),
    answer: row.sealedAnswer ? openText(key, sealedAt.answer(id), row.sealedAnswer) : null,
    corrections: corrections.map((one) => ({
      ...openJson<SealedCorrection>(key, sealedAt.correction(one.id), one.sealed),
      at: one.at,
      accountId: one.accountId,
    })),
  }
}

export type Outcome = 'done' | 'overtaken' | 'absent' | 'no_key' | 'not_allowed' | 'no_record'

/** Takes a request in hand. Officers appointed since it arrived get the key from whoever can open it. */
export async function takeRequest(
  scope: AccountScope,
  member: Member,
  id: RequestId,
  version: number,
): Promise<Outcome> {
  const row = await requestAsSeen(scope, id, version)
  if (typeof row === 'string') return row
  const to = row.identity === 'not_checked' ? 'checking' : 'working'
  if (!mayMove(row.state, to)) return 'not_allowed'
  const key = await openSubjectKey(scope, member, { kind: 'request', id })
  if (key) await shareWithKeepers(scope, id, key)
  return move(scope, row, version, { state: to, taken_by: member.accountId }, 'taken')
}

async function shareWithKeepers(scope: AccountScope, id: RequestId, key: SealKey): Promise<void> {
  const subject = { kind: 'request', id } as const
  await insertKeyGrants(scope, subject, await grantsTo(scope, subject, await keepers(scope), key))
}

/** Writes down how it was made sure who asks. Nothing of a paper is copied. */
export async function checkIdentity(
  scope: AccountScope,
  member: Member,
  id: RequestId,
  version: number,
  found: { proved: boolean; how: IdentityWay },
): Promise<Outcome> {
  const row = await requestAsSeen(scope, id, version)
  if (typeof row === 'string') return row
  if (row.state === 'decided' || row.state === 'withdrawn') return 'not_allowed'
  const change = {
    identity: found.proved ? 'proved' : 'not_proved',
    identity_how: found.how,
    identity_by: member.accountId,
    identity_at: scope.now,
  } as const
  const state = mayMove(row.state, 'working') && found.proved ? { state: 'working' as const } : {}
  return move(
    scope,
    row,
    version,
    { ...change, ...state },
    found.proved ? 'identity_proved' : 'identity_not_proved',
    { how: found.how },
  )
}

/** Says which report or case file a request is about, by its number. */
export async function nameRecord(
  scope: AccountScope,
  id: RequestId,
  version: number,
  number: string,
): Promise<Outcome> {
  const row = await requestAsSeen(scope, id, version)
  if (typeof row === 'string') return row
  const found = await findRecord(scope, number)
  if (!found) return 'no_record'
  return move(scope, row, version, { subject_kind: found.kind, subject_id: found.id }, 'record_named', {
    number: found.number,
  })
}

export type DecisionGiven = Readonly<{ decision: Decision; ground: string | null; answer: string }>

/** Decides a request: a person, a ground where less is given, and an answer in plain words that the asker can read. */
export async function decideRequest(
  scope: AccountScope,
  member: Member,
  id: RequestId,
  version: number,
  given: DecisionGiven,
): Promise<Outcome | DecisionProblem> {
  const row = await requestAsSeen(scope, id, version)
  if (typeof row === 'string') return row
  const problem = whyNotDecide({ ...row, ...given })
  if (problem) return problem
  const key = await openSubjectKey(scope, member, { kind: 'request', id })
  if (!key) return 'no_key'
  const outcome = await move(
    scope,
    row,
    version,
    {
      state: 'decided',
      decision: given.decision,
      ground: given.decision === 'granted' ? null : given.ground,
      decided_by: member.accountId,
      decided_at: scope.now,
      sealed_answer: sealText(key, sealedAt.answer(id), given.answer.trim()),
      ...(given.decision === 'refused'
        ? { carried_out_at: scope.now, carried_out_by: member.accountId }
        : {}),
    },
    'decided',
    { decision: given.decision },
  )
  if (outcome !== 'done') return outcome
  await keep(scope, 'privacy.request', id)
  await tell(scope, {
    kind: 'privacy.request_decided',
    subjectKind: 'privacy_request',
    subjectId: id,
    facts: { kind: row.kind, decision: given.decision },
  })
  return 'done'
}

/** Keeps what stood there and what stands there now, and marks the correction as carried out. */
export async function recordCorrection(
  scope: AccountScope,
  member: Member,
  id: RequestId,
  version: number,
  correction: SealedCorrection,
): Promise<Outcome> {
  const row = await requestAsSeen(scope, id, version)
  if (typeof row === 'string') return row
  if (row.kind !== 'correction' || row.state !== 'decided' || row.decision === 'refused') return 'not_allowed'
  const key = await openSubjectKey(scope, member, { kind: 'request', id })
  if (!key) return 'no_key'
  const correctionId = newOrderedId(scope.now.getTime())
  await insertCorrection(scope, {
    id: correctionId,
    requestId: id,
    accountId: member.accountId,
    sealed: sealJson(key, sealedAt.correction(correctionId), correction),
  })
  return markCarriedOut(scope, member, id, version)
}

/** What was granted has been done in the records. */
export async function markCarriedOut(
  scope: AccountScope,
  member: Member,
  id: RequestId,
  version: number,
): Promise<Outcome> {
  const row = await requestAsSeen(scope, id, version)
  if (typeof row === 'string') return row
  if (row.state !== 'decided') return 'not_allowed'
  return move(
    scope,
    row,
    version,
    { carried_out_at: scope.now, carried_out_by: member.accountId },
    'carried_out',
  )
}

/** The request in the version that was looked at, or why nothing may be done with it. */
async function requestAsSeen(
  scope: AccountScope,
  id: RequestId,
  version: number,
): Promise<RequestRow | 'absent' | 'overtaken'> {
  const row = await findRequest(scope, id)
  if (!row) return 'absent'
  return row.version === version ? row : 'overtaken'
}

async function move(
  scope: AccountScope,
  row: RequestRow,
  version: number,
  change: RequestChange,
  step: string,
  facts: Record<string, string> = {},
): Promise<Outcome> {
  if (!(await changeRequest(scope, row.id, version, change))) return 'overtaken'
  await insertStep(scope, row.id, step, facts)
  await record(scope, {
    action: `privacy_request.${step}`,
    subjectKind: 'privacy_request',
    subjectId: row.id,
    facts,
  })
  await knock(scope, 'privacy', { subjectId: row.id })
  return 'done'
}
