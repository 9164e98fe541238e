import { isCodeIn } from '#content/codes/code.ts'
import { caseHref, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { overtaken, redirect, type Answer } from '#src/platform/web/answer.ts'
import { places } from './appointment.ts'
import { answerRequest, offerTimes } from './offer-times.ts'
import { offerWords } from './offer-words.ts'
import { officeDays } from './office-days.ts'
import { planChoices, workerNames } from './staff.ts'
import { planWords } from './plan-words.ts'
import { clockOf, offerRows, readOffers } from './read-offers.ts'
import { readSlot } from './slot.ts'
import { roomFrom } from './read-plan.ts'
import { refuse, refuseAt, type Refused } from './refuse.ts'
import type { AccountId } from '#src/platform/ids.ts'

type Outcome = Answer | { again: Refused; status: number }
type Act = (scope: AccountScope, ctx: StaffCtx, file: CaseFile, form: FormData) => Promise<Outcome>

const offer: Act = async (scope, ctx, file, form) => {
  const words = offerWords[ctx.lang]
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const { zone } = await officeDays(scope)
  const slot = readSlot(form.get('_slot'))
  if (slot) {
    const row = offerRows.find((one) => clockOf(text(`from${one}`)) === slot.was)
    form.set('do', 'offer')
    if (!row) return refuseAt(form, 'f-from1', words.slotStray)
    form.set(`from${row}`, slot.from)
    form.set(`to${row}`, slot.to)
    return refuse(form, planWords[ctx.lang].slotted, 200)
  }
  const times = readOffers(text, zone, scope.now)
  if ('problem' in times) return refuseAt(form, `f-${times.at}`, words.problems[times.problem])
  const { colleagues, rooms } = await planChoices(scope, file)
  const owner = colleagues.find((one) => one.code === text('owner'))
  const place = text('place')
  if (!owner) return refuseAt(form, 'f-owner', words.pickOwner)
  if (!isCodeIn(places, place) || place === 'remote') return refuseAt(form, 'offer-place', words.pickPlace)
  const room = rooms.find((one) => one.code === text('room'))
  // A room that was closed meanwhile is never taken for none.
  if (!room && !['', 'none'].includes(text('room'))) return refuseAt(form, 'f-room', words.pickRoom)
  // A code of the team's own choices is the id of an account.
  const ownerId = owner.code as AccountId
  const done = await offerTimes(scope, ctx.visitor, file, {
    times,
    ownerId,
    ownerName: (await workerNames(scope))(ownerId),
    roomId: roomFrom(room?.code),
    place,
    line: text('line').slice(0, 200),
    anyway: form.get('_anyway') === 'yes',
  })
  if (typeof done === 'object') return refuse(form, '', 409, done.check)
  const here = caseHref(file.head.id, 'jadwal')
  return done === 'done' ? redirect(here, 'offered') : overtaken(here, 'overtaken')
}

const answer: Act = async (scope, ctx, file, form) => {
  const said = String(form.get('answer') ?? '')
    .trim()
    .slice(0, 1000)
  if (said === '') return refuseAt(form, 'f-answer', offerWords[ctx.lang].fillAnswer)
  const done = await answerRequest(scope, ctx.visitor, file, said)
  const here = caseHref(file.head.id, 'jadwal')
  return done ? redirect(here, 'answered') : overtaken(here, 'overtaken', [said])
}

/** What a worker does about a time that was asked for. */
export const offerActs = { offer, answer }
