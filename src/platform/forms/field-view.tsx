import { bodyAreas, type BodyArea } from '#src/ui/components/body-figure.tsx'
import { BodyMap } from '#src/ui/components/body-map.tsx'
import { Checkbox, CheckboxGroup, type Choice, RadioGroup } from '#src/ui/components/choices.tsx'
import { DateField, DateInput } from '#src/ui/components/date-field.tsx'
import {
  controlAttributes,
  Field as FieldFrame,
  FieldGroup,
  fieldId,
  type FieldProps,
} from '#src/ui/components/field.tsx'
import { FileField } from '#src/ui/components/file-field.tsx'
import { Scale } from '#src/ui/components/scale.tsx'
import { Select } from '#src/ui/components/select.tsx'
import { Stepper } from '#src/ui/components/stepper.tsx'
import { TextArea, TextInput } from '#src/ui/components/text-input.tsx'
import { Face } from '#src/ui/drawings.tsx'
import type {
  ChoiceField,
  DateField as DateFieldType,
  FileField as FileFieldType,
  ManyField,
  NumberField,
  PlainField,
  ScaleField,
} from './field.ts'
import { FindMore } from './find-view.tsx'
import { readTime, splitIso } from './dates.ts'
import { type FieldError, problemText } from './problem.ts'
import { type Typed, typedText } from './typed.ts'
import { type Reader, say } from './wording.ts'
import { words } from './words.ts'

export interface ViewProps<F> {
  readonly field: F
  /** The input name: `what`, or `people.0.name` inside a group. */
  readonly name: string
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly reader: Reader
  /** The label is the heading of the page. */
  readonly asHeading?: boolean
  /** Said elsewhere that this may be skipped. */
  readonly quiet?: boolean
}

/** One field, with what was typed and what is wrong with it. */
export function FieldView(props: ViewProps<PlainField | FileFieldType>) {
  const { field, name, typed } = props
  const frame = frameOf(props)
  const value = typedText(typed, name)
  if ('options' in field && field.options.length === 0) return <NothingToChoose {...props} field={field} />
  switch (field.kind) {
    case 'longText':
      return <TextArea {...frame} value={value} rows={field.maxLength > 500 ? 8 : 4} />
    case 'shortText':
      return <TextInput {...frame} value={value} />
    case 'phone':
      return <TextInput {...frame} value={value} type="tel" inputmode="tel" width={20} />
    case 'number':
    case 'money':
      return <NumberInput {...props} field={field} />
    case 'time':
      return <TimeInput {...props} field={field} />
    case 'date':
    case 'partialDate':
      return <DateView {...props} field={field} />
    case 'scale':
      return <ScaleView {...props} field={field} />
    case 'choice':
      if (field.presentation === 'select') return <Menu {...props} field={field} />
      return <RadioGroup {...frame} {...choiceLook(field, props.reader)} value={value} />
    case 'choices':
      return <CheckboxGroup {...frame} {...choiceLook(field, props.reader)} values={typed[name] ?? []} />
    case 'bodyMap':
      return <BodyView {...props} field={field} />
    case 'yes':
      return <Checkbox {...frame} value="yes" checked={value === 'yes'} />
    case 'file':
      return <FileField {...frame} accept={field.accept.join(',') || undefined} multiple={field.max > 1} />
  }
}

function Menu(props: ViewProps<ChoiceField>) {
  const { field, name, typed, reader } = props
  const { options } = choiceLook(field, reader)
  return (
    <>
      <Select {...frameOf(props)} options={options} value={typedText(typed, name)} />
      {field.find && <FindMore name={name} find={field.find} shown={options.length} reader={reader} />}
    </>
  )
}

/** A question whose answers are made of what is stored, while nothing is: said plainly instead of an empty list. */
function NothingToChoose(props: ViewProps<ChoiceField | ManyField>) {
  const frame = frameOf(props)
  const none = props.field.none ?? { id: words.id.nothingToChoose, en: words.en.nothingToChoose }
  const { find } = props.field
  return (
    <>
      <FieldGroup {...frame}>
        <p class="meta" id={fieldId(props.name)}>
          {find?.typed ? words[props.reader.lang].find.found(0, find.typed) : say(none, props.reader)}
        </p>
      </FieldGroup>
      {find && <FindMore name={props.name} find={find} shown={0} reader={props.reader} />}
    </>
  )
}

function frameOf({
  field,
  name,
  errors,
  reader,
  asHeading,
  quiet,
}: ViewProps<PlainField | FileFieldType>): FieldProps {
  const error = errors.find((one) => one.input === name)
  const remember = field.kind === 'partialDate' ? say(partialHint, reader) : undefined
  return {
    name,
    label: say(field.label, reader),
    hint: field.hint ? say(field.hint, reader) : remember,
    error: error && problemText(error.problem, field, reader),
    required: field.required,
    optional: !field.required && !quiet,
    asHeading,
  }
}
const partialHint = { id: words.id.partialHint, en: words.en.partialHint }

