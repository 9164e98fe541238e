import { dueAfter, threeDays } from '#src/platform/clock/promise.ts'
import {
  drop,
  keep,
  promiseAgain,
  promisesAbout,
  type PromiseRow,
} from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { CaseFacts, CaseSide } from './case.ts'
import type { CaseFile } from './case-file.ts'
import { writeNote } from './write-note.ts'

/**
 * Whether the duty of UU 12/2022 art. 41 to tell the police within 3x24 hours may hold: a sexual crime told by
 * the one it was done to. It is the unit's duty, apart from whether the client wants to go on (indonesia.md §1).
 */
export function owesPoliceReport(side: CaseSide, facts: Pick<CaseFacts, 'caseType'>): boolean {
  return side === 'harmed' && facts.caseType === 'sexualViolence'
}

/** Starts or lets go of the clock when the type of a case is set or changed. It counts hours, not working days. */
export async function watchPoliceReport(
  scope: AccountScope,
  caseId: CaseId,
  was: boolean,
  owed: boolean,
): Promise<void> {
  if (owed && !was)
    await promiseAgain(scope, {
      kind: 'law.police_report',
      subjectId: caseId,
      dueAt: dueAfter(scope.now, threeDays),
      role: 'supervisor',
    })
  if (was && !owed) await drop(scope, 'law.police_report', caseId, 'case_type_changed')
}

/** The open duty of a file, or undefined. */
export async function openPoliceDuty(scope: AccountScope, caseId: CaseId): Promise<PromiseRow | undefined> {
  return (await promisesAbout(scope, 'case', [caseId])).find(
    (one) => one.kind === 'law.police_report' && !one.keptAt && !one.droppedAt,
  )
}

/** Records that it was reported, with the number, or why not; either way the duty is answered, and by whom is known. */
export async function answerPoliceDuty(
  scope: AccountScope,
  file: CaseFile,
  answer: { reported: boolean; number?: string | undefined; why?: string | undefined },
): Promise<void> {
  const text = [answer.number, answer.why].filter(Boolean).join('\n')
  await writeNote(scope, file, {
    kind: 'decision',
    happenedAt: scope.now,
    text,
    facts: { policeReport: answer.reported },
  })
  if (answer.reported) await keep(scope, 'law.police_report', file.head.id)
  else await drop(scope, 'law.police_report', file.head.id, 'documented_reason')
}
