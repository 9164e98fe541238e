import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, DateInput, RadioGroup, Select, type FieldError } from '#src/ui/index.ts'
import type { Absence } from '../absence.store.ts'
import { accountWords } from '../account-words.ts'
import type { Colleague } from '../account.ts'
import { PostButton } from './account-cards.tsx'
import { errorAt } from './parts.tsx'

type AbsenceProps = {
  lang: Lang
  absences: readonly Absence[]
  others: readonly Colleague[]
  errors: readonly FieldError[]
  typed: { from: string; until: string; cover: string }
}

export function AbsenceCard(props: AbsenceProps) {
  const words = accountWords[props.lang]
  const day = (text: string) => formatDate(text, props.lang)
  return (
    <Card title={words.absence}>
      <p>{words.absenceText}</p>
      {props.absences.map((one) => (
        <div key={one.id} class="row">
          <p>
            {words.absent(day(one.startsOn), one.endsOn && day(one.endsOn))}
            {one.coverName && `, ${words.covered(one.coverName)}`}
          </p>
          <PostButton action="/akun" name="absence" value={one.id} act="back" label={words.back} />
        </div>
      ))}
      <form method="post" action="/akun">
        <OnceField />
        <DateInput
          name="from"
          label={words.from}
          value={props.typed.from}
          required
          error={errorAt(props.errors, 'from')}
        />
        <DateInput
          name="until"
          label={words.until}
          hint={words.untilHint}
          value={props.typed.until}
          error={errorAt(props.errors, 'until')}
        />
        <Select
          name="cover"
          label={words.cover}
          value={props.typed.cover}
          empty={words.nobody}
          options={props.others.map((one) => ({ value: one.id, label: one.fullName }))}
        />
        <Button name="do" value="away" kind="secondary">
          {words.addAbsence}
        </Button>
      </form>
    </Card>
  )
}

export function LanguageCard(props: { lang: Lang; value: Lang }) {
  const words = accountWords[props.lang]
  return (
    <Card title={words.language}>
      <form method="post" action="/akun">
        <OnceField />
        <RadioGroup
          name="lang"
          label={words.language}
          value={props.value}
          inline
          options={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
        />
        <Button name="do" value="language" kind="secondary">
          {words.save}
        </Button>
      </form>
    </Card>
  )
}
