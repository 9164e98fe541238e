import { endOfDay, readPeople, readSafeContact, todayOf, type CaseFile } from '#src/cases/index.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import { keep, promise, promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { isUndecided, whyNoDoor } from './door.ts'
import { doorsOf, setKeptDespite } from './door.store.ts'

/**
 * Looks again at the open doors of those who care for the person. While a sign of danger speaks against one and nobody
 * has decided about it, the team owes that decision within hours and on the same day; it stands on everybody's day
 * until the door is closed, kept by a supervisor with a reason, or the sign is taken back.
 * @returns how many doors wait for a decision.
 */
export async function watchDoors(scope: AccountScope, file: CaseFile): Promise<number> {
  // Who stands on a restricted file is hidden: what is not seen must not pass for harmless.
  if (file.head.restrictedAt) return 0
  const caseId = file.head.id
  const doors = (await doorsOf(scope, caseId)).filter((one) => one.personId !== null && one.closedAt === null)
  const people = doors.length > 0 ? await readPeople(scope, file) : []
  const safe = doors.length > 0 ? await readSafeContact(scope, file) : null
  let undecided = 0
  for (const door of doors) {
    const person = people.find((one) => one.id === door.personId)
    const bar = person ? whyNoDoor(person, safe) : null
    if (bar === null && door.keptDespite !== null) await setKeptDespite(scope, caseId, door.id, null)
    if (isUndecided(bar, door.keptDespite)) undecided++
  }
  const owed = (await promisesAbout(scope, 'case', [caseId])).some(
    (one) => one.kind === 'case.door_review' && !one.keptAt && !one.droppedAt,
  )
  if (undecided > 0 && !owed) {
    const [soon, tonight] = [dueAfter(scope.now, triageWithin.TODAY), endOfDay(todayOf(scope.now))]
    await promise(scope, {
      kind: 'case.door_review',
      subjectId: caseId,
      dueAt: soon < tonight ? soon : tonight,
    })
  }
  if (undecided === 0 && owed) await keep(scope, 'case.door_review', caseId)
  return undecided
}
