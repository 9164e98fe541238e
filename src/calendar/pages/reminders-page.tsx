import { caseHref, caseStaff, nameOf, SafeContactBlock } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatLongDate, formatTime, type Zone } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, Button, Card, EmptyState, InsetText, Link, Notice, Select } from '#src/ui/index.ts'
import { officeDays } from '../office-days.ts'
import { otherWords } from '../other-words.ts'
import { reminderVias } from '../reminder.ts'
import { remindersDue, tickReminder, type ReminderDue } from '../reminders-due.ts'
import { calendarWords } from '../words.ts'
import { whenText } from '../when.ts'

/** Who is to be told of an appointment, and by which safe way; or why nobody must. Nothing is sent from here. */
export const remindersPage: Page = page({
  path: '/kalender/pengingat',
  allow: caseStaff,
  load: async (scope, ctx) => ({
    due: await remindersDue(scope, ctx.visitor),
    zone: (await officeDays(scope)).zone,
  }),
  actions: {
    done: {
      run: async (scope, ctx, form) => {
        const id = asId<'appointment'>(String(form.get('appointment') ?? ''))
        const via = reminderVias.find((one) => one === form.get('via'))
        const ticked = id && via && (await tickReminder(scope, ctx.visitor, id, via))
        return redirect('/kalender/pengingat', ticked ? 'done' : 'nothing')
      },
    },
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    flashes: calendarWords[ctx.lang].flashes,
  }),
  view: (ctx, { due, zone }) => {
    const words = otherWords[ctx.lang].reminders
    return (
      <>
        <BackLink href="/kalender">{calendarWords[ctx.lang].back}</BackLink>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        {due.length === 0 && (
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        {due.map((one) => (
          <ReminderCard key={one.appointment.id} due={one} zone={zone} lang={ctx.lang} />
        ))}
      </>
    )
  },
})

function ReminderCard({ due, zone, lang }: { due: ReminderDue; zone: Zone; lang: Lang }) {
  const words = otherWords[lang].reminders
  const { appointment, file, plan, safe } = due
  return (
    <Card title={`${nameOf(file)}: ${whenText(appointment, lang, zone)}`}>
      <SafeContactBlock safe={safe} lang={lang} changeHref={undefined} />
      {plan.ask ? (
        <>
          {plan.onlyHours !== null && <p>{words.onlyHours(plan.onlyHours)}</p>}
          {plan.leaveNoVoice && <p>{words.noVoice}</p>}
          {plan.nameNoOffice && <p>{words.noOffice}</p>}
          <p class="label">{words.text}</p>
          <InsetText>
            {words.neutral(
              formatLongDate(appointment.startsAt, lang, zone),
              formatTime(appointment.startsAt, lang, zone),
            )}
          </InsetText>
          <form method="post">
            <OnceField />
            <input type="hidden" name="appointment" value={appointment.id} />
            <Select
              name="via"
              id={`via-${appointment.id}`}
              label={words.useVia}
              empty={false}
              options={plan.vias.map((via) => ({ value: via, label: words.via[via] }))}
            />
            <Button name="do" value="done" kind="secondary" icon="check">
              {words.tick}
            </Button>
          </form>
        </>
      ) : (
        <Notice tone="warn">
          <p>{plan.why === 'not_now' ? words.notNow(plan.between) : words.why[plan.why]}</p>
        </Notice>
      )}
      {appointment.clientSees && <p class="meta">{words.shown}</p>}
      <p>
        <Link href={caseHref(file.head.id, 'jadwal')}>{words.toFile}</Link>
      </p>
    </Card>
  )
}
