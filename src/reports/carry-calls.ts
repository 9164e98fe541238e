import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, OfficeId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { colleagues, onCallNow } from '#src/people/index.ts'
import { rolesRungAt, type BellLevel } from './bell.ts'
import type { EscalateParts, Letter } from './escalate.ts'
import { bellAddresses } from './escalation.store.ts'

/** A call from a file as the house carries it on: nothing of the file but its id. */
export type CarriedCall = Readonly<{ officeId: OfficeId; caseId: CaseId; mailedLevel: number }>

/** Calls of one kind that go on to more people while nobody answers them. */
export type CallSource<T extends CarriedCall> = Readonly<{
  /** Calls that wait, the oldest first, of all offices. */
  open: (scope: Scope) => Promise<readonly T[]>
  levelOf: (call: T, now: Date, someoneOnCall: boolean) => BellLevel
  setLevel: (scope: Scope, call: T, level: BellLevel) => Promise<void>
  /** Whether whoever is on call is written to at this level; by their roles others join as it widens. */
  ringsOnCall: (call: T, level: BellLevel) => boolean
  /** Of the people named and the team of the file, those it may reach: never across the wall. */
  reached: (scope: Scope, call: T, named: readonly AccountId[]) => Promise<readonly AccountId[]>
  /** What the record says when it goes on. */
  action: string
}>

/** Calls that nobody answered go on to more people, on their screens and by letter. */
export async function carryCalls<T extends CarriedCall>(
  parts: EscalateParts,
  source: CallSource<T>,
): Promise<void> {
  const { database, sendLetter, log } = parts
  const found = await database.as({ kind: 'system', officeId: null }, (scope) => source.open(scope))
  const letters: Letter[] = []
  for (const officeId of new Set(found.map((one) => one.officeId)))
    letters.push(
      ...(await database.as({ kind: 'system', officeId }, (scope) =>
        carryAll(
          scope,
          source,
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

async function carryAll<T extends CarriedCall>(
  scope: Scope,
  source: CallSource<T>,
  calls: readonly T[],
): Promise<Letter[]> {
  const onCall = (await onCallNow(scope, scope.now))?.accountId ?? null
  const letters: Letter[] = []
  const written = new Set<AccountId>()
  for (const call of calls) {
    const level = source.levelOf(call, scope.now, onCall !== null)
    if (level <= call.mailedLevel) continue
    await source.setLevel(scope, call, level)
    await record(scope, {
      action: source.action,
      subjectKind: 'case',
      subjectId: call.caseId,
      facts: { level },
    })
    await knock(scope, 'bell', { subjectId: call.caseId })
    // However many calls widen in one minute, nobody gets more than one letter: it says only that something waits.
    const to = (await whoHears(scope, source, call, level, onCall)).filter((id) => !written.has(id))
    for (const { accountId, address, lang } of await bellAddresses(scope, to)) {
      written.add(accountId)
      letters.push({ to: address, lang, path: '/hari-ini' })
    }
  }
  return letters
}

async function whoHears<T extends CarriedCall>(
  scope: Scope,
  source: CallSource<T>,
  call: T,
  level: BellLevel,
  onCall: AccountId | null,
): Promise<readonly AccountId[]> {
  const roles = rolesRungAt(level)
  const byRole = roles.length > 0 ? (await colleagues(scope, { roles })).map((one) => one.id) : []
  const called = onCall !== null && source.ringsOnCall(call, level) ? [onCall] : []
  return source.reached(scope, call, [...byRole, ...called])
}
