import type { Form } from './form.ts'
import { type Posted, readTyped, rowCount, type Typed, typedEntries } from './typed.ts'

export interface GroupAction {
  readonly typed: Typed
  /** The field whose items changed. */
  readonly group: string
}

/**
 * Carries out `_add=people` or `_remove=people.2`, the two buttons of a group, which need no JavaScript.
 * Undefined when neither was pressed on a group of this form. Everything else typed stays.
 */
export function applyGroupAction(form: Form, posted: Posted): GroupAction | undefined {
  const typed = readTyped(form, posted)
  const added = posted.get('_add')
  if (typeof added === 'string') return addRow(form, typed, added)
  const removed = posted.get('_remove')
  if (typeof removed !== 'string') return undefined
  const [group = '', row = ''] = removed.split('.')
  return /^\d{1,3}$/.test(row) ? removeRow(form, typed, group, Number(row)) : undefined
}

function addRow(form: Form, typed: Typed, group: string): GroupAction | undefined {
  const field = groupOf(form, group)
  if (!field) return undefined
  const rows = Math.max(rowCount(typed, group), Math.min(rowCount(typed, group) + 1, field.max))
  return { typed: { ...typed, [`${group}._rows`]: [String(rows)] }, group }
}

function removeRow(form: Form, typed: Typed, group: string, row: number): GroupAction | undefined {
  const rows = rowCount(typed, group)
  if (!groupOf(form, group)) return undefined
  if (row >= rows) return { typed, group }
  const others = Object.entries(typed).filter(([input]) => !input.startsWith(`${group}.`))
  const kept = Array.from({ length: rows }, (_, index) => index)
    .filter((index) => index !== row)
    .flatMap((from, to) => moveRow(typed, group, from, to))
  return {
    typed: { ...Object.fromEntries([...others, ...kept]), [`${group}._rows`]: [String(rows - 1)] },
    group,
  }
}

function moveRow(typed: Typed, group: string, from: number, to: number): [string, readonly string[]][] {
  const old = `${group}.${from}`
  return typedEntries(typed, old).map(([input, values]) => [
    `${group}.${to}${input.slice(old.length)}`,
    values,
  ])
}

function groupOf(form: Form, name: string) {
  const field = Object.hasOwn(form.fields, name) ? form.fields[name] : undefined
  return field?.kind === 'group' ? field : undefined
}
