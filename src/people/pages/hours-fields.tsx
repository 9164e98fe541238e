import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { FieldGroup, TextInput, type FieldError } from '#src/ui/index.ts'
import type { TypedHours } from '../office-form.ts'
import { weekdays } from '../office.ts'
import { setUpWords } from '../set-up-words.ts'
import { errorAt } from './parts.tsx'

/** Opening and closing time of each weekday; an empty pair is a closed day. */
export function HoursFields(props: { lang: Lang; hours: TypedHours; errors: readonly FieldError[] }) {
  const words = setUpWords[props.lang]
  return (
    <>
      <p class="hint">{words.hoursHint}</p>
      <div class="hours">
        {weekdays.map((day) => (
          <FieldGroup
            key={day}
            name={day}
            label={words.weekday[day]}
            error={errorAt(props.errors, `${day}-opens`)}
          >
            <div class="row">
              <TextInput
                name={`${day}-opens`}
                label={words.opens}
                value={props.hours[day].opens}
                inputmode="numeric"
                width={4}
                maxlength={5}
              />
              <TextInput
                name={`${day}-closes`}
                label={words.closes}
                value={props.hours[day].closes}
                inputmode="numeric"
                width={4}
                maxlength={5}
              />
            </div>
          </FieldGroup>
        ))}
      </div>
    </>
  )
}
