import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { startLoad, type LoadProcess } from './load-process.ts'
import { percentile, type Measure, type Part } from './measure.ts'
import { cpuSeconds, residentMB } from './process-facts.ts'
import { reportJourney, sendAlone, type Derived, type Length } from './report-journeys.ts'
import { onStage, type Stage } from './stage.ts'

const crowds = [1, 4, 16, 64] as const
const rounds = { 1: 60, 4: 240, 16: 800, 64: 960 } as const

type Way = Readonly<{ name: string; derived: Derived; length: Length; share: number }>

/** The budget is for the shortest whole journey: only what happened is required. Argon2id limits the last way, so it gets fewer. */
const ways: readonly Way[] = [
  {
    name: 'shortest journey (4 requests), code from the device',
    derived: 'device',
    length: 'shortest',
    share: 1,
  },
  { name: 'full journey (9 requests), code from the device', derived: 'device', length: 'full', share: 0.5 },
  { name: 'shortest journey, without JavaScript', derived: 'server', length: 'shortest', share: 0.4 },
]

/** Anonymous reports from the first page to the acknowledgement that follows the flush to disk. */
export const reportsPart: Part = {
  name: 'reports',
  measure: (say) =>
    onStage(async (stage) => {
      const app = await stage.open()
      const load = startLoad()
      try {
        const measures: Measure[] = []
        for (const way of ways) {
          await load.run({
            address: app.address,
            journeys: Array.from({ length: 100 }, () => reportJourney(way.derived, way.length)),
            atOnce: 8,
          })
          for (const crowd of crowds) {
            say(`${crowd} at once, ${way.length} journey, code derived by the ${way.derived}`)
            measures.push(...(await crowdOf({ stage, load, address: app.address, pid: app.pid }, way, crowd)))
          }
        }
        const memory = {
          name: 'memory after',
          value: residentMB(app.pid),
          unit: 'MB',
          budget: { atMost: 180 },
        } as const
        return [...measures, memory, ...(await besideBareInserts(stage, load, app.address, say))]
      } finally {
        load.stop()
      }
    }),
}

type Bench = { stage: Stage; load: LoadProcess; address: string; pid: number }

async function crowdOf(bench: Bench, way: Way, atOnce: (typeof crowds)[number]): Promise<Measure[]> {
  const { stage, load, address, pid } = bench
  const count = Math.round(rounds[atOnce] * way.share)
  const before = await countReports(stage)
  const cpuBefore = cpuSeconds(pid)
  const outcome = await load.run({
    address,
    journeys: Array.from({ length: count }, () => reportJourney(way.derived, way.length)),
    atOnce,
  })
  const cpu = ((cpuSeconds(pid) - cpuBefore) / count) * 1000
  const acknowledged = outcome.journeysMs.length
  const lost = acknowledged - ((await countReports(stage)) - before)
  const rate = (acknowledged / outcome.tookMs) * 1000
  const p95 = percentile(outcome.journeysMs, 0.95)
  const judged = way.derived === 'device' && way.length === 'shortest' && atOnce === 16
  const name = `${way.name}, ${atOnce} at once`
  return [
    {
      name: `${name}, journeys`,
      value: rate,
      unit: '/s',
      ...(judged ? { budget: { atLeast: 50 } } : {}),
      note: `${acknowledged} of ${count} acknowledged; ${cpu.toFixed(1)} ms of the app's processor each`,
    },
    {
      name: `${name}, p95`,
      value: p95,
      unit: 'ms',
      ...(judged ? { budget: { atMost: 300 } } : {}),
      note: `p50 ${percentile(outcome.journeysMs, 0.5).toFixed(0)} ms; the sending alone p50 ${percentile(outcome.lastStepsMs, 0.5).toFixed(0)} ms`,
    },
    {
      name: `${name}, failed or lost`,
      value: outcome.failures + Math.abs(lost),
      unit: '',
      budget: { atMost: 0 },
      ...(outcome.examples[0] ? { note: outcome.examples[0] } : {}),
    },
  ]
}

async function countReports(stage: Stage): Promise<number> {
  const { rows } = await stage.owner.query<{ count: number }>(
    'select count(*)::int as count from reports.report',
  )
  return rows[0]?.count ?? 0
}

/** The same bytes into one bare table, one durable transaction each, as many connections at once. */
async function besideBareInserts(
  stage: Stage,
  load: LoadProcess,
  address: string,
  say: (text: string) => void,
): Promise<Measure[]> {
  say('bare inserts beside it')
  const atOnce = 16
  const sent = await load.run({
    address,
    journeys: Array.from({ length: 1200 }, () => [sendAlone('device')]),
    atOnce,
  })
  const rate = (sent.journeysMs.length / sent.tookMs) * 1000
  await stage.owner.query('create table public.bare (id uuid primary key, sealed bytea not null)')
  const clients = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const client = new pg.Client({ connectionString: stage.url })
      await client.connect()
      return client
    }),
  )
  const began = performance.now()
  let left = 3000
  await Promise.all(
    clients.map(async (client) => {
      while (left > 0) {
        left -= 1
        await client.query('insert into public.bare (id, sealed) values ($1, $2)', [
          randomUUID(),
          randomBytes(2048),
        ])
      }
    }),
  )
  const bare = 3000 / ((performance.now() - began) / 1000)
  await Promise.all(clients.map((client) => client.end()))
  return [
    { name: 'sending alone, 16 at once', value: rate, unit: '/s', note: `${sent.failures} failed` },
    {
      name: 'bare durable inserts, 16 connections',
      value: bare,
      unit: '/s',
      note: 'one row of 2 kB each, same database, same run',
    },
    {
      name: 'bare inserts for one report',
      value: bare / rate,
      unit: '',
      note: 'a report is some dozen rows and two HPKE seals',
    },
  ]
}
