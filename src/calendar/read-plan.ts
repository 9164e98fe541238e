import type { AnswersOf } from '#src/platform/forms/index.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import type { RoomId } from './appointment.ts'
import { minutesOf } from './office-time.ts'
import type { Plan } from './plan-appointment.ts'
import type { casePlanForm, meetingForm } from './plan-form.ts'

type CaseAnswers = AnswersOf<ReturnType<typeof casePlanForm>>
type MeetingAnswers = AnswersOf<ReturnType<typeof meetingForm>>

/** The answers of a planning form as a plan. Null when a time or a person in it is none. */
export function planFrom(
  answers: CaseAnswers | MeetingAnswers,
  more: Readonly<{ anyway: boolean; workerName: (id: AccountId) => string }>,
): Plan | 'mode_reason' | null {
  const ownerId = asId<'account'>(answers.owner)
  const [from, to] = [minutesOf(answers.from), minutesOf(answers.to)]
  if (!ownerId || from === null || to === null) return null
  const words = 'mode' in answers ? answers : null
  const mode = words?.mode ?? 'in_person'
  if (words && mode !== 'in_person' && !words.modeReason) return 'mode_reason'
  const rule = answers.rule
  return {
    kind: answers.kind,
    ownerId,
    others: (answers.others ?? []).flatMap((id) => asId<'account'>(id) ?? []),
    roomId: roomFrom(answers.room),
    day: answers.on,
    from,
    to,
    mode,
    place: answers.place,
    travelBefore: answers.travel ?? 0,
    travelAfter: answers.travel ?? 0,
    repeat:
      rule && rule !== 'once'
        ? {
            rule,
            until: answers.until ?? null,
            count: answers.count ?? null,
            onHoliday: answers.onHoliday ?? 'skip',
          }
        : null,
    ...(words
      ? {
          words: { where: words.where, note: words.note, modeReason: words.modeReason },
          share: words.share ? { with: more.workerName(ownerId), line: words.line } : null,
        }
      : {}),
    anyway: more.anyway,
  }
}

export function roomFrom(code: string | undefined): RoomId | null {
  return code === undefined ? null : asId<'room'>(code)
}
