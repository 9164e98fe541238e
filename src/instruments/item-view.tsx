import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  DateInput,
  FaceScale,
  FieldGroup,
  RadioGroup,
  Scale,
  TextArea,
  TextInput,
  type FaceValue,
} from '#src/ui/index.ts'
import { fieldName, type Typed } from './read-answers.ts'
import { yesNo, type Item, type Question } from './sheet.ts'

interface Reader {
  lang: Lang
  typed: Typed
  errors: ReadonlyMap<string, string>
}

export interface QuestionProps extends Reader {
  question: Question
  /** The question is the heading of the page. */
  alone?: boolean | undefined
  /** Large targets, for a phone in a child's hand. */
  large?: boolean | undefined
}

/** One question as a field, whatever its kind. */
export function QuestionField(props: QuestionProps) {
  const { question, lang } = props
  const typed = props.typed[question.linkId]
  const field = {
    name: fieldName(question.linkId),
    label:
      question.prefix && !props.alone ? `${question.prefix}. ${question.text[lang]}` : question.text[lang],
    error: props.errors.get(question.linkId),
    required: question.required || undefined,
    asHeading: props.alone,
  }
  if (question.kind === 'choice') return <ChoiceField {...props} field={field} />
  if (question.kind === 'boolean')
    return (
      <RadioGroup
        {...field}
        value={typed}
        inline
        options={(['true', 'false'] as const).map((value) => ({ value, label: yesNo[lang][value] }))}
      />
    )
  if (question.kind === 'integer' && isScale(question)) return <NumberScale {...props} field={field} />
  if (question.kind === 'text')
    return <TextArea {...field} value={typed} rows={3} maxlength={question.maxLength} />
  if (question.kind === 'date') return <DateInput {...field} value={typed} />
  if (question.kind === 'string') return <TextInput {...field} value={typed} maxlength={question.maxLength} />
  return (
    <TextInput
      {...field}
      value={typed}
      width={4}
      inputmode={question.kind === 'integer' ? 'numeric' : 'decimal'}
      hint={question.min !== null && question.max !== null ? `${question.min}-${question.max}` : undefined}
    />
  )
}

type FieldPart = {
  name: string
  label: string
  error: string | undefined
  required: true | undefined
  asHeading: boolean | undefined
}
type WithField = QuestionProps & { field: FieldPart }

function ChoiceField({ question, lang, typed, field, large }: WithField) {
  const value = typed[question.linkId]
  if (question.faces) {
    const chosen = ([1, 2, 3, 4, 5] as const).find((one) => String(one) === value)
    const labels = Object.fromEntries(question.options.map((one, at) => [at + 1, one.text[lang]])) as Record<
      FaceValue,
      string
    >
    return <FaceScale {...field} value={chosen} labels={labels} />
  }
  return (
    <RadioGroup
      {...field}
      value={value}
      variant={large ? 'cards' : undefined}
      inline={large ? undefined : question.options.length <= 5}
      options={question.options.map((one) => ({ value: one.code, label: one.text[lang] }))}
    />
  )
}

/** At most eleven steps fit a row. */
function isScale(question: Question): boolean {
  if (question.min === null || question.max === null) return false
  return (question.max - question.min) / question.step <= 10 && question.low !== null
}

function NumberScale({ question, lang, typed, field }: WithField) {
  const value = typed[question.linkId]
  return (
    <Scale
      {...field}
      value={value === undefined ? undefined : Number(value)}
      min={question.min ?? 0}
      max={question.max ?? 10}
      step={question.step}
      low={question.low?.[lang] ?? ''}
      high={question.high?.[lang] ?? ''}
    />
  )
}

/** A whole sheet, groups as sections. What is not asked yet stands there all the same: a sheet works without scripts. */
export function SheetFields(props: Reader & { items: readonly Item[] }) {
  return (
    <>
      {props.items.map((item) => {
        if (item.kind === 'display') return <p key={item.linkId}>{item.text[props.lang]}</p>
        if (item.kind !== 'group') return <QuestionField key={item.linkId} {...props} question={item} />
        return (
          <FieldGroup key={item.linkId} name={`g.${item.linkId}`} label={item.text[props.lang]}>
            <SheetFields {...props} items={item.items} />
          </FieldGroup>
        )
      })}
    </>
  )
}

/** The text that stands before a question in its sheet: what it looks back on, how to answer. */
export function introOf(items: readonly Item[], linkId: string, lang: Lang): string[] {
  const said: string[] = []
  for (const item of items) {
    if (item.kind === 'display') said.push(item.text[lang])
    else if (item.linkId === linkId) return said
    else if (item.kind === 'group') {
      const inside = introOf(item.items, linkId, lang)
      if (inside.length > 0 || item.items.some((one) => one.linkId === linkId))
        return [...said, item.text[lang], ...inside]
    }
  }
  return []
}
