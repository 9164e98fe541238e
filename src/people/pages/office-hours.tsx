import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { SeenField, seenIn, versionOf } from '#src/platform/web/seen-field.tsx'
import { page } from '#src/platform/web/page.ts'
import {
  Banner,
  Button,
  Card,
  DescriptionList,
  ErrorSummary,
  PageHead,
  TextArea,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import { hoursAsTyped, isPhone, readHours, typedHours, type TypedHours } from '../office-form.ts'
import { forgetFrontDoor } from '../front-door.ts'
import { weekdays, type Office } from '../office.ts'
import { forgetOffice, lockOffice, officeOf, updateOffice } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { runningWords } from '../running-words.ts'
import { setUpWords } from '../set-up-words.ts'
import { ContactFields } from './contact-fields.tsx'
import { HoursFields } from './hours-fields.tsx'
import { OfficeTabs } from './office-parts.tsx'
import { errorAt, typed } from './parts.tsx'

const texts = ['name', 'address', 'publicPhone', 'onCallLine', 'onCallNote', 'closedDays'] as const
type Typed = Record<(typeof texts)[number], string> & { hours: TypedHours }
/** `seen` is the version the writer began with; null once they were told that somebody changed it first. */
type Again = { typed: Typed; errors: readonly FieldError[]; seen: number | null }

/** What stands, as the form shows it. */
function standing(office: Office): Typed {
  return {
    name: office.name,
    address: office.address ?? '',
    publicPhone: office.publicPhone ?? '',
    onCallLine: office.onCallLine ?? '',
    onCallNote: office.onCallNote ?? '',
    closedDays: office.closedDays.join('\n'),
    hours: hoursAsTyped(office.openingHours),
  }
}

/** What a colleague saved in between, above what is still typed. */
function Overtaken({ stands, lang }: { stands: Typed; lang: Lang }) {
  const words = setUpWords[lang]
  const own = runningWords[lang].hours
  const said: readonly [string, string][] = [
    [words.name, stands.name],
    [words.address, stands.address],
    [words.publicPhone, stands.publicPhone],
    [words.onCallLine, stands.onCallLine],
    [words.onCallNote, stands.onCallNote],
    [own.closedDays, stands.closedDays],
    ...weekdays.map((day): [string, string] => {
      const { opens, closes } = stands.hours[day]
      return [words.weekday[day], opens === '' ? '' : `${opens}–${closes}`]
    }),
  ]
  return (
    <Banner tone="danger">
      <p>{officeWords[lang].overtaken}</p>
      <DescriptionList items={said.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </Banner>
  )
}

/** When the office is open and who answers when it is not: shown to children as it stands here. */
export const officeHoursPage = page({
  path: '/kantor/jam',
  allow: staff('head', 'admin'),
  load: async (scope) => ({ office: await officeOf(scope) }),
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const words = setUpWords[ctx.lang].errors
        const read = (name: string) =>
          typed(form, name, name === 'closedDays' ? 4000 : name === 'address' ? 500 : 120)
        const given: Typed = {
          name: read('name'),
          address: read('address'),
          publicPhone: read('publicPhone'),
          onCallLine: read('onCallLine'),
          onCallNote: read('onCallNote'),
          closedDays: read('closedDays'),
          hours: typedHours(read),
        }
        const { hours, errors: hourErrors } = readHours(given.hours, ctx.lang)
        const closedDays = given.closedDays.split(/[\s,;]+/).filter((line) => line !== '')
        const wrongDay = closedDays.find((line) => !isRealDay(line))
        const errors = [
          ...(given.name.length < 3 ? [{ name: 'name', message: words.name }] : []),
          ...(isPhone(given.publicPhone) ? [] : [{ name: 'publicPhone', message: words.phone }]),
          ...(isPhone(given.onCallLine) ? [] : [{ name: 'onCallLine', message: words.phone }]),
          ...hourErrors,
          ...(wrongDay === undefined
            ? []
            : [{ name: 'closedDays', message: runningWords[ctx.lang].hours.closedDaysWrong(wrongDay) }]),
        ]
        await lockOffice(scope, ctx.visitor.officeId)
        const newest = versionOf(standing(await officeOf(scope)))
        const seen = seenIn(form, newest)
        if (errors.length > 0) return again<Again>({ typed: given, errors, seen })
        if (seen !== newest) return again<Again>({ typed: given, errors: [], seen: null }, 409)
        await updateOffice(scope, ctx.visitor.officeId, {
          name: given.name,
          address: given.address || null,
          public_phone: given.publicPhone || null,
          on_call_line: given.onCallLine || null,
          on_call_note: given.onCallNote || null,
          opening_hours: JSON.stringify(hours),
          settings: JSON.stringify({ closedDays: [...new Set(closedDays)].toSorted() }),
        })
        await record(scope, {
          action: 'office.changed',
          subjectKind: 'office',
          subjectId: ctx.visitor.officeId,
        })
        scope.afterCommit(() => {
          forgetOffice(ctx.app.database)
          forgetFrontDoor(ctx.app.database)
        })
        return redirect('/kantor/jam', 'saved')
      },
    },
  },
  meta: (ctx) => ({
    title: runningWords[ctx.lang].hours.title,
    nav: 'office',
    flashes: officeWords[ctx.lang].flashes,
  }),
  view: (ctx, { office }, state: Again | null) => {
    const words = setUpWords[ctx.lang]
    const own = runningWords[ctx.lang].hours
    const errors = state?.errors ?? []
    const stands = standing(office)
    const given = state?.typed ?? stands
    return (
      <>
        <ErrorSummary errors={errors} />
        <PageHead title={own.title} />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="hours" />
        {state && state.seen === null && <Overtaken stands={stands} lang={ctx.lang} />}
        <form method="post" action="/kantor/jam">
          <OnceField />
          <SeenField version={state?.seen ?? versionOf(stands)} />
          <Card title={words.officeHeading}>
            <TextInput
              name="name"
              label={words.name}
              value={given.name}
              maxlength={120}
              required
              error={errorAt(errors, 'name')}
            />
            <ContactFields lang={ctx.lang} given={given} errors={errors} />
          </Card>
          <Card title={words.hoursHeading}>
            <HoursFields lang={ctx.lang} hours={given.hours} errors={errors} />
            <TextArea
              name="closedDays"
              label={own.closedDays}
              hint={own.closedDaysHint}
              value={given.closedDays}
              rows={4}
              maxlength={4000}
              optional
              error={errorAt(errors, 'closedDays')}
            />
          </Card>
          <Button>{own.submit}</Button>
        </form>
      </>
    )
  },
})
