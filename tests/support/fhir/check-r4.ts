import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Rule = Readonly<{
  min: number
  max: string
  types?: readonly string[]
  like?: string
  targets?: readonly string[]
  codes?: readonly string[]
}>
type Json = Readonly<Record<string, unknown>>

/**
 * Elements, cardinalities, types and required codes of the base definitions, taken from what HL7 publishes: a head
 * with the patterns of primitive types, then one element a line.
 */
const [head = '{}', ...lines] = readFileSync(join(import.meta.dirname, 'r4-elements.jsonl'), 'utf8')
  .trim()
  .split('\n')
const { primitives } = JSON.parse(head) as { primitives: Record<string, string | null> }
const children = new Map<string, [string, Rule][]>()
for (const line of lines) {
  const { path, ...rule } = JSON.parse(line) as Rule & { path: string }
  const at = path.lastIndexOf('.')
  const parent = path.slice(0, at)
  children.set(parent, [...(children.get(parent) ?? []), [path.slice(at + 1), rule]])
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Everything in which a bundle is not baseR4: unknown or missing elements, wrong types, codes, dangling references. */
export function faultsOfBundle(bundle: unknown): string[] {
  if (!isObject(bundle)) return ['no object']
  const entries = Array.isArray(bundle['entry']) ? bundle['entry'].filter(isObject) : []
  const known = new Set(
    entries.flatMap(({ resource }) =>
      isObject(resource) ? [`${String(resource['resourceType'])}/${String(resource['id'])}`] : [],
    ),
  )
  const urls = entries.map((entry) => String(entry['fullUrl']))
  return [
    ...faultsOf(bundle, 'Bundle', 'Bundle'),
    ...(new Set(urls).size < urls.length ? ['Bundle: a fullUrl stands twice (bdl-7)'] : []),
    ...entries.flatMap(({ resource, fullUrl }) => {
      if (!isObject(resource)) return ['an entry without a resource']
      const type = String(resource['resourceType'])
      const name = `${type}/${String(resource['id'])}`
      return [
        ...(String(fullUrl).endsWith(name) ? [] : [`${name}: fullUrl says otherwise`]),
        ...faultsOf(resource, type, type),
        ...invariants(resource, type),
        ...dangling(resource, known).map((one) => `${name}: ${one} is not in the bundle`),
      ]
    }),
  ]
}

function faultsOf(value: Json, path: string, at: string): string[] {
  const rules = children.get(path)
  if (!rules) return [`${at}: nothing is known of ${path}`]
  const seen = new Set<string>(path === capital(path) && !path.includes('.') ? ['resourceType'] : [])
  const faults = rules.flatMap(([name, rule]) => {
    const names = name.endsWith('[x]')
      ? (rule.types ?? []).map((type) => ({ key: name.slice(0, -3) + capital(type), type }))
      : [{ key: name, type: null }]
    const there = names.filter(({ key }) => value[key] !== undefined)
    for (const { key } of names) seen.add(key)
    if (there.length > 1) return [`${at}.${name}: more than one`]
    const [one] = there
    if (!one) return rule.min > 0 ? [`${at}.${name}: missing`] : []
    return elementFaults(value[one.key], rule, `${path}.${name}`, `${at}.${one.key}`, one.type)
  })
  const unknown = Object.keys(value).filter((key) => !seen.has(key))
  return [...faults, ...unknown.map((key) => `${at}.${key}: not an element of R4`)]
}

function elementFaults(
  value: unknown,
  rule: Rule,
  path: string,
  at: string,
  chosen: string | null,
): string[] {
  const many = rule.max !== '1'
  if (many !== Array.isArray(value)) return [`${at}: ${many ? 'must be a list' : 'must not be a list'}`]
  const values = Array.isArray(value) ? value : [value]
  if (values.length < Math.max(1, rule.min)) return [`${at}: empty`]
  return values.flatMap((one, index) => {
    const here = many ? `${at}[${index}]` : at
    if (rule.codes && !rule.codes.includes(String(one))) return [`${here}: ${String(one)} is not allowed`]
    const type = chosen ?? rule.types?.[0] ?? ''
    if (type === 'Reference' && rule.targets) return [...referenceFaults(one, rule.targets, here)]
    if (rule.like) return isObject(one) ? faultsOf(one, rule.like, here) : [`${here}: no object`]
    return valueFaults(one, type, path, here)
  })
}

function valueFaults(value: unknown, type: string, path: string, at: string): string[] {
  if (/^[a-z]/.test(type)) return primitiveFaults(value, type, at)
  if (!isObject(value)) return [`${at}: must be an object`]
  // Resources inside a bundle are looked at one by one.
  if (type === 'Resource') return []
  if (Object.keys(value).length === 0) return [`${at}: empty`]
  return faultsOf(value, ['BackboneElement', 'Element'].includes(type) ? path : type, at)
}

function primitiveFaults(value: unknown, type: string, at: string): string[] {
  const wanted =
    type === 'boolean'
      ? 'boolean'
      : ['integer', 'decimal', 'positiveInt', 'unsignedInt'].includes(type)
        ? 'number'
        : 'string'
  if (typeof value !== wanted) return [`${at}: must be a ${wanted}`]
  const pattern = type === 'base64Binary' ? '[A-Za-z0-9+/]+={0,2}' : primitives[type]
  if (!pattern) return type in primitives || type === 'base64Binary' ? [] : [`${at}: unknown type ${type}`]
  return new RegExp(`^(?:${pattern})$`).test(String(value)) ? [] : [`${at}: ${String(value)} is no ${type}`]
}

function referenceFaults(value: unknown, targets: readonly string[], at: string): string[] {
  if (!isObject(value)) return [`${at}: must be an object`]
  const to = String(value['reference'] ?? '').split('/')[0] ?? ''
  const wrong = to !== '' && !targets.includes(to) ? [`${at}: must not point to ${to}`] : []
  return [...wrong, ...faultsOf(value, 'Reference', at)]
}

function dangling(value: unknown, known: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => dangling(one, known))
  if (!isObject(value)) return []
  const reference = value['reference']
  const own = typeof reference === 'string' && !known.has(reference) ? [reference] : []
  return [...own, ...Object.values(value).flatMap((one) => dangling(one, known))]
}

/** The invariants of the definitions that such an export could break; their keys are those of the standard. */
function invariants(one: Json, type: string): string[] {
  const has = (key: string) => one[key] !== undefined
  const faults: string[] = []
  if (type === 'Consent' && !has('policy') && !has('policyRule')) faults.push('ppc-1')
  if (
    type === 'Observation' &&
    has('dataAbsentReason') &&
    Object.keys(one).some((key) => key.startsWith('value'))
  )
    faults.push('obs-6')
  if (type === 'Goal' && Array.isArray(one['target']))
    for (const target of one['target'].filter(isObject))
      if (Object.keys(target).some((key) => key.startsWith('detail')) && target['measure'] === undefined)
        faults.push('gol-1')
  if (type === 'CarePlan' && Array.isArray(one['activity']))
    for (const activity of one['activity'].filter(isObject))
      if (activity['detail'] !== undefined && activity['reference'] !== undefined) faults.push('cpl-3')
  for (const period of [one['period']].filter(isObject))
    if (String(period['start'] ?? '') > String(period['end'] ?? '9999')) faults.push('per-1')
  return faults.map((key) => `${type}/${String(one['id'])}: breaks ${key}`)
}
