import type { Both } from '#src/platform/i18n/catalogue.ts'
import type { Problems } from './questionnaire-problem.ts'

export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
export function textIn(json: Json, key: string): string | null {
  const value = Object.hasOwn(json, key) ? json[key] : undefined
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
export function numberIn(json: Json, key: string): number | null {
  const value = json[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export const structure = 'http://hl7.org/fhir/StructureDefinition'
/** Marks an item whose value is computed from others. */
export const calculated =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression'
const longestText = 2000
/** A tag, a comment, or an entity: text that a careless page would run. */
const markup = /<\s*[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i

/** The extension of this address on an element. */
export function extensionOf(json: Json, url: string): Json | null {
  return objectsIn(json['extension']).find((one) => one['url'] === url) ?? null
}

/**
 * A text with its translation (FHIR translation extension on the `_key` twin). A text in one language only
 * stands on both sides, so that what a licensed file says is never replaced by words of ours.
 */
export function bothIn(
  json: Json,
  key: string,
  fileLang: string,
  at: string,
  problems: Problems,
): Both | null {
  const own = textIn(json, key)
  if (own === null) return null
  const twin = json[`_${key}`]
  if (isObject(twin) && objectsIn(twin['extension']).some((one) => String(one['url']).includes('rendering-')))
    problems.add('html', at)
  const other = isObject(twin) ? translationIn(twin, fileLang === 'en' ? 'id' : 'en') : null
  for (const text of [own, other ?? '']) {
    if (markup.test(text)) problems.add('html', at)
    if (text.length > longestText) problems.add('longText', at)
  }
  return fileLang === 'en' ? { id: other ?? own, en: own } : { id: own, en: other ?? own }
}

function translationIn(twin: Json, lang: string): string | null {
  for (const one of objectsIn(twin['extension'])) {
    if (one['url'] !== `${structure}/translation`) continue
    const parts = objectsIn(one['extension'])
    const said = parts.find((part) => part['url'] === 'lang')
    const content = parts.find((part) => part['url'] === 'content')
    if (said?.['valueCode'] === lang && content) return textIn(content, 'valueString')
  }
  return null
}

/** The LOINC code an element states for itself. */
export function loincOf(json: Json): string | null {
  const coding = objectsIn(json['code']).find((one) => one['system'] === 'http://loinc.org')
  return coding ? textIn(coding, 'code') : null
}