function NumberInput(props: ViewProps<NumberField>) {
  const { field, name, typed } = props
  const value = typedText(typed, name)
  const frame = frameOf(props)
  if (field.kind === 'money')
    return <TextInput {...frame} value={value} inputmode="numeric" width={20} prefix="Rp" />
  // A number input would swallow what is no number, and nothing typed may be lost.
  if (field.max <= 100 && field.decimals === 0 && /^\d*$/.test(value)) {
    return (
      <Stepper {...frame} value={value === '' ? undefined : Number(value)} min={field.min} max={field.max} />
    )
  }
  return (
    <TextInput {...frame} value={value} inputmode={field.decimals > 0 ? 'decimal' : 'numeric'} width={10} />
  )
}

function TimeInput(props: ViewProps<PlainField>) {
  const frame = frameOf(props)
  const value = typedText(props.typed, props.name)
  const native = value === '' ? '' : readTime(value)
  if (native === undefined) return <TextInput {...frame} value={value} width={10} />
  return (
    <FieldFrame {...frame}>
      <input {...controlAttributes(frame)} class="input w-10" type="time" value={native} />
    </FieldFrame>
  )
}

function DateView(props: ViewProps<DateFieldType>) {
  const { field, name, typed } = props
  const frame = frameOf(props)
  const whole = typedText(typed, name)
  const part = (one: 'day' | 'month' | 'year') => typedText(typed, `${name}-${one}`)
  const written = { day: part('day'), month: part('month'), year: part('year') }
  const parts = written.day || written.month || written.year ? written : splitIso(whole)
  const iso = [parts.year, parts.month, parts.day].map((text) => text.padStart(2, '0')).join('-')
  // A calendar suits a day one picks; a day one remembers is typed.
  const pickable = whole === '' && iso === '00-00-00' ? '' : /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : undefined
  if (field.future && pickable !== undefined) return <DateInput {...frame} value={pickable} />
  return <DateField {...frame} value={parts} />
}

const moods = [1, 2, 3, 4, 5] as const
function ScaleView(props: ViewProps<ScaleField>) {
  const { field, name, typed, reader } = props
  const { min, max, faces, steps } = field
  const frame = frameOf(props)
  const value = typedText(typed, name)
  const low = say(field.low, reader)
  const high = say(field.high, reader)
  if (!faces && !steps) {
    const chosen = value === '' ? undefined : Number(value)
    return <Scale {...frame} value={chosen} min={min} max={max} low={low} high={high} />
  }
  const options = Array.from({ length: max - min + 1 }, (_, at): Choice => {
    const ends = at === 0 ? low : at === max - min ? high : ''
    const step = steps?.[at]
    const share = max === min ? 0 : at / (max - min)
    const mood = moods[Math.round((faces === 'lowIsBest' ? 1 - share : share) * 4)] ?? 3
    const label = step ? say(step, reader) : [min + at, ends].filter((text) => text !== '').join(': ')
    return { value: String(min + at), label, ...(faces ? { picture: <Face mood={mood} /> } : {}) }
  })
  return <RadioGroup {...frame} options={options} variant={faces ? 'pictures' : 'cards'} value={value} />
}

function BodyView(props: ViewProps<ManyField>) {
  const { field, name, typed, reader } = props
  const chosen = typed[name] ?? []
  const labels = new Map(field.options.map((option) => [option.code, say(option, reader)]))
  const drawn = bodyAreas.filter(({ area }) => labels.has(area))
  // The drawing stands in for the list only where it can show every code of it.
  if (drawn.length < bodyAreas.length || drawn.length < labels.size) {
    return <CheckboxGroup {...frameOf(props)} {...choiceLook(field, reader)} values={chosen} />
  }
  const named = Object.fromEntries(drawn.map(({ area }) => [area, labels.get(area) ?? area]))
  const values = drawn.map(({ area }) => area).filter((area) => chosen.includes(area))
  return <BodyMap {...frameOf(props)} labels={named as Record<BodyArea, string>} values={values} />
}

function choiceLook(field: ChoiceField | ManyField, reader: Reader) {
  const options = field.options.map((option): Choice => {
    const icon = field.icons[option.code]
    return {
      value: option.code,
      label: say(option, reader),
      ...(option.hint ? { hint: say(option.hint, reader) } : {}),
      ...(icon ? { icon } : {}),
    }
  })
  const variant = { list: 'plain', cards: 'cards', pictures: 'pictures', select: 'plain' } as const
  return { options, variant: variant[field.presentation], columns: field.columns }
}
