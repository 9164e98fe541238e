import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'
import type { Mark } from '#content/help-lines.ts'

/** How an instrument may be given. `unattended`: by the person alone, through their own place. */
export type Mode = 'staff' | 'spoken' | 'paper' | 'unattended'

/** A fact about numbers: for whom it was found, what it means there, by whom, and whether a reviewer agreed. */
export type CutOff = Readonly<{
  population: Both
  /** The lowest total the row speaks of. */
  value: number
  meaning: Both
  source: string
  mark: Mark
  /** True only once a named Indonesian clinical reviewer has confirmed the row for people here. */
  verifiedHere: boolean
}>

/** Parameters of reliable change for one population (practice.md §17). */
export type ChangeRow = Readonly<{
  population: Both
  /** Standard deviation before treatment in the reference sample. */
  s: number
  r: number
  rKind: 'alpha' | 'retest'
  /** The total between the clinical and the general range, where a source names one. */
  cutOff: number | null
  source: string
  /** How the number computed here stands to the one its source prints, where the two differ. */
  note?: Both
  mark: Mark
  verifiedHere: boolean
}>

/** An answer after which a person must act. `selfHarm` keeps the instrument from running with nobody watching. */
export type AlertItem = Readonly<{
  linkId: string
  atLeast: number
  raise: Exclude<Urgency, 'PLANNED'>
  selfHarm: boolean
}>

export type Scoring =
  /** Sum of the items' numbers. `mostMissing` are made up by proportion; with more there is no score. */
  | Readonly<{ kind: 'sum'; items: readonly string[]; mostMissing: number }>
  /** Mean of the answered items' numbers, to one decimal; at least `fewest` answers, else no score. */
  | Readonly<{ kind: 'mean'; items: readonly string[]; fewest: number }>
  /** The decision rule of the spoken script (practice.md §21, asq); it has no number. */
  | Readonly<{ kind: 'asq' }>
  | Readonly<{ kind: 'none' }>

export type Direction = 'lowerIsBetter' | 'higherIsBetter' | 'none'

/** Who put the words into Indonesian. `working`: by this project, for work only; `own`: written here. */
export type Translation = Readonly<{
  status: 'own' | 'working' | 'published' | 'site'
  by: string
  on: string | null
}>

/** What stands beside a Questionnaire: the licence, and how its answers may be read. */
export type InstrumentMeta = Readonly<{
  code: string
  about: Both
  licence: Both
  holder: string
  licenceMark: Mark
  modes: readonly Mode[]
  age: Readonly<{ from: number; to: number | null }>
  respondent: 'self' | 'caregiver' | 'counsellor'
  /** Changes whenever scoring, alerts or missing answers are treated otherwise; stored with every score. */
  ruleVersion: string
  scoring: Scoring
  /** The span of totals, for drawings. */
  range: readonly [number, number] | null
  direction: Direction
  cutOffs: readonly CutOff[]
  change: readonly ChangeRow[]
  alerts: readonly AlertItem[]
  /** Days before it may be given again, because its questions look back so far. */
  minIntervalDays: number
  translation: Translation
  /** LOINC codes of the panel's total, where known. */
  totalLoinc: string | null
  /** True for measures of our own that no study has tested yet. */
  unvalidated: boolean
}>

/** An instrument that is known and not shown: its licence or its words do not allow it yet. */
export type KnownElsewhere = Readonly<{
  code: string
  name: string
  about: Both
  why: Both
  /** `never`: no electronic form; `import`: a site with a licence brings its own file; `ask`: waits for a written yes. */
  verdict: 'never' | 'import' | 'ask'
  /** Lower-case pieces of an address, a title or a copyright line that show a file to be this instrument. */
  signs: readonly string[]
  holder: string
}>
