import { Kysely, PostgresDialect, sql } from 'kysely'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Role } from '../access/roles.ts'
import type { Audience } from '../access/audience.ts'
import type { AccountId, CaseId, DoorId, OfficeId, PlaceId, ReportId } from '../ids.ts'
import type { DB } from './schema.ts'

/** Who is asking. Row-level security reads exactly this. */
export type Actor =
  | { kind: 'public'; officeId: OfficeId | null }
  | { kind: 'door'; officeId: OfficeId | null }
  | { kind: 'reporter'; officeId: OfficeId; reportId: ReportId }
  | { kind: 'account'; officeId: OfficeId; accountId: AccountId; roles: readonly Role[] }
  | {
      kind: 'client'
      officeId: OfficeId
      caseId: CaseId
      placeId: PlaceId
      doorId: DoorId
      audience: Audience
    }
  | { kind: 'system'; officeId: OfficeId | null }

/** A handle to the database inside one transaction, already narrowed to the one who asks. */
export type Scope<A extends Actor = Actor> = Readonly<{
  db: Kysely<DB>
  actor: A
  /** The moment this piece of work began; every row it writes carries the same one. */
  now: Date
  /** Runs after the transaction is durable; never when it is rolled back. */
  afterCommit(run: () => void): void
}>

export type AccountScope = Scope<Extract<Actor, { kind: 'account' }>>
export type ReporterScope = Scope<Extract<Actor, { kind: 'reporter' }>>
export type ClientScope = Scope<Extract<Actor, { kind: 'client' }>>

/** The database cannot be reached now. Pages answer with a calm sentence and keep what was typed. */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway'
}
/** The disk that holds the database is full. */
export class DiskFull extends Error {
  override name = 'DiskFull'
}

export type Database = Readonly<{
  /** One transaction as one actor. Commits when `work` resolves, rolls back when it throws. */
  as<A extends Actor, T>(actor: A, work: (scope: Scope<A>) => Promise<T>): Promise<T>
  /**
   * One call of a function of the database that proves by itself who asks: one statement, one round trip, durable
   * when it answers. For what is written with every breath. @returns what the function returns.
   */
  call(name: string, values: readonly unknown[]): Promise<unknown>
  pool: pg.Pool
  end(): Promise<void>
}>

export function openDatabase(pool: pg.Pool, clock: () => Date = () => new Date()): Database {
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    pool,
    end: () => kysely.destroy(),
    call: (name, values) => guarded(() => untilUndisturbed(() => call(pool, name, values))),
    as: (actor, work) => guarded(() => untilUndisturbed(() => once(kysely, clock, actor, work))),
  }
}

/** One transaction; what waits for it to be durable runs after the commit and never before. */
async function once<A extends Actor, T>(
  kysely: Kysely<DB>,
  clock: () => Date,
  actor: A,
  work: (scope: Scope<A>) => Promise<T>,
): Promise<T> {
  const after: (() => void)[] = []
  const result = await kysely.connection().execute(async (db) => {
    await sql.raw(beginAs(actor)).execute(db)
    try {
      const value = await work({ db, actor, now: clock(), afterCommit: (run) => void after.push(run) })
      await sql.raw('commit').execute(db)
      return value
    } catch (error) {
      await sql
        .raw('rollback')
        .execute(db)
        .catch(() => undefined)
      throw error
    }
  })
  for (const run of after) run()
  return result
}

async function call(pool: pg.Pool, name: string, values: readonly unknown[]): Promise<unknown> {
  const places = values.map((_value, at) => `$${at + 1}`).join(', ')
  const text = `select ${name}(${places}) as answer`
  const { rows } = await pool.query<{ answer: unknown }>({ name, text, values: [...values] })
  return rows[0]?.answer
}

const tries = 4

/**
 * Two transactions that wait for each other's rows are told so by PostgreSQL, and one of them is undone whole
 * (40P01, 40001). It is simply done again: nothing of it has happened.
 */
async function untilUndisturbed<T>(run: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await run()
    } catch (error) {
      const code = errorCode(error)
      if (left <= 1 || (code !== '40P01' && code !== '40001')) throw error
      await pause(Math.random() * 60)
    }
  }
}

/** One round trip opens the transaction and says who asks. Values are ids and role names of our own, quoted all the same. */
function beginAs(actor: Actor): string {
  const settings: Record<string, string> = {
    'naungan.actor': actor.kind,
    'naungan.office': actor.officeId ?? '',
    'naungan.account': actor.kind === 'account' ? actor.accountId : '',
    'naungan.roles': actor.kind === 'account' ? actor.roles.join(',') : '',
    'naungan.report': actor.kind === 'reporter' ? actor.reportId : '',
    ...clientSettings(actor),
  }
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `begin; select ${calls.join(', ')}`
}

/** Written in every transaction, so that nothing of the one before on this connection can stay behind. */
function clientSettings(actor: Actor): Record<string, string> {
  const client = actor.kind === 'client' ? actor : null
  return {
    'naungan.place': client?.placeId ?? '',
    'naungan.door': client?.doorId ?? '',
    'naungan.client_case': client?.caseId ?? '',
    'naungan.audience': client?.audience ?? '',
  }
}

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
  '53300',
])

async function guarded<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const code = errorCode(error)
    if (code === '53100') throw new DiskFull('the disk is full', { cause: error })
    if ((code && away.has(code)) || isLostConnection(error))
      throw new DatabaseAway('the database is away', { cause: error })
    throw error
  }
}

function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  )
}

/** True when a write was refused because a row with that key is already there. */
export function isDuplicate(error: unknown): boolean {
  return errorCode(error) === '23505'
}

/**
 * True when a wall refused a reader: the one between the two sides of an event (migrations/0003_cases.sql), or the
 * one around a report that names them (migrations/0053_kept_from_files.sql).
 */
export function isWall(error: unknown): boolean {
  return errorCode(error) === 'NW001'
}
