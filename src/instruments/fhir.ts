import { dayOf, isOver, type Given, type OpenAnswers } from './administration.ts'
import type { Instrument } from './instrument.ts'
import { answerOf, isAsked, type Answers, type AnswerValue, type Item, type Question } from './sheet.ts'

/** The parts of HL7 FHIR R4 (4.0.1) that a result is told in. */
type Coding = Readonly<{ system: string; code: string; display?: string }>
type Reference = Readonly<{ reference: string }>
type ResponseAnswer = Readonly<
  Partial<{
    valueBoolean: boolean
    valueDecimal: number
    valueInteger: number
    valueDate: string
    valueString: string
    valueCoding: Coding
  }>
>
export type ResponseItem = Readonly<{
  linkId: string
  text?: string
  answer?: readonly ResponseAnswer[]
  item?: readonly ResponseItem[]
}>
export type QuestionnaireResponse = Readonly<{
  resourceType: 'QuestionnaireResponse'
  id: string
  questionnaire: string
  status: 'in-progress' | 'completed' | 'amended' | 'stopped'
  authored: string
  subject?: Reference
  item?: readonly ResponseItem[]
}>
export type Observation = Readonly<{
  resourceType: 'Observation'
  id: string
  status: 'final' | 'amended'
  category: readonly Readonly<{ coding: readonly Coding[] }>[]
  code: Readonly<{ coding?: readonly Coding[]; text: string }>
  subject?: Reference
  effectiveDateTime: string
  valueQuantity?: Readonly<{ value: number; unit: string; system: string; code: string }>
  dataAbsentReason?: Readonly<{ coding: readonly Coding[] }>
  derivedFrom: readonly Reference[]
  note?: readonly Readonly<{ text: string }>[]
}>

type Result = Readonly<{ instrument: Instrument; given: Given; saved: OpenAnswers; subject?: string }>

/** Answers as a FHIR QuestionnaireResponse. What was not answered is left out; an empty list is never written. */
export function toQuestionnaireResponse({
  instrument,
  given,
  saved,
  subject,
}: Result): QuestionnaireResponse {
  const { sheet } = instrument
  const item = responseItems(sheet.items, saved.answers, sheet.url)
  return {
    resourceType: 'QuestionnaireResponse',
    id: given.id,
    questionnaire: `${sheet.url}|${instrument.version}`,
    status: statusOf(given, saved),
    // From paper, the day somebody answered is the one on the sheet, not the one it was copied on.
    authored: given.mode === 'paper' ? dayOf(given) : saved.writtenAt.toISOString(),
    ...(subject ? { subject: { reference: subject } } : {}),
    ...(item.length > 0 ? { item } : {}),
  }
}

function statusOf(given: Given, saved: OpenAnswers): QuestionnaireResponse['status'] {
  if (given.state === 'done') return saved.kind === 'amendment' ? 'amended' : 'completed'
  return isOver(given.state) ? 'stopped' : 'in-progress'
}

function responseItems(items: readonly Item[], answers: Answers, url: string): ResponseItem[] {
  return items.flatMap((item): ResponseItem[] => {
    if (item.kind === 'display' || !isAsked(item, answers)) return []
    if (item.kind === 'group') {
      const inside = responseItems(item.items, answers, url)
      return inside.length > 0 ? [{ linkId: item.linkId, text: item.text.id, item: inside }] : []
    }
    const value = answerOf(answers, item.linkId)
    return value === undefined
      ? []
      : [{ linkId: item.linkId, text: item.text.id, answer: [answerIn(item, value, url)] }]
  })
}

function answerIn(question: Question, value: AnswerValue, url: string): ResponseAnswer {
  if (typeof value === 'boolean') return { valueBoolean: value }
  if (typeof value === 'number')
    return question.kind === 'integer' ? { valueInteger: value } : { valueDecimal: value }
  if (question.kind === 'date') return { valueDate: value }
  if (question.kind !== 'choice') return { valueString: value }
  const display = question.options.find((one) => one.code === value)?.text.id
  return { valueCoding: { system: url, code: value, ...(display ? { display } : {}) } }
}

const survey = { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }
const absent = { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-performed' }

/** A total as a FHIR Observation, with LOINC where it is known; null for instruments without a number. */
export function toObservation({ instrument, given, saved, subject }: Result): Observation | null {
  const { score } = saved
  if (given.state !== 'done' || score.state === 'noNumber') return null
  const { totalLoinc } = instrument.meta
  return {
    resourceType: 'Observation',
    id: `${given.id}-total`,
    status: saved.kind === 'amendment' ? 'amended' : 'final',
    category: [{ coding: [survey] }],
    code: {
      ...(totalLoinc ? { coding: [{ system: 'http://loinc.org', code: totalLoinc }] } : {}),
      text: instrument.sheet.title.id,
    },
    ...(subject ? { subject: { reference: subject } } : {}),
    effectiveDateTime: given.finishedOn ?? given.assignedOn,
    ...(score.total === null
      ? { dataAbsentReason: { coding: [absent] } }
      : {
          valueQuantity: {
            value: score.total,
            unit: '{score}',
            system: 'http://unitsofmeasure.org',
            code: '{score}',
          },
        }),
    derivedFrom: [{ reference: `QuestionnaireResponse/${given.id}` }],
    ...(score.state === 'prorated'
      ? { note: [{ text: `Prorated; missing: ${score.missing.join(', ')}` }] }
      : {}),
  }
}
