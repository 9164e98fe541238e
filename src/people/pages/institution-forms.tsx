import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Checkbox, FileField, Select, TextInput, type FieldError } from '#src/ui/index.ts'
import { authorities, institutionKinds } from '../institution.ts'
import { runningWords } from '../running-words.ts'
import { errorAt } from './parts.tsx'

export type TypedInstitution = {
  name: string
  kind: string
  npsn: string
  district: string
  authority: string
  boarding: boolean
}
export const noInstitution: TypedInstitution = {
  name: '',
  kind: '',
  npsn: '',
  district: '',
  authority: '',
  boarding: false,
}

type FormProps = { lang: Lang; action: string; errors: readonly FieldError[] }

export function SearchForm(props: { lang: Lang; action: string; value: string }) {
  const words = runningWords[props.lang].institutions
  return (
    <form role="search" action={props.action}>
      <TextInput name="q" type="search" label={words.search} value={props.value} width={20} maxlength={80} />
    </form>
  )
}

export function AddForm(
  props: FormProps & { given: TypedInstitution; districts: readonly { code: string; name: string }[] },
) {
  const words = runningWords[props.lang].institutions
  const { given, errors, lang } = props
  return (
    <Card title={words.add}>
      <form method="post" action={props.action}>
        <OnceField />
        <TextInput
          name="name"
          label={words.name}
          value={given.name}
          maxlength={200}
          required
          error={errorAt(errors, 'name')}
        />
        <Select
          name="kind"
          label={words.kind}
          value={given.kind}
          required
          error={errorAt(errors, 'kind')}
          options={institutionKinds.map((kind) => ({ value: kind.code, label: inLang(kind, lang) }))}
        />
        <Select
          name="district"
          label={words.district}
          value={given.district}
          options={props.districts.map((district) => ({ value: district.code, label: district.name }))}
        />
        <TextInput
          name="npsn"
          label={words.npsn}
          hint={words.npsnHint}
          value={given.npsn}
          inputmode="numeric"
          width={10}
          maxlength={8}
          optional
          error={errorAt(errors, 'npsn')}
        />
        <Select
          name="authority"
          label={words.authority}
          value={given.authority}
          options={authorities.map((authority) => ({
            value: authority,
            label: words.authorities[authority],
          }))}
        />
        <Checkbox name="boarding" label={words.boarding} checked={given.boarding} />
        <Button name="do" value="add">
          {words.addSubmit}
        </Button>
      </form>
    </Card>
  )
}

export function ImportForm(props: FormProps) {
  const words = runningWords[props.lang].institutions
  return (
    <Card title={words.importTitle}>
      <form method="post" action={props.action} enctype="multipart/form-data">
        <OnceField />
        <FileField
          name="file"
          label={words.file}
          hint={words.importHint}
          accept=".csv,text/csv"
          error={errorAt(props.errors, 'file')}
        />
        <Button name="do" value="import" kind="secondary">
          {words.importSubmit}
        </Button>
      </form>
    </Card>
  )
}
