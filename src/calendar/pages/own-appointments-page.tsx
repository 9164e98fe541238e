import { wordFor } from '#content/codes/code.ts'
import { client } from '#src/platform/access/allow.ts'
import { actorOf, type Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, again, bytes, overtaken, redirect } from '#src/platform/web/answer.ts'
import { endpoint, page, type Page } from '#src/platform/web/page.ts'
import { ClientFrame, type PlaceCard } from '#src/portal/index.ts'
import { officeOf } from '#src/people/index.ts'
import { Button, Card, Disclosure, ErrorSummary, Link, Notice, Tag, TextArea } from '#src/ui/index.ts'
import { places } from '../appointment.ts'
import { askForTime, pickTime, readOwnRequest, takeBackRequest } from '../ask-for-time.ts'
import { askToMove, readOwnAppointments, type OwnAppointment } from '../ask-to-move.ts'
import { clientCalendarWords } from '../client-words.ts'
import { writeIcs } from '../ics.ts'
import { AskForm, OwnRequestCard, type AskAgain } from '../own-request-view.tsx'
import { whenText } from '../when.ts'

type Shown = Readonly<{ one: OwnAppointment; lang: Lang; zone: Zone; band: Client['band'] }>

const here = '/tempatku/janji'
const textIn = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** When somebody waits for me, who and where; and "I cannot come". */
export const ownAppointmentsPage: Page = page({
  path: '/tempatku/janji',
  allow: client('client'),
  load: async (scope, ctx) => ({
    list: await readOwnAppointments(scope, ctx.visitor),
    own: await readOwnRequest(scope, ctx.visitor),
    zone: (await officeOf(scope)).timezone,
  }),
  actions: {
    cannot: {
      run: async (scope, ctx, form) => {
        const id = asId<'appointment'>(textIn(form, 'appointment'))
        const why = textIn(form, 'why').slice(0, 500)
        const asked = id ? await askToMove(scope, ctx.visitor, id, why) : 'gone'
        if (asked === 'asked') return redirect(here, 'asked')
        return overtaken(here, asked === 'gone' ? 'gone' : 'asked', [why])
      },
    },
    ask: {
      run: async (scope, ctx, form) => {
        const appointment = textIn(form, 'appointment')
        const words = textIn(form, 'words').slice(0, 1000)
        if (words === '') return again({ appointment, words })
        const appointmentId = asId<'appointment'>(appointment)
        await askForTime(scope, ctx.visitor, { words, appointmentId })
        return redirect(here, 'askedTime')
      },
    },
    pick: {
      run: async (scope, ctx, form) => {
        const id = asId<'appointment'>(textIn(form, 'offer'))
        return redirect(here, id ? await pickTime(scope, ctx.visitor, id) : 'gone')
      },
    },
    takeBack: {
      run: async (scope, ctx) =>
        redirect(here, (await takeBackRequest(scope, ctx.visitor)) ? 'takenBack' : 'gone'),
    },
  },
  meta: (ctx) => ({
    title: clientCalendarWords[ctx.lang].title,
    shell: 'public',
    rich: true,
    band: ctx.visitor.band,
    flashes: clientCalendarWords[ctx.lang].flashes,
  }),
  view: (ctx, { list, own, zone }, typed: AskAgain | null) => {
    const { lang, visitor } = ctx
    const { band } = visitor
    const words = clientCalendarWords[lang]
    const open = own && own.request.closedAt === null ? own : null
    const coming = list.filter((one) => one.state === 'planned' && one.endsAt > ctx.now)
    const [next, ...later] = coming
    const gone = list.filter((one) => one.state === 'cancelled' && one.startsAt > ctx.now)
    const about = { lang, zone, band, typed, mayAsk: open === null }
    return (
      <ClientFrame lang={lang} title={words.title} back>
        {typed && (
          <ErrorSummary
            errors={[
              {
                name: 'words',
                id: `words-${typed.appointment || 'new'}`,
                message: forBand(words.askEmpty, band),
              },
            ]}
          />
        )}
        {open && <OwnRequestCard own={open} lang={lang} zone={zone} band={band} typed={typed} />}
        {!next && <p class="lead">{forBand(words.none, band)}</p>}
        {next && (
          <Card title={whenText(next, lang, zone)}>
            <Appointment one={next} {...about} />
          </Card>
        )}
        {later.length > 0 && (
          <Card title={words.later}>
            {later.map((one) => (
              <Disclosure
                key={one.id}
                summary={whenText(one, lang, zone)}
                open={typed?.appointment === one.id}
              >
                <Appointment one={one} {...about} />
              </Disclosure>
            ))}
          </Card>
        )}
        {gone.map((one) => (
          <p key={one.id}>
            {whenText(one, lang, zone)} <Tag>{words.cancelled}</Tag>
          </p>
        ))}
        {!open && <OwnRequestCard own={own} lang={lang} zone={zone} band={band} typed={typed} />}
      </ClientFrame>
    )
  },
})

