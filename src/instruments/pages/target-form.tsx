import type { CaseFile, Names } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DateInput,
  Disclosure,
  TextInput,
  type FieldError,
} from '#src/ui/index.ts'
import type { Instrument } from '../instrument.ts'
import { readTarget, targetOn, type Target } from '../target.ts'
import { targetWords } from '../target-words.ts'
import { measureHref } from './measure-page.ts'

export type TypedTarget = Readonly<{ value: string; setOn: string; together: boolean }>
export type TargetAgain = Readonly<{ typed: TypedTarget; errors: readonly FieldError[] }>

export function typedTarget(form: FormData): TypedTarget {
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, 20)
  return { value: text('value'), setOn: text('setOn'), together: form.get('together') !== null }
}

/** What stands in the way of a target; it is never set over the head of the person. */
export function targetErrors(
  typed: TypedTarget,
  at: Readonly<{ instrument: Instrument; today: string; lang: Lang }>,
): FieldError[] {
  const words = targetWords[at.lang]
  const [low, high] = at.instrument.meta.range ?? [0, 0]
  const errors: FieldError[] = []
  if (readTarget(typed.value, at.instrument) === null)
    errors.push({ name: 'value', message: words.valueWrong(low, high) })
  if (!isRealDay(typed.setOn)) errors.push({ name: 'setOn', message: words.dayMissing })
  else if (typed.setOn > at.today) errors.push({ name: 'setOn', message: words.dayAhead })
  if (!typed.together) errors.push({ name: 'together', message: words.togetherMissing })
  return errors
}

/** The target there is, those before it, and where the team writes down another one. */
export function TargetCard(props: {
  file: CaseFile
  instrument: Instrument
  targets: readonly Target[]
  names: Names
  today: string
  writable: boolean
  state: TargetAgain | null
  lang: Lang
}) {
  const { targets, instrument, today, lang } = props
  const words = targetWords[lang]
  const now = targetOn(targets, today)
  const [low, high] = instrument.meta.range ?? [0, 0]
  if (targets.length === 0 && !props.writable) return null
  return (
    <Card title={words.title}>
      <p>{now === null ? words.none : words.now(formatNumber(now, lang, 1))}</p>
      {targets.length > 0 && (
        <ul>
          {targets.map((one, at) => (
            <li key={`${at} ${one.setOn}`} class="meta">
              {one.value === null
                ? words.ended(formatDate(one.setOn, lang), props.names(one.setBy))
                : words.line(
                    formatNumber(one.value, lang, 1),
                    formatDate(one.setOn, lang),
                    props.names(one.setBy),
                  )}
            </li>
          ))}
        </ul>
      )}
      {props.writable && (
        <Disclosure summary={words.set} open={props.state !== null}>
          <form method="post" action={measureHref.trend(props.file.head.id, instrument.code)}>
            <OnceField />
            <Fields {...props} range={[low, high]} />
            <ButtonRow>
              <Button name="do" value="target" kind="secondary">
                {words.save}
              </Button>
              {now !== null && (
                <Button name="do" value="endTarget" kind="quiet" formNoValidate>
                  {words.end}
                </Button>
              )}
            </ButtonRow>
          </form>
        </Disclosure>
      )}
    </Card>
  )
}

function Fields(props: {
  range: readonly [number, number]
  today: string
  state: TargetAgain | null
  lang: Lang
}) {
  const { state, today, lang } = props
  const words = targetWords[lang]
  const error = (name: string) => state?.errors.find((one) => one.name === name)?.message
  return (
    <>
      <TextInput
        name="value"
        label={words.value}
        hint={words.valueHint(props.range[0], props.range[1])}
        inputmode="decimal"
        value={state?.typed.value}
        maxlength={5}
        error={error('value')}
      />
      <DateInput
        name="setOn"
        label={words.setOn}
        value={state?.typed.setOn ?? today}
        max={today}
        error={error('setOn')}
      />
      <Checkbox
        name="together"
        label={words.together}
        checked={state?.typed.together ?? false}
        error={error('together')}
      />
    </>
  )
}
