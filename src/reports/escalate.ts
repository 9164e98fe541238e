import type { Logger } from 'pino'
import type { Role } from '#src/platform/access/roles.ts'
import { record } from '#src/platform/audit/record.ts'
import { escalationLevel } from '#src/platform/clock/promise.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { knock } from '#src/platform/live/live.ts'
import { colleagues, onCallNow } from '#src/people/index.ts'
import { bellLevel, rolesRungAt, type BellLevel } from './bell.ts'
import { ringing, setBellLevel, type Ringing } from './bell.store.ts'
import {
  bellAddresses,
  keptFrom,
  latePromises,
  setEscalation,
  type BellAddress,
  type LatePromise,
} from './escalation.store.ts'

/** Who hears of a promise that was not kept: first those whose work it is, then the supervisor, then the head. */
const toldAt: Readonly<Record<1 | 2 | 3, readonly Role[]>> = {
  1: ['intake'],
  2: ['intake', 'supervisor'],
  3: ['intake', 'supervisor', 'head'],
}

/** `path`: where the work lies; the desk when it is left out. */
export type Letter = Readonly<{ to: string; lang: string; path?: string }>
export type EscalateParts = Readonly<{
  database: Database
  /** Sends a letter that says only that something waits. Null where no mail server is set. */
  sendLetter: ((letter: Letter) => Promise<void>) | null
  log?: Logger
}>

/** Every minute: what is late is carried one level up, and bells that nobody heard ring wider. */
export function escalateJob(parts: EscalateParts): Job {
  return { name: 'reports.escalate', every: '* * * * *', run: () => escalate(parts) }
}

export async function escalate(parts: EscalateParts): Promise<void> {
  const { database } = parts
  const found = await database.as({ kind: 'system', officeId: null }, async (scope) => ({
    late: await latePromises(scope),
    bells: await ringing(scope),
  }))
  const letters: Letter[] = []
  for (const officeId of new Set([...found.late, ...found.bells].map((one) => one.officeId))) {
    const of = <T extends { officeId: OfficeId }>(all: readonly T[]) =>
      all.filter((one) => one.officeId === officeId)
    letters.push(
      ...(await database.as({ kind: 'system', officeId }, async (scope) => {
        for (const promise of of(found.late)) await carryUp(scope, promise)
        return ringWider(scope, of(found.bells))
      })),
    )
  }
  // Letters go out after the levels are durable, side by side: a mail server that hangs costs its patience once
  // and is not waited for by the next minute.
  const { sendLetter, log } = parts
  if (sendLetter)
    await Promise.all(
      letters.map((letter) => sendLetter(letter).catch(() => log?.warn('a bell letter could not be sent'))),
    )
}

async function carryUp(scope: Scope, promise: LatePromise): Promise<void> {
  const level = escalationLevel(promise.madeAt, promise.dueAt, scope.now)
  if (level === 0 || level <= promise.level) return
  await setEscalation(scope, promise, level)
  await record(scope, {
    action: 'promise.escalated',
    subjectKind: promise.subjectKind,
    subjectId: promise.subjectId,
    facts: { kind: promise.kind, level },
  })
  const reportId = promise.subjectKind === 'report' ? promise.subjectId : null
  const nobodyLeft = reportId !== null && (await reachable(scope, ['intake'], reportId)).length === 0
  // When a report names every intake worker, whoever can bring in another must hear of it at once.
  const to = await reachable(scope, nobodyLeft ? [...toldAt[level], 'head', 'dpo'] : toldAt[level], reportId)
  await knock(scope, 'promises', { to })
}

async function ringWider(scope: Scope, bells: readonly Ringing[]): Promise<Letter[]> {
  if (bells.length === 0) return []
  const onCall = await onCallNow(scope, scope.now)
  const letters: Letter[] = []
  for (const bell of bells) {
    const level = bellLevel(bell.rungAt, scope.now, onCall !== null)
    if (level <= bell.mailedLevel) continue
    await setBellLevel(scope, bell, { level, mailedLevel: level })
    await knock(scope, 'bell', { subjectId: bell.reportId })
    letters.push(
      ...(await bellAddresses(scope, await heardBy(scope, bell, level, onCall?.accountId ?? null))).map(
        letterTo,
      ),
    )
  }
  return letters
}

async function heardBy(
  scope: Scope,
  bell: Ringing,
  level: BellLevel,
  onCall: AccountId | null,
): Promise<AccountId[]> {
  const byRole = await reachable(scope, rolesRungAt(level), bell.reportId)
  if (!onCall || byRole.includes(onCall)) return byRole
  return (await keptFrom(scope, bell.reportId)).includes(onCall) ? byRole : [...byRole, onCall]
}

/** Active members with one of the roles who are not kept from the report. */
async function reachable(
  scope: Scope,
  roles: readonly Role[],
  reportId: string | null,
): Promise<AccountId[]> {
  if (roles.length === 0) return []
  const kept = new Set(reportId ? await keptFrom(scope, reportId) : [])
  return (await colleagues(scope, { roles })).map((one) => one.id).filter((id) => !kept.has(id))
}

function letterTo(address: BellAddress): Letter {
  return { to: address.address, lang: address.lang }
}
