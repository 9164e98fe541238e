import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { caseAppointmentPage, meetingPage } from './pages/appointment-page.tsx'
import { daysOffPage } from './pages/days-off-page.tsx'
import { feedEndpoint, feedPage } from './pages/feed-page.tsx'
import { ownAppointmentFile, ownAppointmentsPage } from './pages/own-appointments-page.tsx'
import { handoverPage } from './pages/handover-page.tsx'
import { casePlanPage, meetingPlanPage } from './pages/plan-page.tsx'
import { remindersPage } from './pages/reminders-page.tsx'
import { roomsPage } from './pages/rooms-page.tsx'
import { schedulePage } from './pages/schedule-page.tsx'
import { waitingPage } from './pages/waiting-page.tsx'
import { weekPage } from './pages/week-page.tsx'

export type { Appointment, AppointmentId, Kind, Mode, Place, State } from './appointment.ts'
export { kinds } from './appointment.ts'
export { appointmentsOfCase, findAppointment } from './appointment.store.ts'
export type { StoredAppointment } from './appointment.store.ts'
export { cancelAppointment, markHeld, markMissed } from './change-appointment.ts'
export type { Overtaken } from './change-appointment.ts'
export { continuity } from './continuity.ts'
export type { Continuity, HeldSession } from './continuity.ts'

export { myDay } from './my-day.ts'
export type { MyDay } from './my-day.ts'

export { planAppointment } from './plan-appointment.ts'
export type { Plan, PlanOutcome } from './plan-appointment.ts'

export { insertRoom } from './room.store.ts'
export type { Room } from './room.store.ts'
export { startCalendar } from './start-calendar.tsx'
export { putOnList } from './wait-for-place.ts'

export { whenText } from './when.ts'

/** Addresses with fixed words stand before those with a place for an id. */
export const calendarPages: readonly Page[] = [
  weekPage,
  meetingPlanPage,
  roomsPage,
  remindersPage,
  handoverPage,
  daysOffPage,
  feedPage,
  meetingPage,
  waitingPage,
  schedulePage,
  casePlanPage,
  caseAppointmentPage,
  ownAppointmentsPage,
]
export const calendarEndpoints: readonly Endpoint[] = [feedEndpoint, ownAppointmentFile]