/** What is planned, and all that its owner may do about it. */
function Appointment(props: Shown & { typed: AskAgain | null; mayAsk: boolean }) {
  const { one, lang, zone, band, typed } = props
  const words = clientCalendarWords[lang]
  return (
    <>
      <Told one={one} lang={lang} zone={zone} band={band} />
      <CannotCome one={one} lang={lang} zone={zone} band={band} />
      {props.mayAsk && (
        <AskForm
          {...{ lang, zone, band, typed }}
          appointment={one.id}
          label={forBand(words.askOther, band)}
        />
      )}
      <Disclosure summary={words.keep}>
        <p>{forBand(words.keepText, band)}</p>
        <p>
          <Link href={`/tempatku/janji/${one.id}.ics`} icon="download">
            {words.keepLink}
          </Link>
        </p>
      </Disclosure>
    </>
  )
}

function Told({ one, lang }: Shown) {
  const words = clientCalendarWords[lang]
  const ways: Readonly<Record<string, string>> = words.ways
  const where = one.words?.where ?? wordFor(places, one.place, lang)
  return (
    <>
      {one.words && <p>{words.with(one.words.with)}</p>}
      <p class="meta">{one.mode === 'in_person' ? `${words.where}: ${where}` : (ways[one.mode] ?? where)}</p>
      {one.words?.line && <p>{one.words.line}</p>}
    </>
  )
}

function CannotCome({ one, lang, band }: Shown) {
  const words = clientCalendarWords[lang]
  if (one.asked)
    return (
      <Notice tone="good">
        <p>{forBand(words.asked, band)}</p>
      </Notice>
    )
  return (
    <Disclosure summary={forBand(words.cannot, band)}>
      <form method="post">
        <OnceField />
        <input type="hidden" name="appointment" value={one.id} />
        <p>{forBand(words.cannotText, band)}</p>
        <TextArea name="why" id={`why-${one.id}`} label={forBand(words.why, band)} rows={2} maxlength={500} />
        <Button name="do" value="cannot">
          {words.send}
        </Button>
      </form>
    </Disclosure>
  )
}

/** One appointment for the calendar of a phone, when its owner asks for it: "Janji", a time, and no more. */
export const ownAppointmentFile = endpoint({
  path: '/tempatku/janji/:file',
  method: 'GET',
  allow: client('client'),
  answer: async (ctx) => {
    const { visitor, lang } = ctx
    const id = asId<'appointment'>((ctx.params['file'] ?? '').replace(/\.ics$/, ''))
    const one =
      id &&
      (await ctx.app.database.as(actorOf(visitor), async (scope) =>
        // `allow` let only clients in, so the actor is one.
        (await readOwnAppointments(scope as ClientScope, visitor)).find((known) => known.id === id),
      ))
    if (!one) return absent()
    const words = clientCalendarWords[lang]
    const event = {
      uid: `${one.id}@kalender.invalid`,
      startsAt: one.startsAt,
      endsAt: one.endsAt,
      summary: words.entry,
      cancelled: one.state === 'cancelled',
      sequence: one.version - 1,
      stampedAt: ctx.now,
    }
    return bytes(writeIcs(words.calendar, [event]), {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="janji.ics"',
      'cache-control': 'private, no-store',
    })
  },
})

/** On the home of a client's place: the next time somebody waits for them. */
export const nextAppointmentCard: PlaceCard = {
  id: 'calendar',
  order: 20,
  audience: 'client',
  load: async (scope, visitor, lang) => {
    const list = await readOwnAppointments(scope, visitor)
    const next = list.find((one) => one.state === 'planned' && one.endsAt > scope.now)
    if (!next) return null
    const { timezone } = await officeOf(scope)
    const words = clientCalendarWords[lang]
    return (
      <Card title={words.next} id="janji">
        <p>
          <strong>{whenText(next, lang, timezone)}</strong>
        </p>
        <Told one={next} lang={lang} zone={timezone} band={visitor.band} />
        <p>
          <Link href="/tempatku/janji">{words.all}</Link>
        </p>
      </Card>
    )
  },
}
