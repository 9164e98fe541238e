import { CompiledQuery } from 'kysely'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Doors } from '../db/connect.ts'
import type { Scope } from '../db/scope.ts'

/** Work that may wait: durable, retried, shared by all nodes. Data holds ids only, never words about a person. */
export type Job<Data extends object = object> = Readonly<{
  name: string
  run: (data: Data) => Promise<void>
  /** Cron expression in the office's time zone; the job then runs by itself with empty data. */
  every?: string
}>

export type Jobs = Readonly<{
  /** Hands work over in the same transaction: it exists exactly when the transaction does. */
  send<Data extends object>(scope: Scope, job: Job<Data>, data: Data): Promise<void>
  stop(): Promise<void>
}>

const schema = 'jobs'

/** Makes the tables of the queue as the owner and hands them to the app role. Quick when they are there. */
export async function installJobs(doors: Doors, jobs: readonly Job<never>[]): Promise<void> {
  const client = new pg.Client({ connectionString: doors.ownerUrl })
  await client.connect()
  try {
    // Two nodes that start at one moment would change the same rows of the catalogue; one waits for the other.
    await client.query(`select pg_advisory_lock(hashtextextended('naungan.jobs', 0))`)
    await makeQueues(doors, jobs)
    const role = client.escapeIdentifier(doors.appRole)
    await client.query(`
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant execute on all functions in schema ${schema} to ${role};
      grant usage on all sequences in schema ${schema} to ${role}`)
  } finally {
    await client.end()
  }
}

async function makeQueues(doors: Doors, jobs: readonly Job<never>[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: doors.ownerUrl,
    schema,
    max: 2,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  for (const job of jobs)
    if (!(await boss.getQueue(job.name)))
      await boss.createQueue(job.name, { retryLimit: 5, retryBackoff: true })
  await boss.stop({ graceful: false })
}

export async function startJobs(
  doors: Doors,
  jobs: readonly Job<never>[],
  timezone: string,
  onFailure: (name: string, error: unknown) => void,
): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: doors.appUrl,
    schema,
    max: 3,
    migrate: false,
    createSchema: false,
  })
  boss.on('error', (error) => onFailure('queue', error))
  await boss.start()
  for (const job of jobs) {
    await boss.work<object>(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
      for (const one of batch) await attempt(job as Job<object>, one.data, onFailure)
    })
    if (job.every) await boss.schedule(job.name, job.every, {}, { tz: timezone })
  }
  return {
    send: async (scope, job, data) => {
      const executeSql = async (text: string, values: unknown[] = []) => {
        const result = await scope.db.executeQuery(CompiledQuery.raw(text, values))
        return { rows: result.rows }
      }
      await boss.send(job.name, data, { db: { executeSql } })
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}

async function attempt(
  job: Job<object>,
  data: object | null,
  onFailure: (name: string, error: unknown) => void,
): Promise<void> {
  try {
    await job.run(data ?? {})
  } catch (error) {
    onFailure(job.name, error)
    throw error
  }
}
