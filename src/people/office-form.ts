import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { FieldError } from '#src/ui/index.ts'
import { readClockTime, weekdays, type OpeningHours, type Weekday } from './office.ts'
import { setUpWords } from './set-up-words.ts'

/** Hours as typed, day by day, so that a page can show them again. */
export type TypedHours = Readonly<Record<Weekday, { opens: string; closes: string }>>

type Read = (name: string) => string

export function typedHours(read: Read): TypedHours {
  const day = (name: Weekday) => ({ opens: read(`${name}-opens`), closes: read(`${name}-closes`) })
  return {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  }
}

export function hoursAsTyped(hours: OpeningHours): TypedHours {
  return typedHours((name) => {
    const day = weekdays.find((one) => name.startsWith(one))
    const span = day ? hours[day] : null
    return (name.endsWith('opens') ? span?.opens : span?.closes) ?? ''
  })
}

/** Opening hours from what was typed, and what is wrong with it, at the field of the day. */
export function readHours(typed: TypedHours, lang: Lang): { hours: OpeningHours; errors: FieldError[] } {
  const words = setUpWords[lang]
  const errors: FieldError[] = []
  const day = (name: Weekday) => {
    const { opens, closes } = typed[name]
    if (opens === '' && closes === '') return null
    const [from, to] = [readClockTime(opens), readClockTime(closes)]
    if (from && to && from < to) return { opens: from, closes: to }
    errors.push({ name: `${name}-opens`, message: words.errors.hours(words.weekday[name]) })
    return null
  }
  const hours = {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  }
  if (errors.length === 0 && weekdays.every((name) => hours[name] === null))
    errors.push({ name: 'mon-opens', message: words.errors.noHours })
  return { hours, errors }
}

/** A telephone number as people write one, or empty. */
export function isPhone(typed: string): boolean {
  return typed === '' || /^\+?[\d\s().-]{3,30}$/.test(typed)
}
