import { newcomer } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { defaultZone, zones } from '#src/platform/i18n/format.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, Card, Checkbox, ErrorSummary, Select, TextArea, TextInput, type FieldError } from '#src/ui/index.ts'
import { readLogin } from '../account.ts'
import { makeOffice, OfficeExists } from '../make-office.ts'
import { hoursAsTyped, isPhone, readHours, typedHours, type TypedHours } from '../office-form.ts'
import { officeHours } from '../office.ts'
import { openSession, sessionCookie } from '../open-session.ts'
import { regencies, type RegionChoice } from '../regions.ts'
import { setUpWords } from '../set-up-words.ts'
import { HoursFields } from './hours-fields.tsx'
import { deviceOf, errorAt, NewPassword, outside, passwordErrors, typed, typedPassword } from './parts.tsx'

const plain = ['name', 'region', 'timezone', 'address', 'publicPhone', 'onCallLine', 'onCallNote', 'headName', 'headTitle', 'login'] as const
type Typed = Record<(typeof plain)[number], string> & { takesReports: boolean; hours: TypedHours }
type Again = { typed: Typed; errors: readonly FieldError[] }

const empty: Typed = {
  name: '', region: '', timezone: defaultZone, address: '', publicPhone: '', onCallLine: '', onCallNote: '', headName: '', headTitle: '',
  login: '', takesReports: false, hours: hoursAsTyped(officeHours),
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
        ...problems(given, region, login, ctx.lang), ...hourErrors, ...passwordErrors(form, ctx.lang, [given.headName, given.login, given.name]),
      ]
      if (errors.length > 0 || !region || !login) return again<Again>({ typed: given, errors })
      const { database } = ctx.app
      try {
        const made = await makeOffice(database, {
          name: given.name, regionScheme: region.scheme, regionCode: region.code, regionName: region.name,
          timezone: zones.find((zone) => zone === given.timezone) ?? defaultZone, openingHours: hours,
          onCallLine: given.onCallLine || null, onCallNote: given.onCallNote || null, address: given.address || null,
          publicPhone: given.publicPhone || null, recovery: 'later',
          head: {
            login, fullName: given.headName, jobTitle: given.headTitle || null, password: typedPassword(form, 'password'),
            lang: ctx.lang, takesReports: given.takesReports,
          },
        })
        const cookie = await database.as({ kind: 'system', officeId: made.officeId }, (scope) =>
          openSession(scope, made.head, made.head.privateKey, { stage: 'enrol', device: deviceOf(ctx.request) }),
        )
        ctx.setCookie(sessionCookie, cookie)
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

function readTyped(form: FormData): Typed {
  const read = (name: string) => typed(form, name, name === 'address' ? 500 : 120)
  const texts = Object.fromEntries(plain.map((name) => [name, read(name)])) as Record<(typeof plain)[number], string>
  return { ...texts, takesReports: form.get('takesReports') === 'on', hours: typedHours(read) }
}

function problems(given: Typed, region: RegionChoice | undefined, login: string | null, lang: Lang): FieldError[] {
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

type CardProps = { lang: Lang; given: Typed; errors: readonly FieldError[] }

function OfficeCard(props: CardProps & { regions: readonly RegionChoice[] }) {
  const words = setUpWords[props.lang]
  const { given, errors } = props
  return (
    <Card title={words.officeHeading}>
      <TextInput name="name" label={words.name} hint={words.nameHint} value={given.name} maxlength={120} required error={errorAt(errors, 'name')} />
      <Select
        name="region" label={words.region} hint={words.regionHint} value={given.region} required error={errorAt(errors, 'region')}
        options={props.regions.map((region) => ({ value: region.code, label: region.name, group: region.group }))}
      />
      <Select
        name="timezone" label={words.timezone} value={given.timezone} empty={false}
        options={[
          { value: 'Asia/Jakarta', label: words.zones.jakarta },
          { value: 'Asia/Makassar', label: words.zones.makassar },
          { value: 'Asia/Jayapura', label: words.zones.jayapura },
        ]}
      />
      <TextArea name="address" label={words.address} value={given.address} rows={2} maxlength={500} optional />
      <TextInput name="publicPhone" type="tel" label={words.publicPhone} value={given.publicPhone} width={20} maxlength={30} optional error={errorAt(errors, 'publicPhone')} />
      <TextInput
        name="onCallLine" type="tel" label={words.onCallLine} hint={words.onCallLineHint} value={given.onCallLine} width={20} maxlength={30}
        optional error={errorAt(errors, 'onCallLine')}
      />
      <TextInput name="onCallNote" label={words.onCallNote} hint={words.onCallNoteHint} value={given.onCallNote} maxlength={120} optional />
    </Card>
  )
}

function HoursCard(props: CardProps) {
  return (
    <Card title={setUpWords[props.lang].hoursHeading}>
      <HoursFields lang={props.lang} hours={props.given.hours} errors={props.errors} />
    </Card>
  )
}

function HeadCard(props: CardProps) {
  const words = setUpWords[props.lang]
  const { given, errors } = props
  return (
    <Card title={words.headHeading}>
      <TextInput name="headName" label={words.headName} value={given.headName} autocomplete="name" maxlength={120} required error={errorAt(errors, 'headName')} />
      <TextInput name="headTitle" label={words.headTitle} value={given.headTitle} maxlength={120} optional />
      <TextInput
        name="login" label={words.login} hint={words.loginHint} value={given.login} autocomplete="username" width={20} maxlength={40}
        spellcheck={false} required error={errorAt(errors, 'login')}
      />
      <NewPassword lang={props.lang} errors={errors} />
      <Checkbox name="takesReports" label={words.takesReports} hint={words.takesReportsHint} checked={given.takesReports} />
    </Card>
  )
}
