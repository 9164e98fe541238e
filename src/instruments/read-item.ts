import {
  bothIn,
  calculated,
  extensionOf,
  isObject,
  loincOf,
  numberIn,
  objectsIn,
  structure,
  textIn,
  type Json,
} from './fhir-json.ts'
import type { Problems } from './questionnaire-problem.ts'
import {
  questionsOf,
  type AnswerKind,
  type Condition,
  type Item,
  type Option,
  type Question,
} from './sheet.ts'

export type Reading = Readonly<{ lang: string; problems: Problems; seen: Set<string>; hasModifier: boolean }>

const answerKinds: readonly string[] = ['choice', 'integer', 'decimal', 'boolean', 'string', 'text', 'date']
const operators: readonly string[] = ['exists', '=', '!=', '>', '<', '>=', '<=']
const itemControl = `${structure}/questionnaire-itemControl`

function isAnswerKind(type: string): type is AnswerKind {
  return answerKinds.includes(type)
}

/** Reads one item; none for a total that is computed. Problems are collected, never thrown. */
export function readItem(json: Json, reading: Reading): Item[] {
  const { problems, seen } = reading
  const linkId = textIn(json, 'linkId')
  if (!linkId || !/^[\w./-]{1,60}$/.test(linkId)) {
    problems.add('noLinkId', linkId ?? undefined)
    return []
  }
  if (seen.has(linkId)) problems.add('duplicateLinkId', linkId)
  seen.add(linkId)
  if (json['modifierExtension'] !== undefined) problems.add('modifier', linkId)
  if (extensionOf(json, calculated)) return []
  if (extensionOf(json, `${structure}/questionnaire-hidden`)?.['valueBoolean'] === true)
    problems.add('hidden', linkId)
  const type = textIn(json, 'type') ?? ''
  const text = bothIn(json, 'text', reading.lang, linkId, problems)
  const common = {
    linkId,
    text: text ?? { id: '', en: '' },
    when: conditionsOf(json, linkId, problems),
    whenAll: json['enableBehavior'] === 'all',
  }
  if (type === 'group')
    return [
      { ...common, kind: 'group', items: objectsIn(json['item']).flatMap((one) => readItem(one, reading)) },
    ]
  if (!text) problems.add('noText', linkId)
  if (type === 'display') return [{ ...common, kind: 'display' }]
  if (!isAnswerKind(type)) {
    problems.add('unknownType', linkId, type)
    return []
  }
  return [{ ...common, ...questionPart(json, type, linkId, reading) }]
}

function questionPart(
  json: Json,
  kind: AnswerKind,
  linkId: string,
  reading: Reading,
): Omit<Question, keyof CommonPart> {
  const { problems } = reading
  if (json['repeats'] === true) problems.add('repeats', linkId)
  if (json['answerValueSet'] !== undefined) problems.add('valueSet', linkId)
  // A prefilled answer would be an answer nobody gave.
  if (json['initial'] !== undefined) problems.add('initial', linkId)
  const options = kind === 'choice' ? optionsOf(json, linkId, reading) : []
  if (kind === 'choice' && options.length === 0) problems.add('noOptions', linkId)
  const [min, max] = [limitOf(json, 'minValue'), limitOf(json, 'maxValue')]
  if (min !== null && max !== null && min >= max) problems.add('limits', linkId)
  const ends = objectsIn(json['item'])
  for (const end of ends) {
    const id = textIn(end, 'linkId')
    if (textIn(end, 'type') !== 'display')
      problems.add('unknownType', id ?? linkId, `${kind} > ${String(end['type'])}`)
    else if (id && reading.seen.has(id)) problems.add('duplicateLinkId', id)
    else if (id) reading.seen.add(id)
  }
  const endOf = (code: string) => ends.find((one) => controlOf(one) === code)
  const [low, high] = [endOf('lower'), endOf('upper')]
  return {
    kind,
    prefix: textIn(json, 'prefix')?.slice(0, 8) ?? null,
    required: json['required'] === true,
    options,
    min,
    max,
    step:
      numberIn(extensionOf(json, `${structure}/questionnaire-sliderStepValue`) ?? {}, 'valueInteger') ?? 1,
    maxLength: Math.min(numberIn(json, 'maxLength') ?? (kind === 'text' ? 2000 : 200), 4000),
    low: low ? bothIn(low, 'text', reading.lang, linkId, problems) : null,
    high: high ? bothIn(high, 'text', reading.lang, linkId, problems) : null,
    faces: controlOf(json) === 'faces' && options.length === 5,
    loinc: loincOf(json),
  }
}
type CommonPart = Pick<Question, 'linkId' | 'text' | 'when' | 'whenAll'>

function optionsOf(json: Json, linkId: string, reading: Reading): Option[] {
  const { problems, lang } = reading
  const seen = new Set<string>()
  return objectsIn(json['answerOption']).flatMap((one) => {
    const coding = one['valueCoding']
    const code = isObject(coding) ? textIn(coding, 'code') : null
    const text = isObject(coding) ? bothIn(coding, 'display', lang, linkId, problems) : null
    if (!isObject(coding) || !code || !text || !/^[\w.-]{1,40}$/.test(code)) {
      problems.add('optionShape', linkId)
      return []
    }
    if (seen.has(code)) problems.add('duplicateOption', linkId, code)
    seen.add(code)
    const weight = ordinalIn(one) ?? ordinalIn(coding)
    return [{ code, text, ordinal: weight }]
  })
}

/** R4 names it ordinalValue, R5 itemWeight. */
function ordinalIn(json: Json): number | null {
  const held = extensionOf(json, `${structure}/ordinalValue`) ?? extensionOf(json, `${structure}/itemWeight`)
  return held ? numberIn(held, 'valueDecimal') : null
}

function limitOf(json: Json, name: 'minValue' | 'maxValue'): number | null {
  const held = extensionOf(json, `${structure}/${name}`)
  return held ? (numberIn(held, 'valueInteger') ?? numberIn(held, 'valueDecimal')) : null
}

function controlOf(json: Json): string | null {
  const concept = extensionOf(json, itemControl)?.['valueCodeableConcept']
  const [coding] = isObject(concept) ? objectsIn(concept['coding']) : []
  return coding ? textIn(coding, 'code') : null
}

function conditionsOf(json: Json, linkId: string, problems: Problems): Condition[] {
  return objectsIn(json['enableWhen']).flatMap((one) => {
    const question = textIn(one, 'question')
    const operator = textIn(one, 'operator') ?? ''
    const value = expectedIn(one)
    if (!question || value === null || !isOperator(operator)) {
      problems.add('condition', linkId, operator)
      return []
    }
    return [{ linkId: question, operator, value }]
  })
}

function isOperator(text: string): text is Condition['operator'] {
  return operators.includes(text)
}

function expectedIn(json: Json): string | number | boolean | null {
  const coding = json['answerCoding']
  if (isObject(coding)) return textIn(coding, 'code')
  for (const key of ['answerBoolean', 'answerInteger', 'answerDecimal', 'answerString', 'answerDate']) {
    const value = json[key]
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
  }
  return null
}

/** A condition may only look back: at a question that stands before the item it belongs to. */
export function checkConditions(items: readonly Item[], problems: Problems): void {
  const before = new Set<string>()
  const walk = (some: readonly Item[]): void => {
    for (const item of some) {
      for (const one of item.when)
        if (!before.has(one.linkId)) problems.add('condition', item.linkId, one.linkId)
      if (item.kind === 'group') walk(item.items)
      else for (const question of questionsOf([item])) before.add(question.linkId)
    }
  }
  walk(items)
}
