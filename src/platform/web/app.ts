import type { Logger } from 'pino'
import type { Allow, House } from '../access/allow.ts'
import type { Remembered, Visitor } from '../access/visitor.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/scope.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Live } from '../live/live.ts'
import type { Assets } from './assets.ts'

/** The parts one process is put together from. Made once, in main. */
export type App = Readonly<{
  config: Config
  database: Database
  live: Live
  jobs: Jobs
  assets: Assets
  log: Logger
  clock: () => Date
  /**
   * Who these cookies belong to. One browser may hold several, so the rule of the page says which one counts.
   * `byItself` is no sign of life. Injected, because people and reports live above the platform.
   */
  findVisitor: (
    cookies: (name: string) => string | null,
    allow: Allow,
    byItself?: boolean,
  ) => Promise<Visitor>
  /** Who these cookies belonged to a moment ago, without asking the database; null when that is not known. */
  recall?: (cookies: (name: string) => string | null) => Remembered | null
  house: () => Promise<House>
  /** Shown on every page when set: the demonstration says what it is. */
  demonstration: boolean
}>
