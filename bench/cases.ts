import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { openSearchKey } from '#src/people/index.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { doorsOf } from '#src/platform/db/connect.ts'
import { root } from '#src/platform/root.ts'
import type { AppProcess } from '../tests/support/app-process.ts'
import type { Worker } from '../tests/support/open-office.ts'
import { replay, statementsOf } from './bare-sql.ts'
import { inventedName } from './invented-names.ts'
import { startLoad, type LoadProcess } from './load-process.ts'
import { median, percentile, type Measure, type Part } from './measure.ts'
import { seedCases } from './seed-cases.ts'
import { onStage, temporaryFolder, type Stage } from './stage.ts'

const sizes = [1000, 10_000, 100_000] as const
const samples = 200

const rounds = 10
const eachRound = 20

/**
 * One signed-in worker's file, list and name search, while what is stored grows a hundredfold. A search shows whoever
 * answers every word, so with more files it has a little more to show (here three names for one).
 */
export const casesPart: Part = {
  name: 'cases',
  // A second office that stays small, so that large and small are asked in turns and the weather is the same for both.
  measure: (say) => onStage((small) => onStage((stage) => measureSizes(stage, small, say))),
}

type Screen = Readonly<{ name: string; path: (at: number, seeded: Seeded) => string }>
type Seeded = Readonly<{ ids: readonly string[]; deep: string }>
type Timed = Readonly<{ p50: number; p95: number; bare: number; statements: number; grown?: number }>

const screens: readonly Screen[] = [
  { name: 'file', path: (at, { ids }) => `/kasus/${ids[(at * 37) % ids.length] ?? ''}` },
  { name: 'list', path: () => '/kasus' },
  { name: 'list, halfway down', path: (_, { deep }) => deep },
  {
    name: 'search by name',
    path: (at, { ids }) => `/kasus?q=${encodeURIComponent(inventedName((at * 37) % ids.length))}`,
  },
]

type Office = Readonly<{ stage: Stage; worker: Worker; searchKey: SealKey }>

async function hireInto(stage: Stage): Promise<Office> {
  const worker = await stage.office.hire('Melati Pendamping', ['companion'])
  const searchKey = await stage.office.as(worker, (scope, member) => openSearchKey(scope, member))
  if (!searchKey) throw new Error('The worker was not given the search key.')
  return { stage, worker, searchKey }
}

async function measureSizes(
  stage: Stage,
  smallStage: Stage,
  say: (text: string) => void,
): Promise<Measure[]> {
  const [large, small] = [await hireInto(stage), await hireInto(smallStage)]
  const folder = temporaryFolder()
  const file = join(folder, 'statements')
  const load = startLoad()
  const found = new Map<string, Timed>()
  const ids: string[] = []
  try {
    for (const size of sizes) {
      const began = performance.now()
      ids.push(...(await seedCases(stage.owner, large.worker, large.searchKey, ids.length, size)))
      say(`${size} files are there (${Math.round((performance.now() - began) / 1000)} s)`)
      const seeded = { ids, deep: await halfway(stage, large.worker) }
      const app = await stage.open()
      const watched = await stage.open({
        preload: join(root, 'bench/capture-queries.ts'),
        settings: { NAUNGAN_CAPTURE: file },
      })
      for (const screen of screens) {
        const bench = { stage, worker: large.worker, load, app, watched, file }
        found.set(`${screen.name} ${size}`, await timeScreen(bench, screen, seeded))
      }
      await watched.stop()
      if (size === sizes[2]) await inTurns({ large, small, load, app, seeded }, found, say)
      await app.stop()
    }
  } finally {
    load.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return screens.flatMap((screen) => sizes.flatMap((size) => told(screen, size, found)))
}

type Turns = { large: Office; small: Office; load: LoadProcess; app: AppProcess; seeded: Seeded }

/** Asks the large and the small office turn by turn, so that whatever else the machine does slows both alike. */
async function inTurns(
  { large, small, load, app, seeded }: Turns,
  found: Map<string, Timed>,
  say: (text: string) => void,
): Promise<void> {
  const ids = await seedCases(small.stage.owner, small.worker, small.searchKey, 0, sizes[0])
  const few = { ids, deep: await halfway(small.stage, small.worker) }
  const smallApp = await small.stage.open()
  for (const screen of screens) {
    const times: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      const asked = [
        { worker: large.worker, address: app.address, of: seeded },
        { worker: small.worker, address: smallApp.address, of: few },
      ]
      for (const [which, { worker, address, of }] of asked.entries()) {
        const journeys = Array.from({ length: eachRound }, (_, at) => [
          visit(worker, screen.path((round + 1) * eachRound + at, of)),
        ])
        const outcome = await load.run({ address, journeys, atOnce: 1 })
        if (outcome.failures > 0) throw new Error(`${screen.name}: ${outcome.examples.join('; ')}`)
        // The first round warms both.
        if (round >= 0) times[which]?.push(...outcome.journeysMs)
      }
    }
    const ratio = median(times[0]) / median(times[1])
    say(`${screen.name}: ${ratio.toFixed(2)} times itself, in turns`)
    const timed = found.get(`${screen.name} ${sizes[2]}`)
    if (timed) found.set(`${screen.name} ${sizes[2]}`, { ...timed, grown: ratio })
  }
  await smallApp.stop()
}

