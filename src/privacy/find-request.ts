import type { Reporter } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { openJson, openText, unwrapKey, type SealKey } from '#src/platform/vault/index.ts'
import type { Way } from './own-way.ts'
import { requestDue } from './privacy-request.ts'
import type { SealedRequest } from './request-form.ts'
import { openRequestKeyAsReporter, sealedAt } from './request-keys.ts'
import { answerWasRead, findByWayBack, requestsOfReport, type FoundByCode } from './request.store.ts'

/** A request as whoever made it sees it. */
export type OwnRequest = Omit<FoundByCode, 'sealed' | 'sealedAnswer' | 'sealedKey' | 'dueAt'> &
  Readonly<{ dueAt: Date; said: SealedRequest; answer: string | null }>

/** The request a code opens; null when it opens none. An answer shown here counts as read. */
export async function findOwnRequest(scope: Scope, way: Way): Promise<OwnRequest | null> {
  const found = await findByWayBack(scope, way.lookupId)
  if (!found) return null
  if (found.state === 'decided') await answerWasRead(scope, way.lookupId)
  return opened(found, unwrapKey(way.key, sealedAt.wayBack(found.id), found.sealedKey), found.dueAt)
}

/** The requests that belong to a report, for the reporter who came back to it. */
export async function requestsOfReporter(scope: Scope, reporter: Reporter): Promise<OwnRequest[]> {
  const rows = await requestsOfReport(scope, reporter.reportId)
  const promises = await promisesAbout(
    scope,
    'privacy_request',
    rows.map((row) => row.id),
  )
  const shown: OwnRequest[] = []
  for (const row of rows) {
    const key = await openRequestKeyAsReporter(scope, reporter, row.id)
    if (key) shown.push(opened(row, key, promises.find((one) => one.subjectId === row.id)?.dueAt ?? null))
  }
  return shown
}

type Openable = Omit<FoundByCode, 'sealedKey' | 'dueAt'>

function opened(row: Openable, key: SealKey, dueAt: Date | null): OwnRequest {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    band: row.band,
    receivedAt: row.receivedAt,
    state: row.state,
    identity: row.identity,
    decision: row.decision,
    ground: row.ground,
    decidedAt: row.decidedAt,
    carriedOutAt: row.carriedOutAt,
    dueAt: dueAt ?? requestDue(row.receivedAt),
    said: openJson<SealedRequest>(key, sealedAt.request(row.id), row.sealed),
    answer: row.sealedAnswer ? openText(key, sealedAt.answer(row.id), row.sealedAnswer) : null,
  }
}
