import { isCodeIn } from '#content/codes/code.ts'
import {
  caseHref,
  CaseFrame,
  caseStaff,
  fileForPost,
  whyReadOnly,
  type CaseFile,
  type StaffCtx,
} from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, overtaken, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Action, type Page } from '#src/platform/web/page.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { seenIn } from '#src/platform/web/seen-field.tsx'
import type { Member } from '#src/platform/access/visitor.ts'
import { ButtonLink } from '#src/ui/index.ts'
import { findAppointment } from '../appointment.store.ts'
import { markHeld, markMissed } from '../change-appointment.ts'
import { loadSchedule } from '../load-schedule.ts'
import { contactChannels, contactResults, decisions } from '../missed.ts'
import { decideUnreached, recordMissedContact, recordSafetyCall, type Tried } from '../record-contact.ts'
import { refuse, refuseAt, type Refused } from '../refuse.ts'
import { RefusedView } from '../refused-view.tsx'
import { scheduleWords } from '../schedule-words.ts'
import { ContactsCard, MissedCard, WaitingCard } from '../duty-view.tsx'
import { AppointmentTables, AskedCards } from '../schedule-view.tsx'
import { offerActs } from '../time-request-acts.ts'
import { AskedTimeCard } from '../time-request-view.tsx'
import { endReasons, isNeed } from '../waiting.ts'
import { putOnList, sayNeeds, takeOffList } from '../wait-for-place.ts'
import { calendarWords } from '../words.ts'

type Outcome = Answer | { again: Refused; status: number }
type Act = (scope: AccountScope, ctx: StaffCtx, file: CaseFile, form: FormData) => Promise<Outcome>

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const back = (file: CaseFile, flash: string) => redirect(caseHref(file.head.id, 'jadwal'), flash)
/** Nothing is owed any more: what was written about it goes back to whoever wrote it. */
const late = (file: CaseFile, written = '') =>
  overtaken(caseHref(file.head.id, 'jadwal'), 'nothing', [written])

const mark: (how: 'held' | 'missed') => Act = (how) => async (scope, ctx, file, form) => {
  const id = asId<'appointment'>(text(form, 'appointment'))
  const one = id && (await findAppointment(scope, id))
  if (!one || one.caseId !== file.head.id) return refuse(form, calendarWords[ctx.lang].notFound, 404)
  const seen = seenIn(form, 0)
  const done = await (how === 'held' ? markHeld : markMissed)(scope, file, one, seen)
  if (done === 'too_early') return refuse(form, calendarWords[ctx.lang].tooEarly)
  return typeof done === 'object' ? refuse(form, calendarWords[ctx.lang].overtaken, 409) : back(file, how)
}

const unsaid = (form: FormData, lang: Lang) => {
  const missing = isCodeIn(contactChannels, text(form, 'channel')) ? 'result' : 'channel'
  return refuseAt(form, `${text(form, 'do')}-${missing}`, scheduleWords[lang].fillContact)
}

function triedFrom(form: FormData): Tried | null {
  const [channel, result, note] = [text(form, 'channel'), text(form, 'result'), text(form, 'note')]
  if (!isCodeIn(contactChannels, channel) || !isCodeIn(contactResults, result)) return null
  return { channel, result, ...(note === '' ? {} : { note: note.slice(0, 1000) }) }
}

const tried: Act = async (scope, ctx, file, form) => {
  const one = triedFrom(form)
  if (!one) return unsaid(form, ctx.lang)
  const after = await recordMissedContact(scope, file, one)
  return after === 'nothing_owed' ? late(file, one.note) : back(file, 'done')
}
const called: Act = async (scope, ctx, file, form) => {
  const one = triedFrom(form)
  if (!one) return unsaid(form, ctx.lang)
  return (await recordSafetyCall(scope, file, one)) ? back(file, 'done') : late(file, one.note)
}
const decide: Act = async (scope, ctx, file, form) => {
  const [decision, reason] = [text(form, 'decision'), text(form, 'reason')]
  const known = isCodeIn(decisions, decision)
  if (!known || reason === '')
    return refuseAt(form, known ? 'decide-reason' : 'f-decision', scheduleWords[ctx.lang].fillDecision)
  if (!ctx.visitor.roles.includes('supervisor')) return refuse(form, scheduleWords[ctx.lang].decisionWho, 403)
  const made = await decideUnreached(scope, file, { decision, reason: reason.slice(0, 2000) })
  return made ? back(file, 'done') : late(file, reason)
}
const wait: Act = async (scope, ctx, file, form) => {
  const needs = form.getAll('need').filter(isNeed)
  if (needs.length === 0) return refuseAt(form, 'f-need', scheduleWords[ctx.lang].pickNeed)
  const done = (await putOnList(scope, file, needs)) || (await sayNeeds(scope, file, needs))
  return back(file, done ? 'saved' : 'overtaken')
}
const needsAnew: Act = async (scope, ctx, file, form) => {
  const needs = form.getAll('need').filter(isNeed)
  if (needs.length === 0) return refuseAt(form, 'f-need', scheduleWords[ctx.lang].pickNeed)
  return back(file, (await sayNeeds(scope, file, needs)) ? 'saved' : 'overtaken')
}
const off: Act = async (scope, ctx, file, form) => {
  const reason = text(form, 'end')
  if (!isCodeIn(endReasons, reason)) return refuseAt(form, 'f-end', scheduleWords[ctx.lang].pickReason)
  return back(file, (await takeOffList(scope, file, reason)) ? 'saved' : 'overtaken')
}

const action = (act: Act): Action<Member, AccountScope, Refused, undefined> => ({
  run: async (scope, ctx, form) => {
    const file = await fileForPost(scope, ctx)
    return file ? act(scope, ctx, file, form) : absent()
  },
})

/** When this person is met: what is owed, what comes, what was, and whether they wait for a place. */
export const schedulePage: Page = page({
  path: '/kasus/:id/jadwal',
  allow: caseStaff,
  load: loadSchedule,
  actions: {
    held: action(mark('held')),
    missed: action(mark('missed')),
    tried: action(tried),
    called: action(called),
    decide: action(decide),
    wait: action(wait),
    needs: action(needsAnew),
    off: action(off),
    offer: action(offerActs.offer),
    answer: action(offerActs.answer),
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: calendarWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Refused | null) => {
    const writable = whyReadOnly(loaded.file.head) === null
    const props = {
      ...loaded,
      lang: ctx.lang,
      now: ctx.now,
      writable,
      typed: state?.typed ?? {},
      refused: state,
    }
    return (
      <CaseFrame
        {...props}
        tab="schedule"
        notices={<RefusedView state={state} />}
        actions={
          writable && (
            <ButtonLink icon="plus" href={caseHref(loaded.file.head.id, 'jadwal/baru')}>
              {calendarWords[ctx.lang].plan}
            </ButtonLink>
          )
        }
      >
        <MissedCard {...props} />
        <AskedTimeCard {...props} check={state?.check ?? null} />
        <AskedCards {...props} />
        <AppointmentTables {...props} />
        <WaitingCard {...props} />
        <ContactsCard {...props} />
      </CaseFrame>
    )
  },
})
