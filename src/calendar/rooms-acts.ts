import type { StaffCtx } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect, type Answer } from '#src/platform/web/answer.ts'
import { seenIn } from '#src/platform/web/seen-field.tsx'
import type { OfficeDays } from './conditions.ts'
import { afterAbsence } from './left-behind.ts'
import { officeDays } from './office-days.ts'
import { minutesOf, momentAt } from './office-time.ts'
import { readHours, readSettings } from './read-settings.ts'
import { refuse, refuseAt, type Refused } from './refuse.ts'
import { closeRoom, endAway, insertAway, insertRoom, roomsOf, saveSettings } from './room.store.ts'
import { roomsWords } from './rooms-words.ts'

type Outcome = Answer | { again: Refused; status: number }

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
/** Who may change rooms and settings. */
export const leads = (ctx: StaffCtx) =>
  (['head', 'admin', 'supervisor'] as const).some((role) => ctx.visitor.roles.includes(role))
const done = () => redirect('/kalender/ruang', 'saved')

export async function addRoom(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const words = roomsWords[ctx.lang]
  const [code, name, seats] = [text(form, 'roomCode'), text(form, 'name'), text(form, 'seats')]
  if (!leads(ctx)) return refuse(form, words.notYours, 403)
  const isCode = /^[\p{L}\p{N}-]{1,8}$/u.test(code)
  if (!isCode || name === '' || name.length > 80)
    return refuseAt(form, isCode ? 'f-name' : 'f-roomCode', words.needCode)
  const hours = readHours(form, 'opens', 'closes')
  if (hours === 'wrong') return refuseAt(form, 'f-opens', words.hoursWrong)
  const taken = () => refuseAt(form, 'f-roomCode', words.codeTaken, 409)
  if ((await roomsOf(scope)).some((room) => room.code === code)) return taken()
  try {
    await insertRoom(scope, { code, name, hours, seats: /^\d{1,3}$/.test(seats) ? Number(seats) : null })
  } catch (error) {
    if (isDuplicate(error)) return taken()
    throw error
  }
  await record(scope, { action: 'calendar.room_added', subjectKind: 'office', facts: { code } })
  return done()
}

export async function shutRoom(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const id = asId<'room'>(text(form, 'room'))
  if (!leads(ctx)) return refuse(form, roomsWords[ctx.lang].notYours, 403)
  if (id && (await closeRoom(scope, id)))
    await record(scope, { action: 'calendar.room_closed', subjectKind: 'office', facts: { room: id } })
  return done()
}

const settingAt = { wrongPlace: 'f-latitude', hoursWrong: 'f-schoolOpens', wrongExams: 'f-exams' } as const

export async function keepSettings(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const words = roomsWords[ctx.lang]
  if (!leads(ctx)) return refuse(form, words.notYours, 403)
  const settings = readSettings(form)
  const seen = seenIn(form, 0)
  const shown = (refused: ReturnType<typeof refuse>, from: number | null) => ({
    ...refused,
    again: { ...refused.again, seen: from },
  })
  if (typeof settings === 'string') return shown(refuseAt(form, settingAt[settings], words[settings]), seen)
  if (!(await saveSettings(scope, seen, settings))) return shown(refuse(form, words.overtaken, 409), null)
  await record(scope, { action: 'calendar.settings', subjectKind: 'office' })
  return done()
}

export async function addAway(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const words = roomsWords[ctx.lang]
  const { zone } = await officeDays(scope)
  const [startsAt, endsAt] = [momentOf(text(form, 'from'), zone), momentOf(text(form, 'to'), zone)]
  const kind = text(form, 'kind')
  const furthest = scope.now.getTime() + 730 * 86_400_000
  if (
    !startsAt ||
    !endsAt ||
    startsAt >= endsAt ||
    endsAt.getTime() > furthest ||
    !Object.hasOwn(words.awayKinds, kind)
  )
    return refuseAt(form, 'f-from', words.awayWrong)
  await insertAway(scope, { accountId: ctx.visitor.accountId, kind, startsAt, endsAt })
  await afterAbsence(scope)
  return done()
}

export async function dropAway(scope: AccountScope, ctx: StaffCtx, form: FormData): Promise<Outcome> {
  const id = asId<'away'>(text(form, 'away'))
  if (id) await endAway(scope, ctx.visitor.accountId, id)
  await afterAbsence(scope)
  return done()
}

/** `2026-12-01T08:00` on the office's clock. */
function momentOf(typed: string, zone: OfficeDays['zone']): Date | null {
  const [, day = '', clock = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(typed) ?? []
  const minute = minutesOf(clock)
  if (minute === null || !isRealDay(day)) return null
  return momentAt(day, minute, zone)
}
