import {
  bothIn,
  calculated,
  extensionOf,
  isObject,
  loincOf,
  objectsIn,
  textIn,
  type Json,
} from './fhir-json.ts'
import { Problems, type Problem } from './questionnaire-problem.ts'
import { checkConditions, readItem, type Reading } from './read-item.ts'
import { questionsOf, type Item, type Sheet } from './sheet.ts'

export const largestFile = 512 * 1024
const mostItems = 300
const deepest = 5

export type ReadSheet =
  | Readonly<{ ok: true; sheet: Sheet }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>

/** Reads the text of a FHIR R4 Questionnaire. Whatever is not in the documented subset is named and refused. */
export function readQuestionnaireText(text: string): ReadSheet {
  if (Buffer.byteLength(text) > largestFile) return { ok: false, problems: [{ code: 'tooLarge' }] }
  try {
    return readQuestionnaire(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return { ok: false, problems: [{ code: 'notJson' }] }
  }
}

export function readQuestionnaire(json: unknown): ReadSheet {
  if (!isObject(json) || json['resourceType'] !== 'Questionnaire')
    return { ok: false, problems: [{ code: 'notQuestionnaire' }] }
  const problems = new Problems()
  const lang = textIn(json, 'language')?.startsWith('en') ? 'en' : 'id'
  const title = bothIn(json, 'title', lang, 'title', problems)
  const [url, version, copyright] = ['url', 'version', 'copyright'].map((key) => textIn(json, key))
  if (!url || url.length > 300 || /\s/.test(url)) problems.add('noUrl')
  if (!version || !/^[\w.+-]{1,40}$/.test(version)) problems.add('noVersion')
  if (!title) problems.add('noTitle')
  if (!copyright) problems.add('noCopyright')
  else bothIn(json, 'copyright', lang, 'copyright', problems)
  if (json['status'] === 'retired') problems.add('retired')
  const { items, summed } = readItems(json, lang, problems)
  if (problems.found.length > 0 || !title || !url || !version || !copyright)
    return { ok: false, problems: problems.found }
  return { ok: true, sheet: { url, version, title, copyright, loinc: loincOf(json), summed, items } }
}

function readItems(json: Json, lang: string, problems: Problems): { items: Item[]; summed: string[] | null } {
  const reading: Reading = {
    lang,
    problems,
    seen: new Set(),
    hasModifier: json['modifierExtension'] !== undefined,
  }
  if (reading.hasModifier) problems.add('modifier')
  const raw = objectsIn(json['item'])
  const flat = flatten(raw, 1, problems)
  if (raw.length === 0) problems.add('noItems')
  if (flat.length > mostItems) {
    problems.add('tooMany', undefined, String(flat.length))
    return { items: [], summed: null }
  }
  const items = raw.flatMap((one) => readItem(one, reading))
  const questions = questionsOf(items)
  if (raw.length > 0 && questions.length === 0 && problems.found.length === 0) problems.add('noItems')
  checkConditions(items, problems)
  const totals = flat.filter((one) => extensionOf(one, calculated))
  const sums = totals.map((one) =>
    summedBy(
      one,
      questions.map((question) => question.linkId),
      problems,
    ),
  )
  return { items, summed: sums[0] ?? null }
}

function flatten(items: readonly Json[], depth: number, problems: Problems): Json[] {
  if (depth > deepest && items.length > 0) {
    problems.add('tooDeep', textIn(items[0] ?? {}, 'linkId') ?? undefined)
    return []
  }
  return items.flatMap((one) => [one, ...flatten(objectsIn(one['item']), depth + 1, problems)])
}

const sumOfAll =
  /^%(?:resource|questionnaireresponse)\.(?:descendants\(\)|item)\.answer\.value\.(?:ordinal|weight)\(\)\.sum\(\)$/i
const sumOfSome =
  /^%(?:resource|questionnaireresponse)\.(?:descendants\(\)|item)\.where\((.+)\)\.answer\.value\.(?:ordinal|weight)\(\)\.sum\(\)$/i
const named = /^linkId\s*=\s*'([^']{1,60})'$/

/** Only plain sums of ordinal() or weight() are run; any other expression is refused rather than guessed. */
function summedBy(item: Json, linkIds: readonly string[], problems: Problems): string[] | null {
  const held = extensionOf(item, calculated)?.['valueExpression']
  const expression = isObject(held) ? textIn(held, 'expression')?.replaceAll(/\s+/g, ' ') : undefined
  const at = textIn(item, 'linkId') ?? undefined
  if (expression && sumOfAll.test(expression)) return [...linkIds]
  const some = expression ? sumOfSome.exec(expression)?.[1] : undefined
  const parts = some?.split(' or ').map((part) => named.exec(part.trim())?.[1])
  if (parts && parts.every((one): one is string => one !== undefined && linkIds.includes(one))) return parts
  problems.add('expression', at, expression)
  return null
}
