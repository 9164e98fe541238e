import { colleagues, onCallNow } from '#src/people/index.ts'
import {
  bellAddresses,
  rolesRungAt,
  type BellLevel,
  type EscalateParts,
  type Letter,
} from '#src/reports/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { Job } from '#src/platform/jobs/jobs.ts'
import { knock } from '#src/platform/live/live.ts'
import { openCalls, reachedBy, setMailedLevel, type OpenCall } from './call.store.ts'
import { callLevel } from './call.ts'

/** Every minute: an alert that nobody answered goes on to more people, on their screens and by letter. */
export function carryCallsJob(parts: EscalateParts): Job {
  return { name: 'instruments.carry-calls', every: '* * * * *', run: () => carryCalls(parts) }
}

export async function carryCalls(parts: EscalateParts): Promise<void> {
  const { database, sendLetter, log } = parts
  const found = await database.as({ kind: 'system', officeId: null }, (scope) => openCalls(scope))
  const letters: Letter[] = []
  for (const officeId of new Set(found.map((one) => one.officeId)))
    letters.push(
      ...(await database.as({ kind: 'system', officeId }, (scope) =>
        carryAll(
          scope,
          found.filter((one) => one.officeId === officeId),
        ),
      )),
    )
  // Letters go out after the levels are durable, side by side, as those of the desk do.
  if (sendLetter)
    await Promise.all(
      letters.map((letter) =>
        sendLetter(letter).catch(() => log?.warn('a letter about a call was not sent')),
      ),
    )
}

async function carryAll(scope: Scope, calls: readonly OpenCall[]): Promise<Letter[]> {
  const onCall = (await onCallNow(scope))?.accountId ?? null
  const letters: Letter[] = []
  const written = new Set<AccountId>()
  for (const call of calls) {
    const level = callLevel(call, scope.now, onCall !== null)
    if (level <= call.mailedLevel) continue
    await setMailedLevel(scope, call, level)
    await record(scope, {
      action: 'instruments.alert_carried',
      subjectKind: 'case',
      subjectId: call.caseId,
      facts: { level },
    })
    await knock(scope, 'bell', { subjectId: call.caseId })
    // However many calls widen in one minute, nobody gets more than one letter: it says only that something waits.
    const to = (await whoHears(scope, call, level, onCall)).filter((id) => !written.has(id))
    for (const { accountId, address, lang } of await bellAddresses(scope, to)) {
      written.add(accountId)
      letters.push({ to: address, lang, path: '/hari-ini' })
    }
  }
  return letters
}

/** The team always; whoever is on call for NOW and for all that is late; wider by role. Never across the wall. */
async function whoHears(
  scope: Scope,
  call: OpenCall,
  level: BellLevel,
  onCall: AccountId | null,
): Promise<AccountId[]> {
  const roles = rolesRungAt(level)
  const byRole = roles.length > 0 ? (await colleagues(scope, { roles })).map((one) => one.id) : []
  const called = onCall !== null && (call.urgency === 'NOW' || level > 0) ? [onCall] : []
  return reachedBy(scope, call.caseId, [...byRole, ...called])
}
