import { rmSync } from 'node:fs'
import { startApp } from '../tests/support/app-process.ts'
import type { Journey } from './load.ts'
import { startLoad, type LoadProcess } from './load-process.ts'
import { median, percentile, type Measure, type Part } from './measure.ts'
import { cpuSeconds, residentMB } from './process-facts.ts'
import { onStage, temporaryFolder } from './stage.ts'

const seconds = 6
const brotli = { 'accept-encoding': 'br' }
const frontDoor: Journey = [{ method: 'GET', path: '/', headers: brotli, expect: 200 }]

/** What a page costs to give, how much memory the app holds afterwards, and how soon a process answers. */
export const renderingPart: Part = {
  name: 'rendering',
  measure: async (say) => [...(await pages(say)), ...(await starts(say))],
}

async function pages(say: (text: string) => void): Promise<Measure[]> {
  return onStage(async (stage) => {
    const app = await stage.open()
    const load = startLoad()
    const ask = (journey: Journey) => costOf(load, app.pid, app.address, journey)
    const memoryBefore = residentMB(app.pid)
    try {
      say('front door, kept and made anew')
      const front = await ask(frontDoor)
      // A page nobody shares: every address is another, so each is rendered and compressed for itself.
      const fresh = await ask([{ method: 'GET', path: '/tidak-ada', headers: brotli, expect: 404 }])
      const form = await ask([{ method: 'GET', path: '/lapor', headers: brotli, expect: 200 }])
      const health = await ask([{ method: 'GET', path: '/sehat', expect: 200 }])
      return [
        {
          name: 'front door, responses per core-second',
          value: front.perCoreSecond,
          unit: '/s',
          budget: { atLeast: 2000 },
          note: `${Math.round(front.rate)}/s on this machine with the asker beside it`,
        },
        { name: 'front door, failures', value: front.failures, unit: '', budget: { atMost: 0 } },
        { name: 'front door p95 at 16 at once', value: front.p95, unit: 'ms' },
        { name: 'report form, cost of one', value: 1000 / form.perCoreSecond, unit: 'ms' },
        {
          name: 'page made and compressed anew, cost of one',
          value: 1000 / fresh.perCoreSecond,
          unit: 'ms',
          note: 'rendering plus Brotli, nothing kept',
        },
        {
          name: 'bare "ok" by the same server, cost of one',
          value: 1000 / health.perCoreSecond,
          unit: 'ms',
          note: 'the floor: HTTP and routing alone',
        },
        { name: 'memory before', value: memoryBefore, unit: 'MB' },
        { name: 'memory after', value: residentMB(app.pid), unit: 'MB', budget: { atMost: 180 } },
      ]
    } finally {
      load.stop()
    }
  })
}

type Cost = { perCoreSecond: number; rate: number; p95: number; failures: number }

/** Responses per second of processor time that the app itself used, after a warm-up by count. */
async function costOf(load: LoadProcess, pid: number, address: string, journey: Journey): Promise<Cost> {
  await load.run({ address, journeys: Array.from({ length: 3000 }, () => journey), atOnce: 16 })
  const before = cpuSeconds(pid)
  const outcome = await load.run({ address, journeys: [journey], atOnce: 16, seconds })
  const used = cpuSeconds(pid) - before
  return {
    perCoreSecond: outcome.journeysMs.length / used,
    rate: (outcome.journeysMs.length / outcome.tookMs) * 1000,
    p95: percentile(outcome.journeysMs, 0.95),
    failures: outcome.failures,
  }
}

async function starts(say: (text: string) => void): Promise<Measure[]> {
  say('starts on no data and on existing data')
  const folder = temporaryFolder()
  const from = async () => {
    const app = await startApp({ NAUNGAN_DATA: folder })
    const { startedInMs } = app
    const end = await app.stop()
    if (end.code !== 0) throw new Error(`The app did not stop cleanly: ${end.code ?? end.signal}`)
    return startedInMs
  }
  try {
    const onNone = await from()
    const onExisting = [await from(), await from(), await from()]
    return [
      { name: 'start to first answer on no data', value: onNone, unit: 'ms', budget: { atMost: 10_000 } },
      {
        name: 'start to first answer on existing data',
        value: median(onExisting),
        unit: 'ms',
        budget: { atMost: 2000 },
        note: 'median of three',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
