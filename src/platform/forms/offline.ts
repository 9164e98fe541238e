import type { Field } from './field.ts'
import type { Form } from './form.ts'
import { inputNames } from './typed.ts'
import type { Reader } from './wording.ts'

/** What the browser needs to keep a form offline: names and shapes, no wording and no answers. */
export interface OfflineForm {
  /** Changes whenever a kept draft would no longer fit. */
  readonly key: string
  readonly id: string
  readonly version: number
  readonly lang: Reader['lang']
  readonly band: Reader['band']
  readonly screens: readonly { readonly id: string; readonly fields: readonly string[] }[]
  readonly fields: { readonly [name: string]: OfflineField }
}
export interface OfflineField {
  readonly kind: Field['kind']
  readonly required: boolean
  /** Names of its inputs; inside a group they follow `<group>.<row>.`. */
  readonly inputs: readonly string[]
  readonly codes?: readonly string[]
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly fields?: { readonly [name: string]: OfflineField }
}

export function describeOffline(form: Form, lang: Reader['lang'], band: Reader['band']): OfflineForm {
  const { id, version } = form
  const screens = form.screens.map((screen) => ({ id: screen.id, fields: screen.fields }))
  return { key: `${id}.${version}`, id, version, lang, band, screens, fields: shapesOf(form.fields) }
}

function shapesOf(fields: { readonly [name: string]: Field }): { [name: string]: OfflineField } {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, shapeOf(name, field)]))
}

function shapeOf(name: string, field: Field): OfflineField {
  return {
    kind: field.kind,
    required: field.required,
    inputs: field.kind === 'group' ? [`${name}._rows`] : inputNames(field, name),
    ...('options' in field ? { codes: field.options.map((option) => option.code) } : {}),
    ...('maxLength' in field ? { maxLength: field.maxLength } : {}),
    ...('min' in field ? { min: field.min } : {}),
    ...('max' in field ? { max: field.max } : {}),
    ...(field.kind === 'group' ? { fields: shapesOf(field.fields) } : {}),
  }
}
