import {
  caseStaff,
  fileForPost,
  loadCase,
  nameOf,
  SafeContactBlock,
  type StaffCtx,
} from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink } from '#src/ui/index.ts'
import { actOnAppointment, appointmentActs } from '../appointment-acts.ts'
import { AppointmentView } from '../appointment-view.tsx'
import { scheduleWords } from '../schedule-words.ts'
import { showAppointment, type AppointmentAgain } from '../show-appointment.ts'
import { calendarStaff } from '../staff.ts'
import { calendarWords } from '../words.ts'

/** One appointment of a file. */
export const caseAppointmentPage: Page = page({
  path: '/kasus/:id/jadwal/:appointment',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const shown = await showAppointment(scope, ctx, data.file)
    return isAnswer(shown) ? shown : { data, shown }
  },
  actions: Object.fromEntries(
    appointmentActs.map((how) => [
      how,
      {
        run: async (scope: AccountScope, ctx: StaffCtx, form: FormData) => {
          const file = await fileForPost(scope, ctx)
          return file ? actOnAppointment(scope, ctx, file, how, form) : absent()
        },
      },
    ]),
  ),
  meta: (ctx) => ({ title: calendarWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { data, shown }, state: AppointmentAgain | null) => (
    <>
      <BackLink href={shown.home}>{`${data.file.head.number} · ${nameOf(data.file)}`}</BackLink>
      <h1>{scheduleWords[ctx.lang].one}</h1>
      <SafeContactBlock safe={data.safe} lang={ctx.lang} changeHref={undefined} />
      <AppointmentView shown={shown} lang={ctx.lang} now={ctx.now} state={state} />
    </>
  ),
})

/** One appointment about no file. */
export const meetingPage: Page = page({
  path: '/kalender/janji/:appointment',
  allow: calendarStaff,
  load: (scope, ctx) => showAppointment(scope, ctx, null),
  actions: Object.fromEntries(
    appointmentActs.map((how) => [
      how,
      {
        run: (scope: AccountScope, ctx: StaffCtx, form: FormData) =>
          actOnAppointment(scope, ctx, null, how, form),
      },
    ]),
  ),
  meta: (ctx) => ({ title: calendarWords[ctx.lang].title, shell: 'console', nav: 'calendar' }),
  view: (ctx, shown, state: AppointmentAgain | null) => (
    <>
      <BackLink href={shown.home}>{calendarWords[ctx.lang].back}</BackLink>
      <h1>{scheduleWords[ctx.lang].one}</h1>
      <AppointmentView shown={shown} lang={ctx.lang} now={ctx.now} state={state} />
    </>
  ),
})
