import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DateInput,
  FileField,
  RadioGroup,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import type { FileRefusal } from '../import-instrument.ts'
import { importWords } from '../import-words.ts'
import type { DeclaredField, TypedDeclaration } from '../read-declaration.ts'
import { measureWords } from '../words.ts'

/** Why a file is not taken, one sentence each. */
export function refusalLines(refused: FileRefusal, lang: Lang): string[] {
  const words = importWords[lang]
  if (refused.kind === 'claim') {
    const { claim } = refused
    return [
      claim.code === 'shipped'
        ? words.claim.shipped(claim.name)
        : words.claim[claim.code](claim.known.name, claim.known.holder),
    ]
  }
  const lines = refused.problems.map(({ code, at, found }) =>
    [words.problems[code], at ? words.at(at) : '', found ? words.found(found) : ''].filter(Boolean).join(' '),
  )
  return [...new Set(lines)]
}

export function ImportForm(props: { typed: TypedDeclaration; errors: readonly FieldError[]; lang: Lang }) {
  const { typed, lang } = props
  const words = importWords[lang]
  const field = (name: DeclaredField) => ({
    name,
    label: words.fields[name],
    value: typed[name],
    error: props.errors.find((one) => one.name === name)?.message,
  })
  return (
    <form method="post" action="/alat-ukur/impor" enctype="multipart/form-data">
      <OnceField />
      {/* The button's name and what is typed go ahead of the file: one that is too large is cut off with all behind it. */}
      <input type="hidden" name="do" value="import" />
      <Card title={words.declaration}>
        <p class="hint">{words.declarationIntro}</p>
        <TextInput {...field('holder')} maxlength={200} />
        <TextInput {...field('licence')} maxlength={200} />
        <DateInput {...field('dated')} />
        <TextInput {...field('users')} maxlength={300} />
        <Checkbox {...field('electronic')} value="yes" checked={typed.electronic !== undefined} />
        <Checkbox {...field('unattended')} value="yes" checked={typed.unattended !== undefined} />
        <RadioGroup
          {...field('respondent')}
          inline
          options={(['self', 'caregiver'] as const).map((value) => ({
            value,
            label: measureWords[lang].respondents[value],
          }))}
        />
        <TextInput {...field('ageFrom')} inputmode="numeric" width={4} maxlength={3} />
        <TextInput {...field('ageTo')} inputmode="numeric" width={4} maxlength={3} />
        <RadioGroup
          {...field('direction')}
          options={(['lowerIsBetter', 'higherIsBetter', 'none'] as const).map((value) => ({
            value,
            label: words.directions[value],
          }))}
        />
        <TextInput {...field('interval')} inputmode="numeric" width={4} maxlength={3} />
        <RadioGroup
          {...field('harm')}
          options={(['none', 'some'] as const).map((value) => ({ value, label: words.harmOptions[value] }))}
        />
        <TextInput {...field('harmItems')} maxlength={400} />
      </Card>
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        limit={words.fileLimit}
        accept=".json,application/json,application/fhir+json"
        error={props.errors.find((one) => one.name === 'file')?.message}
      />
      <ButtonRow>
        <Button icon="upload">{words.save}</Button>
      </ButtonRow>
    </form>
  )
}
