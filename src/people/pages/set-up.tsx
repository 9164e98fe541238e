import { newcomer } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { defaultZone, zones } from '#src/platform/i18n/format.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, ErrorSummary, type FieldError } from '#src/ui/index.ts'
import { readLogin } from '../account.ts'
import { makeOffice, OfficeExists } from '../make-office.ts'
import { hoursAsTyped, isPhone, readHours, typedHours } from '../office-form.ts'
import { officeHours } from '../office.ts'
import { openSession, sessionCookie, sessionCookieRules } from '../open-session.ts'
import { regencies, type RegionChoice } from '../regions.ts'
import { setUpWords } from '../set-up-words.ts'
import { HeadCard, HoursCard, OfficeCard, plainFields, type TypedOffice } from './set-up-cards.tsx'
import { deviceOf, outside, passwordErrors, typed, typedPassword } from './parts.tsx'

type Again = { typed: TypedOffice; errors: readonly FieldError[] }

const empty: TypedOffice = {
  name: '',
  region: '',
  timezone: defaultZone,
  address: '',
  publicPhone: '',
  onCallLine: '',
  onCallNote: '',
  headName: '',
  headTitle: '',
  login: '',
  takesReports: false,
  hours: hoursAsTyped(officeHours),
}

/** The first visit of all. Afterwards this page does not exist. */
export const setUpPage = page({
  path: '/siapkan',
  allow: newcomer,
  load: async () => ({ regions: await regencies() }),
  actions: {
    default: outside(async (ctx, form) => {
      const given = readTyped(form)
      const region = (await regencies()).find((one) => one.code === given.region)
      const { hours, errors: hourErrors } = readHours(given.hours, ctx.lang)
      const login = readLogin(given.login)
      const errors = [
        ...problems(given, region, login, ctx.lang),
        ...hourErrors,
        ...passwordErrors(form, ctx.lang, [given.headName, given.login, given.name]),
      ]
      if (errors.length > 0 || !region || !login) return again<Again>({ typed: given, errors })
      const { database } = ctx.app
      try {
        const made = await makeOffice(database, {
          name: given.name,
          regionScheme: region.scheme,
          regionCode: region.code,
          regionName: region.name,
          timezone: zones.find((zone) => zone === given.timezone) ?? defaultZone,
          openingHours: hours,
          onCallLine: given.onCallLine || null,
          onCallNote: given.onCallNote || null,
          address: given.address || null,
          publicPhone: given.publicPhone || null,
          recovery: 'later',
          head: {
            login,
            fullName: given.headName,
            jobTitle: given.headTitle || null,
            password: typedPassword(form, 'password'),
            lang: ctx.lang,
            takesReports: given.takesReports,
          },
        })
        const cookie = await database.as({ kind: 'system', officeId: made.officeId }, (scope) =>
          openSession(scope, made.head, made.head.privateKey, {
            stage: 'enrol',
            device: deviceOf(ctx.request),
          }),
        )
        ctx.setCookie(sessionCookie, cookie, sessionCookieRules)
        return redirect('/masuk/pertama')
      } catch (error) {
        if (error instanceof OfficeExists) return redirect('/masuk')
        throw error
      }
    }),
  },
  meta: (ctx) => ({ title: setUpWords[ctx.lang].title, shell: 'console' }),
  view: (ctx, { regions }, state: Again | null) => {
    const words = setUpWords[ctx.lang]
    const given = state?.typed ?? empty
    const errors = state?.errors ?? []
    return (
      <>
        <ErrorSummary errors={errors} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <form method="post" action="/siapkan">
          <OnceField />
          <OfficeCard lang={ctx.lang} given={given} errors={errors} regions={regions} />
          <HoursCard lang={ctx.lang} given={given} errors={errors} />
          <HeadCard lang={ctx.lang} given={given} errors={errors} />
          <Button wide>{words.submit}</Button>
        </form>
      </>
    )
  },
})

function readTyped(form: FormData): TypedOffice {
  const read = (name: string) => typed(form, name, name === 'address' ? 500 : 120)
  const texts = Object.fromEntries(plainFields.map((name) => [name, read(name)])) as Record<
    (typeof plainFields)[number],
    string
  >
  return { ...texts, takesReports: form.get('takesReports') === 'on', hours: typedHours(read) }
}

function problems(
  given: TypedOffice,
  region: RegionChoice | undefined,
  login: string | null,
  lang: Lang,
): FieldError[] {
  const words = setUpWords[lang].errors
  return [
    ...(given.name.length < 3 ? [{ name: 'name', message: words.name }] : []),
    ...(region ? [] : [{ name: 'region', message: words.region }]),
    ...(isPhone(given.publicPhone) ? [] : [{ name: 'publicPhone', message: words.phone }]),
    ...(isPhone(given.onCallLine) ? [] : [{ name: 'onCallLine', message: words.phone }]),
    ...(given.headName.length < 2 ? [{ name: 'headName', message: words.headName }] : []),
    ...(login ? [] : [{ name: 'login', message: words.login }]),
  ]
}
