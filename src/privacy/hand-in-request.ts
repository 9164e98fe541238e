import type { Reporter } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { promise } from '#src/platform/clock/promise.store.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { newId, newNumber } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { newSealKey, sealJson, wrapKey, type ReporterKeys } from '#src/platform/vault/index.ts'
import { requestDue, type RequestId, type RequestKind } from './privacy-request.ts'
import type { SealedRequest } from './request-form.ts'
import { grantRequestKey, sealedAt } from './request-keys.ts'
import { findByWayBack, insertRequest, insertStep, insertWayBack } from './request.store.ts'

export const requestChannels = ['web', 'in_person', 'phone', 'letter'] as const
export type RequestChannel = (typeof requestChannels)[number]

export type HandedIn = Readonly<{
  kind: RequestKind
  band: AgeBand
  askedBy: string
  lang: Lang
  channel: RequestChannel
  sealed: SealedRequest
  /** How whoever asks comes back: the keys of a new word code, or the session of their own report. */
  way: { by: 'code'; keys: ReporterKeys } | { by: 'report'; reporter: Reporter }
}>

/**
 * Receives a request and starts its clock. The words lie sealed to the intake key and to those who answer for
 * data protection. A resend with the same code answers the same request.
 */
export async function handInRequest(scope: Scope, given: HandedIn): Promise<RequestId> {
  const lookupId = given.way.by === 'code' ? Buffer.from(given.way.keys.lookupId, 'hex') : null
  const before = lookupId ? await findByWayBack(scope, lookupId) : null
  if (before) return before.id
  const id: RequestId = newId<'privacy_request'>()
  const key = newSealKey()
  const reporter = given.way.by === 'report' ? given.way.reporter : null
  await insertRequest(scope, {
    id,
    number: newNumber('H'),
    kind: given.kind,
    channel: given.channel,
    askedBy: given.askedBy,
    band: given.band,
    lang: given.lang,
    reportId: reporter?.reportId ?? null,
    enteredBy: scope.actor.kind === 'account' && given.channel !== 'web' ? scope.actor.accountId : null,
    identity: reporter ? 'by_code' : 'not_checked',
    sealed: sealJson(key, sealedAt.request(id), given.sealed),
  })
  await grantRequestKey(scope, id, key, reporter)
  if (given.way.by === 'code' && lookupId)
    await insertWayBack(scope, id, lookupId, wrapKey(given.way.keys.reporterKey, sealedAt.wayBack(id), key))
  await insertStep(scope, id, 'received', { channel: given.channel })
  await promise(scope, { kind: 'privacy.request', subjectId: id, dueAt: requestDue(scope.now), role: 'dpo' })
  await record(scope, {
    action: 'privacy_request.received',
    subjectKind: 'privacy_request',
    subjectId: id,
    facts: { kind: given.kind, channel: given.channel },
  })
  await tell(scope, {
    kind: 'privacy.request_received',
    subjectKind: 'privacy_request',
    subjectId: id,
    facts: { kind: given.kind },
  })
  await knock(scope, 'privacy', { subjectId: id })
  return id
}
