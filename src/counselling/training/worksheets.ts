import type { Form } from '#src/platform/forms/index.ts'
import { logForm } from '../protocols/assertive-life-forms.ts'
import { stepOf, type Protocol } from '../protocols/protocol.ts'

/** Boxes joined by arrows: in a row, or round in a circle back to the first. */
export type Drawing = Readonly<{ shape: 'row' | 'circle'; fields: readonly string[] }>

/** Sheets whose parts hang together, by the id of their form. */
export const drawings: Readonly<Record<string, Drawing>> = {
  'cbt.formulation': { shape: 'circle', fields: ['situation', 'thought', 'feeling', 'body', 'action'] },
  'cbt.abc': { shape: 'row', fields: ['before', 'did', 'after'] },
  'cbt.wdep': { shape: 'circle', fields: ['want', 'doing', 'evaluate', 'plan'] },
  'assertive.script': { shape: 'row', fields: ['feel', 'when', 'ask'] },
}
/** Sheets of numbers that are laid beside their first filling: about one person only. */
export const compared: ReadonlySet<string> = new Set(['assertive.indicators', 'cbt.coping'])

/** The form under a name in an address: a step of the technique, or the log that a screen keeps. */
export function sheetOf(protocol: Protocol, name: string): Form | null {
  const step = stepOf(protocol, name)
  if (step?.kind === 'form') return step.form
  return name === 'log' && protocol.id === 'assertive' ? logForm : null
}
