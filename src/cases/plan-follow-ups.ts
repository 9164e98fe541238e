import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { endOfDay } from '#src/platform/i18n/zone.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { teamOf } from './care-team.store.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, sealRow } from './case-keys.ts'
import { touchCase } from './case.store.ts'
import {
  finishFollowUp,
  followUpsOf,
  insertFollowUp,
  type Asked,
  type FollowUpId,
  type FollowUpKindCode,
  type FollowUpStatus,
  type StoredFollowUp,
} from './follow-up.store.ts'
import type { SealedFollowUp } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'

export type OpenFollowUp = StoredFollowUp & SealedFollowUp

export async function readFollowUps(scope: AccountScope, file: CaseFile): Promise<OpenFollowUp[]> {
  return (await followUpsOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...(row.sealed ? openRow(file.keys.of(row.keyVersion), 'follow_up', row.id, row.sealed) : {}),
  }))
}

/** Asking again after an end; what is asked first of all, or after a crisis, has a clock of its own. */
const afterAnEnd: ReadonlySet<FollowUpKindCode> = new Set(['general', 'bullying', 'reported'])

/**
 * Sets days on which somebody asks how the person is. A day that stands already is not set twice, and nobody is
 * asked twice on one day because both the file and a course of help have come to their end.
 */
export async function addFollowUps(
  scope: AccountScope,
  file: CaseFile,
  kind: FollowUpKindCode,
  days: readonly string[],
): Promise<number> {
  const standing = (await followUpsOf(scope, file.head.id)).filter((one) => !one.doneAt)
  const stands = (day: string) =>
    standing.some((one) => one.dueOn === day && (one.kind === kind || afterAnEnd.has(kind)))
  const fresh = [...new Set(days)].filter((day) => !stands(day))
  for (const dueOn of fresh)
    await insertFollowUp(scope, {
      id: newOrderedId<'follow_up'>(scope.now.getTime()),
      caseId: file.head.id,
      kind,
      dueOn,
    })
  if (fresh.length > 0) await tellTeam(scope, file.head.id, 'follow_up', { state: 'set', days: fresh.length })
  await moveClock(scope, file)
  return fresh.length
}

export type FollowUpInput = SealedFollowUp &
  Readonly<{ status: FollowUpStatus; safe: Asked; happenedAgain: Asked }>

/** Writes down what came of a follow-up, once. False when somebody had done so. */
export async function recordFollowUp(
  scope: AccountScope,
  file: CaseFile,
  id: FollowUpId,
  input: FollowUpInput,
): Promise<boolean> {
  const { status, safe, happenedAgain, ...words } = input
  const sealed = sealRow(file.keys.newest, 'follow_up', id, words)
  const done = await finishFollowUp(scope, file.head.id, id, {
    status,
    safe,
    happenedAgain,
    keyVersion: file.keys.current,
    sealed,
  })
  if (!done) return false
  await keep(scope, 'case.follow_up', file.head.id)
  await moveClock(scope, file)
  await tellTeam(scope, file.head.id, 'follow_up', { state: status, safe, happenedAgain })
  return true
}

/** The promise of the file stands at its earliest open follow-up, with whoever leads; none open, none owed. */
export async function moveClock(scope: AccountScope, file: CaseFile): Promise<void> {
  await touchCase(scope, file.head.id)
  const open = (await followUpsOf(scope, file.head.id)).filter((one) => !one.doneAt)
  const next = open[0]
  if (!next) return drop(scope, 'case.follow_up', file.head.id, 'none_open')
  const lead = (await teamOf(scope, file.head.id)).find((one) => one.duty === 'lead' && !one.until)
  await promiseAgain(scope, {
    kind: 'case.follow_up',
    subjectId: file.head.id,
    dueAt: endOfDay(next.dueOn),
    accountId: lead?.accountId ?? null,
  })
}
