import type { CloseReason } from '#content/codes/work.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { statusAfter, todayOf } from './case.ts'
import type { CaseFile } from './case-file.ts'
import { changeCase } from './case.store.ts'
import { closingGaps, needsFollowUps, type ClosingGap, type ClosingState } from './closing.ts'
import { closingChecks } from './panels.ts'
import { addFollowUps, moveClock } from './plan-follow-ups.ts'
import { planOf } from './plan.store.ts'
import { closingCounts } from './service.store.ts'
import { tellTeam } from './tell-team.ts'
import { writeNote } from './write-note.ts'

export type ClosingWords = Readonly<{
  reason: CloseReason
  otherReason: string
  clientView: string
  whyNotAsked: string
  whyOpen: string
  reflection: string
  bySupervisor: boolean
}>

/** Everything the gate looks at, read anew: what was on the screen may be old. */
export async function closingState(
  scope: AccountScope,
  file: CaseFile,
  words: ClosingWords,
): Promise<ClosingState> {
  const counts = await closingCounts(scope, file.head.id, todayOf(scope.now))
  const unansweredReports = (
    await Promise.all(closingChecks().map((check) => check(scope, file.head.id)))
  ).reduce((sum, one) => sum + one, 0)
  return { ...words, plan: await planOf(scope, file.head.id), unansweredReports, ...counts }
}

export type Ended =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; gaps: readonly ClosingGap[] }>
  | Readonly<{ ok: false; gaps: readonly []; overtaken: true }>

/** Ends service when a person asks for it and nothing is missing. Follow-up goes on; a file never closes by itself. */
export async function endService(scope: AccountScope, file: CaseFile, words: ClosingWords): Promise<Ended> {
  const gaps = closingGaps(await closingState(scope, file, words))
  if (gaps.length > 0) return { ok: false, gaps }
  const status = statusAfter(file.head.status, 'endService', !needsFollowUps(words.reason))
  const closedOn = status === 'closed' ? todayOf(scope.now) : null
  const changed =
    status &&
    (await changeCase(scope, file.head.id, file.head.version, {
      status,
      closeReason: words.reason,
      closedOn,
    }))
  if (!changed) return { ok: false, gaps: [], overtaken: true }
  await writeNote(scope, file, {
    kind: 'decision',
    happenedAt: scope.now,
    text: closingText(words),
    facts: { closing: words.reason },
  })
  await tellTeam(scope, file.head.id, 'service_ended', { reason: words.reason })
  await moveClock(scope, file)
  return { ok: true }
}

/** Closes the file once follow-up is over. False while follow-ups are open, or when somebody acted in between. */
export async function closeFile(scope: AccountScope, file: CaseFile): Promise<boolean> {
  const status = statusAfter(file.head.status, 'closeFile')
  const { openFollowUps } = await closingCounts(scope, file.head.id, todayOf(scope.now))
  if (!status || openFollowUps > 0) return false
  const changed = await changeCase(scope, file.head.id, file.head.version, {
    status,
    closedOn: todayOf(scope.now),
  })
  if (changed) await tellTeam(scope, file.head.id, 'closed')
  return changed
}

/** Opens the same file again, with everything in it: nobody tells their story twice. */
export async function reopenCase(scope: AccountScope, file: CaseFile, why: string): Promise<boolean> {
  const status = statusAfter(file.head.status, 'reopen')
  const changed =
    status &&
    (await changeCase(scope, file.head.id, file.head.version, { status, closedOn: null, closeReason: null }))
  if (!changed) return false
  await writeNote(scope, file, {
    kind: 'decision',
    happenedAt: scope.now,
    text: why,
    facts: { reopening: true },
  })
  await tellTeam(scope, file.head.id, 'reopened')
  // An open file always has a day on which somebody is in touch.
  await addFollowUps(scope, file, 'first', [addDays(todayOf(scope.now), 3)])
  return true
}

function closingText(words: ClosingWords): string {
  return [words.reflection, words.clientView, words.whyNotAsked, words.whyOpen, words.otherReason]
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}
