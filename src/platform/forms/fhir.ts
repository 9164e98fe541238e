import type { Field, PlainField } from './field.ts'
import type { AnswersOf, AnswerValue, AnyAnswers, Form, PlainValue, Row } from './form.ts'
import { rowsOf } from './typed.ts'
import { type Reader, say } from './wording.ts'

/** The part of HL7 FHIR R4 (4.0.1) Questionnaire and QuestionnaireResponse that our forms need. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  readonly url: string
  readonly name: string
  readonly version: string
  readonly status: 'active'
  readonly language: string
  readonly title: string
  readonly subjectType: readonly string[]
  readonly item: readonly QuestionnaireItem[]
}
type ItemType =
  | 'group'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'time'
  | 'string'
  | 'text'
  | 'choice'
  | 'attachment'
export interface QuestionnaireItem {
  readonly linkId: string
  readonly text?: string
  readonly type: ItemType
  readonly required?: boolean
  readonly repeats?: boolean
  readonly maxLength?: number
  readonly answerOption?: readonly { readonly valueCoding: Coding }[]
  readonly extension?: readonly Extension[]
  readonly item?: readonly QuestionnaireItem[]
}
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}
interface Extension {
  readonly url: string
  readonly valueInteger?: number
  readonly valueDecimal?: number
}
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly questionnaire: string
  readonly status: 'completed'
  readonly item: readonly ResponseItem[]
}
export interface ResponseItem {
  readonly linkId: string
  readonly answer?: readonly ResponseAnswer[]
  readonly item?: readonly ResponseItem[]
}
export interface ResponseAnswer {
  readonly valueBoolean?: boolean
  readonly valueDecimal?: number
  readonly valueInteger?: number
  readonly valueDate?: string
  readonly valueTime?: string
  readonly valueString?: string
  readonly valueCoding?: Coding
}

const structure = 'http://hl7.org/fhir/StructureDefinition'

/**
 * The form as a FHIR Questionnaire in one language, in the words for adults. Screens become groups.
 * A screen that is asked only sometimes is a group that is not required: its condition is code and has
 * no FHIR form.
 */
export function toQuestionnaire(form: Form, lang: Reader['lang']): Questionnaire {
  const reader = { lang, band: 'dewasa' } as const
  return {
    resourceType: 'Questionnaire',
    url: urlOf(form),
    name: form.id,
    version: String(form.version),
    status: 'active',
    language: lang,
    title: say(form.title, reader),
    subjectType: ['Patient'],
    item: form.screens.map((screen) => ({
      linkId: `screen.${screen.id}`,
      ...(screen.title ? { text: say(screen.title, reader) } : {}),
      type: 'group',
      required: !screen.conditional,
      item: screen.fields.flatMap((name) => {
        const field = form.fields[name]
        return field ? [itemOf(form, field, name, reader)] : []
      }),
    })),
  }
}

/** Parsed answers as a FHIR QuestionnaireResponse. What was not stated is left out. */
export function toQuestionnaireResponse<X extends Form>(
  form: X,
  answers: AnswersOf<X>,
): QuestionnaireResponse {
  const given: AnyAnswers = answers
  const item = form.screens.map((screen) => ({
    linkId: `screen.${screen.id}`,
    item: screen.fields.flatMap((name) => {
      const field = form.fields[name]
      const value = given[name]
      return field && value !== undefined ? responseItems(form, field, name, value) : []
    }),
  }))
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${urlOf(form)}|${form.version}`,
    status: 'completed',
    item: item.filter((screen) => screen.item.length > 0),
  }
}

function itemOf(form: Form, field: Field, linkId: string, reader: Reader): QuestionnaireItem {
  const common = { linkId, text: say(field.label, reader), type: typeOf(field), required: field.required }
  if (field.kind === 'group') {
    const parts = Object.entries(field.fields)
    const item = parts.map(([part, plain]) => itemOf(form, plain, `${linkId}.${part}`, reader))
    return {
      ...common,
      repeats: true,
      extension: [{ url: `${structure}/questionnaire-maxOccurs`, valueInteger: field.max }],
      item,
    }
  }
  if (field.kind === 'file') return { ...common, repeats: field.max > 1 }
  if ('options' in field) {
    const answerOption = field.options.map((option) => ({
      valueCoding: { ...codingOf(form, linkId, option.code), display: say(option, reader) },
    }))
    return { ...common, repeats: field.kind !== 'choice', answerOption }
  }
  if ('maxLength' in field) return { ...common, maxLength: field.maxLength }
  if ('min' in field) {
    const value = common.type === 'integer' ? 'valueInteger' : 'valueDecimal'
    const ends = [
      { url: `${structure}/minValue`, [value]: field.min },
      { url: `${structure}/maxValue`, [value]: field.max },
    ]
    return { ...common, extension: ends }
  }
  return common
}

function typeOf(field: Field): ItemType {
  if (field.kind === 'group') return 'group'
  if (field.kind === 'file') return 'attachment'
  if (field.kind === 'longText') return 'text'
  if (field.kind === 'yes') return 'boolean'
  if (field.kind === 'scale') return 'integer'
  // A FHIR integer has 32 bits, which rupiah outgrow.
  if (field.kind === 'money') return 'decimal'
  if (field.kind === 'number') return field.decimals > 0 ? 'decimal' : 'integer'
  // A FHIR date may be a year, or a year and a month.
  if (field.kind === 'date' || field.kind === 'partialDate') return 'date'
  if (field.kind === 'time') return 'time'
  return 'options' in field ? 'choice' : 'string'
}

function responseItems(form: Form, field: Field, linkId: string, value: AnswerValue): ResponseItem[] {
  if (field.kind === 'file') return []
  if (field.kind !== 'group') return [{ linkId, answer: answersIn(form, field, linkId, value) }]
  return rowsOf(value).map((row) => ({
    linkId,
    item: Object.entries(field.fields).flatMap(([part, plain]) => {
      const own = row[part]
      return own === undefined ? [] : responseItems(form, plain, `${linkId}.${part}`, own)
    }),
  }))
}

function answersIn(
  form: Form,
  field: PlainField,
  linkId: string,
  value: PlainValue | readonly Row[],
): ResponseAnswer[] {
  if (value === true) return [{ valueBoolean: true }]
  if (typeof value === 'object') {
    return value.flatMap((code) =>
      typeof code === 'string' ? [{ valueCoding: codingOf(form, linkId, code) }] : [],
    )
  }
  if (typeof value === 'number')
    return [typeOf(field) === 'integer' ? { valueInteger: value } : { valueDecimal: value }]
  if ('options' in field) return [{ valueCoding: codingOf(form, linkId, value) }]
  if ('past' in field) return [{ valueDate: value }]
  return [field.kind === 'time' ? { valueTime: `${value}:00` } : { valueString: value }]
}

function codingOf(form: Form, linkId: string, code: string): Coding {
  return { system: `${urlOf(form)}:${linkId}`, code }
}

function urlOf(form: Form): string {
  return `urn:naungan:form:${form.id}`
}
