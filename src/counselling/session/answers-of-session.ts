import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { qualities } from '../rules/alliance.ts'
import { fromSuds } from '../rules/suds.ts'
import { fieldOfQuality } from './client-fields.ts'
import type { RoomData } from './load-room.ts'
import { fieldOf } from './session-form.ts'

/** A closed session as answers of its sheet again, for its printed twin. What the wall hides stays empty. */
export function answersOfSession(room: Pick<RoomData, 'session' | 'notes' | 'given' | 'tasks'>): AnyAnswers {
  const { session, given } = room
  const { sheet } = session
  const note = room.notes.find((one) => one.amends === null)?.words
  if (!sheet) return {}
  const rated = qualities.flatMap((quality) => [
    [fieldOfQuality('client', quality), sheet.byClient?.[quality]] as const,
    [fieldOfQuality('carer', quality), sheet.byCaregiver?.[quality]] as const,
    [fieldOfQuality('own', quality), sheet.byCounsellor?.[quality]] as const,
  ])
  const goals = (sheet.goals ?? []).map((goal) => [fieldOf('goal', goal.id), goal.value] as const)
  const asked = (sheet.homeworkSeen ?? []).map(
    (one) => [fieldOf('homeworkState', one.id), one.state] as const,
  )
  return {
    ...note,
    ...Object.fromEntries([...rated, ...goals, ...asked]),
    tasks: room.tasks.map(({ title, how, withWhom, dueOn, audience }) => ({
      title,
      how: how || undefined,
      withWhom,
      forWhom: audience,
      dueOn: dueOn ?? undefined,
    })),
    welcomed: sheet.welcomedAt ? true : undefined,
    welcomedAt: sheet.welcomedAt,
    present: sheet.present,
    path: sheet.path,
    mood: sheet.mood === undefined ? undefined : given.band === 'anak' ? sheet.mood / 2.5 + 1 : sheet.mood,
    suds: sheet.suds === undefined ? undefined : fromSuds(sheet.suds, given.suds),
    safetyAsked: sheet.safetyAsked,
    safety: sheet.safety,
    bullyingGoesOn: sheet.bullyingGoesOn,
    means: sheet.means,
    teachBack: sheet.teachBack,
    planChanged: sheet.planChangedByClient ? true : undefined,
    anyWrong: sheet.wrong === undefined ? undefined : 'yes',
    wrong: sheet.wrong,
    goOn: sheet.goOn,
    carerAnyWrong: sheet.caregiverWrong === undefined ? undefined : 'yes',
    carerWrong: sheet.caregiverWrong,
    carerGoOn: sheet.caregiverGoOn,
    coachingPoints: sheet.coachingPoints,
    retaliation: sheet.retaliation,
    safetyAgain: sheet.reviewed?.includes('safety') ? true : undefined,
    mapAgain: sheet.reviewed?.includes('map') ? true : undefined,
    resilience: sheet.resilience,
    decision: sheet.decision,
    practical: sheet.practicalNeedsMet,
    runs: sheet.runs,
    nextOn: session.nextOn ?? undefined,
    noNext: sheet.noNext,
  }
}
