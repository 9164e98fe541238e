import type { Direction, InstrumentMeta, Mode, Scoring } from '#content/instruments/meta.ts'
import type { Instrument } from './instrument.ts'
import { questionsOf, type Sheet } from './sheet.ts'

/** What somebody of the office stated when they brought a file of their own, under their own name. */
export type Declaration = Readonly<{
  holder: string
  /** Number or letter of the licence. */
  licence: string
  /** Its day, `2026-03-04`. */
  dated: string
  /** Who may use it under the licence. */
  users: string
  unattended: boolean
  respondent: 'self' | 'caregiver'
  ageFrom: number
  ageTo: number | null
  direction: Direction
  minIntervalDays: number
  /** Questions about harm to oneself. Empty means: there are none, said by the one who declared. */
  selfHarm: readonly string[]
}>

export type Imported = Readonly<{
  id: string
  code: string
  version: string
  digest: string
  sheet: Sheet
  declaration: Declaration
  importedBy: string
  importedAt: Date
  withdrawnAt: Date | null
}>

const prefix = 'situs-'
/** The code of an imported instrument; it never passes for a shipped one. */
export function importedCode(sheet: Sheet): string {
  const name = sheet.url.split(/[/:#]/).at(-1) ?? ''
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return prefix + (slug === '' ? 'alat' : slug.slice(0, 40))
}
export function isImportedCode(code: string): boolean {
  return code.startsWith(prefix)
}

/** An imported file as an instrument: summed by its own rule or by its ordinals, and nothing made up where an answer is missing. */
export function asInstrument(one: Imported): Instrument {
  const { declaration, sheet } = one
  const modes: Mode[] = [
    'staff',
    'spoken',
    'paper',
    ...(declaration.unattended ? ['unattended' as const] : []),
  ]
  const scoring = scoringOf(sheet)
  const meta: InstrumentMeta = {
    code: one.code,
    about: sheet.title,
    licence: {
      id: `Izin lembaga: ${declaration.licence} (${declaration.dated})`,
      en: `Licence of this office: ${declaration.licence} (${declaration.dated})`,
    },
    holder: declaration.holder,
    licenceMark: 'known',
    modes,
    age: { from: declaration.ageFrom, to: declaration.ageTo },
    respondent: declaration.respondent,
    ruleVersion: '1',
    scoring,
    range: rangeOf(sheet, scoring),
    direction: declaration.direction,
    cutOffs: [],
    change: [],
    alerts: declaration.selfHarm.map((linkId) => ({ linkId, atLeast: 1, raise: 'TODAY', selfHarm: true })),
    minIntervalDays: declaration.minIntervalDays,
    translation: { status: 'site', by: declaration.holder, on: declaration.dated },
    totalLoinc: null,
    unvalidated: false,
  }
  return { code: one.code, version: one.version, sheet, meta, origin: 'site' }
}

function scoringOf(sheet: Sheet): Scoring {
  const weighed = questionsOf(sheet.items)
    .filter((one) => one.kind === 'choice' && one.options.every((option) => option.ordinal !== null))
    .map((one) => one.linkId)
  const items = sheet.summed ?? weighed
  return items.length === 0 ? { kind: 'none' } : { kind: 'sum', items, mostMissing: 0 }
}

function rangeOf(sheet: Sheet, scoring: Scoring): readonly [number, number] | null {
  if (!('items' in scoring)) return null
  const spans = questionsOf(sheet.items)
    .filter((one) => scoring.items.includes(one.linkId))
    .map((one) => {
      const values = one.options.flatMap((option) => option.ordinal ?? [])
      return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [one.min ?? 0, one.max ?? 0]
    })
  const sum = (at: 0 | 1) => spans.reduce((total, span) => total + (span[at] ?? 0), 0)
  return sum(1) > sum(0) ? [sum(0), sum(1)] : null
}
