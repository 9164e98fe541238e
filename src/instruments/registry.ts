import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asqMeta } from '#content/instruments/asq.meta.ts'
import type { InstrumentMeta } from '#content/instruments/meta.ts'
import * as own from '#content/instruments/own.meta.ts'
import { pcl5 } from '#content/instruments/pcl-5.meta.ts'
import * as phq from '#content/instruments/phq.meta.ts'
import { root } from '#src/platform/root.ts'
import type { Instrument } from './instrument.ts'
import { readQuestionnaireText } from './read-questionnaire.ts'
import { questionsOf } from './sheet.ts'

const metas: readonly InstrumentMeta[] = [...Object.values(phq), pcl5, asqMeta, ...Object.values(own)]
const folder = join(root, 'content/instruments')

/**
 * Reads every shipped instrument; `phq-9.json` is the present version, `phq-9@1.0.0.json` one that was shipped
 * before and may have been answered. Throws at start-up when a file and its sidecar do not fit.
 */
function loadRegistry(): Registry {
  const byCode = new Map(metas.map((meta) => [meta.code, meta]))
  const present = new Map<string, Instrument>()
  const versions = new Map<string, Instrument>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const [code = '', version] = file.replace(/\.json$/, '').split('@')
    const meta = byCode.get(code)
    if (!meta) throw new Error(`${file} has no sidecar.`)
    const instrument = loadOne(meta, file)
    if (version !== undefined && version !== instrument.version)
      throw new Error(`${file} says ${instrument.version}.`)
    versions.set(`${code}|${instrument.version}`, instrument)
    if (version === undefined) present.set(code, instrument)
  }
  for (const code of byCode.keys()) if (!present.has(code)) throw new Error(`${code} has no questions.`)
  return { present, versions }
}
type Registry = Readonly<{
  present: ReadonlyMap<string, Instrument>
  versions: ReadonlyMap<string, Instrument>
}>

function loadOne(meta: InstrumentMeta, file: string): Instrument {
  const read = readQuestionnaireText(readFileSync(join(folder, file), 'utf8'))
  if (!read.ok) throw new Error(`${meta.code}: ${JSON.stringify(read.problems)}`)
  const { sheet } = read
  const linkIds = new Set(questionsOf(sheet.items).map((one) => one.linkId))
  const scored = 'items' in meta.scoring ? meta.scoring.items : []
  const named = [...scored, ...meta.alerts.map((one) => one.linkId)]
  const stray = named.filter((linkId) => !linkIds.has(linkId))
  if (stray.length > 0) throw new Error(`${meta.code}: no item ${stray.join(', ')}`)
  return { code: meta.code, version: sheet.version, sheet, meta, origin: 'shipped' }
}

let loaded: Registry | null = null
function registry(): Registry {
  loaded ??= loadRegistry()
  return loaded
}

/** In the order they are listed: sidecar by sidecar. */
export function shippedInstruments(): readonly Instrument[] {
  const { present } = registry()
  return metas.flatMap((meta) => present.get(meta.code) ?? [])
}

/** A shipped instrument by its code, such as `phq-9`; with a version, that one. Null when there is none. */
export function instrumentByCode(code: string, version?: string): Instrument | null {
  const { present, versions } = registry()
  return (version === undefined ? present.get(code) : versions.get(`${code}|${version}`)) ?? null
}