function visit(worker: Worker, path: string) {
  const headers = { cookie: worker.cookie, 'accept-encoding': 'gzip, deflate, br' }
  return { method: 'GET', path, headers, expect: 200 } as const
}

/** The address of the page that stands in the middle of the open list. */
async function halfway(stage: Stage, { member }: Worker): Promise<string> {
  const { rows } = await stage.owner.query<{ due: string; id: string }>(
    `select list_due::text as due, case_id as id from cases.care_team where account_id = $1 and list_group = 'open'
     order by list_due, case_id offset (select count(*) / 2 from cases.care_team where account_id = $1 and list_group = 'open') limit 1`,
    [member.accountId],
  )
  return `/kasus?daftar=open&dari=${rows[0]?.due ?? ''}_${rows[0]?.id ?? ''}`
}

type Bench = {
  stage: Stage
  worker: Worker
  load: LoadProcess
  app: AppProcess
  watched: AppProcess
  file: string
}

async function timeScreen(
  { stage, worker, load, app, watched, file }: Bench,
  screen: Screen,
  seeded: Seeded,
): Promise<Timed> {
  const step = (at: number) => [visit(worker, screen.path(at, seeded))]
  const journeys = Array.from({ length: samples }, (_, at) => step(at))
  await load.run({ address: app.address, journeys, atOnce: 1 })
  const outcome = await load.run({ address: app.address, journeys, atOnce: 1 })
  if (outcome.failures > 0) throw new Error(`${screen.name}: ${outcome.examples.join('; ')}`)
  // Several different files and names, so that one lucky row does not speak for all.
  const bare: number[] = []
  let statements = 0
  for (let at = 0; at < 10; at++) {
    const ask = () =>
      fetch(watched.address + screen.path(at, seeded), { headers: { cookie: worker.cookie } }).then(
        async (response) => void (await response.text()),
      )
    await ask()
    const captured = await statementsOf(file, ask)
    statements = captured.length
    bare.push(...(await replay(doorsOf(stage.url).appUrl, captured, 21)).slice(1))
  }
  return {
    p50: median(outcome.journeysMs),
    p95: percentile(outcome.journeysMs, 0.95),
    bare: median(bare),
    statements,
  }
}

function told(screen: Screen, size: number, found: ReadonlyMap<string, Timed>): Measure[] {
  const one = found.get(`${screen.name} ${size}`)
  if (!one) return []
  const name = `${screen.name}, ${size.toLocaleString('en')} files`
  const measures: Measure[] = [
    {
      name: `${name}, p50`,
      value: one.p50,
      unit: 'ms',
      note: `p95 ${one.p95.toFixed(1)} ms; bare SQL ${one.bare.toFixed(2)} ms in ${one.statements} statements`,
    },
    { name: `${name}, times its bare SQL`, value: one.p50 / one.bare, unit: '', budget: { atMost: 3 } },
  ]
  if (one.grown === undefined) return measures
  return [
    ...measures,
    {
      name: `${name}, times itself at ${sizes[0].toLocaleString('en')}`,
      value: one.grown,
      unit: '',
      note: 'both asked in turns',
      budget: { atMost: 1.3 },
    },
  ]
}
