import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, Checkbox, Select, TextInput, type FieldError } from '#src/ui/index.ts'
import type { TypedHours } from '../office-form.ts'
import type { RegionChoice } from '../regions.ts'
import { setUpWords } from '../set-up-words.ts'
import { ContactFields } from './contact-fields.tsx'
import { HoursFields } from './hours-fields.tsx'
import { errorAt, NewPassword } from './parts.tsx'

export const plainFields = [
  'name',
  'region',
  'timezone',
  'address',
  'publicPhone',
  'onCallLine',
  'onCallNote',
  'headName',
  'headTitle',
  'login',
] as const
/** Everything of the set-up form as typed, but the password. */
export type TypedOffice = Record<(typeof plainFields)[number], string> & {
  takesReports: boolean
  hours: TypedHours
}

type CardProps = { lang: Lang; given: TypedOffice; errors: readonly FieldError[] }

export function OfficeCard(props: CardProps & { regions: readonly RegionChoice[] }) {
  const words = setUpWords[props.lang]
  const { given, errors } = props
  return (
    <Card title={words.officeHeading}>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={given.name}
        maxlength={120}
        required
        error={errorAt(errors, 'name')}
      />
      <Select
        name="region"
        label={words.region}
        hint={words.regionHint}
        value={given.region}
        required
        error={errorAt(errors, 'region')}
        options={props.regions.map((region) => ({
          value: region.code,
          label: region.name,
          group: region.group,
        }))}
      />
      <Select
        name="timezone"
        label={words.timezone}
        value={given.timezone}
        empty={false}
        options={[
          { value: 'Asia/Jakarta', label: words.zones.jakarta },
          { value: 'Asia/Makassar', label: words.zones.makassar },
          { value: 'Asia/Jayapura', label: words.zones.jayapura },
        ]}
      />
      <ContactFields lang={props.lang} given={given} errors={errors} />
    </Card>
  )
}

export function HoursCard(props: CardProps) {
  return (
    <Card title={setUpWords[props.lang].hoursHeading}>
      <HoursFields lang={props.lang} hours={props.given.hours} errors={props.errors} />
    </Card>
  )
}

export function HeadCard(props: CardProps) {
  const words = setUpWords[props.lang]
  const { given, errors } = props
  return (
    <Card title={words.headHeading}>
      <TextInput
        name="headName"
        label={words.headName}
        value={given.headName}
        autocomplete="name"
        maxlength={120}
        required
        error={errorAt(errors, 'headName')}
      />
      <TextInput name="headTitle" label={words.headTitle} value={given.headTitle} maxlength={120} optional />
      <TextInput
        name="login"
        label={words.login}
        hint={words.loginHint}
        value={given.login}
        autocomplete="username"
        width={20}
        maxlength={40}
        spellcheck={false}
        required
        error={errorAt(errors, 'login')}
      />
      <NewPassword lang={props.lang} errors={errors} />
      <Checkbox
        name="takesReports"
        label={words.takesReports}
        hint={words.takesReportsHint}
        checked={given.takesReports}
      />
    </Card>
  )
}
