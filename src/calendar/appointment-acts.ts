import { isCodeIn } from '#content/codes/code.ts'
import { caseHref, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import { parse, type FieldError } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { seenIn } from '#src/platform/web/seen-field.tsx'
import { changeReasons } from './appointment.ts'
import type { StoredAppointment } from './appointment.store.ts'
import { cancelAppointment, markHeld, markMissed, moveAppointment } from './change-appointment.ts'
import type { PlanCheck } from './check-plan.ts'
import { minutesOf } from './office-time.ts'
import { moveForm, planErrors } from './plan-form.ts'
import { readSlot } from './slot.ts'
import { roomFrom } from './read-plan.ts'
import { scheduleWords } from './schedule-words.ts'
import { theOne, type AppointmentAgain } from './show-appointment.ts'
import { planChoices } from './staff.ts'
import { calendarWords } from './words.ts'

type Outcome = Answer | { again: AppointmentAgain; status: number }

const plain = { typed: null, errors: [], problem: null, check: null }
const refuse = (problem: string, status = 422): Outcome => again({ ...plain, problem }, status)
const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

export const appointmentActs = ['held', 'missed', 'cancel', 'move'] as const
type Act = (typeof appointmentActs)[number]

/** What a post on one appointment does, on a file or on none. */
export async function actOnAppointment(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile | null,
  how: Act,
  form: FormData,
): Promise<Outcome> {
  const one = await theOne(scope, ctx, file)
  if (!one) return absent()
  const words = calendarWords[ctx.lang]
  const home = file ? caseHref(file.head.id, 'jadwal') : '/kalender'
  const seen = seenIn(form, 0)
  if (how === 'move') return move(scope, ctx, file, one, form)
  if (how === 'cancel') {
    const reason = text(form, 'reason')
    const rest = form.get('rest') === 'yes'
    if (!isCodeIn(changeReasons, reason))
      return again({ ...plain, cancel: { problem: scheduleWords[ctx.lang].pickReason, rest } })
    const done = await cancelAppointment(scope, file, one, seen, { reason, rest })
    return typeof done === 'object' ? refuse(words.overtaken, 409) : redirect(home, 'cancelled')
  }
  const done = await (how === 'held' ? markHeld : markMissed)(scope, file, one, seen)
  if (done === 'too_early') return refuse(words.tooEarly)
  return typeof done === 'object' ? refuse(words.overtaken, 409) : redirect(home, how)
}

async function move(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile | null,
  one: StoredAppointment,
  posted: FormData,
): Promise<Outcome> {
  const slot = readSlot(posted.get('_slot'))
  if (slot) {
    posted.set('from', slot.from)
    posted.set('to', slot.to)
  }
  const parsed = parse(moveForm(await planChoices(scope, file)), posted)
  const { typed } = parsed
  if (slot) return again({ typed, errors: [], problem: null, check: null, slotted: true }, 200)
  const wrong = (errors: readonly FieldError[]): Outcome =>
    again({ typed, errors, problem: null, check: null })
  const late = (problem: string | null, check: PlanCheck | null): Outcome =>
    again({ typed, errors: [], problem, check }, 409)
  if (!parsed.ok) return wrong(parsed.errors)
  const { on, from, to, room, reason } = parsed.answers
  const outcome = await moveAppointment(scope, ctx.visitor, file, one, seenIn(posted, 0), {
    day: on,
    from: minutesOf(from) ?? 0,
    to: minutesOf(to) ?? 0,
    roomId: roomFrom(room),
    reason,
    anyway: posted.get('_anyway') === 'yes',
  })
  if ('overtaken' in outcome) return late(calendarWords[ctx.lang].overtaken, null)
  if ('problem' in outcome) return wrong(planErrors(outcome.problem, ctx.lang))
  if ('check' in outcome) return late(null, outcome.check)
  return redirect(file ? caseHref(file.head.id, 'jadwal') : `/kalender?minggu=${on}`, 'moved')
}
