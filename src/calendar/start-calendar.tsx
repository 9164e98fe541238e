import { caseHref, registerCasePanel, registerCaseTab } from '#src/cases/index.ts'
import { registerPlaceCard, registerPlaceMenu } from '#src/portal/index.ts'
import { Card, Link } from '#src/ui/index.ts'
import { nextOfCase } from './appointment.store.ts'
import { clientCalendarWords } from './client-words.ts'
import { nextAppointmentCard } from './pages/own-appointments-page.tsx'
import { followChanges } from './follow-changes.ts'
import { scheduleWords } from './schedule-words.ts'
import { whenText } from './when.ts'
import { officeDays } from './office-days.ts'

/** Called once at start-up: the calendar shows itself on files and in the client's own place. */
export function startCalendar(): void {
  followChanges()
  registerCaseTab({ id: 'schedule', part: 'jadwal', order: 10, label: (lang) => scheduleWords[lang].tab })
  registerCasePanel({
    id: 'calendar',
    load: async (scope, _member, file, lang) => {
      const next = await nextOfCase(scope, file.head.id)
      if (!next) return null
      const { zone } = await officeDays(scope)
      return (
        <Card title={clientCalendarWords[lang].next} id="janji">
          <p>
            <Link href={caseHref(file.head.id, 'jadwal')} icon="calendar">
              {whenText(next, lang, zone)}
            </Link>
          </p>
        </Card>
      )
    },
  })
  registerPlaceCard(nextAppointmentCard)
  registerPlaceMenu({
    id: 'calendar',
    order: 20,
    audience: 'client',
    part: 'together',
    href: '/tempatku/janji',
    label: (lang) => clientCalendarWords[lang].menu,
    icon: 'calendar',
  })
}
